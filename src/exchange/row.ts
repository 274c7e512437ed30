/** A row whose cells have been read: what the file says of one thing. */
import type { SheetName, Value } from "./columns.js";

export interface Row {
  readonly sheet: SheetName;
  readonly file: string;
  readonly line: number;
  /** Column → value. A column that the file does not have, or whose cell is faulty, is absent. */
  readonly given: Readonly<Record<string, Value>>;
}

/** The text of a cell; null where it is empty, absent or faulty. */
export function textIn(row: Row, column: string): string | null {
  const value = row.given[column];
  return typeof value === "string" ? value : null;
}

export function listIn(row: Row, column: string): readonly string[] {
  const value = row.given[column];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
