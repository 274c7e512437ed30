/** A checked row with its id: the one given, or the one derived from what it says. */
import { deriveLinkId, deriveListingId, deriveObservationId } from "../model/ids.js";
import { LINK_RULES, type LinkType } from "../model/model.gen.js";
import { compareCodePoints } from "../model/names.js";
import { ENTITY_SHEETS, REFERENCES, SHEETS, type SheetName, type Value } from "./columns.js";
import type { Known } from "./known.js";
import { type Row, textIn } from "./row.js";

export interface Item {
  readonly row: Row;
  readonly id: string;
  readonly hasOwnId: boolean;
  /** The id derived before ends were merged away: what was stored under it keeps it. */
  readonly formerId: string | null;
  /** Column → value, references resolved, ends of undirected links in order. */
  readonly values: Readonly<Record<string, Value>>;
}

/** Null where a cell that makes the identity is faulty, or a merge left nothing of the link. */
export function itemOf(row: Row, known: Known): Item | null {
  if (SHEETS[row.sheet].some((column) => column.isRequired && row.given[column.name] == null)) return null;
  const values = resolved(row, known);
  if (row.sheet === "links" && values.from === values.to) return null;
  const ownId = textIn(row, row.sheet === "redirects" ? "old" : "id");
  const id = ownId ?? derivedId(row.sheet, values);
  if (id === null) return null;
  const written = REFERENCES[row.sheet].map(({ name }) => textIn(row, name) ?? "");
  const wasMoved = written.some((end) => known.resolve(end) !== end);
  const formerId = ownId === null && wasMoved ? derivedId(row.sheet, row.given) : null;
  return { row, id, hasOwnId: ownId !== null, formerId, values };
}

/** What no other item may have: its id, in the space of its sheet. */
export function itemKey({ row, id }: Item): string {
  return keyOf(row.sheet, id);
}

export function keyOf(sheet: SheetName, id: string): string {
  return `${ENTITY_SHEETS.includes(sheet) ? "entities" : sheet}\n${id}`;
}

function resolved(row: Row, known: Known): Record<string, Value> {
  const values: Record<string, Value> = { ...row.given };
  for (const { name: column } of REFERENCES[row.sheet]) {
    const value = values[column];
    if (typeof value === "string") values[column] = known.resolve(value);
  }
  const type = values.type as LinkType | undefined;
  if (row.sheet === "links" && type && !LINK_RULES[type].directed) {
    [values.from, values.to] = [values.from, values.to].map(String).sort(compareCodePoints) as [string, string];
  }
  return values;
}

function derivedId(sheet: SheetName, values: Readonly<Record<string, Value>>): string | null {
  const text = (column: string) => (typeof values[column] === "string" ? values[column] : null);
  const must = (column: string) => text(column) ?? "";
  if (sheet === "links") {
    const ends = { type: must("type") as LinkType, from: must("from"), to: must("to") };
    return deriveLinkId({ ...ends, role: text("role"), initiative: text("initiative"), since: text("since") });
  }
  if (sheet === "listings") return deriveListingId({ owner: must("owner"), kind: must("kind"), name: must("name") });
  if (sheet !== "observations") return null;
  return deriveObservationId({
    subject: must("subject"),
    indicator: must("indicator"),
    period: text("period"),
    nature: text("nature") ?? DEFAULTS.observations.nature,
    unit: text("unit"),
    initiative: text("initiative"),
  });
}

/** What an empty cell means where there must be a value. */
export const DEFAULTS = { listings: { state: "OPEN" }, observations: { nature: "ACTUAL" } } as const;
