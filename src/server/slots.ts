/** Bounds how many requests are worked on at once: more would only make all of them late. */
import { fail } from "../errors.js";

export interface Slots {
  /** Runs the work, or throws OVERLOADED at once where every slot is taken. */
  run<T>(work: () => Promise<T>): Promise<T>;
}

export function makeSlots(limit: number): Slots {
  let taken = 0;
  return {
    async run(work) {
      if (taken >= limit) throw fail("OVERLOADED", { limit });
      taken += 1;
      try {
        return await work();
      } finally {
        taken -= 1;
      }
    },
  };
}
