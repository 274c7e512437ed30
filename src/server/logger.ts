/** The log: one JSON line per event, with nothing in it that a terminal would obey. */
import { type Logger, pino } from "pino";

export type { Logger } from "pino";

/** What JSON leaves as it is, but terminals and editors act upon: C1 controls, line separators, marks of direction. */
const ACTIVE = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Lines go to the given place, the standard output of the process unless told otherwise. */
export function createLogger(level: string, write: (line: string) => void = toStandardOutput): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    { write: (line) => write(escapeActive(line)) },
  );
}

function escapeActive(line: string): string {
  return line.replace(ACTIVE, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function toStandardOutput(line: string): void {
  process.stdout.write(line);
}
