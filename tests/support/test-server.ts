/** A server over a tiny schema on a free loopback port, with its log and what its resolvers ran. */
import type { AddressInfo } from "node:net";
import { buildSchema, type GraphQLObjectType, type GraphQLSchema } from "graphql";

import { fail } from "../../src/errors.js";
import { openEmbeddedGraph } from "../../src/graph/embedded/embedded-graph.js";
import type { Graph } from "../../src/graph/graph.js";
import type { Params, Query } from "../../src/graph/query.js";
import { ask, type Reading } from "../../src/lookup/reading.js";
import { buildServer, type ServerParts } from "../../src/server/build-server.js";
import { createLogger } from "../../src/server/logger.js";

const SDL = `
  interface Thing { id: ID! name: String other: Thing items(first: Int, after: String, last: Int, before: String): ThingConnection! parts: [Thing!]! }
  type Village implements Thing { id: ID! name: String other: Thing items(first: Int, after: String, last: Int, before: String): ThingConnection! parts: [Thing!]! }
  type Firm implements Thing { id: ID! name: String other: Thing items(first: Int, after: String, last: Int, before: String): ThingConnection! parts: [Thing!]! }
  type ThingConnection { edges: [ThingEdge!]! nodes: [Thing!]! }
  type ThingEdge { node: Thing! }
  type Hits { hits: [Thing!]! }
  type Query {
    hello(name: String): String
    thing: Thing
    things(first: Int, after: String, last: Int, before: String): ThingConnection!
    nodes(ids: [ID!]!): [Thing]!
    near(limit: Int = 100): Hits!
    search(text: String!, first: Int = 10): Hits!
    fault(code: String!): String
    broken(text: String): String
    required: String!
    waits: String
    rows: String
    today: String
  }
  type Mutation { write: String }
`;

/** A statement that a stub graph answers in whatever shape a test gives it. */
export const stubStatement: Query<Record<string, never>, { id: string; count: number }> = {
  name: "test/stub",
  mode: "read",
  cardinality: "many",
  text: { neo4j: "RETURN 'a' AS id, 1 AS count", embedded: "RETURN 'a' AS id, 1 AS count" },
  params: {},
  columns: [
    ["id", "string"],
    ["count", "int"],
  ],
  slots: {},
};

export interface TestServer {
  readonly url: string;
  readonly port: number;
  /** The lines of the log so far. */
  readonly log: string[];
  /** Names of the root fields that ran. */
  readonly ran: string[];
  /** Lets every waiting `waits` field answer. */
  release(): void;
  /** POSTs a document; headers may replace the usual ones. */
  ask(query: string, variables?: Params, headers?: Record<string, string>, signal?: AbortSignal): Promise<Answer>;
  close(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly body: any;
  readonly text: string;
  /** The code of the first error. */
  readonly code: string | undefined;
}

export async function startTestServer(parts: Partial<ServerParts> = {}): Promise<TestServer> {
  const log: string[] = [];
  const ran: string[] = [];
  const waiting: (() => void)[] = [];
  const graph: Graph = parts.graph ?? openEmbeddedGraph();
  const app = await buildServer({
    schema: parts.schema ?? tinySchema(ran, waiting),
    graph,
    config: { deadlineMs: 8_000, corsOrigins: [] },
    clock: () => Date.UTC(2026, 0, 1),
    createContext: (reading) => ({ reading }),
    logger: createLogger("debug", (line) => log.push(line)),
    ...parts,
  });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    port,
    log,
    ran,
    release: () => waiting.splice(0).forEach((answer) => void answer()),
    ask: (query, variables, headers, signal) =>
      post(`${url}/graphql`, JSON.stringify({ query, variables }), headers, signal),
    async close() {
      waiting.splice(0).forEach((answer) => void answer());
      await app.close();
      await graph.close();
    },
  };
}

/** POSTs a body as it stands; the signal is that of a caller who may leave. */
export async function post(
  url: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
  signal?: AbortSignal,
): Promise<Answer> {
  return toAnswer(
    await fetch(url, {
      method: "POST",
      signal: signal ?? null,
      body: typeof body === "string" ? body : new Uint8Array(body),
      headers: { "content-type": "application/json", accept: "application/graphql-response+json", ...headers },
    }),
  );
}

export async function toAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  const body = response.headers.get("content-type")?.includes("json") ? JSON.parse(text) : undefined;
  return { status: response.status, headers: response.headers, text, body, code: body?.errors?.[0]?.extensions?.code };
}

function tinySchema(ran: string[], waiting: (() => void)[]): GraphQLSchema {
  const schema = buildSchema(SDL);
  const thing = { __typename: "Village", id: "a", name: "a", parts: [], items: { edges: [], nodes: [] } };
  const answers: Record<string, (given: Record<string, string>, context: { reading: Reading }) => unknown> = {
    hello: ({ name }) => `hello ${name ?? ""}`,
    thing: () => thing,
    things: () => ({ edges: [{ node: thing }], nodes: [thing] }),
    nodes: () => [thing],
    near: () => ({ hits: [thing] }),
    search: () => ({ hits: [thing] }),
    fault: ({ code }) => {
      throw fail(code as "INTERNAL", {}, new Error("bolt://db.example:7687 MATCH (n) RETURN n /srv/app/file.js"));
    },
    broken: ({ text }) => {
      throw new Error(text ?? "bolt://db.example:7687 MATCH (n) RETURN n /srv/app/file.js");
    },
    required: () => null,
    waits: () => new Promise<string>((resolve) => waiting.push(() => resolve("waited"))),
    rows: async (_given, { reading }) => JSON.stringify(await ask(reading, stubStatement, {})),
    today: (_given, { reading }) => reading.today,
  };
  const fields = (schema.getQueryType() as GraphQLObjectType).getFields();
  for (const [name, field] of Object.entries(fields)) {
    field.resolve = (_source, given, context) => {
      ran.push(name);
      return answers[name]?.(given, context);
    };
  }
  return schema;
}
