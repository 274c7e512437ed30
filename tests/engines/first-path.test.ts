/** One shortest path by the engine's own search, or through the topology, is the path that our search gives. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Graph } from "../../src/graph/graph.js";
import { LINK_TYPES } from "../../src/model/model.gen.js";
import { firstPath } from "../../src/traversal/first-path.js";
import { paths } from "../../src/traversal/paths.js";
import { parseScope, type ScopeInput } from "../../src/traversal/scope.js";
import { idOf } from "../bench/generate/shape.js";
import { emptyGraph } from "../support/empty-graph.js";
import { searchedEngines } from "../support/engines.js";
import { loadGenerated } from "../support/generated.js";
import { plainReadingOf, readingOf } from "../support/reading.js";

const PAIRS = Array.from({ length: 25 }, (_, at) => [idOf(600 + 13 * at), idOf(20 + 31 * at)] as const);

const ANY_SCOPE = [
  ["today", null, {}],
  ["at any time", { includeEnded: true }, {}],
  ["by every type", { types: [...LINK_TYPES] }, {}],
  ["by few types", { types: ["CO_BUILDS_WITH", "MEMBER_OF"] }, {}],
  ["of at most three steps", null, { maxLength: 3 }],
] as const;
const ONLY_IN_MEMORY = [
  ["over enterprises", { kinds: ["ENTERPRISE", "INDUSTRY_CHAIN"] }, {}],
  ["as links point", { direction: "OUT" }, { maxLength: 10 }],
  ["against their pointing", { direction: "IN", types: [...LINK_TYPES] }, { maxLength: 10 }],
  ["of at most ten steps", { asOf: "2016" }, { maxLength: 10 }],
] as const;

describe.each(searchedEngines)("$name", ({ name, open }) => {
  const isWalked = name.endsWith("in memory");
  let graph: Graph;

  beforeAll(async () => {
    graph = await open();
    await loadGenerated(graph);
  });
  afterAll(async () => {
    await emptyGraph(graph); // plans of the suites after this one follow what is stored
    await graph.close();
  });

  const asking = (from: string, to: string, scope: ScopeInput | null = null, more = {}) => ({
    from,
    to,
    scope: parseScope(scope, readingOf(graph).today),
    maxLength: 6,
    first: 1,
    ...more,
  });

  // The embedded engine has no search of its own that keeps to a scope: there our search answers.
  if (name === "embedded") {
    test("is left to our search", async () => {
      expect(await firstPath(readingOf(graph), asking(idOf(600), idOf(20)))).toBeNull();
    });
    return;
  }

  test.each([...ANY_SCOPE, ...(isWalked ? ONLY_IN_MEMORY : [])])("the path %s", async (_, scope, more) => {
    const reading = readingOf(graph);
    let found = 0;
    for (const [from, to] of PAIRS) {
      const request = asking(from, to, scope as ScopeInput | null, more);
      const expected = (await paths(plainReadingOf(graph), request)).paths;
      const first = (await firstPath(reading, request)) ?? [];
      expect(first.map(({ entities }) => entities)).toEqual(expected.map(({ entities }) => entities));
      expect(await Promise.all(first.map(({ path }) => path()))).toEqual(expected);
      found += expected.length;
    }
    expect(found).toBeGreaterThan(5);
  });

  test("what cannot be bounded is left to our search", async () => {
    const reading = readingOf(graph);
    const [from, to] = PAIRS[0] ?? ["", ""];
    const unbounded = [{ within: idOf(3) }, ...(isWalked ? [] : ONLY_IN_MEMORY.slice(0, 3).map(([, scope]) => scope))];
    for (const scope of unbounded) {
      expect(await firstPath(reading, asking(from, to, scope as ScopeInput))).toBeNull();
    }
    expect(await firstPath(reading, asking(from, to, null, { first: 2 }))).toBeNull();
    if (!isWalked) expect(await firstPath(reading, asking(from, to, null, { maxLength: 7 }))).toBeNull();
    expect(await firstPath(reading, asking(from, from))).toBeNull();
  });

  test("a length that no path may have is an error, whoever searches", async () => {
    for (const maxLength of [0, 11]) {
      const asked = firstPath(readingOf(graph), asking(idOf(600), idOf(20), null, { maxLength }));
      await expect(asked).rejects.toMatchObject({ code: "BAD_ARGUMENT" });
    }
  });

  test("an unknown end is an error, whoever searches", async () => {
    await expect(firstPath(readingOf(graph), asking(idOf(600), "nobody"))).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
