/** The shortest tree over terminals, or one for each group, made of known ways (Kruskal). */
import type { Candidate, Ways } from "./connect-known.js";

export interface Spanning {
  /** The ways that join, none longer than allowed, shortest first. */
  readonly joins: readonly Candidate[];
  /** By terminal, the first terminal of its group. */
  readonly groupOf: readonly number[];
  /** By terminal, the first terminal of all that hang together by known ways of any length. */
  readonly partOf: readonly number[];
}

/** Takes ways from the shortest on, leaving out those within what is joined already and those that are too long. */
export function spanningOf({ candidates }: Ways, terminalCount: number, maxLength: number): Spanning {
  const groups = new Sets(terminalCount);
  const parts = new Sets(terminalCount);
  const joins: Candidate[] = [];
  for (const candidate of [...candidates].sort(byLength)) {
    const [one, other] = candidate.ends;
    parts.unite(one, other);
    if (candidate.length <= maxLength && groups.unite(one, other)) joins.push(candidate);
  }
  return { joins, groupOf: groups.firsts(), partOf: parts.firsts() };
}

function byLength(a: Candidate, b: Candidate): number {
  return a.length - b.length || a.ends[0] - b.ends[0] || a.ends[1] - b.ends[1];
}

/** Disjoint sets of places, each known by its first. */
class Sets {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, place) => place);
  }

  /** Whether the two were apart until now. */
  unite(one: number, other: number): boolean {
    const [a, b] = [this.#first(one), this.#first(other)];
    this.#parents[Math.max(a, b)] = Math.min(a, b);
    return a !== b;
  }

  firsts(): number[] {
    return this.#parents.map((_, place) => this.#first(place));
  }

  #first(place: number): number {
    let at = place;
    for (let parent = this.#parents[at]; parent !== undefined && parent !== at; parent = this.#parents[at]) at = parent;
    return at;
  }
}
