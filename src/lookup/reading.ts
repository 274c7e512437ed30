/** What a read needs: the graph, when its answer is too late, and which day it is today. */
import type { Deadline } from "../graph/deadline.js";
import type { Graph } from "../graph/graph.js";
import type { Params, Query } from "../graph/query.js";
import type { Topology } from "../topology/topology.js";

export interface Reading {
  readonly graph: Graph;
  readonly deadline: Deadline;
  /** YYYY-MM-DD in Asia/Shanghai: what an omitted asOf means. */
  readonly today: string;
  /** The graph in memory as it is now, asked for once; null, or no such function, where none is kept. */
  readonly topology?: () => Promise<Topology | null>;
}

/** Runs a statement for this reading. */
export function ask<P extends Params, R>(reading: Reading, query: Query<P, R>, params: P): Promise<R[]> {
  return reading.graph.read(query, params, reading.deadline);
}
