/**
 * How near each entity is to those it reaches, and how many they are.
 *
 * Freeman, Social Networks 1 (1978), in the form of Wasserman and Faust (1994, 5.2) for graphs in parts: with r of the
 * n − 1 others reached at the summed distance d, (r / (n − 1)) · (r / d), so from 0 to 1, and 0 for what reaches none.
 * With fewer sources than entities, r and d are estimated from the distances to those: Eppstein and Wang, J. Graph
 * Algorithms and Applications 8 (2004).
 */

import { Pace, type Slices } from "../topology/slices.js";
import type { Adjacency } from "./adjacency.js";
import type { Measured } from "./measured.js";

/** `back` are the steps the other way: searched from the pivots, as the distance to them is wanted from each entity. */
export function* closeness(back: Adjacency, pivots: Uint32Array): Slices<Measured> {
  const size = back.starts.length - 1;
  const found = { hits: new Float64Array(size), sums: new Float64Array(size) };
  const isPivot = new Uint8Array(size);
  const state = { distances: new Int32Array(size), reached: new Uint32Array(size), pace: new Pace() };
  let done = 0;
  let isLate = false;
  for (const pivot of pivots) {
    isLate = yield* addDistances(back, pivot, state, found);
    isPivot[pivot] = 1;
    done++;
    if (isLate) break;
  }
  const scores = found.hits.map((hits, entity) => {
    const others = done - (isPivot[entity] ?? 0);
    const sum = found.sums[entity] ?? 0;
    return sum > 0 ? (hits / others) * (hits / sum) : 0;
  });
  return { scores, done, isLate: isLate && done < pivots.length };
}

/** Adds the distance from each entity to the pivot; finishes even where it is late. */
function* addDistances(
  { starts, targets }: Adjacency,
  pivot: number,
  { distances, reached, pace }: { readonly distances: Int32Array; readonly reached: Uint32Array; readonly pace: Pace },
  { hits, sums }: { readonly hits: Float64Array; readonly sums: Float64Array },
): Slices<boolean> {
  distances.fill(-1);
  distances[pivot] = 0;
  reached[0] = pivot;
  let count = 1;
  let isLate = false;
  for (let at = 0; at < count; at++) {
    const near = reached[at] ?? 0;
    const next = (distances[near] ?? 0) + 1;
    const [start, end] = [starts[near] ?? 0, starts[near + 1] ?? 0];
    for (let step = start; step < end; step++) {
      const far = targets[step] ?? 0;
      if (distances[far] !== -1) continue;
      distances[far] = next;
      hits[far] = (hits[far] ?? 0) + 1;
      sums[far] = (sums[far] ?? 0) + next;
      reached[count++] = far;
    }
    if (pace.isDueAfter(end - start + 1)) isLate = yield;
  }
  return isLate;
}
