/** Reads the cells of a row and checks what can be said of the row alone. */
import { periodOf } from "../model/dates.js";
import { privateDataIn } from "../model/private-data.js";
import type { Column, Value } from "./columns.js";
import type { Faults } from "./fault.js";
import { readCell } from "./read-cell.js";
import type { RawRow } from "./read-sheet.js";
import { type Row, textIn } from "./row.js";

/** Columns that belong to one kind of organization. */
const OWN_COLUMNS: readonly (readonly [column: string, kind: string])[] = [
  ["form", "PARTY_ORGANIZATION"],
  ["joint", "PARTY_ORGANIZATION"],
  ["level", "AREA"],
  ["temporary", "PARTY_ORGANIZATION"],
];

/** Round figures such as 15000000000 look like phone numbers and are none. */
const ROUND = /0{4}$/;

export function readRow(raw: RawRow, faults: Faults): Row {
  const given: Record<string, Value> = {};
  for (const [column, text] of raw.cells) {
    const cell = readCell(column.type, text);
    const found = privateData(column, text, cell);
    if (found) faults.add(raw, column.name, `the cell holds ${found}; private data is not recorded, take it out`);
    if (column.isRequired && text === "") faults.add(raw, column.name, "this cell is required and empty");
    if ("fault" in cell) faults.add(raw, column.name, cell.fault);
    else given[column.name] = cell.value;
  }
  const row: Row = { sheet: raw.sheet, file: raw.file, line: raw.line, given };
  checkPeriod(row, faults);
  if (row.sheet === "organizations") checkKindColumns(row, faults);
  return row;
}

/** The values of a row that has been checked before. */
export function valuesOf(raw: RawRow): Row {
  const given: Record<string, Value> = {};
  for (const [column, text] of raw.cells) {
    const cell = readCell(column.type, text);
    if ("value" in cell) given[column.name] = cell.value;
  }
  return { sheet: raw.sheet, file: raw.file, line: raw.line, given };
}

function privateData(column: Column, text: string, cell: ReturnType<typeof readCell>): string | null {
  const isRight = "value" in cell;
  // A right credit code may by chance read like an id-card number, a round figure like a phone number.
  if (column.type === "code" && isRight) return null;
  if (column.type === "number" && isRight && ROUND.test(text)) return null;
  return privateDataIn(text);
}

function checkPeriod(row: Row, faults: Faults): void {
  const { from, to } = periodOf(textIn(row, "since"), textIn(row, "until"));
  if (from > to)
    faults.add(row, "until", `until lies before since (${textIn(row, "since")}); exchange or correct them`);
}

function checkKindColumns(row: Row, faults: Faults): void {
  const kind = textIn(row, "kind");
  if (kind === null) return;
  for (const [column, owner] of OWN_COLUMNS) {
    if (row.given[column] == null || kind === owner) continue;
    faults.add(row, column, `only ${owner} has ${column}, this is ${kind}; leave the cell empty or correct the kind`);
  }
}

/** The properties that an organization of this kind cannot have: they go when its kind changes. */
export function foreignColumns(kind: string): string[] {
  return OWN_COLUMNS.filter(([, owner]) => owner !== kind).map(([column]) => column);
}
