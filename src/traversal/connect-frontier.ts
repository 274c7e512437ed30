/** Whom an N-way search would still have to expand, and at what least cost it gets on. */
import type { KnownGraph, ReadWays } from "./connect-known.js";
import type { Spanning } from "./connect-spanning.js";
import { groupBy } from "./group-by.js";

/** One that is reached and not expanded. */
export interface Open {
  readonly id: string;
  /** From the nearest terminal. */
  readonly distance: number;
  /** What hangs together with it by known ways: the first terminal of that. */
  readonly part: number;
}

/** Entities to expand together, and how many links that reads at most. */
export interface Growth {
  readonly ids: readonly string[];
  readonly cost: number;
}

export function openOf(known: KnownGraph, ways: ReadWays, { partOf }: Spanning): Open[] {
  const open: Open[] = [];
  for (const [id, distance] of ways.distanceOf) {
    if (known.expanded.has(id)) continue;
    open.push({ id, distance, part: partOf[ways.nearestOf.get(id) ?? 0] ?? 0 });
  }
  return open;
}

/**
 * Those through which a way could lead that is not known yet, and that joins two groups or is shorter than a join.
 * Without direction such a way leaves what is known at one open entity and comes back at another, so it is longer than
 * the distances of both together; with one, a single open entity is enough.
 */
export function usefulOf(open: readonly Open[], known: KnownGraph, spanning: Spanning, maxLength: number): Open[] {
  if (known.isDirected) {
    const isWhole = new Set(spanning.groupOf).size === 1;
    const below = isWhole ? (spanning.joins.at(-1)?.length ?? 0) : maxLength + 1;
    return open.filter(({ distance }) => distance + 1 < below);
  }
  const nearest = new LeastByPart(open);
  const belowOf = new Map([...new Set(spanning.partOf)].map((part) => [part, shorterThan(part, spanning, maxLength)]));
  return open.filter(({ distance, part }) => {
    const toOther = distance + 1 + nearest.inOtherPart(part);
    const within = distance + 1 + nearest.besideOne(part, distance);
    return toOther <= maxLength || within < (belowOf.get(part) ?? 0);
  });
}

/** What a way within the part must be shorter than to be of use. */
function shorterThan(part: number, { partOf, groupOf, joins }: Spanning, maxLength: number): number {
  const groups = new Set(groupOf.filter((_, place) => partOf[place] === part));
  if (groups.size > 1) return maxLength + 1;
  return joins.reduce((most, { ends, length }) => (partOf[ends[0]] === part ? Math.max(most, length) : most), 0);
}

/** The two least distances of every part. */
class LeastByPart {
  readonly #least = new Map<number, readonly [number, number]>();
  readonly #parts: readonly number[];

  constructor(open: readonly Open[]) {
    const FAR = Number.POSITIVE_INFINITY;
    for (const { part, distance } of open) {
      const [least, second] = this.#least.get(part) ?? [FAR, FAR];
      if (distance < least) this.#least.set(part, [distance, least]);
      else if (distance < second) this.#least.set(part, [least, distance]);
    }
    this.#parts = [...this.#least.keys()].sort((a, b) => this.#leastOf(a) - this.#leastOf(b)).slice(0, 2);
  }

  inOtherPart(part: number): number {
    const other = this.#parts.find((each) => each !== part);
    return other === undefined ? Number.POSITIVE_INFINITY : this.#leastOf(other);
  }

  /** The least of the part but for one that has this distance. */
  besideOne(part: number, distance: number): number {
    const [least, second] = this.#least.get(part) ?? [];
    return (least === distance ? second : least) ?? Number.POSITIVE_INFINITY;
  }

  #leastOf(part: number): number {
    return this.#least.get(part)?.[0] ?? Number.POSITIVE_INFINITY;
  }
}

/** Cheapest first: the nearest open entities of each part together, and every hub by itself. */
export function growthsOf(useful: readonly Open[], degreeOf: (id: string) => number, hub: number): Growth[] {
  const growths: Growth[] = [];
  for (const ofPart of groupBy(useful, ({ part }) => part).values()) {
    const hubs = ofPart.filter(({ id }) => degreeOf(id) > hub);
    for (const { id } of hubs) growths.push({ ids: [id], cost: degreeOf(id) });
    const others = ofPart.filter(({ id }) => degreeOf(id) <= hub);
    const least = others.reduce((nearest, { distance }) => Math.min(nearest, distance), Number.POSITIVE_INFINITY);
    const ids = others.filter(({ distance }) => distance === least).map(({ id }) => id);
    if (ids.length > 0) growths.push({ ids, cost: ids.reduce((sum, id) => sum + degreeOf(id), 0) });
  }
  return growths.sort((a, b) => a.cost - b.cost);
}
