/** Name keys: one for all spellings, and in one order however an engine compares texts. */
import fc from "fast-check";
import { expect, test } from "vitest";

import { compareCodePoints, nameKey } from "../../src/model/names.js";

const names = fc.string({ unit: fc.constantFrom("a", "B", "村", "鿿", "﨎", "︀", "𠀀", "𪚥", "·", " "), maxLength: 6 });
const byCodeUnit = (a: string, b: string) => (a < b ? -1 : Number(a > b));

test("code points and code units order keys alike, and as the keys would stand by code point", () => {
  const plain = (name: string) => name.toLowerCase().replace(/[· ]/g, "");
  fc.assert(
    fc.property(names, names, (a, b) => {
      const expected = Math.sign(compareCodePoints(plain(a), plain(b)));
      expect(Math.sign(compareCodePoints(nameKey(a), nameKey(b)))).toBe(expected);
      expect(byCodeUnit(nameKey(a), nameKey(b))).toBe(expected);
    }),
    { numRuns: 2_000 },
  );
});

test("Han of the basic plane is its own key, as what is taken for that beside anything else is", () => {
  const han = Array.from({ length: 0x5200 }, (_, at) => String.fromCharCode(0x4e00 + at)).join("");
  expect(nameKey(han)).toBe(han);
  expect(nameKey(`${han} `)).toBe(han);
});

test("a key is its own key", () => {
  // Characters that become a space and a mark, which then stands beside the letter before.
  const graphemes = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: fc.constantFrom("ἀ", "e", "ͺ", "´") }));
  fc.assert(fc.property(graphemes, (name) => nameKey(nameKey(name)) === nameKey(name)));
});
