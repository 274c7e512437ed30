/** Puts listings into an engine as the writers store them. */
import type { Graph } from "../../src/graph/graph.js";
import type { Query } from "../../src/graph/query.js";
import type { ListingKind, ListingState } from "../../src/model/model.gen.js";
import { nameKey } from "../../src/model/names.js";

export interface ListingFixture {
  readonly id: string;
  readonly owner: string;
  readonly kind: ListingKind;
  readonly tags: readonly string[];
  /** OPEN where absent. */
  readonly state?: ListingState;
}

type Rows = { readonly rows: readonly Readonly<Record<string, unknown>>[] };

const LISTINGS =
  "UNWIND $rows AS row MATCH (o:Entity {id: row.owner}) CREATE (l:Entity:Listing) SET l += row.props CREATE (l)-[:OWNED_BY]->(o)";
const create: Query<Rows, unknown> = {
  name: "test/listings",
  mode: "write",
  cardinality: "none",
  text: { neo4j: LISTINGS, embedded: LISTINGS },
  params: { rows: "[map]" },
  columns: [],
  slots: {},
};

export async function loadListings(graph: Graph, listings: readonly ListingFixture[]): Promise<void> {
  const period = { sinceFrom: "0000-01-01", untilTo: "9999-12-31" };
  const rows = listings.map(({ state = "OPEN", ...listing }) => ({
    owner: listing.owner,
    props: {
      ...listing,
      ...period,
      state,
      name: listing.id,
      nameKey: nameKey(listing.id),
      aliases: [],
      citations: [],
      version: 1,
      updatedAt: 1_700_000_000_000,
    },
  }));
  if (rows.length > 0) await graph.write((tx) => tx.run(create, { rows }));
}
