/** Sets properties of stored entities that the fixtures do not know. */
import type { Graph } from "../../src/graph/graph.js";
import type { Query } from "../../src/graph/query.js";

type Rows = { readonly rows: readonly { readonly id: string; readonly props: Readonly<Record<string, unknown>> }[] };

const TEXT = "UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n += row.props";
const setting: Query<Rows, unknown> = {
  name: "test/set-properties",
  mode: "write",
  cardinality: "none",
  text: { neo4j: TEXT, embedded: TEXT },
  params: { rows: "[map]" },
  columns: [],
  slots: {},
};

export async function setProperties(graph: Graph, rows: Rows["rows"]): Promise<void> {
  await graph.write((tx) => tx.run(setting, { rows }));
}
