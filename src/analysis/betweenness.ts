/**
 * The share of shortest paths that run through each entity.
 *
 * Freeman, Sociometry 40 (1977) and Social Networks 1 (1978): the sum over pairs of others of the share of their shortest
 * paths that pass, divided by the number of such pairs, so from 0 to 1. Computed as Brandes, J. Math. Sociology 25 (2001):
 * one breadth-first search a source, then dependencies summed from the farthest back. With fewer sources than entities the
 * sums are scaled up: Brandes and Pich, Int. J. Bifurcation and Chaos 17 (2007), pivots chosen uniformly.
 */

import { Pace, type Slices } from "../topology/slices.js";
import type { Adjacency } from "./adjacency.js";
import type { Measured } from "./measured.js";

export function* betweenness(steps: Adjacency, pivots: Uint32Array): Slices<Measured> {
  const size = steps.starts.length - 1;
  const search = new Search(size);
  const sums = new Float64Array(size);
  let done = 0;
  let isLate = false;
  for (const source of pivots) {
    isLate = yield* search.spread(steps, source);
    if (isLate) break;
    isLate = yield* search.gather(steps, sums);
    done++;
    if (isLate) break;
  }
  const pairs = (size - 1) * (size - 2);
  const scale = done > 0 && pairs > 0 ? size / done / pairs : 0;
  return { scores: sums.map((sum) => sum * scale), done, isLate: isLate && done < pivots.length };
}

/** The state of one source's search, kept from one to the next: allocating it anew would cost more than the search. */
class Search {
  readonly #distances: Int32Array;
  /** Numbers of shortest paths; beyond 2^53 they are rounded, which shares bear. */
  readonly #paths: Float64Array;
  readonly #dependencies: Float64Array;
  /** Entities in the order they were reached. */
  readonly #reached: Uint32Array;
  readonly #pace = new Pace();
  #count = 0;

  constructor(size: number) {
    this.#distances = new Int32Array(size).fill(-1);
    this.#paths = new Float64Array(size);
    this.#dependencies = new Float64Array(size);
    this.#reached = new Uint32Array(size);
  }

  /** Counts the shortest paths from the source to every other; true where it had to stop. */
  *spread({ starts, targets }: Adjacency, source: number): Slices<boolean> {
    const [distances, paths, reached] = [this.#distances, this.#paths, this.#reached];
    for (let at = 0; at < this.#count; at++) distances[reached[at] ?? 0] = -1;
    distances[source] = 0;
    paths[source] = 1;
    reached[0] = source;
    this.#count = 1;
    for (let at = 0; at < this.#count; at++) {
      const near = reached[at] ?? 0;
      const next = (distances[near] ?? 0) + 1;
      const [start, end] = [starts[near] ?? 0, starts[near + 1] ?? 0];
      for (let step = start; step < end; step++) {
        const far = targets[step] ?? 0;
        if (distances[far] === -1) {
          distances[far] = next;
          paths[far] = 0;
          reached[this.#count++] = far;
        }
        if (distances[far] === next) paths[far] = (paths[far] ?? 0) + (paths[near] ?? 0);
      }
      if (this.#pace.isDueAfter(end - start + 1) && (yield)) return true;
    }
    return false;
  }

  /** Adds what the source's paths make of each entity on the way; finishes even where it is late, as it began. */
  *gather({ starts, targets }: Adjacency, sums: Float64Array): Slices<boolean> {
    const [distances, paths, dependencies, reached] = [this.#distances, this.#paths, this.#dependencies, this.#reached];
    let isLate = false;
    for (let at = this.#count - 1; at > 0; at--) {
      const near = reached[at] ?? 0;
      const next = (distances[near] ?? 0) + 1;
      const [start, end] = [starts[near] ?? 0, starts[near + 1] ?? 0];
      let dependency = 0;
      for (let step = start; step < end; step++) {
        const far = targets[step] ?? 0;
        if (distances[far] === next)
          dependency += ((paths[near] ?? 0) / (paths[far] ?? 1)) * (1 + (dependencies[far] ?? 0));
      }
      dependencies[near] = dependency;
      sums[near] = (sums[near] ?? 0) + dependency;
      if (this.#pace.isDueAfter(end - start + 1)) isLate = yield;
    }
    return isLate;
  }
}
