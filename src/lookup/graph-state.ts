/** In which state the graph is, by which kept answers are known to hold still. */
import type { Reading } from "./reading.js";

const underWay = new WeakMap<Reading, Promise<string | null>>();

/** Asked once for the parts of one reading that ask at the same time; null where it cannot be known. */
export async function stateOf(reading: Reading): Promise<string | null> {
  const asking = underWay.get(reading) ?? reading.graph.state(reading.deadline);
  underWay.set(reading, asking);
  try {
    return await asking;
  } finally {
    underWay.delete(reading);
  }
}
