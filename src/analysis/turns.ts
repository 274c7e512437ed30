/** Runs dear work one piece after another, the lightest first, each within its share of the time that is left. */
import { setImmediate as nextTurn } from "node:timers/promises";

import type { Reading } from "../lookup/reading.js";

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

  /** The outcome of the work; QUERY_TIMEOUT where its share of the time did not suffice, whatever became of the others. */
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
      const sum = this.#waiting.reduce((total, { weight }) => total + weight, 0);
      const next = this.#waiting.pop();
      if (next) await next.run({ ...this.reading, deadline: this.reading.deadline.sooner(next.weight / sum) });
    }
    this.#isRunning = false;
  }
}
