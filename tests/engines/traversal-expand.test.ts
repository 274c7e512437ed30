/** The primitive of all traversals keeps its budget, says so, and cuts the same links on every engine. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Graph } from "../../src/graph/graph.js";
import { expand, expandLinks } from "../../src/traversal/expand.js";
import { neighborhood } from "../../src/traversal/neighborhood.js";
import { paths } from "../../src/traversal/paths.js";
import { parseScope } from "../../src/traversal/scope.js";
import { searchedEngines } from "../support/engines.js";
import { type LinkFixture, loadGraph } from "../support/graph-fixture.js";
import { readingOf, TODAY } from "../support/reading.js";

/** More than one chunk of the embedded engine, which holds 2,048 rows. */
const MEMBERS = 5_000;
const ANY = parseScope(null, TODAY);

const memberIds = Array.from({ length: MEMBERS }, (_, at) => `member-${String(at).padStart(5, "0")}`);
const memberships: LinkFixture[] = memberIds.map((from) => ({ type: "MEMBER_OF", from, to: "hub" }));

describe.each(searchedEngines)("on $name", ({ open }) => {
  let graph: Graph;

  beforeAll(async () => {
    graph = await open();
    await loadGraph(graph, {
      entities: [
        { id: "hub", kind: "ALLIANCE" },
        { id: "small", kind: "ALLIANCE" },
        ...memberIds.map((id) => ({ id })),
      ],
      // Stored from the last to the first, so that the engine's own order is not that of the ids.
      links: [...memberships.reverse(), { type: "MEMBER_OF", from: "member-00007", to: "small" }],
    });
  });
  afterAll(() => graph.close());

  test("every link of a hub is read where the budget allows, each once", async () => {
    const { steps, isCut } = await expand(readingOf(graph), ["hub"], ANY, { each: MEMBERS, all: MEMBERS });
    expect(steps.map(({ far }) => far)).toEqual(memberIds);
    expect(isCut).toBe(false);
  });

  test("one link less in the budget keeps those with the least far end and says that it cut", async () => {
    const { steps, isCut } = await expand(readingOf(graph), ["hub"], ANY, { each: MEMBERS - 1, all: MEMBERS });
    expect(steps.map(({ far }) => far)).toEqual(memberIds.slice(0, -1));
    expect(isCut).toBe(true);
  });

  test("a hub in the frontier is cut, its neighbours in the frontier are not", async () => {
    const budget = { each: 3, all: 100 };
    const { steps, isCut } = await expand(readingOf(graph), ["member-00007", "hub", "small"], ANY, budget);
    expect(steps.map(({ near, far }) => `${near} ${far}`)).toEqual([
      "member-00007 hub",
      "member-00007 small",
      "hub member-00000",
      "hub member-00001",
      "hub member-00002",
      "small member-00007",
    ]);
    expect(isCut).toBe(true);
  });

  test("the budget in all ends with the least links of the entity where it was spent", async () => {
    const budget = { each: 100, all: 4 };
    const { steps, isCut } = await expand(readingOf(graph), ["member-00007", "hub", "small"], ANY, budget);
    expect(steps.map(({ far }) => far)).toEqual(["hub", "small", "member-00000", "member-00001"]);
    expect(isCut).toBe(true);
  });

  test("a step tells the far end's kind, and from the graph its link", async () => {
    const budget = { each: 9, all: 9 };
    const step = { near: "small", far: "member-00007", kind: "ENTERPRISE" };
    const [first] = (await expand(readingOf(graph), ["small"], ANY, budget)).steps;
    expect(first).toMatchObject(step);
    const [linked] = (await expandLinks(readingOf(graph), ["small"], ANY, budget)).steps;
    expect(linked).toEqual({ ...step, link: expect.stringMatching(/^MEMBER_OF:/) });
  });

  test("the neighbourhood of a hub shows the least ids and counts all the others", async () => {
    const answer = await neighborhood(readingOf(graph), { of: ["hub"], depth: 1, scope: ANY, limit: 4 });
    expect(answer.entities).toEqual([
      {
        entity: "hub",
        distance: 0,
        degree: MEMBERS,
        hidden: [{ type: "MEMBER_OF", direction: "IN", kind: "ENTERPRISE", count: MEMBERS - 3 }],
      },
      ...memberIds.slice(0, 3).map((entity) => ({ entity, distance: 1, degree: 1, hidden: [] })),
    ]);
    expect(answer.links).toHaveLength(3);
    expect(answer.completeness).toEqual({ complete: false, returned: 4, total: null, limitedBy: ["ROWS"] });
  });

  test("a path through a hub is found from its cheaper ends within a budget that the hub would break", async () => {
    const request = { from: "member-00001", to: "member-04999", scope: ANY, maxLength: 2, first: 1 };
    const answer = await paths(readingOf(graph), request, 10);
    expect(answer.paths.map(({ entities }) => entities)).toEqual([["member-00001", "hub", "member-04999"]]);
    expect(answer.completeness.limitedBy).toEqual([]);
  });

  test("a path that needs more links than the budget is not denied", async () => {
    const request = { from: "hub", to: "small", scope: ANY, maxLength: 6, first: 1 };
    const found = await paths(readingOf(graph), request);
    expect(found.paths.map(({ entities }) => entities)).toEqual([["hub", "member-00007", "small"]]);
    const cut = await paths(readingOf(graph), { ...request, from: "member-00001", to: "small" }, 2);
    expect(cut.paths).toEqual([]);
    expect(cut.completeness.limitedBy).toContain("ROWS");
  });
});
