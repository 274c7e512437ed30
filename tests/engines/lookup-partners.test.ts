/** Partners, their ties and party organizations, on every engine, against plain code over the same links. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import type { Graph } from "../../src/graph/graph.js";
import type { LinkRecord } from "../../src/lookup/links.js";
import type { PartnerFilter } from "../../src/lookup/partner-filter.js";
import { countedPartnersOf, partnersOf, partnerTotalsOf } from "../../src/lookup/partners.js";
import { partyOrganizationsOf, partyOrganizationTotalsOf } from "../../src/lookup/party-organizations.js";
import { ANY_TIME, askedPeriod, type Period, periodOf } from "../../src/model/dates.js";
import { compareCodePoints } from "../../src/model/names.js";
import { emptyGraph } from "../support/empty-graph.js";
import { searchedEngines } from "../support/engines.js";
import { type EntityFixture, type LinkFixture, loadGraph } from "../support/graph-fixture.js";
import { backward, forward, pageOf, readingOf } from "../support/pages.js";

const TODAY = "2026-06-01";
const TODAY_ONLY: PartnerFilter = { kinds: null, period: askedPeriod(null, false, TODAY) };

const ENTITIES: readonly EntityFixture[] = [
  { id: "a" },
  { id: "b" },
  { id: "v", kind: "VILLAGE", since: "2024" },
  { id: "chain", kind: "INDUSTRY_CHAIN" },
  { id: "union", kind: "ALLIANCE", until: "2025-12" },
  { id: "p1", kind: "PARTY_ORGANIZATION" },
  { id: "p2", kind: "PARTY_ORGANIZATION" },
  { id: "p3", kind: "PARTY_ORGANIZATION" },
];
const PARTY = ["p1", "p2", "p3"];
const IDS = ENTITIES.map((entity) => entity.id);

const dates = fc.record(
  { since: fc.constantFrom("2022", "2024-05", "2026"), until: fc.constantFrom("2023", "2025", "2026-05-31") },
  { requiredKeys: [] },
);
const links: fc.Arbitrary<LinkFixture[]> = fc
  .array(
    fc
      .oneof(
        fc.record({
          type: fc.constant("CO_BUILDS_WITH" as const),
          from: fc.constantFrom(...IDS),
          to: fc.constantFrom(...IDS),
        }),
        fc.record({
          type: fc.constant("MEMBER_OF" as const),
          from: fc.constantFrom(...IDS),
          to: fc.constantFrom("union", "chain", ...PARTY),
        }),
        fc.record({
          type: fc.constant("ORGANIZATION_OF" as const),
          from: fc.constantFrom(...PARTY),
          to: fc.constantFrom("a", "b", "v", "chain", "union"),
        }),
      )
      .chain((ends) => dates.map((dated) => ({ ...ends, ...dated }) as LinkFixture)),
    { maxLength: 20, size: "max" },
  )
  .map((given) => given.filter(({ from, to }) => from !== to).map((link, at) => ({ ...link, id: `l${at}` })));

const meets = (a: Period, b: Period) => a.from <= b.to && a.to >= b.from;
const periodOfDated = (dated: { since?: string; until?: string }) => periodOf(dated.since, dated.until);

/** The relation of SEMANTICS in plain code: tied pairs, each end widened by its hosts. */
function expected(given: readonly LinkFixture[], period: Period): Map<string, Set<string>> {
  const entity = (id: string) => ENTITIES.find((each) => each.id === id) as EntityFixture;
  const held = given.filter((link) =>
    [link, entity(link.from), entity(link.to)].every((dated) => meets(periodOfDated(dated), period)),
  );
  const of = (type: string) => held.filter((link) => link.type === type);
  const hosts = (id: string) =>
    of("ORGANIZATION_OF")
      .filter((link) => link.from === id)
      .map((link) => link.to);
  const owns = (host: string, id: string) => hosts(id).includes(host);
  const tied = of("CO_BUILDS_WITH").map(({ from, to }) => [from, to] as const);
  for (const one of of("MEMBER_OF")) {
    for (const two of of("MEMBER_OF")) {
      const isBody = ["union", ...PARTY].includes(one.to);
      if (one === two || one.to !== two.to || one.from === two.from || !isBody) continue;
      if (meets(periodOfDated(one), periodOfDated(two))) tied.push([one.from, two.from]);
    }
  }
  const partners = new Map(IDS.map((id) => [id, new Set<string>()]));
  for (const [one, two] of tied) {
    for (const a of [one, ...hosts(one)]) {
      for (const b of [two, ...hosts(two)]) {
        if (a === b || owns(a, b) || owns(b, a)) continue;
        partners.get(a)?.add(b);
        partners.get(b)?.add(a);
      }
    }
  }
  return partners;
}

describe.each(searchedEngines)("partners on $name", ({ name, open }) => {
  let graph: Graph;
  beforeEach(async () => {
    graph = await open();
  });
  afterEach(() => graph.close());

  const reading = () => readingOf(graph, TODAY);
  const idsOf = async (id: string, filter = TODAY_ONLY) =>
    (await partnersOf(reading(), [id], filter, pageOf({ first: 100 }))).get(id)?.rows.map((row) => row.entity.id);

  test("pages, totals and ties are those of the relation, and the relation is symmetric", async () => {
    const periods = fc.constantFrom(TODAY_ONLY.period, ANY_TIME, askedPeriod("2024", false, TODAY));
    await fc.assert(
      fc.asyncProperty(links, periods, fc.integer({ min: 1, max: 3 }), async (given, period, size) => {
        await emptyGraph(graph);
        await loadGraph(graph, { entities: ENTITIES, links: given });
        const filter = { kinds: null, period };
        const wanted = expected(given, period);
        const totals = await partnerTotalsOf(reading(), IDS, filter);
        const all = await partnersOf(reading(), IDS, filter, pageOf({ first: 100 }));
        const isLast = size % 2 === 0;
        const counted = await countedPartnersOf(
          reading(),
          IDS,
          filter,
          pageOf(isLast ? { last: size } : { first: size }),
        );
        for (const id of IDS) {
          const partners = [...(wanted.get(id) ?? [])].sort(compareCodePoints);
          const rows = all.get(id)?.rows ?? [];
          expect(rows.map((row) => row.entity.id)).toEqual(partners);
          expect(totals.get(id)).toBe(partners.length);
          const part = isLast ? partners.slice(-size) : partners.slice(0, size);
          expect(counted.get(id)?.slice.rows.map((row) => row.entity.id)).toEqual(part);
          expect(counted.get(id)?.total).toBe(partners.length);
          for (const row of rows) {
            expect(row.ties.length).toBeGreaterThan(0);
            expect(all.get(row.entity.id)?.rows.map((back) => back.entity.id)).toContain(id);
            // A tie leads from the one to the other without a gap.
            for (const tie of row.ties) {
              expect(walk(id, tie.links)).toEqual([...tie.through, row.entity.id]);
              for (const link of tie.links) expect(isStored(link, given)).toBe(true);
            }
          }
        }
        const read = async (page: ReturnType<typeof pageOf>) =>
          (await partnersOf(reading(), ["a"], filter, page)).get("a");
        const ofA = [...(wanted.get("a") ?? [])].sort(compareCodePoints);
        expect((await forward(read, size)).map((row) => row.entity.id)).toEqual(ofA);
        expect((await backward(read, size)).map((row) => row.entity.id)).toEqual(ofA);
      }),
      { numRuns: name === "embedded" ? 60 : 4 },
    );
  });

  test("a tie of two branches makes partners of both hosts and says through whom", async () => {
    await loadGraph(graph, {
      entities: ENTITIES,
      links: [
        { id: "1", type: "ORGANIZATION_OF", from: "p1", to: "a" },
        { id: "2", type: "ORGANIZATION_OF", from: "p2", to: "b" },
        { id: "3", type: "CO_BUILDS_WITH", from: "p2", to: "p1" },
      ],
    });
    expect(await idsOf("a")).toEqual(["b", "p2"]);
    expect(await idsOf("p1")).toEqual(["b", "p2"]);
    const [row] = (await partnersOf(reading(), ["a"], TODAY_ONLY, pageOf({}))).get("a")?.rows ?? [];
    expect(row?.ties.map((tie) => [tie.links.map((link) => link.link), tie.through])).toEqual([
      [
        ["1", "3", "2"],
        ["p1", "p2"],
      ],
    ]);
  });

  test("members of one joint body are partners while their memberships overlap; chains do not count", async () => {
    await loadGraph(graph, {
      entities: ENTITIES,
      links: [
        { id: "1", type: "MEMBER_OF", from: "a", to: "p3", until: "2026-03" },
        { id: "2", type: "MEMBER_OF", from: "b", to: "p3", since: "2026-04" },
        { id: "3", type: "MEMBER_OF", from: "v", to: "p3" },
        { id: "4", type: "MEMBER_OF", from: "a", to: "chain" },
        { id: "5", type: "MEMBER_OF", from: "b", to: "chain" },
        { id: "6", type: "COOPERATES_WITH", from: "a", to: "b" },
      ],
    });
    const in2026 = { kinds: null, period: askedPeriod("2026", false, TODAY) };
    expect(await idsOf("a", in2026)).toEqual(["v"]);
    expect(await idsOf("v", in2026)).toEqual(["a", "b"]);
    expect(await idsOf("v", TODAY_ONLY)).toEqual(["b"]);
    expect(await idsOf("p3")).toEqual([]);
    const [row] = (await partnersOf(reading(), ["v"], TODAY_ONLY, pageOf({}))).get("v")?.rows ?? [];
    expect(row?.ties.map((tie) => [tie.links.map((link) => link.link), tie.through])).toEqual([[["3", "2"], ["p3"]]]);
  });

  test("one that is member of a body twice is not its own partner, nor do its hosts become partners by that", async () => {
    await loadGraph(graph, {
      entities: ENTITIES,
      links: [
        { id: "1", type: "MEMBER_OF", from: "p1", to: "p3" },
        { id: "2", type: "MEMBER_OF", from: "p1", to: "p3", role: "组长单位" },
        { type: "ORGANIZATION_OF", from: "p1", to: "a" },
        { type: "ORGANIZATION_OF", from: "p1", to: "b" },
      ],
    });
    expect(await idsOf("a")).toEqual([]);
    expect(await idsOf("p1")).toEqual([]);
  });

  test("a body that has ended ties nobody any more, though its memberships were never ended", async () => {
    await loadGraph(graph, {
      entities: ENTITIES,
      links: [
        { type: "MEMBER_OF", from: "a", to: "union" },
        { type: "MEMBER_OF", from: "b", to: "union" },
      ],
    });
    expect(await idsOf("a")).toEqual([]);
    expect((await partnerTotalsOf(reading(), ["a"], TODAY_ONLY)).get("a")).toBe(0);
    expect(await idsOf("a", { kinds: null, period: askedPeriod("2025", false, TODAY) })).toEqual(["b"]);
  });

  test("memberships that never met are no tie beside one that is", async () => {
    await loadGraph(graph, {
      entities: ENTITIES,
      links: [
        { id: "1", type: "CO_BUILDS_WITH", from: "a", to: "b" },
        { id: "2", type: "MEMBER_OF", from: "a", to: "p3", until: "2026-03" },
        { id: "3", type: "MEMBER_OF", from: "b", to: "p3", since: "2026-04" },
      ],
    });
    const in2026 = { kinds: null, period: askedPeriod("2026", false, TODAY) };
    const [row] = (await partnersOf(reading(), ["a"], in2026, pageOf({}))).get("a")?.rows ?? [];
    expect(row?.ties.map((tie) => tie.links.map((link) => link.link))).toEqual([["1"]]);
  });

  test("kinds bound the partners, not the party organizations that tie them", async () => {
    await loadGraph(graph, {
      entities: ENTITIES,
      links: [
        { type: "ORGANIZATION_OF", from: "p2", to: "v" },
        { type: "CO_BUILDS_WITH", from: "a", to: "p2" },
        { type: "CO_BUILDS_WITH", from: "a", to: "b" },
      ],
    });
    expect(await idsOf("a", { ...TODAY_ONLY, kinds: ["VILLAGE"] })).toEqual(["v"]);
    expect((await partnerTotalsOf(reading(), ["a"], { ...TODAY_ONLY, kinds: ["VILLAGE"] })).get("a")).toBe(1);
  });

  test("party organizations are its own and those it or its own is a member of, each once", async () => {
    await loadGraph(graph, {
      entities: ENTITIES,
      links: [
        { type: "ORGANIZATION_OF", from: "p1", to: "a" },
        { type: "MEMBER_OF", from: "p1", to: "p3" },
        { type: "MEMBER_OF", from: "a", to: "p3" },
        { type: "MEMBER_OF", from: "b", to: "p2" },
        { type: "MEMBER_OF", from: "a", to: "p2", until: "2024" },
        { type: "MEMBER_OF", from: "b", to: "union" },
        { type: "ORGANIZATION_OF", from: "p2", to: "v" },
        { type: "MEMBER_OF", from: "p2", to: "p1" },
      ],
    });
    const filter = { period: TODAY_ONLY.period };
    const read = async (page: ReturnType<typeof pageOf>) =>
      (await partyOrganizationsOf(reading(), ["a", "b"], filter, page)).get("a");
    expect((await forward(read, 1)).map((row) => row.entity.id)).toEqual(["p1", "p3"]);
    expect((await backward(read, 1)).map((row) => row.entity.id)).toEqual(["p1", "p3"]);
    expect(Object.fromEntries(await partyOrganizationTotalsOf(reading(), ["a", "b", "v"], filter))).toEqual({
      a: 2,
      b: 1,
      v: 2,
    });
    const ofV = await partyOrganizationsOf(reading(), ["v"], filter, pageOf({}));
    expect(ofV.get("v")?.rows.map((row) => row.entity.id)).toEqual(["p1", "p2"]);
  });
});

/** The entities met when walking these links from an entity, one after another; MEMBER_OF and back meets the body. */
function walk(from: string, links: readonly { from: string; to: string }[]): string[] {
  const met: string[] = [];
  let at = from;
  for (const link of links) {
    at = link.from === at ? link.to : link.from;
    met.push(at);
  }
  return met;
}

/** Whether every column of the link is that of the one given under its id. */
function isStored(link: LinkRecord, given: readonly LinkFixture[]): boolean {
  const stored = given.find((each) => each.id === link.link);
  const ends = (each: { from: string; to: string }) => [each.from, each.to].sort(compareCodePoints).join();
  const dates = [stored?.since ?? null, stored?.until ?? null];
  return (
    stored?.type === link.type &&
    ends(stored) === ends(link) &&
    dates.join() === [link.linkSince, link.linkUntil].join()
  );
}
