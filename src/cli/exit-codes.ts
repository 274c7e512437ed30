/** What the exit code of a command says, after sysexits.h. */
import { CatalogueError, type ErrorCode } from "../errors.js";
import { EXIT_HELD, isPortHeld } from "../server/held.js";

export const EXIT_OK = 0;
export const EXIT_FAULTS = 1;
export const EXIT_USAGE = 64;
export const EXIT_UNAVAILABLE = 69;
export const EXIT_SOFTWARE = 70;
export const EXIT_CONFIGURATION = 78;
/** 128 and the number of SIGINT, as shells have it. */
export const EXIT_INTERRUPTED = 130;
/** 128 and the number of SIGPIPE: whoever read the output has gone, as head does. */
export const EXIT_UNREAD = 141;

export const EXIT_CODES_HELP = `
Exit codes: 0 done; 1 the files have faults, nothing was written; 64 wrong usage; 69 the graph cannot be
reached; 70 an error of ours; 75 another process holds the graph file or the port; 78 faulty configuration;
130 interrupted; 141 nobody reads the output any more.
The graph is the one the server uses: DATA_DIR, or NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE.`;

const EXITS: Partial<Record<ErrorCode, number>> = {
  BAD_ARGUMENT: EXIT_USAGE,
  CONFIGURATION: EXIT_CONFIGURATION,
  DATABASE_UNAVAILABLE: EXIT_UNAVAILABLE,
  ENGINE_BUSY: EXIT_HELD,
  IMPORT_FAULTS: EXIT_FAULTS,
  QUERY_TIMEOUT: EXIT_UNAVAILABLE,
};

export function exitCodeOf(error: unknown): number {
  if (isPortHeld(error)) return EXIT_HELD;
  return (error instanceof CatalogueError ? EXITS[error.code] : undefined) ?? EXIT_SOFTWARE;
}
