/** Which questions a cursor fits. */
import { expect, test } from "vitest";

import { shapeOf } from "../../src/lookup/page.js";

test("an absent argument and one that is null are one shape, at every depth", () => {
  const shape = shapeOf("list", { rule: "A" }, null)();
  expect(shapeOf("list", { rule: "A", kind: null, group: undefined }, undefined)()).toBe(shape);
  const nested = shapeOf("list", { where: { ids: ["a"] } })();
  expect(shapeOf("list", { where: { ids: ["a"], within: null } })()).toBe(nested);
});

test("another value, another place of it, or an empty one is another shape", () => {
  const shapes = [
    ["a", null],
    [null, "a"],
    ["a", ""],
    ["a", 0],
    ["a", false],
    ["a", []],
    ["b", null],
  ];
  expect(new Set(shapes.map((parts) => shapeOf(...parts)())).size).toBe(shapes.length);
});
