/** Single flight: of those who want the same thing at the same time one makes it, and the others wait for it. */
import type { Deadline } from "../graph/deadline.js";

export class SingleFlight<T> {
  readonly #flights = new Map<string, Promise<T>>();

  /**
   * What `make` gives whoever came first. Where that fails, as its time may have been over, the next one makes it;
   * QUERY_TIMEOUT at the deadline of whoever waits.
   */
  async take(name: string, deadline: Deadline, make: () => Promise<T>): Promise<T> {
    for (let flight = this.#flights.get(name); flight; flight = this.#flights.get(name)) {
      const landed = flight.then(
        (value) => ({ value }),
        () => null,
      );
      const outcome = await deadline.race(landed);
      if (outcome) return outcome.value;
    }
    const flight = make();
    this.#flights.set(name, flight);
    try {
      return await flight;
    } finally {
      if (this.#flights.get(name) === flight) this.#flights.delete(name);
    }
  }

  /** Who asks from now on waits for nothing that is under way. */
  forget(): void {
    this.#flights.clear();
  }
}
