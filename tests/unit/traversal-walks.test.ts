/** Paths of one length in a known graph: in order, loopless, bounded, and honest when cut. */
import { expect, test } from "vitest";

import { pathsOfLength } from "../../src/traversal/path-walks.js";

function discovered(...steps: readonly string[]) {
  const next = new Map<string, Set<string>>();
  const previous = new Map<string, Set<string>>();
  for (const step of steps) {
    const [before = "", after = ""] = step.split(">");
    next.set(before, (next.get(before) ?? new Set()).add(after));
    previous.set(after, (previous.get(after) ?? new Set()).add(before));
  }
  return { next, previous };
}
const never = () => false;

test("paths of one length come in order of their ids, by code point", () => {
  const graph = discovered("s>﨎", "s>b", "s>𠀀", "b>t", "𠀀>t", "﨎>t", "s>t");
  expect(pathsOfLength(graph, "s", "t", 2, 9, never)).toEqual({
    paths: [
      ["s", "b", "t"],
      ["s", "﨎", "t"],
      ["s", "𠀀", "t"],
    ],
    cutBy: null,
  });
  expect(pathsOfLength(graph, "s", "t", 1, 9, never).paths).toEqual([["s", "t"]]);
});

test("a walk that comes by the same entity twice, or by the end, is no path", () => {
  const graph = discovered("s>a", "a>s", "a>b", "b>a", "a>t", "t>c", "c>t", "b>t");
  expect(pathsOfLength(graph, "s", "t", 4, 9, never).paths).toEqual([]);
  expect(pathsOfLength(graph, "s", "t", 3, 9, never).paths).toEqual([["s", "a", "b", "t"]]);
});

test("as many as asked for are listed, the first in order", () => {
  const graph = discovered("s>a", "s>b", "s>c", "a>t", "b>t", "c>t");
  expect(pathsOfLength(graph, "s", "t", 2, 2, never).paths).toEqual([
    ["s", "a", "t"],
    ["s", "b", "t"],
  ]);
});

/** Two long combs that share no way to the end but through each other: many walks, no loopless path. */
function maze(width: number) {
  const names = Array.from({ length: width }, (_, at) => `m${at}`);
  const between = names.flatMap((a) => names.filter((b) => b !== a).map((b) => `${a}>${b}`));
  return discovered(
    "s>g",
    "g>m0",
    ...names.slice(1).map((name) => `g>${name}`),
    ...names.map((name) => `${name}>g`),
    "g>t",
    ...between,
  );
}

test("a search among walks that all run into themselves is given up in time, and says so", () => {
  const graph = maze(30);
  expect(pathsOfLength(graph, "s", "t", 8, 1, () => true)).toEqual({ paths: [], cutBy: "TIME" });
  expect(pathsOfLength(graph, "s", "t", 8, 1, never)).toEqual({ paths: [], cutBy: "ROWS" });
});
