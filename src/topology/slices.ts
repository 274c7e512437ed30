/** Runs a long computation in short slices, so that other requests are answered between them and a deadline ends it. */
import { setImmediate as nextTurn } from "node:timers/promises";

import { fail } from "../errors.js";
import type { Deadline } from "../graph/deadline.js";

/**
 * A computation that yields at least every few milliseconds, and is told each time whether it is late: then it returns
 * what it has.
 */
export type Slices<T> = Generator<undefined, T, boolean>;

/** How long others may wait for a slice to end. */
const SLICE_MS = 10;
/** Steps between two yields of a computation: some 1 ms. */
const STEPS_PER_YIELD = 50_000;

/** Counts the steps of a computation, and says when it is time to yield. */
export class Pace {
  #steps = 0;

  isDueAfter(steps: number): boolean {
    this.#steps += steps;
    if (this.#steps < STEPS_PER_YIELD) return false;
    this.#steps = 0;
    return true;
  }
}

export async function inSlices<T>(work: Slices<T>, deadline: Deadline): Promise<T> {
  let sliceEndsAt = performance.now() + SLICE_MS;
  for (let step = work.next(false); ; step = work.next(deadline.hasPassed)) {
    if (step.done) return step.value;
    if (performance.now() < sliceEndsAt) continue;
    await nextTurn();
    sliceEndsAt = performance.now() + SLICE_MS;
  }
}

/** The same of what is of no use unless it is whole: null says that it was too late, which is QUERY_TIMEOUT. */
export async function wholeInSlices<T>(work: Slices<T | null>, deadline: Deadline): Promise<T> {
  const found = await inSlices(work, deadline);
  if (found === null) throw fail("QUERY_TIMEOUT");
  return found;
}
