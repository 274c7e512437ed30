/** Reads a whole graph into a topology, a batch at a time. */
import { compose } from "../graph/compose.js";
import { Deadline } from "../graph/deadline.js";
import type { Graph } from "../graph/graph.js";
import {
  overviewLinks,
  topologyEntities,
  topologyEntityCount,
  topologyLinks,
  topologyNames,
} from "../graph/queries.gen.js";
import { LINK_TYPES, type LinkType } from "../model/model.gen.js";
import { compareCodePoints } from "../model/names.js";
import type { Topology } from "./topology.js";
import { TopologyBuilder } from "./topology-builder.js";

/** One engine has no index to begin a page at: its pages are few. */
const ENTITIES_AT_ONCE = 20_000;
/** Entities whose links are read with one statement: some ten thousand. */
const NEARS_AT_ONCE = 2_000;
const STATEMENT_TIMEOUT_MS = 30_000;

export interface TopologyLoad {
  /** Above, nothing is read. */
  readonly maxLinks: number;
  /** Asked between statements: whether what is read will still be of use. */
  readonly goesOn: () => Promise<boolean>;
}

/**
 * Null where the graph is larger than it may be, where it was not worth going on, or where what came does not fit
 * together because the graph changed meanwhile. Whoever uses it has to know that the graph was the same at both ends.
 */
export async function loadTopology(graph: Graph, { maxLinks, goesOn }: TopologyLoad): Promise<Topology | null> {
  const room = { entities: await entityCount(graph), links: await linkCount(graph) };
  if (room.links > maxLinks) return null;
  const builder = new TopologyBuilder(room);
  try {
    const isWhole = (await addEntities(graph, builder, goesOn)) && builder.entityCount === room.entities;
    if (!isWhole || !(await addNames(graph, builder, goesOn))) return null;
    if (!(await addAllLinks(graph, builder, goesOn)) || !builder.isSound) return null;
    return await builder.build();
  } finally {
    builder.giveBack();
  }
}

async function addEntities(graph: Graph, builder: TopologyBuilder, goesOn: TopologyLoad["goesOn"]): Promise<boolean> {
  for (let after: string | null = ""; after !== null; ) {
    if (!(await goesOn())) return false;
    after = await addPage(graph, builder, after);
  }
  return true;
}

/** False where one is unknown, as it came while we read. */
async function addNames(graph: Graph, builder: TopologyBuilder, goesOn: TopologyLoad["goesOn"]): Promise<boolean> {
  for (let [key, id, isLast] = ["", "", false]; !isLast; ) {
    if (!(await goesOn())) return false;
    const rows = await graph.read(topologyNames, { key, id, limit: ENTITIES_AT_ONCE }, deadline());
    for (const row of rows) {
      const number = builder.numberOf(row.id);
      if (number < 0) return false;
      builder.addName(number);
    }
    ({ id, nameKey: key } = rows.at(-1) ?? { id, nameKey: key });
    isLast = rows.length < ENTITIES_AT_ONCE;
  }
  return true;
}

async function addAllLinks(graph: Graph, builder: TopologyBuilder, goesOn: TopologyLoad["goesOn"]): Promise<boolean> {
  for (let at = 0; at < builder.entityCount; at += NEARS_AT_ONCE) {
    const size = Math.min(NEARS_AT_ONCE, builder.entityCount - at);
    const ids = Array.from({ length: size }, (_, place) => builder.idOf(at + place));
    if (!(await goesOn()) || !(await addLinks(graph, builder, ids))) return false;
  }
  return true;
}

/** The id to go on behind, null at the end. */
async function addPage(graph: Graph, builder: TopologyBuilder, after: string): Promise<string | null> {
  const rows = await graph.read(topologyEntities, { after, limit: ENTITIES_AT_ONCE }, deadline());
  let last = after;
  for (const { id, kind, since, until } of rows) {
    // One engine orders texts in another way than it compares them where they hold rare characters: that ends here.
    if (compareCodePoints(last, id) >= 0) return null;
    builder.addEntity(id, kind, since, until);
    last = id;
  }
  return rows.length === 0 ? null : last;
}

/** False where a far end is unknown, as it came while we read, or where a link lacks its dates. */
async function addLinks(graph: Graph, builder: TopologyBuilder, ids: readonly string[]): Promise<boolean> {
  const { query, params } = compose(topologyLinks, { ids }, { types: { types: LINK_TYPES, way: "OUT" } });
  const rows = await graph.read(query, params, deadline());
  const numbered = rows.map((row) => ({ ...row, near: builder.numberOf(row.near) }));
  numbered.sort((a, b) => a.near - b.near);
  for (const { near, fars, types, since, until } of numbered) {
    if (since.length < fars.length || until.length < fars.length) return false;
    for (const [at, id] of fars.entries()) {
      const far = builder.numberOf(id);
      if (far < 0) return false;
      builder.addLink(near, far, types[at] as LinkType, since[at] ?? "", until[at] ?? "");
    }
  }
  return true;
}

async function entityCount(graph: Graph): Promise<number> {
  const [counted] = await graph.read(topologyEntityCount, {}, deadline());
  return counted?.count ?? 0;
}

async function linkCount(graph: Graph): Promise<number> {
  const rows = await graph.read(overviewLinks, {}, deadline());
  return rows.reduce((sum, { total }) => sum + total, 0);
}

function deadline(): Deadline {
  return new Deadline(STATEMENT_TIMEOUT_MS);
}
