import { defineConfig } from "vitest/config";

const report = process.env.TEST_REPORT;

export default defineConfig({
  oxc: { decorator: { legacy: true } },
  // As Node does: without this, tests would load a second graphql, whose schemas the libraries refuse.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/support/global-setup.ts"],
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    // Generous: a first plan on a busy server takes seconds, and nothing here is timed.
    testTimeout: 300_000,
    hookTimeout: 180_000,
    // The suites share one server of each version and wipe it: one file at a time.
    fileParallelism: false,
  },
});
