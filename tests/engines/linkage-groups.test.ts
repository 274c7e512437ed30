/** Groups divide the organizations of a scope, the same way each time, and say what they left out; on every engine. */
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { linkageGroups, MEMBERS_SHOWN } from "../../src/analysis/linkage-groups.js";
import { Deadline } from "../../src/graph/deadline.js";
import type { Graph } from "../../src/graph/graph.js";
import { compareCodePoints } from "../../src/model/names.js";
import { parseScope, type ScopeInput } from "../../src/traversal/scope.js";
import { AT_ONCE } from "../../src/traversal/searches.js";
import { withRead } from "../support/altered-graph.js";
import { modularityOf } from "../support/centrality-reference.js";
import { countedGraph } from "../support/counted-graph.js";
import { emptyGraph } from "../support/empty-graph.js";
import { searchedEngines } from "../support/engines.js";
import { type GraphFixture, type LinkFixture, loadGraph } from "../support/graph-fixture.js";
import { randomOrganizationScope, randomOrganizations } from "../support/random-organizations.js";
import { readingOf, TODAY } from "../support/reading.js";
import { scopeGraphReference } from "../support/scope-graph-reference.js";

/** Everyone builds with everyone. */
function circle(ids: readonly string[]): LinkFixture[] {
  return ids.flatMap((from, at) => ids.slice(at + 1).map((to) => ({ type: "CO_BUILDS_WITH" as const, from, to })));
}

function graphOf(links: readonly LinkFixture[]): GraphFixture {
  return { entities: [...new Set(links.flatMap(({ from, to }) => [from, to]))].map((id) => ({ id })), links };
}

/** Two circles and a pair, joined by one link each. */
const CIRCLES = graphOf([
  ...circle(["a1", "a2", "a3", "a4", "a5"]),
  ...circle(["b1", "b2", "b3", "b4"]),
  ...circle(["c1", "c2"]),
  { type: "SUPPLIES", from: "a1", to: "b1" },
]);

describe.each(searchedEngines)("on $name", ({ name, open }) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
  });
  beforeEach(() => emptyGraph(graph));
  afterAll(() => graph.close());

  const ask = (input: ScopeInput = {}, first = 100) =>
    linkageGroups(readingOf(graph), { scope: parseScope(input, TODAY), first });

  test("circles that one link joins are groups of their own, largest first", async () => {
    await loadGraph(graph, CIRCLES);
    const { groups, modularity, completeness } = await ask();
    expect(groups).toEqual([
      { members: ["a1", "a2", "a3", "a4", "a5"], count: 5 },
      { members: ["b1", "b2", "b3", "b4"], count: 4 },
      { members: ["c1", "c2"], count: 2 },
    ]);
    // 17 of 18 links within; ends 21, 13 and 2 of 36.
    expect(modularity).toBeCloseTo(17 / 18 - (21 ** 2 + 13 ** 2 + 2 ** 2) / 36 ** 2, 12);
    expect(completeness).toEqual({ complete: true, returned: 3, total: 3, limitedBy: [] });
  });

  test("each organization with a link of the scope is in one group; modularity is that of the division", async () => {
    await fc.assert(
      fc.asyncProperty(randomOrganizations, randomOrganizationScope, async (fixture, input) => {
        await emptyGraph(graph);
        await loadGraph(graph, fixture);
        const reference = scopeGraphReference(fixture, parseScope(input, TODAY));
        const { groups, modularity, completeness } = await ask(input);
        const members = groups.flatMap((group) => group.members);
        expect([...members].sort(compareCodePoints)).toEqual([...reference.organizations].sort(compareCodePoints));
        expect(completeness).toMatchObject({ limitedBy: [], total: groups.length });
        for (const [at, group] of groups.entries()) {
          expect(group.members).toEqual([...group.members].sort(compareCodePoints));
          expect(group.count).toBe(group.members.length);
          expect(group.count).toBeLessThanOrEqual(groups[at - 1]?.count ?? group.count);
        }
        if (reference.links.length === 0) expect(modularity).toBeNull();
        // Persons and initiatives lie in groups too, which the answer does not show.
        if (reference.steps.size > reference.organizations.length || reference.links.length === 0) return;
        const groupOf = (id: string) => groups.findIndex((group) => group.members.includes(id));
        const links = reference.links.map(({ from, to }) => [from, to] as const);
        expect(modularity).toBeCloseTo(modularityOf(links, groupOf), 9);
      }),
      { numRuns: name.startsWith("embedded") ? 25 : 5 },
    );
  });

  test("the order in which things were stored and the direction asked for change nothing", async () => {
    const shuffles = fc.tuple(
      fc.shuffledSubarray([...CIRCLES.entities], { minLength: CIRCLES.entities.length }),
      fc.shuffledSubarray([...CIRCLES.links], { minLength: CIRCLES.links.length }),
      fc.constantFrom("ANY" as const, "OUT" as const, "IN" as const),
    );
    await loadGraph(graph, CIRCLES);
    const expected = await ask();
    await fc.assert(
      fc.asyncProperty(shuffles, async ([entities, links, direction]) => {
        await emptyGraph(graph);
        await loadGraph(graph, { entities, links });
        expect(await ask({ direction })).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  test("groups beyond those asked for and members beyond those shown are a cut by ROWS; counts stay whole", async () => {
    await loadGraph(graph, CIRCLES);
    const { groups, completeness } = await ask({}, 2);
    expect(groups).toHaveLength(2);
    expect(completeness).toEqual({ complete: false, returned: 2, total: 3, limitedBy: ["ROWS"] });
    await emptyGraph(graph);
    const ids = Array.from({ length: MEMBERS_SHOWN + 1 }, (_, at) => `member-${String(at).padStart(3, "0")}`);
    await loadGraph(graph, graphOf(circle(ids)));
    const [group] = (await ask()).groups;
    expect(group).toEqual({ members: ids.slice(0, MEMBERS_SHOWN), count: MEMBERS_SHOWN + 1 });
    expect((await ask()).completeness).toMatchObject({ limitedBy: ["ROWS"], total: 1 });
  });

  test("more links than may be read are a cut by ROWS, and the number of groups is not known", async () => {
    await loadGraph(graph, CIRCLES);
    const request = { scope: parseScope({}, TODAY), first: 100 };
    expect((await linkageGroups(readingOf(graph), request, 18)).completeness.complete).toBe(true);
    expect((await linkageGroups(readingOf(graph), request, 17)).completeness).toMatchObject({
      limitedBy: ["ROWS"],
      total: null,
    });
  });

  test("no link, no group", async () => {
    await loadGraph(graph, { entities: [{ id: "alone" }], links: [] });
    expect(await ask()).toMatchObject({ groups: [], modularity: null, completeness: { complete: true } });
  });

  test("those who wait for their turn have read nothing, and say TIME where it comes too late", async () => {
    await loadGraph(graph, CIRCLES);
    let begun = 0;
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const held = withRead(graph, async (...asked) => {
      begun++;
      await asked[2].race(opened);
      return graph.read(...asked);
    });
    const request = { scope: parseScope({}, TODAY), first: 100 };
    const running = Array.from({ length: 3 }, () => linkageGroups(readingOf(held), request));
    const late = await linkageGroups({ ...readingOf(held), deadline: new Deadline(20) }, request);
    expect(late).toMatchObject({ groups: [], completeness: { limitedBy: ["TIME"], total: null } });
    expect(begun).toBe(AT_ONCE.graph);
    open();
    for (const { groups } of await Promise.all(running)) expect(groups).toHaveLength(3);
  });

  test("out of time before anything was read, it says TIME and shows no groups", async () => {
    await loadGraph(graph, CIRCLES);
    const counted = countedGraph(graph);
    // The time for the search is over at the first statement; the caller still waits.
    const clock = () => (counted.statements.length > 0 ? 29_000 : 0);
    const reading = { ...readingOf(counted.graph), deadline: new Deadline(30_000, clock) };
    const answer = await linkageGroups(reading, { scope: parseScope({}, TODAY), first: 5 });
    expect(answer).toMatchObject({ groups: [], modularity: null, completeness: { limitedBy: ["TIME"], total: null } });
  });
});
