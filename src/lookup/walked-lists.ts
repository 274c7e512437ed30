/** Lists of organizations by name out of the topology in memory: only those shown are read from the graph. */
import { countWhile } from "../topology/count-while.js";
import type { Topology } from "../topology/topology.js";
import { type Columns, entitiesByIds, namesByIds } from "./entities.js";
import type { NamedRow } from "./entity-page.js";
import { EMPTY_SLICE, type Page, type Slice, sliceOf } from "./page.js";
import type { Reading } from "./reading.js";

/** A page with the number of rows on all pages. */
export interface CountedSlice {
  readonly slice: Slice<NamedRow>;
  readonly total: number;
}

/** Whether so many links more may be gone through. */
export type Spend = (links: number) => boolean;

/** The numbers in the list of an organization, in no order; null where more would have to be spent than may be. */
export type ListOf = (number: number, spend: Spend) => ReadonlySet<number> | null;
export type ListsIn = (topology: Topology) => ListOf;

/** Links gone through at once for the lists of one level: less than a millisecond. */
const LINKS_AT_ONCE = 20_000;

/**
 * The pages of those whose lists are short enough; absent are the others, pages from a cursor whose row is gone or bears
 * another name by now, and all of them where no topology of the graph as it is now is kept.
 */
export async function walkedPages(
  reading: Reading,
  ids: readonly string[],
  page: Page,
  columns: Columns,
  listsIn: ListsIn,
): Promise<Map<string, CountedSlice>> {
  const topology = await reading.lastTopology?.();
  const pages = new Map<string, CountedSlice>();
  if (!topology) return pages;
  const walked = [...rankedLists(topology, ids, listsIn)].flatMap(([id, ranks]) => {
    const slice = ranks && slicedRanks(topology, ranks, page);
    return slice ? [{ id, slice, total: ranks.length }] : [];
  });
  const slices = walked.map(({ slice }) => slice);
  const shown = slices.length > 0 && (await shownOf(reading, topology, slices, page, columns));
  if (shown) {
    for (const [at, { id, total }] of walked.entries()) pages.set(id, { slice: shown[at] ?? EMPTY_SLICE, total });
  }
  return pages;
}

/** The same of slices that were walked in this topology; null, too, where the graph has changed since that was read. */
export async function shownOf(
  reading: Reading,
  topology: Topology,
  slices: readonly Slice<string>[],
  page: Page,
  columns: Columns,
): Promise<Slice<NamedRow>[] | null> {
  const [shown, current] = await Promise.all([rowsOf(reading, slices, page, columns), reading.topology?.()]);
  return current === topology ? shown : null;
}

/** The rows of slices of ids; null where the row that the page begins at bears another name by now. */
export async function rowsOf(
  reading: Reading,
  slices: readonly Slice<string>[],
  page: Page,
  columns: Columns,
): Promise<Slice<NamedRow>[] | null> {
  const shown = slices.flatMap(({ rows }) => rows);
  const read = page.from ? [...shown, idOf(page.from)] : shown;
  const entities = await (columns === "named" ? namesByIds(reading, read) : entitiesByIds(reading, read));
  if (page.from && entities.get(idOf(page.from))?.nameKey !== page.from[0]) return null;
  return slices.map((slice) => ({
    ...slice,
    rows: slice.rows.flatMap((id) => {
      const entity = entities.get(id);
      return entity ? [{ entity, key: [entity.nameKey, entity.id] }] : [];
    }),
  }));
}

/** That of the graph as it is now; null where there is none, which is known without asking the graph. */
export async function currentTopology({ lastTopology, topology }: Reading): Promise<Topology | null> {
  return (await lastTopology?.()) ? ((await topology?.()) ?? null) : null;
}

/** How long the lists are; those that are not short enough, or all where no topology is kept, `read` counts. */
export async function listTotals(
  reading: Reading,
  ids: readonly string[],
  listsIn: ListsIn,
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, number>>,
): Promise<Map<string, number>> {
  const topology = await currentTopology(reading);
  const lists = topology ? rankedLists(topology, ids, listsIn) : [];
  const walked = new Map([...lists].flatMap(([id, ranks]) => (ranks ? [[id, ranks.length]] : [])));
  const others = without(ids, walked);
  return others.length > 0 ? new Map([...walked, ...(await read(others))]) : walked;
}

/** Those that are not known yet. */
export function without(ids: readonly string[], known: ReadonlyMap<string, unknown>): readonly string[] {
  return known.size > 0 ? ids.filter((id) => !known.has(id)) : ids;
}

/** The ids of a list in the order of names; null where it would take more than may be spent. */
export function orderedIds(topology: Topology, list: ReadonlySet<number> | null): string[] | null {
  const ranks = list && ranksOf(topology, list);
  return ranks && Array.from(ranks, (rank) => idAt(topology, rank));
}

/** The places in the order of names, ascending; null where the list is not known, or too long. */
function rankedLists(topology: Topology, ids: readonly string[], listsIn: ListsIn): Map<string, Uint32Array | null> {
  const listOf = listsIn(topology);
  const spend = upTo(LINKS_AT_ONCE);
  const ranked = (id: string) => {
    const number = topology.ids.numberOf(id);
    const list = number < 0 ? null : listOf(number, spend);
    return list && ranksOf(topology, list);
  };
  return new Map(ids.map((id) => [id, ranked(id)]));
}

/** Of one walk or of several: one that would take more than is left leaves it to the others. */
export function upTo(links: number): Spend {
  let left = links;
  return (more) => {
    const isWithin = more <= left;
    if (isWithin) left -= more;
    return isWithin;
  };
}

/** Null where one of them has no name. */
function ranksOf({ nameRanks, named }: Topology, list: ReadonlySet<number>): Uint32Array | null {
  const ranks = new Uint32Array(list.size);
  let at = 0;
  for (const number of list) ranks[at++] = nameRanks[number] ?? 0;
  ranks.sort();
  return (ranks.at(-1) ?? -1) < named.length ? ranks : null;
}

/** Null where the row that the page begins at is not known. */
function slicedRanks(topology: Topology, ranks: Uint32Array, page: Page): Slice<string> | null {
  const { backward, size } = page;
  const bound = boundOf(topology, page);
  if (bound === null) return null;
  const at = countWhile(ranks, (rank) => rank < bound);
  const read = backward ? ranks.slice(Math.max(0, at - size - 1), at).reverse() : ranks.slice(at, at + size + 1);
  return sliceOf(
    Array.from(read, (rank) => idAt(topology, rank)),
    page,
  );
}

/** The place in the order of names that a page begins at, or ends before when read backward; null where it is not known. */
export function boundOf({ ids, nameRanks, named }: Topology, { backward, from }: Page): number | null {
  if (!from) return backward ? named.length : 0;
  const rank = nameRanks[ids.numberOf(idOf(from))];
  return rank === undefined ? null : backward ? rank : rank + 1;
}

function idOf(from: readonly unknown[]): string {
  return String(from.at(-1));
}

export function idAt({ ids, named }: Topology, rank: number): string {
  return ids.idOf(named[rank] ?? 0);
}
