/** Neo4j 5.26 and 2026.x: auto-commit reads, managed writes in one queue. */
import neo4j, { type Driver } from "neo4j-driver";

import { Deadline } from "../deadline.js";
import { checkParams, decodeRows } from "../decode.js";
import type { Graph, Work } from "../graph.js";
import type { Params, Query } from "../query.js";
import { neo4jSchema, type SchemaExtent, type SchemaPart } from "../schema.js";
import { isConnectionLost, neo4jError } from "./neo4j-error.js";
import { type Lent, Sessions } from "./sessions.js";
import { SharedLook } from "./shared-look.js";

export interface Neo4jOptions {
  readonly uri: string;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
  /** Connections at most; MAX_CONNECTIONS where absent. */
  readonly maxConnections?: number | undefined;
  /** When the server gives a write up; WRITE_TIMEOUT_MS where absent. */
  readonly writeTimeoutMs?: number | undefined;
  /** Notifications are for tests: none in production. */
  readonly onNotification?: ((code: string, text: string) => void) | undefined;
}

const NOTHING = "RETURN 1 AS one";
const ONLINE = "SHOW INDEXES YIELD name, state, owningConstraint WHERE state = 'ONLINE'";
/** Addresses that are not routed among the members of a cluster: bolt, bolt+s, bolt+ssc. */
const ONE_SERVER = "bolt";
/** Of a look that many wait for, each no longer than his own deadline. */
const LOOK_TIMEOUT_MS = 10_000;
const MAX_RETRY_MS = 3_000;
const CONNECT_TIMEOUT_MS = 1_500;
const WRITE_TIMEOUT_MS = 60_000;
/** Constraints and indexes of millions of links take minutes to make, whatever time a server gives other transactions. */
const SCHEMA_TIMEOUT_MS = 3_600_000;
/** The requests worked on at once with room for those that ask several things side by side; more only queue in the server. */
const MAX_CONNECTIONS = 100;
/**
 * Every row is read in any case. Asked for in parts, a read given up between two of them left its connection out of step:
 * the driver sent a DISCARD behind the reset, and the next read there failed or was never answered.
 */
const ALL_ROWS = -1;
/** The server looks for overdue queries every two seconds; ours end a little after the caller gave up. */
const SERVER_GRACE_MS = 200;

/** Connects lazily: the graph opens although no server answers yet. */
export function openNeo4jGraph(options: Neo4jOptions): Graph {
  return new Neo4jGraph(new Sessions(() => openDriver(options)), options);
}

function openDriver(options: Neo4jOptions): Driver {
  const auth = options.user ? neo4j.auth.basic(options.user, options.password ?? "") : undefined;
  return neo4j.driver(options.uri, auth, {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: MAX_RETRY_MS,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    connectionAcquisitionTimeout: CONNECT_TIMEOUT_MS,
    maxConnectionPoolSize: options.maxConnections ?? MAX_CONNECTIONS,
    telemetryDisabled: true,
    fetchSize: ALL_ROWS,
    ...(options.onNotification ? {} : { notificationFilter: { minimumSeverityLevel: "OFF" as const } }),
  });
}

interface Ran {
  readonly rows: unknown[][];
  readonly bookmarks: readonly string[];
}

class Neo4jGraph implements Graph {
  readonly engine = "neo4j" as const;
  #queue: Promise<unknown> = Promise.resolve();
  readonly #state = new SharedLook(async () => {
    const { bookmarks } = await this.#run(NOTHING, {}, new Deadline(LOOK_TIMEOUT_MS), "state");
    return bookmarks.length > 0 ? bookmarks.join(" ") : null;
  });

  constructor(
    private readonly sessions: Sessions,
    private readonly options: Neo4jOptions,
  ) {}

  async read<P extends Params, R>(query: Query<P, R>, params: P, deadline: Deadline): Promise<R[]> {
    checkParams(query, params);
    const { rows } = await this.#run(query.text.neo4j, sent(query, params), deadline, query.name);
    return decodeRows(query, rows);
  }

  async #run(text: string, params: Params, deadline: Deadline, name: string, mayRetry = true): Promise<Ran> {
    deadline.check();
    const { session, giveBack } = this.#lend(neo4j.session.READ);
    try {
      const timeout = Math.ceil(deadline.remainingMs) + SERVER_GRACE_MS;
      const running = withoutStack(() => session.run(text, params, { timeout }));
      const result = await deadline.race(Promise.resolve(running));
      for (const { code, description } of result.summary.notifications)
        this.options.onNotification?.(code, description);
      const rows = result.records.map((record) => [...record.values()]);
      return { rows, bookmarks: session.lastBookmarks() };
    } catch (error) {
      if (mayRetry && isConnectionLost(error)) return await this.#run(text, params, deadline, name, false);
      throw neo4jError(error, name);
    } finally {
      // This ends what still runs; a server that never answers must not hold the caller.
      void giveBack();
    }
  }

  /** The bookmark of a read names the last transaction it saw. Members of a cluster may each have seen another one. */
  async state(deadline: Deadline): Promise<string | null> {
    if (!this.options.uri.startsWith(ONE_SERVER)) return null;
    deadline.check();
    return await deadline.race(this.#state.take());
  }

  write<T>(work: (tx: Work) => Promise<T>): Promise<T> {
    const turn = this.#queue.then(() => this.#write(work));
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async #write<T>(work: (tx: Work) => Promise<T>): Promise<T> {
    const { session, giveBack } = this.#lend(neo4j.session.WRITE);
    try {
      return await session.executeWrite(
        (tx) =>
          work({
            async run(query, params) {
              checkParams(query, params);
              const result = await tx.run(query.text.neo4j, sent(query, params));
              return decodeRows(
                query,
                result.records.map((record) => [...record.values()]),
              );
            },
          }),
        { timeout: this.options.writeTimeoutMs ?? WRITE_TIMEOUT_MS },
      );
    } catch (error) {
      throw neo4jError(error);
    } finally {
      await giveBack();
    }
  }

  async schema(extent: SchemaExtent = "whole"): Promise<void> {
    const { session, giveBack } = this.#lend(neo4j.session.WRITE);
    try {
      const { records } = await session.run(ONLINE);
      const online = new Map(records.map((record) => [record.get("name"), record.get("owningConstraint")]));
      // An index of the name of a constraint does not keep ids apart.
      const isThere = ({ name, constraint }: SchemaPart) => online.get(name) === (constraint ? name : null);
      const missing = neo4jSchema(extent).filter((part) => !isThere(part));
      const config = { timeout: SCHEMA_TIMEOUT_MS };
      for (const { statement } of missing) await session.run(statement, {}, config);
      if (missing.length > 0) await session.run(`CALL db.awaitIndexes(${SCHEMA_TIMEOUT_MS / 1_000})`, {}, config);
    } catch (error) {
      throw neo4jError(error);
    } finally {
      await giveBack();
    }
  }

  async ping(deadline: Deadline): Promise<void> {
    await this.#run(NOTHING, {}, deadline, "ping");
  }

  async close(): Promise<void> {
    await this.#queue;
    await this.sessions.close();
  }

  #lend(defaultAccessMode: "READ" | "WRITE"): Lent {
    const { database } = this.options;
    return this.sessions.lend({ defaultAccessMode, ...(database ? { database } : {}) });
  }
}

/** The driver writes a stack down with every result, which nobody sees: 4 % of a small read. */
function withoutStack<T>(begin: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return begin();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** Every integral number as an integer: a JavaScript 3 would arrive as 3.0. */
function sent(query: Query<Params, unknown>, params: Params): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      query.params[name]?.startsWith("float") ? value : integral(value),
    ]),
  );
}

function integral(value: unknown): unknown {
  if (Number.isSafeInteger(value)) return neo4j.int(value as number);
  if (Array.isArray(value)) return value.map(integral);
  if (value && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, integral(inner)]));
  }
  return value;
}
