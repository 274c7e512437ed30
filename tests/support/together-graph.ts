/** A graph whose reads wait for one another: none runs before so many are asked. */
import type { Graph } from "../../src/graph/graph.js";
import { withRead } from "./altered-graph.js";

export function togetherGraph(graph: Graph, reads: number): Graph {
  let asked = 0;
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return withRead(graph, async (query, params, deadline) => {
    asked += 1;
    if (asked >= reads) open();
    await deadline.race(opened);
    return graph.read(query, params, deadline);
  });
}
