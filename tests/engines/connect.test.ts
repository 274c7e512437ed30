/** How many organizations hang together, over one small graph and around hubs, told as the promises of the contract. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { Deadline } from "../../src/graph/deadline.js";
import type { Graph } from "../../src/graph/graph.js";
import { connect } from "../../src/traversal/connect.js";
import { CONNECT_BUDGET } from "../../src/traversal/connect-search.js";
import { countedOf } from "../../src/traversal/neighborhood.js";
import { parseScope, type ScopeInput } from "../../src/traversal/scope.js";
import { countedGraph } from "../support/counted-graph.js";
import { searchedEngines } from "../support/engines.js";
import { type GraphFixture, type LinkFixture, loadGraph } from "../support/graph-fixture.js";
import { readingOf, TODAY } from "../support/reading.js";

/** More than one chunk of the embedded engine, which holds 2,048 rows. */
const MEMBERS = 20_000;
const memberIds = Array.from({ length: MEMBERS }, (_, at) => `member-${String(at).padStart(5, "0")}`);

/**
 * a, b, c members of one alliance; c —SUPPLIES→ d twice; a chain of seven steps s0 … s7; two branches under one
 * committee and one above it; x and y joined until 2022; nobody knows lonely; twenty thousand members of a hub, the
 * first of which builds with a, and a park that serves six hundred of them.
 */
const GRAPH: GraphFixture = {
  entities: [
    ...["a", "b", "c", "d", "x", "y", "lonely", "t1", "t2", ..."opqrvw", ...memberIds].map((id) => ({ id })),
    ...Array.from({ length: 8 }, (_, at) => ({ id: `s${at}` })),
    { id: "alliance", kind: "ALLIANCE" },
    { id: "hub", kind: "ALLIANCE" },
    { id: "park", kind: "PARK" },
    { id: "closed", until: "2020" },
    ...["branch-1", "branch-2", "committee", "bureau"].map((id) => ({ id, kind: "PARTY_ORGANIZATION" })),
  ],
  links: [
    // From t1 by p or o to r or q, from either by w or v to t2: stored from the last on.
    ...["t1-p", "t1-o", "p-r", "p-q", "o-r", "o-q", "q-w", "q-v", "r-w", "r-v", "t2-w", "t2-v"].map(
      (pair): LinkFixture => {
        const [from = "", to = ""] = pair.split("-");
        return { type: "CO_BUILDS_WITH", from, to };
      },
    ),
    ...["a", "b", "c"].map((from): LinkFixture => ({ type: "MEMBER_OF", from, to: "alliance", id: `m-${from}` })),
    { type: "SUPPLIES", from: "c", to: "d", id: "x1", role: "reagents" },
    { type: "SUPPLIES", from: "c", to: "d", id: "x2", role: "glass" },
    { type: "COOPERATES_WITH", from: "x", to: "y", until: "2022" },
    { type: "CO_BUILDS_WITH", from: "a", to: "closed" },
    { type: "CO_BUILDS_WITH", from: "a", to: "member-00000", id: "w1" },
    { type: "SUBORDINATE_TO", from: "branch-1", to: "committee", id: "u1" },
    { type: "SUBORDINATE_TO", from: "branch-2", to: "committee", id: "u2" },
    { type: "SUBORDINATE_TO", from: "committee", to: "bureau", id: "u3" },
    ...memberIds.map((from): LinkFixture => ({ type: "MEMBER_OF", from, to: "hub" })),
    ...memberIds.slice(10_000, 10_600).map((to): LinkFixture => ({ type: "SERVES", from: "park", to })),
    ...Array.from(
      { length: 7 },
      (_, at): LinkFixture => ({ type: "CO_BUILDS_WITH", from: `s${at}`, to: `s${at + 1}` }),
    ),
  ],
  redirects: { "old-a": "a" },
};

/** Of the tests' clock, which moves when it is looked at: so long that no answer of an engine takes as long. */
const TICK_MS = 10_000;

describe.each(searchedEngines)("on $name", ({ open }) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await loadGraph(graph, GRAPH);
  });
  afterAll(() => graph.close());

  const joined = (ids: readonly string[], input: ScopeInput = {}, maxLength = 6, budget = CONNECT_BUDGET) =>
    connect(readingOf(graph), { ids, scope: parseScope(input, TODAY), maxLength }, budget);

  test("members of one alliance and a supplied firm are one group, joined by paths with their parallel links", async () => {
    const { groups, isolated, paths, completeness, ...answer } = await joined(["d", "a", "b"]);
    const subgraph = await countedOf(answer.subgraph);
    expect([groups, isolated]).toEqual([[["a", "b", "d"]], []]);
    expect(paths.map(({ entities, steps }) => [entities, steps.map(({ links }) => links.map((l) => l.link))])).toEqual([
      [
        ["a", "alliance", "b"],
        [["m-a"], ["m-b"]],
      ],
      [
        ["a", "alliance", "c", "d"],
        [["m-a"], ["m-c"], ["x1", "x2"]],
      ],
    ]);
    expect(subgraph.entities.map(({ entity, distance, degree }) => [entity, distance, degree])).toEqual([
      ["a", 0, 2],
      ["b", 0, 1],
      ["d", 0, 2],
      ["alliance", 1, 3],
      ["c", 1, 3],
    ]);
    expect(subgraph.links.map(({ link }) => link)).toEqual(["m-a", "m-b", "m-c", "x1", "x2"]);
    expect(subgraph.entities[0]?.hidden).toEqual([
      { type: "CO_BUILDS_WITH", direction: "ANY", kind: "ENTERPRISE", count: 1 },
    ]);
    expect(subgraph.completeness).toEqual({ complete: true, returned: 5, total: 5, limitedBy: [] });
    expect(completeness).toEqual({ complete: true, returned: 2, total: 2, limitedBy: [] });
  });

  test("what is joined to none of the others is isolated, and no way of any length is a complete answer", async () => {
    const { groups, isolated, completeness } = await joined(["lonely", "c", "closed", "a", "s0"]);
    expect([groups, isolated]).toEqual([[["a", "c"]], ["closed", "lonely", "s0"]]);
    expect(completeness.limitedBy).toEqual(["LENGTH"]); // a and s0 both lead on beyond six steps.
    const apart = await joined(["lonely", "c", "closed", "a", "x"]);
    expect([apart.isolated, apart.completeness.limitedBy]).toEqual([["closed", "lonely", "x"], []]);
  });

  test("one alone is isolated; one given twice, or by the id it was merged into, counts once", async () => {
    expect(await joined(["a"])).toMatchObject({ groups: [], isolated: ["a"], paths: [], subgraph: { entities: [] } });
    expect(await joined(["a", "old-a", "a"])).toMatchObject({ groups: [], isolated: ["a"] });
    expect((await joined(["old-a", "b"])).groups).toEqual([["a", "b"]]);
  });

  test("of equally short ways that with the least ids is taken, whatever was stored first", async () => {
    const { paths } = await joined(["t1", "t2"]);
    expect(paths.map(({ entities }) => entities)).toEqual([["t1", "o", "q", "v", "t2"]]);
  });

  test("groups are larger first, then by the least id", async () => {
    const { groups } = await joined(["s1", "s0", "branch-2", "branch-1", "c", "b", "a"]);
    expect(groups).toEqual([
      ["a", "b", "c"],
      ["branch-1", "branch-2"],
      ["s0", "s1"],
    ]);
  });

  test("seven steps are one too many for a length of six, and LENGTH says so; between them they are none", async () => {
    const apart = await joined(["s0", "s7"], {}, 6);
    expect([apart.groups, apart.isolated, apart.completeness.limitedBy]).toEqual([[], ["s0", "s7"], ["LENGTH"]]);
    expect((await joined(["s0", "s7"], {}, 7)).groups).toEqual([["s0", "s7"]]);
    const chained = await joined(["s0", "s3", "s7"], {}, 4);
    expect([chained.groups, chained.completeness.complete]).toEqual([[["s0", "s3", "s7"]], true]);
  });

  test("with OUT both ends walk up to a common superior, with IN down to whom both command", async () => {
    const up = await joined(["branch-1", "branch-2"], { direction: "OUT" });
    expect(up.paths.map(({ entities }) => entities)).toEqual([["branch-1", "committee", "branch-2"]]);
    expect(up.paths[0]?.steps.map(({ links }) => links.map(({ link }) => link))).toEqual([["u1"], ["u2"]]);
    expect((await joined(["branch-1", "bureau"], { direction: "OUT" })).groups).toEqual([["branch-1", "bureau"]]);
    expect((await joined(["branch-1", "branch-2"], { direction: "IN" })).groups).toEqual([]);
    expect((await joined(["branch-1", "bureau"], { direction: "IN" })).groups).toEqual([["branch-1", "bureau"]]);
  });

  test("ended ties join nobody, unless they are asked for", async () => {
    expect((await joined(["x", "y"])).groups).toEqual([]);
    expect((await joined(["x", "y"], { asOf: "2021" })).groups).toEqual([["x", "y"]]);
    expect((await joined(["x", "y"], { includeEnded: true })).groups).toEqual([["x", "y"]]);
  });

  test("kinds and types bound the way, not those asked about", async () => {
    expect((await joined(["a", "b"], { kinds: ["PARK"] })).groups).toEqual([]);
    expect((await joined(["a", "b"], { kinds: ["ALLIANCE"] })).groups).toEqual([["a", "b"]]);
    expect((await joined(["a", "b", "alliance"], { kinds: ["PARK"] })).groups).toEqual([["a", "alliance", "b"]]);
    expect((await joined(["a", "b"], { types: ["SUPPLIES"] })).groups).toEqual([]);
    expect((await joined(["a", "b"], { within: "alliance" })).groups).toEqual([["a", "b"]]);
  });

  test("ids that stand for nothing are NOT_FOUND by name", async () => {
    const missing = (ids: string[]) => expect.objectContaining({ code: "NOT_FOUND", details: { ids } });
    await expect(joined(["a", "nobody", "no-one"])).rejects.toEqual(missing(["nobody", "no-one"]));
    await expect(joined(["a"], { within: "nowhere" })).rejects.toEqual(missing(["nowhere"]));
  });

  test.each([
    ["ids", (over: number) => joined(Array(100 + over).fill("a"))],
    ["ids", (over: number) => joined(Array(1 - over).fill("a"))],
    ["maxLength", (over: number) => joined(["a"], {}, 10 + over)],
    ["maxLength", (over: number) => joined(["a"], {}, 1 - over)],
  ])("%s is answered at its bound and BAD_ARGUMENT beyond", async (argument, ask) => {
    await ask(0);
    await expect(ask(1)).rejects.toMatchObject({ code: "BAD_ARGUMENT", details: { argument } });
  });

  test("fifty members of a hub are joined through it from their own side: fifty links read, not twenty thousand", async () => {
    const counted = countedGraph(graph);
    const ids = memberIds.slice(100, 150);
    const request = { ids, scope: parseScope({}, TODAY), maxLength: 6 };
    const { groups, paths, completeness } = await connect(readingOf(counted.graph), request, {
      ...CONNECT_BUDGET,
      all: 50,
    });
    expect(groups).toEqual([ids]);
    expect(paths.every(({ entities }) => entities[1] === "hub" && entities.length === 3)).toBe(true);
    expect(completeness).toEqual({ complete: true, returned: 49, total: 49, limitedBy: [] });
    expect(counted.statements).toEqual([
      "entity/by-ids",
      "traversal/degrees",
      "traversal/expand",
      "traversal/degrees",
      "traversal/links-among",
    ]);
  });

  test("a level costs two statements, whatever the number of those asked about", async () => {
    const statementsOf = async (ids: readonly string[]) => {
      const counted = countedGraph(graph);
      await connect(readingOf(counted.graph), { ids, scope: parseScope({}, TODAY), maxLength: 6 });
      return counted.statements.filter((name) => /degrees|expand/.test(name));
    };
    const picture = ["traversal/degrees"];
    // s0 and s4 meet at s2: the links of the ends, then those of their neighbours.
    const twoLevels = ["traversal/degrees", "traversal/expand", "traversal/degrees", "traversal/expand", ...picture];
    expect(await statementsOf(["s0", "s4"])).toEqual(twoLevels);
    // Six of three groups look for each other as well, one level further.
    expect(await statementsOf(["s0", "s4", "b", "d", "branch-1", "branch-2"])).toHaveLength(7);
  });

  test("A10 a hub is left unread while anything cheaper may join, and stays unread where it need not be read", async () => {
    // From the hub's side the other end is 20,000 links away, from its own side three.
    const { paths, completeness } = await joined(["hub", "b"], {}, 4, { ...CONNECT_BUDGET, all: 20 });
    expect(paths.map(({ entities }) => entities)).toEqual([["b", "alliance", "a", "member-00000", "hub"]]);
    expect(completeness.limitedBy).toEqual([]);
  });

  test("A10 of two hubs the smaller is read and what it leads to, and the larger stays unread", async () => {
    const counted = countedGraph(graph);
    const request = { ids: ["hub", "park"], scope: parseScope({}, TODAY), maxLength: 6 };
    const { paths, completeness } = await connect(readingOf(counted.graph), request, { ...CONNECT_BUDGET, all: 1_800 });
    expect(paths.map(({ entities }) => entities)).toEqual([["hub", "member-10000", "park"]]);
    expect(completeness).toEqual({ complete: true, returned: 1, total: 1, limitedBy: [] });
    expect(counted.statements.filter((name) => name === "traversal/expand")).toHaveLength(2); // The park, those it serves.
  });

  test("A10 hubs that would break the row budget are not read at all, and ROWS says that more may be joined", async () => {
    const counted = countedGraph(graph);
    const request = { ids: ["hub", "park", "b"], scope: parseScope({}, TODAY), maxLength: 3 };
    const answer = await connect(readingOf(counted.graph), request, { ...CONNECT_BUDGET, all: 599 });
    expect([answer.groups, answer.isolated]).toEqual([[], ["b", "hub", "park"]]);
    expect(answer.completeness).toEqual({ complete: false, returned: 0, total: null, limitedBy: ["ROWS"] });
    expect((await answer.subgraph.completeness()).limitedBy).toEqual(["ROWS"]);
    expect(counted.statements.at(-1)).toBe("traversal/link-counts"); // It was counted exactly before it was given up.
  });

  test("A10 a hub does not matter where the others have nowhere to go", async () => {
    const small = { ...CONNECT_BUDGET, all: 10 };
    const { groups, isolated, completeness } = await joined(
      ["hub", "member-00007", "x"],
      { includeEnded: true },
      6,
      small,
    );
    expect([groups, isolated, completeness.limitedBy]).toEqual([[["hub", "member-00007"]], ["x"], []]);
  });

  test("links of other types and dates do not count against the budget", async () => {
    const small = { ...CONNECT_BUDGET, all: 10 };
    const { groups, completeness } = await joined(["hub", "member-00000"], { types: ["LEADS"] }, 6, small);
    expect([groups, completeness.limitedBy]).toEqual([[], []]);
  });

  test("a search whose time is up hands back what it has, and says TIME", async () => {
    let now = 0;
    const request = { ids: ["s0", "s7", "a", "d"], scope: parseScope({}, TODAY), maxLength: 10 };
    const within = async (budget: number) => {
      now = 0;
      // Each look at the clock takes a while; the search's share of the time ends before the caller's.
      const reading = { graph, deadline: new Deadline(budget * TICK_MS, () => TICK_MS * now++), today: TODAY };
      const answer = await connect(reading, request).catch((error: { code?: string }) => error.code);
      return typeof answer === "object" ? answer : { completeness: { limitedBy: [answer] }, groups: [] };
    };
    await within(2_000);
    const answers = [];
    for (let budget = 1, needed = now * 2; budget <= needed; budget++) answers.push(await within(budget));
    const limits = answers.map(({ completeness }) => completeness.limitedBy.join());
    expect(new Set(limits)).toEqual(new Set(["QUERY_TIMEOUT", "TIME", ""]));
    expect(answers.at(-1)?.groups).toEqual([
      ["a", "d"],
      ["s0", "s7"],
    ]);
    if (graph.engine !== "embedded") return; // A server's answers come when they come: not every moment is met.
    // Some of those that were cut had joined a and d already, and say so.
    const partial = answers.filter(({ groups }, at) => limits[at] === "TIME" && groups.length === 1);
    expect(partial.length).toBeGreaterThan(0);
  });
});
