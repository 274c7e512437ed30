/** Who can be stepped to from whom, in arrays that a million links fit into. */
import { countingSort } from "../topology/counting-sort.js";

export interface Adjacency {
  /** The steps of entity v are at starts[v] to starts[v + 1] − 1. */
  readonly starts: Uint32Array;
  /** The other end of each step; those of one entity ascend and are distinct. */
  readonly targets: Uint32Array;
  /** How many links each step stands for. */
  readonly weights: Uint32Array;
}

/** Directed steps as two lists of equal length. */
export interface Arcs {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
}

/** Sorts arcs among `size` entities by both ends, and makes parallel ones one step: O(arcs + size). */
export function adjacencyOf(size: number, { from, to }: Arcs): Adjacency {
  const byTarget = countingSort(size, to, null);
  const order = countingSort(size, from, byTarget);
  const starts = new Uint32Array(size + 1);
  const targets = new Uint32Array(order.length);
  const weights = new Uint32Array(order.length);
  let length = 0;
  let near = 0;
  for (const arc of order) {
    const source = from[arc] ?? 0;
    while (near < source) starts[++near] = length;
    const target = to[arc] ?? 0;
    const isParallel = length > (starts[near] ?? 0) && targets[length - 1] === target;
    if (!isParallel) targets[length++] = target;
    weights[length - 1] = (weights[length - 1] ?? 0) + 1;
  }
  while (near < size) starts[++near] = length;
  return { starts, targets: targets.slice(0, length), weights: weights.slice(0, length) };
}

/** The same steps walked the other way; weights are not kept. */
export function turned({ starts, targets }: Adjacency): Adjacency {
  const size = starts.length - 1;
  const sources = new Uint32Array(targets.length);
  for (let near = 0; near < size; near++) sources.fill(near, starts[near], starts[near + 1]);
  return adjacencyOf(size, { from: targets, to: sources });
}
