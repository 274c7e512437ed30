/** Links of entities and their counts, on every engine, against plain code over the same links. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import type { Graph } from "../../src/graph/graph.js";
import { linkCountsOf } from "../../src/lookup/link-counts.js";
import { type LinkFilter, linksOf, linkTotalsOf } from "../../src/lookup/links.js";
import { postsOf, postTotalsOf } from "../../src/lookup/posts.js";
import type { Reading } from "../../src/lookup/reading.js";
import { ANY_TIME, askedPeriod, periodOf } from "../../src/model/dates.js";
import { LINK_RULES, type LinkType, type OrganizationKind } from "../../src/model/model.gen.js";
import { compareCodePoints, nameKey } from "../../src/model/names.js";
import { emptyGraph } from "../support/empty-graph.js";
import { engines } from "../support/engines.js";
import { type EntityFixture, type LinkFixture, loadGraph } from "../support/graph-fixture.js";
import { backward, forward, pageOf, readingOf } from "../support/pages.js";

const TODAY = "2026-06-01";
const EVERY_LINK: LinkFilter = { types: null, direction: "ANY", kinds: null, period: ANY_TIME };
const now = (asOf?: string) => askedPeriod(asOf, false, TODAY);

/** One hub with links of every direction; names beyond the basic plane; an ended end; a person and an initiative. */
const ENTITIES: readonly EntityFixture[] = [
  { id: "hub", kind: "PARTY_ORGANIZATION" },
  { id: "e1", name: "𠮷" },
  { id: "e2", name: "乙公司" },
  { id: "e3", name: "豈", since: "2020", until: "2023" },
  { id: "e4", name: "甲 村", kind: "VILLAGE" },
  { id: "e5", name: "甲村", kind: "VILLAGE", since: "2024-02" },
  { id: "e6", class: "Person" },
  { id: "e7", class: "Initiative" },
];

type Step = { type: LinkType; far: string; out: boolean; since: number | null; until: number | null; role: number };

const step: fc.Arbitrary<Step> = fc.record({
  type: fc.constantFrom<LinkType>("CO_BUILDS_WITH", "MEMBER_OF", "ASSISTS", "HOLDS_POST", "RUNS"),
  far: fc.constantFrom("e1", "e2", "e3", "e4", "e5", "e6", "e7"),
  out: fc.boolean(),
  since: fc.option(fc.integer({ min: 2019, max: 2026 })),
  until: fc.option(fc.integer({ min: 2019, max: 2026 })),
  role: fc.integer({ min: 0, max: 3 }),
});

function linkOf({ type, far, out, since, until, role }: Step, at: number): LinkFixture {
  const dates = { ...(since ? { since: String(since) } : {}), ...(until ? { until: String(until) } : {}) };
  const [from, to] = out ? ["hub", far] : [far, "hub"];
  return { id: `l${role}-${at}`, type, from: from ?? "", to: to ?? "", ...dates };
}

const graphs = fc.array(step, { maxLength: 30 }).map((steps) => steps.map(linkOf));
const filters: fc.Arbitrary<LinkFilter> = fc.record({
  types: fc.option(fc.subarray<LinkType>(["CO_BUILDS_WITH", "MEMBER_OF", "ASSISTS", "RUNS"])),
  direction: fc.constantFrom("OUT" as const, "IN" as const, "ANY" as const),
  kinds: fc.option(fc.subarray<OrganizationKind>(["ENTERPRISE", "VILLAGE"])),
  period: fc.constantFrom(ANY_TIME, now(), now("2021"), now("2024-01-15")),
});

/** What SEMANTICS says, in plain code. */
function expected(links: readonly LinkFixture[], filter: LinkFilter): string[] {
  const entity = (id: string) => ENTITIES.find((each) => each.id === id) as EntityFixture;
  const holds = (dated: { since?: string; until?: string }) => {
    const { from, to } = periodOf(dated.since, dated.until);
    return from <= filter.period.to && to >= filter.period.from;
  };
  const farKey = (far: EntityFixture) => nameKey(far.name ?? far.id);
  return links
    .map((link) => ({ link, far: entity(link.from === "hub" ? link.to : link.from), out: link.from === "hub" }))
    .filter(({ link, far }) => holds(link) && holds(far))
    .filter(({ link }) => !filter.types || filter.types.includes(link.type))
    .filter(({ link, out }) =>
      filter.direction === "ANY" || !LINK_RULES[link.type].directed ? true : out === (filter.direction === "OUT"),
    )
    .filter(
      ({ far }) =>
        !filter.kinds || (!far.class && filter.kinds.includes((far.kind ?? "ENTERPRISE") as OrganizationKind)),
    )
    .sort(
      (a, b) =>
        compareCodePoints(a.link.type, b.link.type) ||
        compareCodePoints(farKey(a.far), farKey(b.far)) ||
        compareCodePoints(a.link.id ?? "", b.link.id ?? ""),
    )
    .map(({ link }) => link.id ?? "");
}

describe.each(engines)("links on $name", ({ name, open }) => {
  let graph: Graph;
  let reading: Reading;
  beforeEach(async () => {
    graph = await open();
    reading = readingOf(graph, TODAY);
  });
  afterEach(() => graph.close());

  test("pages forward and backward, totals and counts are those of the links that hold and fit", async () => {
    await fc.assert(
      fc.asyncProperty(graphs, filters, fc.integer({ min: 1, max: 7 }), async (links, filter, size) => {
        await emptyGraph(graph);
        await loadGraph(graph, { entities: ENTITIES, links });
        const wanted = expected(links, filter);
        const read = async (page: ReturnType<typeof pageOf>) =>
          (await linksOf(reading, ["hub", "e1"], filter, page)).get("hub");
        expect((await forward(read, size)).map((row) => row.link)).toEqual(wanted);
        expect((await backward(read, size)).map((row) => row.link)).toEqual(wanted);
        expect((await linkTotalsOf(reading, ["hub"], filter)).get("hub")).toBe(wanted.length);
        const counts = (await linkCountsOf(reading, ["hub"], filter.period)).get("hub") ?? [];
        const all = expected(links, { ...EVERY_LINK, period: filter.period });
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
      }),
      { numRuns: name === "embedded" ? 60 : 6 },
    );
  });

  test("links added or removed between two pages neither repeat nor hide the others", async () => {
    const entities = ["a", "b", "c", "d", "e", "f"].map((id) => ({ id }));
    const ends = ["b", "c", "d", "f"];
    await loadGraph(graph, { entities, links: ends.map((to) => ({ id: to, type: "ASSISTS", from: "a", to })) });
    let added = false;
    const rows = await forward(
      async (page) => (await linksOf(reading, ["a"], EVERY_LINK, page)).get("a"),
      2,
      async () => {
        if (added) return;
        added = true;
        const late = ["b", "e"].map((to) => ({ id: `late-${to}`, type: "ASSISTS" as const, from: "a", to }));
        await loadGraph(graph, { entities: [], links: late });
      },
    );
    expect(rows.map((row) => row.link)).toEqual(["b", "c", "d", "late-e", "f"]);
  });

  test("many parents are answered by one statement, each with its own first links and whether more follow", async () => {
    await loadGraph(graph, {
      entities: ["a", "b", "c", "x", "y"].map((id) => ({ id })),
      links: [
        { id: "1", type: "ASSISTS", from: "a", to: "x", role: "帮扶", since: "2025", citations: ["000#7"] },
        { id: "2", type: "ASSISTS", from: "a", to: "y" },
        { id: "3", type: "CO_BUILDS_WITH", from: "x", to: "b" },
      ],
    });
    const found = await linksOf(reading, ["a", "b", "c", "nobody"], EVERY_LINK, pageOf({ first: 1 }));
    expect([...found].map(([id, slice]) => [id, slice.rows.map((row) => row.link), slice.hasNextPage])).toEqual([
      ["a", ["1"], true],
      ["b", ["3"], false],
      ["c", [], false],
      ["nobody", [], false],
    ]);
    expect(found.get("a")?.rows[0]).toMatchObject({
      type: "ASSISTS",
      from: "a",
      to: "x",
      role: "帮扶",
      linkSince: "2025",
      linkUntil: null,
      linkCitations: ["000#7"],
      key: ["ASSISTS", "x", "1"],
    });
  });

  test("counts are by type, direction and kind of the far end, in the model's order", async () => {
    await loadGraph(graph, {
      entities: ENTITIES,
      links: [
        { type: "CO_BUILDS_WITH", from: "hub", to: "e1" },
        { type: "CO_BUILDS_WITH", from: "e2", to: "hub" },
        { type: "CO_BUILDS_WITH", from: "e4", to: "hub" },
        { type: "MEMBER_OF", from: "hub", to: "e2" },
        { type: "MEMBER_OF", from: "e2", to: "hub" },
        { type: "HOLDS_POST", from: "e6", to: "hub" },
        { type: "ASSISTS", from: "hub", to: "e3" },
        { type: "RUNS", from: "hub", to: "e7" },
      ],
    });
    expect((await linkCountsOf(reading, ["hub"], now())).get("hub")).toEqual([
      { type: "CO_BUILDS_WITH", direction: "ANY", kind: "ENTERPRISE", count: 2 },
      { type: "CO_BUILDS_WITH", direction: "ANY", kind: "VILLAGE", count: 1 },
      { type: "MEMBER_OF", direction: "OUT", kind: "ENTERPRISE", count: 1 },
      { type: "MEMBER_OF", direction: "IN", kind: "ENTERPRISE", count: 1 },
      { type: "RUNS", direction: "OUT", kind: null, count: 1 },
      { type: "HOLDS_POST", direction: "IN", kind: null, count: 1 },
    ]);
  });

  test("posts are the incoming HOLDS_POST links that hold", async () => {
    await loadGraph(graph, {
      entities: [{ id: "o" }, { id: "p1", class: "Person" }, { id: "p2", class: "Person" }],
      links: [
        { id: "1", type: "HOLDS_POST", from: "p1", to: "o", role: "党支部书记" },
        { id: "2", type: "HOLDS_POST", from: "p2", to: "o", until: "2024" },
      ],
    });
    const posts = await postsOf(reading, ["o", "p1"], { period: now() }, pageOf({}));
    expect(posts.get("o")?.rows.map((row) => [row.link, row.from, row.role])).toEqual([["1", "p1", "党支部书记"]]);
    expect(posts.get("p1")?.rows).toEqual([]);
    expect((await postTotalsOf(reading, ["o"], { period: ANY_TIME })).get("o")).toBe(2);
  });
});
