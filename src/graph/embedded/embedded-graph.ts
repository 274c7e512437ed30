/** The embedded engine: one Grafeo file, one write queue, no server. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import grafeo, { type GrafeoDB, type Transaction } from "@grafeo-db/js";

import { fail } from "../../errors.js";
import type { Deadline } from "../deadline.js";
import { checkParams, decodeRows } from "../decode.js";
import type { Graph, Work } from "../graph.js";
import type { Params, Query } from "../query.js";
import { embeddedSchema } from "../schema.js";
import { embeddedError, isWriteConflict } from "./embedded-error.js";

/** A power cut loses at most what was committed since the last checkpoint began. */
const CHECKPOINT_INTERVAL_MS = 100;
const CHECKPOINT_WAL_BYTES = 64 * 1024 * 1024;
const WRITE_ATTEMPTS = 5;

/** Opens the graph file, or one in memory where no path is given; ENGINE_BUSY where another process holds it. */
export function openEmbeddedGraph(path?: string): Graph {
  if (path) mkdirSync(dirname(path), { recursive: true });
  try {
    const db = path ? grafeo.GrafeoDB.open(path) : grafeo.GrafeoDB.create();
    if (path) db.setCheckpointTriggers({ intervalMs: CHECKPOINT_INTERVAL_MS, walBytes: CHECKPOINT_WAL_BYTES });
    return new EmbeddedGraph(db);
  } catch (error) {
    throw embeddedError(error);
  }
}

class EmbeddedGraph implements Graph {
  readonly engine = "embedded" as const;
  #queue: Promise<unknown> = Promise.resolve();
  /** No other process can open the file: whatever changes is counted here, once it is there to be read. */
  #changes = 0;
  #isClosed = false;

  constructor(private readonly db: GrafeoDB) {}

  async read<P extends Params, R>(query: Query<P, R>, params: P, deadline: Deadline): Promise<R[]> {
    deadline.check(); // What has begun cannot be ended here: for a caller who is late or gone nothing is begun.
    return deadline.race(run(this.db, query, params));
  }

  async state(): Promise<string> {
    return String(this.#changes);
  }

  write<T>(work: (tx: Work) => Promise<T>): Promise<T> {
    const turn = this.#queue.then(() => this.#attempt(work, WRITE_ATTEMPTS));
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async #attempt<T>(work: (tx: Work) => Promise<T>, attempts: number): Promise<T> {
    const tx = this.db.beginTransaction();
    let before: Promise<unknown> = Promise.resolve();
    try {
      const answer = await work({
        run: (query, params) => {
          const running = before.then(() => run(tx, query, params));
          before = running;
          return running;
        },
      });
      tx.commit();
      this.#changes++;
      return answer;
    } catch (error) {
      tx.rollback();
      if (attempts > 1 && isWriteConflict(error)) return this.#attempt(work, attempts - 1);
      throw error;
    }
  }

  async schema(): Promise<void> {
    for (const statement of embeddedSchema()) await this.db.executeCypher(statement);
  }

  async ping(): Promise<void> {
    if (this.#isClosed) throw fail("DATABASE_UNAVAILABLE");
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#queue;
    this.db.close();
  }
}

async function run<R>(target: GrafeoDB | Transaction, query: Query<Params, R>, params: Params): Promise<R[]> {
  checkParams(query, params);
  try {
    const result = await target.executeCypher(query.text.embedded, params as Record<string, unknown>);
    return decodeRows(query, result.rows());
  } catch (error) {
    throw embeddedError(error, query.name);
  }
}
