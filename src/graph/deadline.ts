/** A moment after which an answer is no longer worth waiting for. */
import { setMaxListeners } from "node:events";

import { fail } from "../errors.js";

/** Monotonic milliseconds, injected so that tests need no waiting. */
export type Clock = () => number;

export const monotonicClock: Clock = () => performance.now();

export class Deadline {
  readonly #endsAtMs: number;

  constructor(
    budgetMs: number,
    private readonly clock: Clock = monotonicClock,
    readonly signal?: AbortSignal,
  ) {
    this.#endsAtMs = clock() + budgetMs;
    // One request may wait for dozens of statements at once; each takes its listener away again.
    if (signal) setMaxListeners(Number.POSITIVE_INFINITY, signal);
  }

  /** Milliseconds left, never negative. */
  get remainingMs(): number {
    return Math.max(0, this.#endsAtMs - this.clock());
  }

  get hasPassed(): boolean {
    return this.remainingMs === 0 || this.signal?.aborted === true;
  }

  /** One that passes after this share of the time left, so that something can still be done afterwards. */
  sooner(share: number): Deadline {
    return new Deadline(this.remainingMs * share, this.clock, this.signal);
  }

  /** Throws QUERY_TIMEOUT once the moment has passed or the caller has left. */
  check(): void {
    if (this.hasPassed) throw fail("QUERY_TIMEOUT");
  }

  /** The promise's outcome, or QUERY_TIMEOUT at the deadline: an engine that never answers holds nobody. */
  race<T>(promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const ending =
        <V>(settle: (value: V) => void) =>
        (value: V) => {
          clearTimeout(timer);
          this.signal?.removeEventListener("abort", late);
          settle(value);
        };
      const late = ending(() => reject(fail("QUERY_TIMEOUT")));
      const timer = setTimeout(late, this.remainingMs);
      this.signal?.addEventListener("abort", late);
      promise.then(ending(resolve), ending(reject));
      if (this.hasPassed) late(undefined);
    });
  }
}
