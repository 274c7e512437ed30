/** The whole server over the seeds on a free loopback port, as a caller meets it; today is 2026-11-21 in Shanghai. */
import type { AddressInfo } from "node:net";

import { createApiContext } from "../../src/api/context.js";
import { buildApiSchema } from "../../src/api/schema.js";
import { importFolder } from "../../src/exchange/import-folder.js";
import { Deadline } from "../../src/graph/deadline.js";
import type { Graph } from "../../src/graph/graph.js";
import { buildServer } from "../../src/server/build-server.js";
import { createLogger } from "../../src/server/logger.js";
import { KeptTopology } from "../../src/topology/kept-topology.js";
import type { TestEngine } from "./engines.js";
import { isWalkedInMemory } from "./reading.js";

export interface ApiError {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly [detail: string]: unknown };
}

export interface ApiAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly ApiError[];
}

export interface Api {
  query(document: string, variables?: Readonly<Record<string, unknown>>): Promise<ApiAnswer>;
  close(): Promise<void>;
}

/** Noon of 2026-11-21 in China. */
export const TODAY_MS = Date.UTC(2026, 10, 21, 4);
/** Answers are judged here, not their speed: a busy machine may plan a first statement for long. */
const DEADLINE_MS = 50_000;

/** Opens an empty graph of the engine, imports the seeds and listens. */
export async function startApi(engine: TestEngine): Promise<Api> {
  const graph = await engine.open();
  await importFolder(graph, "seeds", { now: TODAY_MS });
  const api = await listenOver(graph);
  return {
    ...api,
    async close() {
      await api.close();
      await graph.close();
    },
  };
}

/** Listens over a graph, which stays open. */
export async function listenOver(graph: Graph): Promise<Api> {
  const topology = isWalkedInMemory(graph) ? await keptTopology(graph) : null;
  const app = await buildServer({
    schema: buildApiSchema(),
    graph,
    ...(topology ? { topology } : {}),
    config: { deadlineMs: DEADLINE_MS, corsOrigins: [] },
    clock: () => TODAY_MS,
    createContext: createApiContext,
    logger: createLogger("warn", (line) => process.stderr.write(line)),
  });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = app.server.address() as AddressInfo;
  return {
    query: (document, variables = {}) => post(`http://127.0.0.1:${port}/graphql`, { query: document, variables }),
    close: () => app.close(),
  };
}

async function keptTopology(graph: Graph): Promise<KeptTopology> {
  const kept = new KeptTopology(graph, { maxLinks: 10_000 });
  kept.start();
  await kept.settled();
  if (!(await kept.now(new Deadline(DEADLINE_MS)))) throw new Error("the seeds were not read whole");
  return kept;
}

async function post(url: string, body: object): Promise<ApiAnswer> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return (await response.json()) as ApiAnswer;
}
