/** Reads the graph in batches, each with a deadline of its own: an import has no end known beforehand. */
import { Deadline } from "../graph/deadline.js";
import type { Graph } from "../graph/graph.js";
import type { Params, Query } from "../graph/query.js";
import { inBatches } from "../lookup/batches.js";

/** One batch that takes longer has met a graph that does not answer. */
const READ_BUDGET_MS = 60_000;

export class Reader {
  constructor(
    readonly graph: Graph,
    private readonly signal?: AbortSignal,
  ) {}

  ask<P extends Params, R>(query: Query<P, R>, params: P): Promise<R[]> {
    return this.graph.read(query, params, new Deadline(READ_BUDGET_MS, undefined, this.signal));
  }

  /** Throws QUERY_TIMEOUT once the caller has left. */
  check(): void {
    new Deadline(READ_BUDGET_MS, undefined, this.signal).check();
  }

  async askAll<R>(query: Query<{ readonly ids: readonly string[] }, R>, ids: Iterable<string>): Promise<R[]> {
    return inBatches([...new Set(ids)], (batch) => this.ask(query, { ids: batch }));
  }
}
