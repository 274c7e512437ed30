/** A graph that keeps what it was asked. */
import type { Graph } from "../../src/graph/graph.js";
import type { Params, Query } from "../../src/graph/query.js";
import { withRead } from "./altered-graph.js";

export interface Sent {
  readonly query: Query;
  readonly params: Params;
}

/** The graph, and what was read from it since the list was last emptied. */
export function recordingGraph(graph: Graph): { graph: Graph; sent: Sent[] } {
  const sent: Sent[] = [];
  const recorder = withRead(graph, (query, params, deadline) => {
    sent.push({ query, params });
    return graph.read(query, params, deadline);
  });
  return { graph: recorder, sent };
}
