/** The table of ids against a Map, with any ids there may be. */
import fc from "fast-check";
import { expect, test } from "vitest";

import { IdTable } from "../../src/topology/id-table.js";

const ids = fc.uniqueArray(
  fc.string({ unit: fc.constantFrom("a", "b", "-", "7", "村", "\u{20000}", "﨎"), minLength: 1 }),
  { maxLength: 200 },
);

test("every id has its number and every number its id; others have none", () => {
  fc.assert(
    fc.property(ids, ids, (added, others) => {
      const table = new IdTable();
      expect(added.map((id) => table.add(id))).toEqual([...added.keys()]);
      expect(added.map((id) => table.numberOf(id))).toEqual([...added.keys()]);
      expect([...added.keys()].map((number) => table.idOf(number))).toEqual(added);
      expect(table.size).toBe(added.length);
      for (const id of others) if (!added.includes(id)) expect(table.numberOf(id)).toBeLessThan(0);
    }),
  );
});

test("a hundred thousand ids that differ by little are told apart", () => {
  const table = new IdTable();
  const many = Array.from({ length: 100_000 }, (_, at) => `organization-${at.toString(36)}-村`);
  for (const id of many) table.add(id);
  expect(many.filter((id, number) => table.numberOf(id) !== number || table.idOf(number) !== id)).toEqual([]);
  expect(table.numberOf("organization")).toBeLessThan(0);
});
