/** In which state the graph is, by which kept answers are known to hold still. */
import type { Reading } from "./reading.js";

const underWay = new WeakMap<Reading, Promise<string | null>>();

/** Null where it cannot be known. A reading that does not keep it asks once for its parts that ask at the same time. */
export async function stateOf(reading: Reading): Promise<string | null> {
  if (reading.state) return await reading.state();
  const asking = underWay.get(reading) ?? reading.graph.state(reading.deadline);
  underWay.set(reading, asking);
  try {
    return await asking;
  } finally {
    underWay.delete(reading);
  }
}
