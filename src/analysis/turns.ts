/** Runs dear work one piece after another, the lightest first, each within the time that the heavier ones can spare. */
import { setImmediate as nextTurn } from "node:timers/promises";

import type { Reading } from "../lookup/reading.js";

/** What a piece leaves to each heavier one; where so much is not left for all, each gets an equal part. */
export const FLOOR_MS = 1_000;

interface Waiting {
  /** What it costs beside the others. */
  readonly weight: number;
  readonly run: (turn: Reading) => Promise<void>;
}

/** All at once they would slow one another down until none is ready in time. */
export class Turns {
  readonly #waiting: Waiting[] = [];
  #isRunning = false;

  constructor(private readonly reading: Reading) {}

  /** The outcome of the work; QUERY_TIMEOUT where its time did not suffice, whatever became of the others. */
  take<T>(weight: number, work: (turn: Reading) => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const run = async (turn: Reading) => {
        turn.deadline.check();
        resolve(await work(turn));
      };
      this.#waiting.push({ weight, run: (turn) => run(turn).catch(reject) });
      if (!this.#isRunning) void this.#runAll();
    });
  }

  async #runAll(): Promise<void> {
    this.#isRunning = true;
    // The fields of one answer ask within one turn of the event loop: only then is it known which are light.
    await nextTurn();
    while (this.#waiting.length > 0) {
      this.#waiting.sort((one, other) => other.weight - one.weight);
      const next = this.#waiting.pop();
      if (next) await next.run(this.#turnBefore(this.#waiting.length));
    }
    this.#isRunning = false;
  }

  /** The reading with the time left, but for the floors of so many pieces that come after. */
  #turnBefore(heavier: number): Reading {
    const { deadline } = this.reading;
    const floor = Math.min(FLOOR_MS / deadline.remainingMs, 1 / (heavier + 1));
    return { ...this.reading, deadline: deadline.sooner(1 - heavier * floor) };
  }
}
