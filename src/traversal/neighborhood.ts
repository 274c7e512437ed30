/** What lies around entities, nearest first, with the links among all that is shown and counts of what is not. */

import { type Completeness, completeness, type Limit } from "../lookup/completeness.js";
import type { LinkRecord } from "../lookup/links.js";
import { once } from "../lookup/once.js";
import type { Reading } from "../lookup/reading.js";
import { compareCodePoints } from "../model/names.js";
import { bounded, boundedCount } from "./bounded.js";
import { findSearchEnds } from "./ends.js";
import { expand } from "./expand.js";
import { type LinkCount, subtractShown, tallyLinks } from "./link-counts.js";
import { linksAmong } from "./links.js";
import type { Scope } from "./scope.js";
import { inTime, searchTurn } from "./turn.js";

export const DEPTH_BOUNDS = { least: 0, most: 6 };
/** A picture of more is read by nobody, and its links among one another grow with the square. */
export const LIMIT_BOUNDS = { least: 1, most: 1_000 };
export const STARTS_BOUNDS = { least: 1, most: 100 };
/** Links of one entity per entity wanted: parallel links and those to entities already shown bring nothing new. */
const LINKS_PER_ENTITY = 4;
const ROWS = 50_000;

export interface NeighborhoodRequest {
  readonly of: readonly string[];
  readonly depth: number;
  readonly scope: Scope;
  readonly limit: number;
}

export interface SubgraphEntity {
  readonly entity: string;
  /** Steps from the nearest start. */
  readonly distance: number;
  /** Links in scope, shown or not. */
  readonly degree: number;
  /** Links in scope whose far end is not shown. */
  readonly hidden: readonly LinkCount[];
}

export interface Subgraph {
  /** By distance, then id. */
  readonly entities: readonly SubgraphEntity[];
  /** By id. */
  readonly links: readonly LinkRecord[];
  readonly completeness: Completeness;
}

interface Found {
  readonly distances: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<string, string | null>;
  readonly limits: ReadonlySet<Limit>;
  /** Whether what was expanded led to entities not shown; null where some nearer than asked were not expanded. */
  readonly isCut: boolean | null;
}

/** What is shown, and what is not only once somebody asks: counting all links of a hub costs more than the rest. */
export interface Shown {
  /** By distance, then id. */
  readonly entities: readonly { readonly entity: string; readonly distance: number }[];
  /** By id; read beside whatever else is asked of what is shown. */
  links(): Promise<readonly LinkRecord[]>;
  completeness(): Promise<Completeness>;
  /** Degree and what is hidden, by entity. */
  counts(): Promise<ReadonlyMap<string, SubgraphEntity>>;
}

/** The entities within `depth` steps, at most `limit`; NOT_FOUND for unknown starts. */
export async function neighborhood(reading: Reading, request: NeighborhoodRequest): Promise<Subgraph> {
  return await countedOf(await shownAround(reading, request));
}

/** The same with everything counted. */
export async function countedOf(shown: Shown): Promise<Subgraph> {
  const [counts, links, completeness] = await Promise.all([shown.counts(), shown.links(), shown.completeness()]);
  return { entities: [...counts.values()], links, completeness };
}

/** The same, with counts and completeness left for those who ask. */
export async function shownAround(reading: Reading, request: NeighborhoodRequest): Promise<Shown> {
  bounded("depth", request.depth, DEPTH_BOUNDS);
  bounded("limit", request.limit, LIMIT_BOUNDS);
  boundedCount("of", request.of, STARTS_BOUNDS);
  const { entities, scope } = await findSearchEnds(reading, request.of, request.scope);
  const starts = new Map(entities.map(({ id, kind }) => [id, kind]));
  const found = await grow(searchTurn(reading), starts, { ...request, scope });
  const ids = [...found.distances.keys()];
  const links = once(() => linksAmong(reading, ids, scope));
  const counts = once(async () => countShown(reading, found, await links(), scope, [...starts.keys()]));
  return {
    entities: [...found.distances].map(([entity, distance]) => ({ entity, distance })),
    links,
    counts,
    async completeness() {
      const isCut = found.isCut ?? isCutBy(await counts(), request.depth);
      const limits = new Set(found.limits);
      if (isCut && !limits.has("TIME")) limits.add("ROWS");
      return completeness(ids.length, limits, limits.size === 0 ? ids.length : null);
    },
  };
}

/** Degree and what is hidden of all that is shown at these distances; `ends` pass whatever their kind and place. */
export async function countShown(
  reading: Reading,
  { distances, kinds }: Pick<Found, "distances" | "kinds">,
  links: readonly LinkRecord[],
  scope: Scope,
  ends: readonly string[],
): Promise<ReadonlyMap<string, SubgraphEntity>> {
  const ids = [...distances.keys()];
  const tallies = await tallyLinks(reading, ids, scope, ends);
  const degrees = new Map(ids.map((id) => [id, tallies.get(id)?.total ?? 0]));
  subtractShown(tallies, links, (id) => kinds.get(id) ?? null);
  return new Map(
    [...distances].map(([entity, distance]) => {
      const hidden: readonly LinkCount[] = tallies.get(entity)?.list() ?? [];
      return [entity, { entity, distance, degree: degrees.get(entity) ?? 0, hidden }];
    }),
  );
}

/** What an entity nearer than the asked depth hides lies within that depth, and was cut. */
function isCutBy(counts: ReadonlyMap<string, SubgraphEntity>, depth: number): boolean {
  return [...counts.values()].some(({ distance, hidden }) => distance < depth && hidden.length > 0);
}

async function grow(
  turn: Reading,
  starts: ReadonlyMap<string, string | null>,
  request: NeighborhoodRequest,
): Promise<Found> {
  const { depth, scope, limit } = request;
  const ends = [...starts.keys()];
  const limits = new Set<Limit>(ends.length > limit ? ["ROWS"] : []);
  const kinds = new Map(starts);
  const budget = { each: limit * LINKS_PER_ENTITY, all: ROWS };
  let frontier = ends.slice(0, limit).sort(compareCodePoints);
  const distances = new Map(frontier.map((id) => [id, 0]));
  const seen = new Set<string>(ends);
  let distance = 1;
  for (; distance <= depth && frontier.length > 0 && distances.size < limit; distance++) {
    const expansion = await inTime(turn, () => expand(turn, frontier, scope, budget, ends));
    if (!expansion) return { distances, kinds, limits: limits.add("TIME"), isCut: null };
    if (expansion.isCut) limits.add("ROWS");
    const fresh = new Set<string>();
    for (const { far, kind } of expansion.steps) {
      seen.add(far);
      if (distances.has(far)) continue;
      fresh.add(far);
      kinds.set(far, kind);
    }
    frontier = [...fresh].sort(compareCodePoints).slice(0, limit - distances.size);
    for (const id of frontier) distances.set(id, distance);
  }
  const isExpanded = distance > depth || frontier.length === 0;
  return { distances, kinds, limits, isCut: isExpanded ? [...seen].some((id) => !distances.has(id)) : null };
}
