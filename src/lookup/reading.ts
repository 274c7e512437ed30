/** What a read needs: the graph, when its answer is too late, and which day it is today. */
import type { Deadline } from "../graph/deadline.js";
import type { Graph } from "../graph/graph.js";
import type { Params, Query } from "../graph/query.js";

export interface Reading {
  readonly graph: Graph;
  readonly deadline: Deadline;
  /** YYYY-MM-DD in Asia/Shanghai: what an omitted asOf means. */
  readonly today: string;
}

/** Runs a statement for this reading. */
export function ask<P extends Params, R>(reading: Reading, query: Query<P, R>, params: P): Promise<R[]> {
  return reading.graph.read(query, params, reading.deadline);
}
