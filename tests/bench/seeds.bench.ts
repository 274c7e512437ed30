/** Times questions over HTTP on the seeds beside the bare statement through the driver; writes RESULTS.md. */
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
import { Deadline } from "../../src/graph/deadline.js";
import type { Graph } from "../../src/graph/graph.js";
import { entitiesByIds } from "../../src/lookup/entities.js";
import { parsePage } from "../../src/lookup/page.js";
import { partnersOf } from "../../src/lookup/partners.js";
import type { Reading } from "../../src/lookup/reading.js";
import { buildServer } from "../../src/server/build-server.js";
import { createLogger } from "../../src/server/logger.js";
import { expand } from "../../src/traversal/expand.js";
import { parseScope } from "../../src/traversal/scope.js";
import { engines } from "../support/engines.js";

const RUNS = 300;
const WARM_UP = 40;
const TODAY = "2026-11-21";
const FIRM = "宁德时代贵州新能源科技有限公司";
const BRANCH = "贵安综合保税区孵化园联合党支部";
const ANYWHERE = { from: TODAY, to: TODAY };

interface Question {
  readonly name: string;
  readonly document: string;
  /** The statement that carries the question, alone, through the driver. */
  readonly bare: (reading: Reading) => Promise<unknown>;
}

const page = parsePage({ first: 20 }, "bench");
const QUESTIONS: readonly Question[] = [
  {
    name: "one organization by id",
    document: `{ organization(id: "${FIRM}") { id name kind } }`,
    bare: (reading) => entitiesByIds(reading, [FIRM]),
  },
  {
    name: "20 partners with total",
    document: `{ organization(id: "${FIRM}") { partners { totalCount nodes { name } } } }`,
    bare: (reading) => partnersOf(reading, [FIRM], { kinds: null, period: ANYWHERE }, page),
  },
  {
    name: "three nested levels",
    document: `{ organizations(where: { kinds: [PARTY_ORGANIZATION] }, first: 20) { nodes { partners(first: 5) { nodes { partyOrganizations(first: 5) { nodes { name } } } } } } }`,
    bare: (reading) => partnersOf(reading, [FIRM, BRANCH], { kinds: null, period: ANYWHERE }, page),
  },
  {
    name: "a path of at most 6",
    document: `{ paths(from: "昆隆建材公司", to: "${FIRM}") { paths { length entities { name } } } }`,
    bare: (reading) => expand(reading, [BRANCH], parseScope(null, TODAY), { each: 100, all: 1_000 }),
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

test.each(engines)("questions on $name", async ({ name, open }) => {
  const graph = await open();
  await importFolder(graph, "seeds", { now: Date.UTC(2026, 10, 21) });
  const { app, address } = await startServer(graph);
  try {
    for (const { name: question, document, bare } of QUESTIONS) {
      const limit = await timed(() => bare({ graph, deadline: new Deadline(8_000), today: TODAY }));
      const http = await timed(() => ask(address, document));
      const figures = [limit.p50, limit.p95, http.p50, http.p95].map((ms) => ms.toFixed(2));
      rows.push(`| ${name} | ${question} | ${figures.join(" | ")} | ${(http.p50 / limit.p50).toFixed(1)} |`);
    }
  } finally {
    await app.close();
    await graph.close();
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
    "tests/bench/RESULTS.md",
    `# Measured on the seeds

\`npm run build && npm run bench\` at ${commit}; ${cpus().length} cores shared by client, server and database, Node ${process.version}, one client, ${RUNS} runs after ${WARM_UP}.
Milliseconds. *Bare* is the statement that carries the question, through our driver adapter in the same process and run (for three levels and paths: one of their statements); *ratio* is HTTP p50 over bare p50.

| engine | question | bare p50 | bare p95 | HTTP p50 | HTTP p95 | ratio |
|---|---|---|---|---|---|---|
${rows.join("\n")}

Start of the built server on an empty data folder, loading the seeds, to the first answer: ${Math.round(startMs)} ms.

GraphQL types: ${parse(sdl).definitions.length}; SDL: ${(Buffer.byteLength(sdl) / 1_000).toFixed(1)} kB.
`,
  );
});
