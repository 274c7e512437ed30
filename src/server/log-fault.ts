/** Writes what lies behind an error to the log, under the id that its caller was given. */
import type { CatalogueError } from "../errors.js";
import { statusOf } from "./error-answer.js";
import type { Logger } from "./logger.js";

/** How far down a chain of causes the log goes. */
const MAX_CAUSES = 5;

/** Faults of ours are errors, with their causes; those of the caller are told to the caller only. */
export function logFault(logger: Logger, fault: CatalogueError, requestId: string): void {
  const { code, details } = fault;
  if (statusOf(code) < 500) logger.debug({ requestId, code, details }, "refused");
  else logger.error({ requestId, code, details, causes: causesOf(fault) }, "failed");
}

function causesOf(error: Error): object[] {
  const causes: object[] = [];
  let cause: unknown = error.cause;
  while (cause !== undefined && causes.length < MAX_CAUSES) {
    causes.push(describe(cause));
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  return causes;
}

function describe(cause: unknown): object {
  if (!(cause instanceof Error)) return { message: String(cause) };
  const { name, message, stack } = cause;
  const query = "query" in cause ? { query: cause.query } : {};
  return { name, message, ...query, stack };
}
