/**
 * Pages of the partners of hubs, from lists kept in order until the graph changes: sorting tens of thousands of partners
 * for a page of twenty costs more than all else about it.
 */
import type { Graph } from "../graph/graph.js";
import { stateOf } from "./graph-state.js";
import { type Page, type Slice, sliceOf } from "./page.js";
import type { Reading } from "./reading.js";
import { SingleFlight } from "./single-flight.js";

/** Who has so many partners is a hub, known once they were counted; fewer are sorted sooner than they are kept. */
export const HUB_PARTNERS = 500;
/** Of one hub; who has more is asked anew each time. Engines make room for as many rows as may come. */
export const MAX_PARTNERS_KEPT = 200_000;
/** Ids kept for one graph, some 50 MB; then all are forgotten. */
const MAX_KEPT = 500_000;
const MAX_HUBS = 1_000;

/** The ids of the partners by name key and id, under each filter asked for, in one state of the graph. */
interface Hub {
  state: string;
  readonly lists: Map<string, readonly string[]>;
  readonly making: SingleFlight<readonly string[]>;
}

const hubsOf = new WeakMap<Graph, Map<string, Hub>>();

/** Makes this organization known as a hub. */
export function knowHub({ graph }: Reading, id: string): void {
  const hubs = hubsOf.get(graph) ?? new Map<string, Hub>();
  hubsOf.set(graph, hubs);
  if (hubs.size >= MAX_HUBS) hubs.clear();
  if (!hubs.has(id)) hubs.set(id, { state: "", lists: new Map(), making: new SingleFlight() });
}

/** A page of ids, and how many there are on all pages. */
export interface HubPage {
  readonly slice: Slice<string>;
  readonly total: number;
}

/**
 * The pages of those asked that are known as hubs; others, and pages from a cursor whose row is no longer there, are
 * absent. A list is made with `make`, which gives at most one more than is kept, when a hub is asked for again in one
 * state of the graph: while it keeps changing, nothing is kept.
 */
export async function hubPagesOf(
  reading: Reading,
  ids: readonly string[],
  filter: unknown,
  page: Page,
  make: (id: string) => Promise<readonly string[]>,
): Promise<Map<string, HubPage>> {
  const pages = new Map<string, HubPage>();
  const hubs = hubsOf.get(reading.graph);
  const known = ids.filter((id) => hubs?.has(id));
  if (!hubs || known.length === 0) return pages;
  const state = await stateOf(reading);
  const name = JSON.stringify(filter);
  for (const id of known) {
    const hub = hubs.get(id);
    if (!hub || !holds(hub, state)) continue;
    const list = hub.lists.get(name) ?? (await hub.making.take(name, reading.deadline, () => make(id)));
    if (list.length > MAX_PARTNERS_KEPT) continue;
    keep(hubs, hub, state, name, list);
    const slice = slicedIds(list, page);
    if (slice) pages.set(id, { slice, total: list.length });
  }
  return pages;
}

/** Whether what the hub keeps, if anything, is of this state; from now on it is. */
function holds(hub: Hub, state: string | null): boolean {
  if (hub.state === state) return true;
  hub.state = state ?? "";
  hub.lists.clear();
  hub.making.forget();
  return false;
}

function keep(
  hubs: ReadonlyMap<string, Hub>,
  hub: Hub,
  state: string | null,
  name: string,
  list: readonly string[],
): void {
  // Others may have seen a later state while the list was made.
  if (hub.state !== state || hub.lists.has(name)) return;
  const kept = [...hubs.values()].flatMap(({ lists }) => [...lists.values()]);
  const sum = kept.reduce((total, ids) => total + ids.length, list.length);
  if (sum > MAX_KEPT) for (const { lists } of hubs.values()) lists.clear();
  hub.lists.set(name, list);
}

function slicedIds(list: readonly string[], page: Page): Slice<string> | null {
  const { backward, from, size } = page;
  const at = from ? list.indexOf(String(from.at(-1))) : backward ? list.length : -1;
  if (from && at < 0) return null;
  const read = backward ? list.slice(Math.max(0, at - size - 1), at).reverse() : list.slice(at + 1, at + 2 + size);
  return sliceOf(read, page);
}
