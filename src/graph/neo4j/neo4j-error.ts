/** What Neo4j's errors mean to a caller; branches on the code, never on the GQL status. */
import { CatalogueError, fail } from "../../errors.js";

/** Ended by the server: at its time, by our reset, for its memory, or while it waited for a lock. */
const OVER_ITS_TIME =
  /LockAcquisitionTimeout|LockClientStopped|MemoryPoolOutOfMemory|Transaction\.Terminated|TransactionTimedOut/;
const CONNECTION_LOST = new Set(["ServiceUnavailable", "SessionExpired"]);

/** A read whose connection broke may run once more; a write never without its key. */
export function isConnectionLost(error: unknown): boolean {
  return CONNECTION_LOST.has(codeOf(error));
}

/** The catalogue error of a driver error; the server's text stays in the cause, for the log only. */
export function neo4jError(error: unknown, query?: string): CatalogueError {
  if (error instanceof CatalogueError) return error;
  const code = codeOf(error);
  const cause = query && error instanceof Error ? Object.assign(error, { query }) : error;
  if (isConnectionLost(error) || code.includes("DatabaseUnavailable") || code.startsWith("Neo.ClientError.Security")) {
    return fail("DATABASE_UNAVAILABLE", {}, cause);
  }
  if (OVER_ITS_TIME.test(code)) return fail("QUERY_TIMEOUT", {}, cause);
  if (error instanceof Error && /acquisition timed out/i.test(error.message)) return fail("OVERLOADED", {}, cause);
  return fail("INTERNAL", {}, cause);
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
