/** Puts observations and sources into an engine as the writers store them. */
import type { Graph } from "../../src/graph/graph.js";
import type { Query } from "../../src/graph/query.js";

export interface ObservationFixture {
  readonly id: string;
  readonly subject: string;
  readonly indicator: string;
  readonly period?: string;
  readonly value?: number;
  readonly unit?: string;
  /** ACTUAL where absent. */
  readonly nature?: "ACTUAL" | "TARGET";
}

type Rows = { readonly rows: readonly Readonly<Record<string, unknown>>[] };

const UPDATED_AT = 1_700_000_000_000;
const OBSERVATIONS =
  "UNWIND $rows AS row MATCH (e:Entity {id: row.subject}) " +
  "CREATE (o:Observation {id: row.props.id}) SET o += row.props CREATE (o)-[:ABOUT]->(e)";
const SOURCES = "UNWIND $rows AS row CREATE (s:Source {id: row.props.id}) SET s += row.props";

export async function loadObservations(graph: Graph, observations: readonly ObservationFixture[]): Promise<void> {
  const rows = observations.map((observation) => ({
    subject: observation.subject,
    props: { nature: "ACTUAL", citations: [], version: 1, updatedAt: UPDATED_AT, ...observation },
  }));
  await graph.write((tx) => tx.run(write(OBSERVATIONS), { rows }));
}

export async function loadSources(graph: Graph, ids: readonly string[]): Promise<void> {
  const rows = ids.map((id) => ({ props: { id, title: `Source ${id}`, version: 1, updatedAt: UPDATED_AT } }));
  await graph.write((tx) => tx.run(write(SOURCES), { rows }));
}

function write(text: string): Query<Rows, unknown> {
  return {
    name: "test/apart",
    mode: "write",
    cardinality: "none",
    text: { neo4j: text, embedded: text },
    params: { rows: "[map]" },
    columns: [],
    slots: {},
  };
}
