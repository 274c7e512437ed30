/** Times questions over HTTP on the seeds beside the bare statement through the driver; writes their part of RESULTS.md. */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { parse } from "graphql";
import { afterAll, expect, test } from "vitest";

import { createApiContext } from "../../src/api/context.js";
import { buildApiSchema } from "../../src/api/schema.js";
import { importFolder } from "../../src/exchange/import-folder.js";
import type { Graph } from "../../src/graph/graph.js";
import { openNeo4jGraph } from "../../src/graph/neo4j/neo4j-graph.js";
import { buildServer } from "../../src/server/build-server.js";
import { createLogger } from "../../src/server/logger.js";
import { engines } from "../support/engines.js";
import { recordingGraph } from "../support/recording-graph.js";
import { bareRunner } from "./bare-statements.js";
import { SEEDS_SECTION, writeResults } from "./harness/write-results.js";

const RUNS = 300;
const WARM_UP = 40;
const FIRM = "宁德时代贵州新能源科技有限公司";

interface Question {
  readonly name: string;
  readonly document: string;
}

const QUESTIONS: readonly Question[] = [
  { name: "one organization by id", document: `{ organization(id: "${FIRM}") { id name kind } }` },
  {
    name: "20 partners with total",
    document: `{ organization(id: "${FIRM}") { partners { totalCount nodes { name } } } }`,
  },
  {
    name: "three nested levels, 10 → 5 → 5",
    document: `{ organizations(where: { kinds: [PARTY_ORGANIZATION] }, first: 10) { nodes { partners(first: 5) { nodes { partyOrganizations(first: 5) { nodes { name } } } } } } }`,
  },
  {
    name: "a path of at most 6",
    document: `{ paths(from: "昆隆建材公司", to: "${FIRM}") { paths { length entities { name } } } }`,
  },
];

const rows: string[] = [];

/** Milliseconds at p50 and p95. */
async function timed(run: () => Promise<unknown>): Promise<{ p50: number; p95: number }> {
  for (let at = 0; at < WARM_UP; at++) await run();
  const times: number[] = [];
  for (let at = 0; at < RUNS; at++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { p50: times[Math.floor(RUNS * 0.5)] ?? 0, p95: times[Math.floor(RUNS * 0.95)] ?? 0 };
}

async function startServer(graph: Graph): Promise<{ app: FastifyInstance; address: string }> {
  const app = await buildServer({
    schema: buildApiSchema(),
    graph,
    config: { deadlineMs: 8_000, corsOrigins: [] },
    clock: () => Date.UTC(2026, 10, 21),
    createContext: createApiContext,
    logger: createLogger("silent"),
  });
  return { app, address: await app.listen({ host: "127.0.0.1", port: 0 }) };
}

async function ask(address: string, query: string): Promise<void> {
  const answer = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await answer.json()) as { errors?: unknown };
  expect(errors).toBeUndefined();
}

test.each(engines)("questions on $name", async ({ name, uri, open }) => {
  const opened = await open();
  await importFolder(opened, "seeds", { now: Date.UTC(2026, 10, 21) });
  // The suites' graph asks the server for notifications; production does not.
  const { graph, sent } = recordingGraph(uri ? openNeo4jGraph({ uri }) : opened);
  const { app, address } = await startServer(graph);
  const bare = bareRunner(graph, uri);
  try {
    for (const { name: question, document } of QUESTIONS) {
      sent.length = 0;
      await ask(address, document);
      const statements = [...sent];
      const limit = await timed(() => bare.run(statements));
      const http = await timed(() => ask(address, document));
      const figures = [limit.p50, limit.p95, http.p50, http.p95].map((ms) => ms.toFixed(2));
      const beyond = (http.p50 - limit.p50).toFixed(2);
      rows.push(
        `| ${name} | ${question} | ${statements.length} | ${figures.join(" | ")} | ${(http.p50 / limit.p50).toFixed(1)} | ${beyond} |`,
      );
    }
  } finally {
    await app.close();
    await bare.close();
    await graph.close();
    if (uri) await opened.close();
  }
});

let startMs = 0;

test("start to first answer on the seeds, from an empty data folder", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "gongjian-bench-"));
  const port = 20_000 + Math.floor(Math.random() * 9_000);
  const begun = performance.now();
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: "silent" };
  const server = spawn(process.execPath, ["dist/main.js"], { env, stdio: "ignore" });
  try {
    for (;;) {
      try {
        await ask(`http://127.0.0.1:${port}`, QUESTIONS[0]?.document ?? "");
        break;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    }
    startMs = performance.now() - begun;
  } finally {
    server.kill("SIGTERM");
    await new Promise((resolve) => server.once("exit", resolve));
    rmSync(dataDir, { recursive: true, force: true });
  }
});

afterAll(() => {
  const sdl = readFileSync("schema/schema.graphql", "utf8");
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  writeFileSync(
    SEEDS_SECTION,
    `## The seeds

\`npm run bench:seeds\` at ${commit}; ${cpus().length} cores shared by client, server and database, Node ${process.version}, one client, ${RUNS} runs after ${WARM_UP}.
Milliseconds. *Bare* are the very statements that the question ran, again and one after another in the same process and run: on Neo4j through the driver alone, embedded through our port. *ratio* is HTTP p50 over bare p50, *beyond* their difference.

| engine | question | statements | bare p50 | bare p95 | HTTP p50 | HTTP p95 | ratio | beyond |
|---|---|---|---|---|---|---|---|---|
${rows.join("\n")}

Start of the built server on an empty data folder, loading the seeds, to the first answer: ${Math.round(startMs)} ms.

GraphQL types: ${parse(sdl).definitions.length}; SDL: ${(Buffer.byteLength(sdl) / 1_000).toFixed(1)} kB.
`,
  );
  writeResults();
});
