/** A scope is parsed once, and what a caller leaves out means what the contract says. */
import { expect, test } from "vitest";

import { ANY_TIME } from "../../src/model/dates.js";
import { LINK_TYPES } from "../../src/model/model.gen.js";
import { parseScope, reversed } from "../../src/traversal/scope.js";
import { TODAY } from "../support/reading.js";

test("no scope is every type but LOCATED_IN, any kind and direction, today, anywhere", () => {
  const expected = {
    types: LINK_TYPES.filter((type) => type !== "LOCATED_IN"),
    kinds: null,
    direction: "ANY",
    period: { from: TODAY, to: TODAY },
    within: null,
  };
  for (const nothing of [null, undefined, {}, { types: [], kinds: [], asOf: null, within: null }]) {
    expect(parseScope(nothing, TODAY)).toEqual(expected);
  }
});

test("types and kinds are taken once each, in the order of the model", () => {
  const scope = parseScope({ types: ["LOCATED_IN", "LEADS", "LOCATED_IN"], kinds: ["AREA", "ENTERPRISE"] }, TODAY);
  expect(scope.types).toEqual(["LEADS", "LOCATED_IN"]);
  expect(scope.kinds).toEqual(["ENTERPRISE", "AREA"]);
});

test("asOf is the whole interval it names; includeEnded lifts it", () => {
  expect(parseScope({ asOf: "2021-02" }, TODAY).period).toEqual({ from: "2021-02-01", to: "2021-02-28" });
  expect(parseScope({ asOf: "2021-02", includeEnded: true }, TODAY).period).toEqual(ANY_TIME);
});

test("values that cannot be are refused by name", () => {
  const types = ["KNOWS"] as unknown as ["LEADS"];
  expect(() => parseScope({ types }, TODAY)).toThrow(expect.objectContaining({ code: "BAD_ARGUMENT" }));
  const direction = "UP" as unknown as "OUT";
  expect(() => parseScope({ direction }, TODAY)).toThrow(expect.objectContaining({ code: "BAD_ARGUMENT" }));
  for (const within of ["", "a b"]) {
    expect(() => parseScope({ within }, TODAY)).toThrow(expect.objectContaining({ code: "BAD_ID" }));
  }
  expect(() => parseScope({ asOf: "2021-13" }, TODAY)).toThrow(expect.objectContaining({ code: "BAD_DATE" }));
});

test("walked from the other end, OUT is IN and the reverse, ANY stays", () => {
  const directions = (["OUT", "IN", "ANY"] as const).map((direction) => parseScope({ direction }, TODAY));
  expect(directions.map((scope) => reversed(scope).direction)).toEqual(["IN", "OUT", "ANY"]);
});
