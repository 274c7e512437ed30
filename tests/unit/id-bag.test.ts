/** Which ids came more than once, whatever their number and order. */
import fc from "fast-check";
import { expect, test } from "vitest";

import { IdBag } from "../../src/exchange/id-bag.js";

function bagOf(ids: Iterable<string>): IdBag {
  const bag = new IdBag();
  for (const id of ids) bag.add(id);
  bag.sort();
  return bag;
}

test("the ids that came more than once are repeated, and all that came are there", () => {
  const someIds = fc.array(fc.string({ maxLength: 2 }), { maxLength: 50 });
  fc.assert(
    fc.property(someIds, fc.string({ maxLength: 2 }), (ids, other) => {
      const bag = bagOf(ids);
      const repeated = bag.repeated();
      for (const id of [...ids, other]) {
        const times = ids.filter((one) => one === id).length;
        expect([bag.has(id), repeated.has(id)]).toEqual([times > 0, times > 1]);
      }
      expect(repeated.isEmpty).toBe(new Set(ids).size === ids.length);
    }),
  );
});

test("more ids than one segment holds are told apart and found across segments", () => {
  const COUNT = 200_000;
  const numbered = function* () {
    for (let at = 0; at < COUNT; at++) yield `id-${at}`;
    // In another segment than the first time, and one of them twice there.
    yield* ["id-0", "id-99", "id-99", `id-${COUNT - 1}`];
  };
  const bag = bagOf(numbered());
  const repeated = bag.repeated();
  const found = Array.from({ length: COUNT }, (_, at) => `id-${at}`).filter((id) => repeated.has(id));
  expect(found).toEqual(["id-0", "id-99", `id-${COUNT - 1}`]);
  expect(["id-65535", "id-65536", "id-199999", "id-200000"].map((id) => bag.has(id))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
