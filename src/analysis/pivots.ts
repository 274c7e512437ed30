/** Which entities a measure over all sources starts from: all where that is affordable, else a seeded sample. */
import { seededRandom } from "./seeded-random.js";

/** Steps of a measure that takes every source: some two seconds. */
export const EXACT_STEPS = 100_000_000;
/** Fewer sources say little, however large the graph. */
const LEAST_PIVOTS = 64;
const SEED = 20_081_101;

/** How many sources a graph of this size is measured from. */
export function pivotCount(size: number, steps: number, exactSteps = EXACT_STEPS): number {
  const affordable = Math.floor(exactSteps / Math.max(1, size + steps));
  return Math.min(size, Math.max(LEAST_PIVOTS, affordable));
}

/** Distinct numbers below `size`, every choice as likely; always in random order, so that any beginning is a sample too. */
export function pivotsOf(size: number, count: number): Uint32Array {
  const random = seededRandom(SEED);
  const numbers = Uint32Array.from({ length: size }, (_, at) => at);
  for (let at = 0; at < count; at++) {
    const other = at + Math.floor(random() * (size - at));
    const held = numbers[at] ?? 0;
    numbers[at] = numbers[other] ?? 0;
    numbers[other] = held;
  }
  return numbers.slice(0, count);
}
