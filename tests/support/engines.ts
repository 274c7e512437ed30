/** The engines of a suite: the embedded one in memory, and the real Neo4j servers of the test run. */
import { describe, expect, inject, test } from "vitest";

import { openEmbeddedGraph } from "../../src/graph/embedded/embedded-graph.js";
import type { Graph } from "../../src/graph/graph.js";
import { openNeo4jGraph } from "../../src/graph/neo4j/neo4j-graph.js";
import type { Query } from "../../src/graph/query.js";
import { walkInMemory } from "./reading.js";
import { serversTurn } from "./servers-turn.js";

export interface TestEngine {
  readonly name: string;
  /** The Bolt address of a server. */
  readonly uri?: string;
  /** Opens an empty graph with constraints and indexes; the Neo4j servers are wiped for it. */
  open(): Promise<Graph>;
}

export type TestDatabase = TestEngine & { readonly uri: string };

declare module "vitest" {
  export interface ProvidedContext {
    /** Engine name → Bolt address of a server that tests may wipe. */
    neo4j: Readonly<Record<string, string>>;
    /** Where files that use the servers wait for their turn. */
    turns: number;
  }
}

const given = inject("neo4j") ?? {};
if (Object.keys(given).length > 0) await serversTurn(inject("turns"));

/** Messages of the servers that mean a statement is wrong or will be slow. */
export const notifications: string[] = [];

const wipe: Query<Record<string, never>, { left: number }> = {
  name: "test/wipe",
  mode: "write",
  cardinality: "one",
  text: { neo4j: "MATCH (n) DETACH DELETE n RETURN count(n) AS left", embedded: "" },
  params: {},
  columns: [["left", "int"]],
  slots: {},
};

async function openEmbedded(): Promise<Graph> {
  const graph = openEmbeddedGraph();
  await graph.schema();
  return graph;
}

async function openWiped(uri: string): Promise<Graph> {
  const graph = openNeo4jGraph({ uri, onNotification: (code, text) => notifications.push(`${code}: ${text}`) });
  await graph.write((tx) => tx.run(wipe, {}));
  await graph.schema();
  return graph;
}

/** The real servers of this run; which were left out, and why, is printed when it starts. */
export const databases: readonly TestDatabase[] = Object.entries(given).map(([name, uri]) => ({
  name,
  uri,
  open: () => openWiped(uri),
}));

export const engines: readonly TestEngine[] = [{ name: "embedded", open: openEmbedded }, ...databases];

/** The same, and the embedded one again with searches that walk the topology in memory. */
export const searchedEngines: readonly TestEngine[] = [
  ...engines,
  { name: "embedded, in memory", open: async () => walkInMemory(await openEmbedded()) },
];

/** The suite once on each real server; where there is none, a test that fails in a complete run. */
export function onDatabases(suite: (database: TestDatabase) => void, among = databases): void {
  if (among.length === 0) {
    test("no Neo4j server runs here, which only an incomplete run may leave out", () => {
      expect(process.env.TEST_COMPLETE).not.toBe("yes");
    });
  }
  describe.each(among)("on a real server, $name", suite);
}
