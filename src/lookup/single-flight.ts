/** Single flight: of those who want the same thing at the same time one makes it, and the others wait for it. */
import type { Deadline } from "../graph/deadline.js";

/** Of one's own time: whoever has less left may end without it, and those who waited would begin late. */
const WORTH_WAITING_FOR = 0.5;

interface Flight<T> {
  readonly outcome: Promise<T>;
  /** Of whoever makes it. */
  readonly deadline: Deadline;
}

export class SingleFlight<T> {
  readonly #flights = new Map<string, Flight<T>>();

  /**
   * What `make` gives whoever came first, unless his time is nearly over. Where that fails, the next one makes it;
   * QUERY_TIMEOUT at the deadline of whoever waits.
   */
  async take(name: string, deadline: Deadline, make: () => Promise<T>): Promise<T> {
    for (let held = this.#worthWaiting(name, deadline); held; held = this.#worthWaiting(name, deadline)) {
      const landed = held.outcome.then(
        (value) => ({ value }),
        () => null,
      );
      const landing = await deadline.race(landed);
      if (landing) return landing.value;
    }
    const flight = { outcome: make(), deadline };
    this.#flights.set(name, flight);
    try {
      return await flight.outcome;
    } finally {
      if (this.#flights.get(name) === flight) this.#flights.delete(name);
    }
  }

  #worthWaiting(name: string, deadline: Deadline): Flight<T> | undefined {
    const flight = this.#flights.get(name);
    return flight && flight.deadline.remainingMs >= deadline.remainingMs * WORTH_WAITING_FOR ? flight : undefined;
  }

  /** Who asks from now on waits for nothing that is under way. */
  forget(): void {
    this.#flights.clear();
  }
}
