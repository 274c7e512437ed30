import { defineConfig } from "vitest/config";

const report = process.env.TEST_REPORT;

/** What all files share. */
const common = {
  oxc: { decorator: { legacy: true } },
  // As Node does: without this, tests would load a second graphql, whose schemas the libraries refuse.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
};
// Generous: a first plan on a busy server takes seconds, and nothing here is timed.
const limits = { testTimeout: 300_000, hookTimeout: 180_000 };
const TIMES = "tests/fault/**/*.test.ts";

export default defineConfig({
  ...common,
  test: {
    globalSetup: ["tests/support/global-setup.ts"],
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    projects: [
      // Two at a time; files that use the Neo4j servers take turns (tests/support/servers-turn.ts).
      {
        ...common,
        test: { ...limits, name: "side by side", include: ["tests/**/*.test.ts"], exclude: [TIMES], maxWorkers: 2 },
      },
      // Deadlines and lost connections are told from a busy machine: after the rest, with others that wait more than work.
      { ...common, test: { ...limits, name: "in time", include: [TIMES], maxWorkers: 2, sequence: { groupOrder: 1 } } },
    ],
  },
});
