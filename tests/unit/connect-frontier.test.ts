/** Whom a search from many ends must still expand, and what it expands first. */
import { expect, test } from "vitest";

import { growthsOf, type Open, usefulOf } from "../../src/traversal/connect-frontier.js";
import { KnownGraph } from "../../src/traversal/connect-known.js";
import type { Spanning } from "../../src/traversal/connect-spanning.js";

const open = (id: string, distance: number, part = 0): Open => ({ id, distance, part });

/** Those of use among these, of two terminals joined by a way of this length, or not at all. */
function useful(
  among: readonly Open[],
  joinedBy: number | null,
  { maxLength = 6, parts = [0, 0], isDirected = false },
) {
  const known = new KnownGraph(
    [
      { id: "a", kind: null },
      { id: "b", kind: null },
    ],
    isDirected,
  );
  const joins = joinedBy === null ? [] : [{ length: joinedBy, ends: [0, 1] as const, meeting: ["a", "b"] as const }];
  const spanning: Spanning = { joins, groupOf: joinedBy === null ? [0, 1] : [0, 0], partOf: parts };
  return usefulOf(among, known, spanning, maxLength).map(({ id }) => id);
}

test("two joined by five steps may be joined by four where two open ones are no more than three from them", () => {
  expect(useful([open("u", 1), open("v", 2)], 5, {})).toEqual(["u", "v"]);
  expect(useful([open("u", 1), open("v", 3)], 5, {})).toEqual([]);
  expect(useful([open("u", 0), open("v", 3), open("w", 4)], 5, {})).toEqual(["u", "v"]);
});

test("one open entity alone leads nowhere, however near", () => {
  expect(useful([open("u", 0)], 5, {})).toEqual([]);
});

test("two that only too long a way joins may be joined by any that is allowed", () => {
  expect(useful([open("u", 2), open("v", 3)], null, {})).toEqual(["u", "v"]);
  expect(useful([open("u", 3), open("v", 3)], null, {})).toEqual([]);
});

test("parts look for each other as far as is allowed, and not where the other has nowhere to go", () => {
  const parts = [0, 1];
  expect(useful([open("u", 2), open("v", 3, 1)], null, { parts })).toEqual(["u", "v"]);
  expect(useful([open("u", 3), open("v", 3, 1)], null, { parts })).toEqual([]);
  expect(useful([open("u", 0), open("v", 0)], null, { parts })).toEqual([]);
});

test("with a direction one open entity is enough: it may lead to another end itself", () => {
  expect(useful([open("u", 5)], null, { isDirected: true })).toEqual(["u"]);
  expect(useful([open("u", 6)], null, { isDirected: true })).toEqual([]);
  expect(useful([open("u", 0), open("v", 1)], 2, { isDirected: true })).toEqual(["u"]);
});

test("the nearest of a part are expanded together, hubs by themselves, the cheapest first", () => {
  const degrees: Readonly<Record<string, number>> = { u: 3, v: 4, far: 1, hub: 90, other: 50 };
  const among = [open("u", 1), open("hub", 0), open("v", 1), open("far", 2), open("other", 5, 1)];
  expect(growthsOf(among, (id) => degrees[id] ?? 0, 50)).toEqual([
    { ids: ["u", "v"], cost: 7 },
    { ids: ["other"], cost: 50 },
    { ids: ["hub"], cost: 90 },
  ]);
});
