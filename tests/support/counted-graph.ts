/** A graph that keeps the names of the statements it ran. */
import type { Graph } from "../../src/graph/graph.js";
import { withRead } from "./altered-graph.js";

export function countedGraph(graph: Graph): { graph: Graph; statements: string[] } {
  const statements: string[] = [];
  const counted = withRead(graph, (...asked) => {
    statements.push(asked[0].name);
    return graph.read(...asked);
  });
  return { graph: counted, statements };
}
