/** The engine port: all that the rooms above may ask of a graph. */
import type { Deadline } from "./deadline.js";
import type { Params, Query } from "./query.js";
import type { SchemaExtent } from "./schema.js";

/** The statements of one transaction; several at once run in the order in which they are given. */
export interface Work {
  run<P extends Params, R>(query: Query<P, R>, params: P): Promise<R[]>;
}

export interface Graph {
  readonly engine: "embedded" | "neo4j";
  /** Runs a read; rejects with QUERY_TIMEOUT once the deadline has passed, whatever the engine does. */
  read<P extends Params, R>(query: Query<P, R>, params: P, deadline: Deadline): Promise<R[]>;
  /**
   * Changes with every transaction that changed anything, whoever wrote it: equal states hold equal data.
   * Null where no such thing can be known.
   */
  state(deadline: Deadline): Promise<string | null>;
  /** Runs one transaction; the work may run again, so it must not touch anything but the graph. */
  write<T>(work: (tx: Work) => Promise<T>): Promise<T>;
  /** Creates constraints and indexes where they are missing; those of links and texts are made faster once these are there. */
  schema(extent?: SchemaExtent): Promise<void>;
  /** Rejects with DATABASE_UNAVAILABLE where the engine does not answer. */
  ping(deadline: Deadline): Promise<void>;
  close(): Promise<void>;
}
