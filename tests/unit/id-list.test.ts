/** The list of ids against a Map, with any ids there may be. */
import fc from "fast-check";
import { expect, test } from "vitest";

import { IdList } from "../../src/topology/id-list.js";

const ids = fc.uniqueArray(
  fc.string({ unit: fc.constantFrom("a", "b", "-", "7", "村", "\u{20000}", "﨎"), minLength: 1 }),
  { maxLength: 200 },
);

test("every id has its number and every number its id; others have none", () => {
  fc.assert(
    fc.property(ids, ids, (added, others) => {
      const list = new IdList();
      expect(added.map((id) => list.add(id))).toEqual([...added.keys()]);
      expect(added.map((id) => list.numberOf(id))).toEqual([...added.keys()]);
      expect([...added.keys()].map((number) => list.idOf(number))).toEqual(added);
      expect(list.size).toBe(added.length);
      for (const id of others) if (!added.includes(id)) expect(list.numberOf(id)).toBeLessThan(0);
    }),
  );
});

test("a hundred thousand ids that differ by little are told apart", () => {
  const list = new IdList();
  const many = Array.from({ length: 100_000 }, (_, at) => `organization-${at.toString(36)}-村`);
  for (const id of many) list.add(id);
  expect(many.filter((id, number) => list.numberOf(id) !== number || list.idOf(number) !== id)).toEqual([]);
  expect(list.numberOf("organization")).toBeLessThan(0);
});
