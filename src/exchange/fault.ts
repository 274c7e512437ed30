/** What is wrong in a file, where, and what would be right. */
import { compareCodePoints } from "../model/names.js";

export interface Fault {
  readonly file: string;
  /** From 1, the header being line 1; 0 where the fault is the whole file's. */
  readonly line: number;
  readonly column: string | null;
  readonly message: string;
}

/** Where a row or a cell stands. */
export type Place = Pick<Fault, "file" | "line">;

/** Collects every fault of one pass. */
export class Faults {
  readonly #found: Fault[] = [];

  add(place: Place, column: string | null, message: string): void {
    this.#found.push({ file: place.file, line: place.line, column, message });
  }

  /** In order of file, line and column, each once. */
  sorted(): Fault[] {
    const order = [...this.#found].sort(compareFaults);
    return order.filter((fault, at) => at === 0 || compareFaults(fault, order[at - 1] ?? fault) !== 0);
  }
}

function compareFaults(a: Fault, b: Fault): number {
  return (
    compareCodePoints(a.file, b.file) ||
    a.line - b.line ||
    compareCodePoints(a.column ?? "", b.column ?? "") ||
    compareCodePoints(a.message, b.message)
  );
}

/** One line for a terminal or a log. */
export function faultLine(fault: Fault): string {
  const place = [fault.file, fault.line || null, fault.column].filter((part) => part !== null).join(":");
  // Cells may hold terminal codes; a fault stays one harmless line.
  return `${place}: ${fault.message}`.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "\uFFFD");
}
