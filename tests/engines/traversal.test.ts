/** Neighbourhood, paths and tree over one small graph, told as the promises of the contract. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { Deadline } from "../../src/graph/deadline.js";
import type { Graph } from "../../src/graph/graph.js";
import { hierarchy } from "../../src/traversal/hierarchy.js";
import { neighborhood } from "../../src/traversal/neighborhood.js";
import { paths } from "../../src/traversal/paths.js";
import { parseScope, type ScopeInput } from "../../src/traversal/scope.js";
import { searchedEngines } from "../support/engines.js";
import { type GraphFixture, loadGraph } from "../support/graph-fixture.js";
import { readingOf, TODAY } from "../support/reading.js";

/**
 * firm —MEMBER_OF→ alliance ←MEMBER_OF— college, firm —SUPPLIES→ college (twice),
 * a chain of seven steps s0 … s7, a command line branch → committee → bureau → branch that closes a cycle,
 * and both firm and college in one town, the town in a county.
 */
const GRAPH: GraphFixture = {
  entities: [
    { id: "firm" },
    { id: "alliance", kind: "ALLIANCE" },
    { id: "college", kind: "INSTITUTION" },
    { id: "town", kind: "AREA" },
    { id: "county", kind: "AREA" },
    { id: "closed", until: "2020" },
    { id: "lonely" },
    { id: "mechanism", class: "Initiative" },
    ...["branch", "committee", "bureau"].map((id) => ({ id, kind: "PARTY_ORGANIZATION" })),
    ...Array.from({ length: 8 }, (_, at) => ({ id: `s${at}` })),
  ],
  links: [
    { type: "MEMBER_OF", from: "firm", to: "alliance", id: "m1" },
    { type: "MEMBER_OF", from: "college", to: "alliance", id: "m2" },
    { type: "SUPPLIES", from: "firm", to: "college", id: "x1", role: "reagents" },
    { type: "SUPPLIES", from: "firm", to: "college", id: "x2", role: "glass" },
    { type: "SUPPLIES", from: "firm", to: "closed", id: "x3" },
    { type: "LEADS", from: "alliance", to: "firm", id: "l1", until: "2022" },
    { type: "RUNS", from: "firm", to: "mechanism", id: "r1" },
    { type: "LOCATED_IN", from: "firm", to: "town", id: "t1" },
    { type: "LOCATED_IN", from: "college", to: "town", id: "t2" },
    { type: "LOCATED_IN", from: "town", to: "county", id: "t3" },
    { type: "SUBORDINATE_TO", from: "branch", to: "committee", id: "u1" },
    { type: "SUBORDINATE_TO", from: "committee", to: "bureau", id: "u2" },
    { type: "SUBORDINATE_TO", from: "bureau", to: "branch", id: "u3" },
    ...Array.from({ length: 7 }, (_, at) => ({
      type: "CO_BUILDS_WITH" as const,
      from: `s${at}`,
      to: `s${at + 1}`,
      id: `c${at}`,
    })),
  ],
  redirects: { "old-firm": "firm", "old-county": "county" },
};

/** Of the tests' clock, which moves when it is looked at: so long that no answer of an engine takes as long. */
const TICK_MS = 10_000;

describe.each(searchedEngines)("on $name", ({ open }) => {
  let graph: Graph;
  const scope = (input: ScopeInput = {}) => parseScope(input, TODAY);

  beforeAll(async () => {
    graph = await open();
    await loadGraph(graph, GRAPH);
  });
  afterAll(() => graph.close());

  const around = (of: string[], depth: number, input: ScopeInput = {}, limit = 100) =>
    neighborhood(readingOf(graph), { of, depth, scope: scope(input), limit });
  const between = (from: string, to: string, input: ScopeInput = {}, maxLength = 6, first = 5) =>
    paths(readingOf(graph), { from, to, scope: scope(input), maxLength, first });
  const tree = (of: string, direction: "UP" | "DOWN", depth: number, first = 50) =>
    hierarchy(readingOf(graph), { of, direction, types: ["SUBORDINATE_TO"], depth, first });

  test("around a firm lie its alliance, college and initiative; ended ties and its town do not", async () => {
    const { entities, links, completeness } = await around(["firm"], 1);
    expect(entities.map(({ entity, distance, degree }) => [entity, distance, degree])).toEqual([
      ["firm", 0, 4],
      ["alliance", 1, 2],
      ["college", 1, 3],
      ["mechanism", 1, 1],
    ]);
    expect(links.map(({ link }) => link)).toEqual(["m1", "m2", "r1", "x1", "x2"]);
    expect(completeness).toEqual({ complete: true, returned: 4, total: 4, limitedBy: [] });
  });

  test("what ended shows with includeEnded, or on a day when it held", async () => {
    const withEnded = await around(["firm"], 1, { includeEnded: true });
    expect(withEnded.entities.map(({ entity }) => entity)).toContain("closed");
    expect(withEnded.links.map(({ link }) => link)).toContain("l1");
    const in2020 = await around(["firm"], 1, { asOf: "2020" });
    expect(in2020.links.map(({ link }) => link)).toEqual(["l1", "m1", "m2", "r1", "x1", "x2", "x3"]);
  });

  test("nothing holds of an organization that has ended", async () => {
    expect((await around(["closed"], 1)).entities).toEqual([{ entity: "closed", distance: 0, degree: 0, hidden: [] }]);
  });

  test("depth 0 shows the starts alone and counts what they hide, which is no cut", async () => {
    const { entities, completeness } = await around(["firm"], 0);
    expect(entities[0]?.hidden).toEqual([
      { type: "MEMBER_OF", direction: "OUT", kind: "ALLIANCE", count: 1 },
      { type: "SUPPLIES", direction: "OUT", kind: "INSTITUTION", count: 2 },
      { type: "RUNS", direction: "OUT", kind: null, count: 1 },
    ]);
    expect(completeness.complete).toBe(true);
  });

  test("within a county lie what its towns hold, at any level, the county itself and initiatives", async () => {
    const ids = async (within: string) => (await around(["firm"], 1, { within })).entities.map(({ entity }) => entity);
    expect(await ids("county")).toEqual(["firm", "college", "mechanism"]);
    expect(await ids("old-county")).toEqual(["firm", "college", "mechanism"]);
    expect(await ids("alliance")).toEqual(["firm", "alliance", "college", "mechanism"]);
  });

  test("a merged id stands for the entity it was merged into", async () => {
    expect((await around(["old-firm"], 0)).entities[0]?.entity).toBe("firm");
    expect((await between("old-firm", "college")).paths[0]?.entities).toEqual(["firm", "college"]);
  });

  test("ids that stand for nothing are NOT_FOUND by name, as a start, an end, a root or a bound", async () => {
    const missing = (ids: string[]) => expect.objectContaining({ code: "NOT_FOUND", details: { ids } });
    await expect(around(["firm", "nobody"], 1)).rejects.toEqual(missing(["nobody"]));
    await expect(between("nobody", "no-one")).rejects.toEqual(missing(["nobody", "no-one"]));
    await expect(tree("nobody", "UP", 1)).rejects.toEqual(missing(["nobody"]));
    await expect(around(["firm"], 1, { within: "nowhere" })).rejects.toEqual(missing(["nowhere"]));
  });

  test("paths come shortest first, each with its parallel links in the step", async () => {
    const { paths: found, completeness } = await between("firm", "college");
    expect(
      found.map((path) => [path.length, path.entities, path.steps.map(({ links }) => links.map((l) => l.link))]),
    ).toEqual([
      [1, ["firm", "college"], [["x1", "x2"]]],
      [2, ["firm", "alliance", "college"], [["m1"], ["m2"]]],
    ]);
    expect(completeness).toEqual({ complete: true, returned: 2, total: 2, limitedBy: [] });
  });

  test("a link is only walked along its direction where the scope asks for that", async () => {
    const out = await between("firm", "college", { direction: "OUT" });
    expect(out.paths.map(({ entities }) => entities)).toEqual([["firm", "college"]]);
    const back = await between("college", "firm", { direction: "OUT" });
    expect(back.paths).toEqual([]);
    expect((await between("college", "firm", { direction: "IN" })).paths).toHaveLength(1);
    expect((await between("s0", "s2", { direction: "IN" })).paths).toHaveLength(1);
  });

  test("kinds bound the organizations on the way, not the ends", async () => {
    const found = await between("firm", "college", { kinds: ["PARK"] });
    expect(found.paths.map(({ entities }) => entities)).toEqual([["firm", "college"]]);
    expect((await between("firm", "college", { kinds: ["ALLIANCE"] })).paths).toHaveLength(2);
  });

  test("territory joins nobody unless it is asked for", async () => {
    const found = await between("firm", "college", { types: ["LOCATED_IN"] });
    expect(found.paths.map(({ entities }) => entities)).toEqual([["firm", "town", "college"]]);
  });

  test("seven steps are one too many for a length of six, and LENGTH says so", async () => {
    expect(await between("s0", "s7", {}, 6)).toEqual({
      paths: [],
      completeness: { complete: false, returned: 0, total: null, limitedBy: ["LENGTH"] },
    });
    expect((await between("s0", "s7", {}, 7)).paths).toHaveLength(1);
  });

  test("no path at all is a complete answer", async () => {
    expect(await between("firm", "lonely")).toEqual({
      paths: [],
      completeness: { complete: true, returned: 0, total: 0, limitedBy: [] },
    });
  });

  test("what lies beyond the ends is no reason to doubt an answer", async () => {
    const { paths: found, completeness } = await between("s0", "s1", {}, 2);
    expect(found).toHaveLength(1);
    expect(completeness.complete).toBe(true);
  });

  test("more paths than asked for is ROWS", async () => {
    const { paths: found, completeness } = await between("firm", "college", {}, 6, 1);
    expect(found).toHaveLength(1);
    expect(completeness.limitedBy).toEqual(["ROWS"]);
  });

  test("from an entity to itself is one path of length 0", async () => {
    const { paths: found, completeness } = await between("firm", "old-firm");
    expect(found).toEqual([{ length: 0, entities: ["firm"], steps: [] }]);
    expect(completeness.complete).toBe(true);
  });

  test("a search whose time is up hands back what it has, and says TIME", async () => {
    let now = 0;
    // Each look at the clock takes a while; the search's share of the time ends before the caller's.
    const deadline = new Deadline(2_000 * TICK_MS, () => TICK_MS * now++);
    const late = { graph, deadline, today: TODAY };
    const request = { from: "s0", to: "s7", scope: scope(), maxLength: 10, first: 5 };
    await paths(late, request);
    const needed = now;
    const shares = Array.from({ length: needed }, (_, at) => at + 1);
    const answers = [];
    for (const budget of shares) {
      now = 0;
      const reading = { graph, deadline: new Deadline(budget * TICK_MS, () => TICK_MS * now++), today: TODAY };
      const answer = await paths(reading, request).catch((error: { code?: string }) => error.code);
      answers.push(typeof answer === "object" ? answer.completeness.limitedBy.join() : answer);
    }
    expect(new Set(answers)).toContain("TIME");
    expect(new Set(answers)).toEqual(new Set(["QUERY_TIMEOUT", "TIME", ...answers.filter((answer) => answer === "")]));
  });

  test("a tree goes up along the links, and a cycle ends where it closes", async () => {
    const { root, completeness } = await tree("branch", "UP", 5);
    expect(root).toMatchObject({
      entity: "branch",
      link: null,
      depth: 0,
      childCount: 1,
      children: [
        {
          entity: "committee",
          link: { link: "u1" },
          depth: 1,
          childCount: 1,
          children: [{ entity: "bureau", link: { link: "u2" }, depth: 2, childCount: 0, children: [] }],
        },
      ],
    });
    expect(completeness).toEqual({ complete: true, returned: 3, total: 3, limitedBy: [] });
  });

  test("a tree goes down against the links, and DEPTH says that a node has more children than shown", async () => {
    const { root, completeness } = await tree("bureau", "DOWN", 1);
    expect(root.children.map(({ entity, childCount, children }) => [entity, childCount, children])).toEqual([
      ["committee", 1, []],
    ]);
    expect(completeness).toEqual({ complete: false, returned: 2, total: null, limitedBy: ["DEPTH"] });
  });

  test.each([
    ["depth", () => around(["firm"], 6), () => around(["firm"], 7)],
    ["limit", () => around(["firm"], 1, {}, 1), () => around(["firm"], 1, {}, 0)],
    ["limit", () => around(["firm"], 1, {}, 1_000), () => around(["firm"], 1, {}, 1_001)],
    ["of", () => around(Array(100).fill("firm"), 0), () => around(Array(101).fill("firm"), 0)],
    ["of", () => around(["firm"], 0), () => around([], 0)],
    ["maxLength", () => between("firm", "college", {}, 10), () => between("firm", "college", {}, 11)],
    ["maxLength", () => between("firm", "college", {}, 1), () => between("firm", "college", {}, 0)],
    ["first", () => between("firm", "college", {}, 6, 20), () => between("firm", "college", {}, 6, 21)],
    ["depth", () => tree("branch", "UP", 10), () => tree("branch", "UP", 11)],
    ["first", () => tree("branch", "UP", 1, 100), () => tree("branch", "UP", 1, 101)],
  ])("%s is answered at its bound and BAD_ARGUMENT beyond", async (argument, atBound, beyond) => {
    await atBound();
    await expect(beyond()).rejects.toMatchObject({ code: "BAD_ARGUMENT", details: { argument } });
  });
});
