/** In which state the graph is, by which kept answers are known to hold still. */
import type { Reading } from "./reading.js";

/** The one that the reading keeps, else as it is now; null where it cannot be known. */
export function stateOf({ state, graph, deadline }: Reading): Promise<string | null> {
  return state ? state() : graph.state(deadline);
}
