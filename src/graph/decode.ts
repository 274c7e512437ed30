/** Turns positional rows of an engine into the typed records a statement declares. */
import { fail } from "../errors.js";
import type { FieldType, Params, Query } from "./query.js";

/** Decodes rows; a wrong shape or an integer beyond 2^53 is INTERNAL, with query and column in the cause. */
export function decodeRows<P extends Params, R>(query: Query<P, R>, rows: readonly (readonly unknown[])[]): R[] {
  const names = query.columns.map(([name]) => name as string);
  const tests = query.columns.map(([, type]) => testOf(type as string));
  return rows.map((row) => {
    if (row.length !== names.length) throw wrongShape(query, `${row.length} columns`, names.length);
    const record: Record<string, unknown> = {};
    for (const [at, name] of names.entries()) {
      const value = row[at] ?? null;
      if (!tests[at]?.(value)) throw wrongShape(query, name, value);
      record[name] = value;
    }
    return record as R;
  });
}

function wrongShape(query: { name: string }, column: string, value: unknown) {
  const shown =
    typeof value === "object" && value !== null ? "object" : `${typeof value} ${String(value).slice(0, 20)}`;
  return fail("INTERNAL", {}, new Error(`${query.name}: column ${column} holds ${shown}`));
}

const SCALARS: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  int: (value) => Number.isSafeInteger(value),
  float: (value) => typeof value === "number" && Number.isFinite(value),
  bool: (value) => typeof value === "boolean",
  map: (value) => typeof value === "object" && value !== null,
};

/** The test of a declared type: `string`, `int?`, `[string]`. */
export function testOf(type: FieldType): (value: unknown) => boolean {
  const nullable = type.endsWith("?");
  const plain = nullable ? type.slice(0, -1) : type;
  const scalar = SCALARS[plain.replace(/[[\]]/g, "")];
  if (!scalar) throw new Error(`unknown type ${type}`);
  const test = plain.startsWith("[") ? (value: unknown) => Array.isArray(value) && value.every(scalar) : scalar;
  return nullable ? (value) => value === null || test(value) : test;
}

/** Checks parameters against their declared types before they are sent; a fault is INTERNAL. */
export function checkParams<P extends Params>(query: Query<P, unknown>, params: P): void {
  for (const [name, type] of Object.entries(query.params)) {
    if (!testOf(type)(params[name] ?? null)) throw wrongShape(query, `$${name}`, params[name]);
  }
}
