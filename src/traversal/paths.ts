/** The shortest loopless paths between two entities, with every parallel link of each step. */

import { type Completeness, completeness, type Limit } from "../lookup/completeness.js";
import type { LinkRecord } from "../lookup/links.js";
import type { Reading } from "../lookup/reading.js";
import { LINK_RULES, type LinkType } from "../model/model.gen.js";
import { bounded } from "./bounded.js";
import { findSearchEnds } from "./ends.js";
import { groupBy } from "./group-by.js";
import { linksBetween, type Pair } from "./links.js";
import { PATH_ROWS, PathSearch } from "./path-search.js";
import { pathsOfLength } from "./path-walks.js";
import type { Scope } from "./scope.js";
import { inTime, searchTurn } from "./turn.js";

export const LENGTH_BOUNDS = { least: 1, most: 10 };
export const PATHS_BOUNDS = { least: 1, most: 20 };
/**
 * With as many paths found as asked for, the search goes on only to learn whether there is one more; where a step of
 * that would read more links than this, it is taken for granted that there is.
 */
const PROOF_ROWS = 300;

export interface PathsRequest {
  readonly from: string;
  readonly to: string;
  readonly scope: Scope;
  readonly maxLength: number;
  readonly first: number;
}

export interface PathStep {
  /** By id; more than one where the two are tied in several ways. */
  readonly links: readonly LinkRecord[];
}

export interface Path {
  readonly length: number;
  /** One more than steps. */
  readonly entities: readonly string[];
  readonly steps: readonly PathStep[];
}

export interface PathResult {
  /** By length, then entity ids. */
  readonly paths: readonly Path[];
  readonly completeness: Completeness;
}

interface Sequences {
  readonly sequences: readonly (readonly string[])[];
  readonly limits: ReadonlySet<Limit>;
}

/** At most `first` paths of at most `maxLength` steps; `maxRows` bounds the links read. */
export async function paths(reading: Reading, request: PathsRequest, maxRows = PATH_ROWS): Promise<PathResult> {
  checkBounds(request);
  const { entities, scope } = await findSearchEnds(reading, [request.from, request.to], request.scope);
  const [from, to = from] = entities;
  if (!from || !to || from === to) {
    const only = entities.map(({ id }) => ({ length: 0, entities: [id], steps: [] }));
    return { paths: only, completeness: completeness(only.length, [], only.length) };
  }
  const turn = searchTurn(reading);
  const search = new PathSearch(turn, scope, [from.id, to.id], maxRows);
  const { sequences, limits } = await searchSequences(turn, search, { ...request, from: from.id, to: to.id });
  const found = await withLinks(reading, sequences, scope);
  const total = limits.size === 0 ? found.length : null;
  return { paths: found, completeness: completeness(found.length, limits, total) };
}

export function checkBounds({ maxLength, first }: PathsRequest): void {
  bounded("maxLength", maxLength, LENGTH_BOUNDS);
  bounded("first", first, PATHS_BOUNDS);
}

async function searchSequences(turn: Reading, search: PathSearch, request: PathsRequest): Promise<Sequences> {
  const { from, to, maxLength, first } = request;
  const limits = new Set<Limit>();
  const sequences: (readonly string[])[] = [];
  const isLate = () => turn.deadline.hasPassed;
  const answer = () => ({ sequences: sequences.slice(0, first), limits });
  for (let length = 1; length <= maxLength; length++) {
    const hasEnough = sequences.length === first;
    const isGrown = await inTime(turn, async () => {
      if (hasEnough && (await search.nextCost()) > PROOF_ROWS) return false;
      await search.grow();
      return true;
    });
    if (isGrown !== true) {
      limits.add(isGrown === false ? "ROWS" : "TIME");
      return answer();
    }
    const walks = pathsOfLength(search.discovered, from, to, length, first + 1 - sequences.length, isLate);
    sequences.push(...walks.paths);
    if (search.isCut || sequences.length > first) limits.add("ROWS");
    if (walks.cutBy) limits.add(walks.cutBy);
    if (walks.cutBy || sequences.length > first) return answer();
  }
  if (sequences.length < first && !search.isExhausted) limits.add("LENGTH");
  return answer();
}

/** Paths as their entities, with the links of every step. */
export async function withLinks(
  reading: Reading,
  sequences: readonly (readonly string[])[],
  scope: Scope,
): Promise<Path[]> {
  const pairs = new Map<string, Pair>();
  for (const entities of sequences) {
    for (const pair of pairsOf(entities)) pairs.set(keyOf(pair), pair);
  }
  const links = await linksBetween(reading, [...pairs.values()], scope);
  const linksOf = groupBy(links, ({ from, to }) => keyOf({ from, to }));
  return sequences.map((entities) => ({
    length: entities.length - 1,
    entities,
    steps: pairsOf(entities).map((pair) => ({
      links: (linksOf.get(keyOf(pair)) ?? []).filter((link) => leads(link, pair, scope)),
    })),
  }));
}

function pairsOf(entities: readonly string[]): Pair[] {
  return entities.slice(1).map((to, at) => ({ from: entities[at] ?? to, to }));
}

/** Ids hold no space; both ways of a pair have one key. */
function keyOf({ from, to }: Pair): string {
  return from < to ? `${from} ${to}` : `${to} ${from}`;
}

/** Whether the link may be walked along the step in the scope's direction. */
function leads(link: LinkRecord, step: Pair, { direction }: Scope): boolean {
  if (direction === "ANY" || !LINK_RULES[link.type as LinkType].directed) return true;
  return (direction === "OUT") === (link.from === step.from);
}
