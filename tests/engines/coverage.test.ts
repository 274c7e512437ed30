/** Coverage on every engine: every number is that of plain code over the same links, and as long as the list behind it. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { byPostNamed } from "../../src/analysis/cover-walks.js";
import { coverage, type Excluded } from "../../src/analysis/coverage.js";
import { COVERAGE_SIDES, groundOf } from "../../src/analysis/coverage-ground.js";
import { COVERAGE_GROUPINGS, type CoverageGrouping } from "../../src/analysis/coverage-groups.js";
import { cover } from "../../src/analysis/coverage-rule.js";
import { COVERAGE_RULES, type CoverageRule } from "../../src/analysis/coverage-rules.js";
import { walkedSide } from "../../src/analysis/coverage-sides-walked.js";
import { walkedRows } from "../../src/analysis/coverage-walked.js";
import { type BehindRequest, organizationsBehind } from "../../src/analysis/organizations-behind.js";
import { Deadline } from "../../src/graph/deadline.js";
import type { Graph } from "../../src/graph/graph.js";
import type { Reading } from "../../src/lookup/reading.js";
import { askedPeriod } from "../../src/model/dates.js";
import type { OrganizationKind } from "../../src/model/model.gen.js";
import { withRead } from "../support/altered-graph.js";
import { countedGraph } from "../support/counted-graph.js";
import { CoverageReference } from "../support/coverage-reference.js";
import { emptyGraph } from "../support/empty-graph.js";
import { databases, searchedEngines } from "../support/engines.js";
import { type GraphFixture, loadGraph } from "../support/graph-fixture.js";
import { backward, forward } from "../support/pages.js";
import { AREA_LEVELS, randomBound, randomCoverageGraph, randomDate } from "../support/random-coverage.js";
import { isWalkedInMemory, readingOf } from "../support/reading.js";
import { setProperties } from "../support/set-properties.js";

const TODAY = "2026-06-01";

describe.each(searchedEngines)("coverage on $name", ({ name, open }) => {
  let graph: Graph;
  let reading: Reading;
  beforeEach(async () => {
    graph = await open();
    reading = freshReading();
  });
  afterEach(() => graph.close());

  const freshReading = () => ({ ...readingOf(graph), today: TODAY });

  async function load(given: GraphFixture): Promise<void> {
    await emptyGraph(graph);
    await loadGraph(graph, given);
    reading = freshReading();
  }

  /** The whole list behind a number; its total must be its length, and so must the number where it is one of the whole. */
  async function behind(asked: BehindRequest, size = 100): Promise<string[]> {
    const list = await organizationsBehind(reading, asked);
    const ids = (await forward((page) => list.page(page), size)).map(({ entity }) => entity.id);
    expect({ ...asked, total: await list.total() }).toEqual({ ...asked, total: ids.length });
    const { rule, side, within = null, asOf = null, ...narrower } = asked;
    if (side !== "EXCLUDED" && Object.values(narrower).every((value) => value == null)) {
      const { numerator, denominator } = await figures(rule, { within, asOf });
      const count = side === "COVERED" ? numerator : denominator - numerator;
      expect({ ...asked, count }).toEqual({ ...asked, count: ids.length });
    }
    return ids;
  }

  const figures = async (rule: CoverageRule, asked: object = {}) => {
    const found = await coverage(reading, { rule, limit: 100, ...asked });
    return await found.figure();
  };

  // A server takes a third of a second to plan each of a rule's ten texts: the servers share the rules among them.
  test("numbers and lists of every rule are those of plain code, at every date and within every bound", async () => {
    const place = databases.findIndex((database) => database.name === name);
    const rules = COVERAGE_RULES.filter((_, at) => place < 0 || at % databases.length === place);
    await fc.assert(
      fc.asyncProperty(randomCoverageGraph, randomDate, randomBound, async (given, asOf, within) => {
        await load(given);
        await setProperties(graph, AREA_LEVELS);
        const reference = new CoverageReference(given, askedPeriod(asOf, false, TODAY));
        for (const rule of rules) {
          const asked = { rule, within, asOf };
          const wanted = COVERAGE_SIDES.map((side) => reference.side(rule, side, within));
          const [coveredIds = [], uncoveredIds = [], excludedIds = []] = wanted;
          const found = await coverage(reading, { ...asked, limit: 100 });
          const denominator = coveredIds.length + uncoveredIds.length;
          expect({ ...asked, ...(await found.figure()) }).toEqual({
            ...asked,
            numerator: coveredIds.length,
            denominator,
            rate: denominator === 0 ? null : coveredIds.length / denominator,
          });
          const left: string[] = [];
          for (const { reason, count } of await found.excluded()) {
            const ids = await behind({ ...asked, side: "EXCLUDED", reason: reason.EN });
            expect({ ...asked, reason, count: ids.length }).toEqual({ ...asked, reason, count });
            left.push(...ids);
          }
          expect({ ...asked, left: left.sort() }).toEqual({ ...asked, left: [...excludedIds].sort() });
          for (const [at, side] of COVERAGE_SIDES.entries()) {
            expect({ ...asked, side, ids: await behind({ ...asked, side }) }).toEqual({
              ...asked,
              side,
              ids: wanted[at],
            });
          }
        }
      }),
      { numRuns: name.startsWith("embedded") ? 25 : 2 },
    );
  });

  test("the figures of every group are those of plain code, and as long as the lists behind them", async () => {
    const rules = fc.constantFrom(...COVERAGE_RULES);
    await fc.assert(
      fc.asyncProperty(randomCoverageGraph, randomDate, randomBound, rules, async (given, asOf, within, rule) => {
        await load(given);
        await setProperties(graph, AREA_LEVELS);
        const reference = new CoverageReference(given, askedPeriod(asOf, false, TODAY));
        for (const groupBy of COVERAGE_GROUPINGS) {
          const asked = { rule, within, asOf };
          const found = await coverage(reading, { ...asked, groupBy, limit: 100 });
          const groups = await found.groups();
          const wanted = expectedGroups(reference, asked, groupBy);
          const keys = groups.map(({ groupId, kind }) => groupId ?? kind);
          expect({ ...asked, groupBy, keys: [...keys].sort() }).toEqual({
            ...asked,
            groupBy,
            keys: [...wanted.keys()].sort(),
          });
          for (const { groupId, kind, numerator, denominator } of groups) {
            const key = groupId ?? kind;
            const lists = wanted.get(key);
            expect({ key, numerator, denominator }).toEqual({
              key,
              numerator: lists?.covered.length,
              denominator: (lists?.covered.length ?? 0) + (lists?.uncovered.length ?? 0),
            });
            const withoutGroup = key === null ? groupBy : null;
            const group = { ...asked, group: groupId, kind, withoutGroup };
            expect(await behind({ ...group, side: "COVERED" }, 2)).toEqual(lists?.covered);
            expect(await behind({ ...group, side: "UNCOVERED" })).toEqual(lists?.uncovered);
          }
        }
      }),
      { numRuns: name.startsWith("embedded") ? 25 : 3 },
    );
  });

  test("a list read backward is the list, begun at a county as well as read through the names of a province", async () => {
    await load({
      entities: [
        ...["e", "d", "c", "b", "a"].map((id) => ({ id })),
        { id: "county", kind: "AREA" },
        { id: "province", kind: "AREA" },
      ],
      links: [
        ...["a", "b", "c", "d", "e"].map((from) => ({ type: "LOCATED_IN" as const, from, to: "county" })),
        { type: "LOCATED_IN", from: "county", to: "province" },
      ],
    });
    await setProperties(graph, AREA_LEVELS);
    for (const within of ["county", "province"]) {
      const list = await organizationsBehind(reading, { rule: "PARTY_WORK", side: "UNCOVERED", within });
      for (const size of [1, 2, 5]) {
        const rows = await backward((page) => list.page(page), size);
        expect(rows.map(({ entity }) => entity.id)).toEqual(["a", "b", "c", "d", "e"]);
      }
    }
  });

  test("where the topology is in memory, the graph is asked for nothing but named posts, and a late count has no figure", async () => {
    await load({ entities: [{ id: "a" }], links: [] });
    const ground = await groundOf(reading, { rule: "CO_BUILDING" });
    if (!isWalkedInMemory(graph)) {
      expect(await walkedRows(reading, ground, "AREA")).toBeNull();
      return;
    }
    const asked: string[] = [];
    const listening = withRead(graph, (query, params, deadline) => {
      asked.push(query.name);
      return graph.read(query, params, deadline);
    });
    reading = { ...freshReading(), graph: listening };
    for (const rule of COVERAGE_RULES) {
      for (const groupBy of COVERAGE_GROUPINGS) {
        const found = await coverage(reading, { rule, groupBy, limit: 9 });
        await Promise.all([found.figure(), found.groups()]);
      }
    }
    // Once for each grouping, which knows the figure too.
    expect(asked).toEqual(COVERAGE_GROUPINGS.map(() => "coverage/posts-named"));
    const late = { ...freshReading(), deadline: new Deadline(0) };
    await expect(walkedRows(late, ground, "AREA")).rejects.toMatchObject({ code: "QUERY_TIMEOUT" });
  });

  test("where more organizations have such a post than are read for one count, the graph counts", async () => {
    await load({
      entities: [{ id: "a" }, { id: "b" }, { id: "h", class: "Person" }],
      links: ["a", "b"].map((to) => ({ type: "HOLDS_POST" as const, from: "h", to, role: "联络员" })),
    });
    const ground = await groundOf(reading, { rule: "PARTY_WORK" });
    const wholeOf = async (most: number) => {
      const covers = [cover([], {}, byPostNamed(["联络"], most))];
      const found = await walkedRows(reading, { ...ground, declaration: { ...ground.declaration, covers } }, null);
      return found && { ...found.whole };
    };
    expect(await wholeOf(1)).toBeNull();
    const whole = isWalkedInMemory(graph) ? { numerator: 2, denominator: 2 } : null;
    expect(await wholeOf(2)).toEqual(whole);
  });

  test("who is on a side is known in memory up to so many, and not of what memory does not know", async () => {
    await load({ entities: ["a", "b"].map((id) => ({ id })), links: [] });
    const ground = await groundOf(reading, { rule: "PARTY_ORGANIZATION" });
    const known = isWalkedInMemory(graph) ? ["a", "b"] : null;
    expect(await walkedSide(reading, ground, "UNCOVERED", 2)).toEqual(known);
    expect(await walkedSide(reading, ground, "UNCOVERED", 1)).toBeNull();
    expect(await walkedSide(reading, ground, "COVERED", 2)).toEqual(known && []);
    expect(await walkedSide(reading, ground, "EXCLUDED", 2)).toEqual(known && []);
    const unknown = { ...ground.declaration, covers: [cover([], {}, async () => null)] };
    expect(await walkedSide(reading, { ...ground, declaration: unknown }, "UNCOVERED", 2)).toBeNull();
  });

  test("a figure that several ask for at the same time is counted once", async () => {
    await load({ entities: [{ id: "a" }, { id: "b" }], links: [] });
    const { graph: counting, statements } = countedGraph(graph);
    const figure = async () => {
      const found = await coverage({ ...freshReading(), graph: counting }, { rule: "PARTY_ORGANIZATION", limit: 9 });
      return (await found.figure()).denominator;
    };
    expect(await Promise.all([figure(), figure(), figure()])).toEqual([2, 2, 2]);
    const counts = statements.filter((statement) => statement === "coverage/figure");
    expect(counts).toHaveLength(isWalkedInMemory(graph) ? 0 : 1);
  });

  test("nothing to cover has no rate", async () => {
    expect(await figures("VILLAGE_ASSISTED")).toEqual({ numerator: 0, denominator: 0, rate: null });
  });

  test("those that ended and those not yet begun are left out with their reasons, on the day before and after", async () => {
    await load({ entities: [{ id: "a", since: "2024-03-01", until: "2025-03-31" }], links: [] });
    const at = async (asOf: string) => {
      const found = await coverage(reading, { rule: "PARTY_ORGANIZATION", asOf, limit: 100 });
      const reasons = (await found.excluded()).filter(({ count }) => count > 0).map(({ reason }) => reason.EN);
      return [(await found.figure()).denominator, ...reasons];
    };
    expect(await at("2024-02-29")).toEqual([0, "not yet begun at the date"]);
    expect(await at("2024-03-01")).toEqual([1]);
    expect(await at("2025-03-31")).toEqual([1]);
    expect(await at("2025-04-01")).toEqual([0, "ended before the date"]);
  });

  test("a firm in two chains counts in both groups, and once in all", async () => {
    await load({
      entities: [{ id: "a" }, { id: "c1", kind: "INDUSTRY_CHAIN" }, { id: "c2", kind: "INDUSTRY_CHAIN" }],
      links: [
        { type: "MEMBER_OF", from: "a", to: "c1" },
        { type: "MEMBER_OF", from: "a", to: "c1", role: "链主企业" },
        { type: "MEMBER_OF", from: "a", to: "c2" },
      ],
    });
    const found = await coverage(reading, { rule: "PARTY_ORGANIZATION", groupBy: "CHAIN", limit: 100 });
    expect((await found.groups()).map(({ groupId, denominator }) => [groupId, denominator])).toEqual([
      ["c1", 1],
      ["c2", 1],
    ]);
    expect(await found.figure()).toMatchObject({ denominator: 1 });
  });

  test("more groups than asked for are cut to the largest, and the answer says so", async () => {
    await load({
      entities: [
        ...["a", "b", "c", "d"].map((id) => ({ id })),
        ...["c1", "c2", "c3"].map((id) => ({ id, kind: "INDUSTRY_CHAIN" })),
      ],
      links: [
        { type: "MEMBER_OF", from: "a", to: "c1" },
        ...["a", "b"].map((from) => ({ type: "MEMBER_OF" as const, from, to: "c2" })),
        { type: "MEMBER_OF", from: "c", to: "c3" },
      ],
    });
    const shown = async (limit: number) => {
      const found = await coverage(reading, { rule: "PARTY_ORGANIZATION", groupBy: "CHAIN", limit });
      const { complete, limitedBy } = await found.completeness();
      return [(await found.groups()).map(({ groupId }) => groupId), complete, limitedBy];
    };
    expect(await shown(1)).toEqual([["c2"], false, ["ROWS"]]);
    // The fourth group is that of "d", which is in no chain.
    expect(await shown(3)).toEqual([["c2", "c1", "c3"], false, ["ROWS"]]);
    expect(await shown(4)).toEqual([["c2", "c1", "c3", null], true, []]);
  });

  test("one that lies in two places of a county, or nearer to another area, counts once and where it is nearest", async () => {
    await load({
      entities: [{ id: "a" }, { id: "b" }, ...["county", "town", "ward"].map((id) => ({ id, kind: "AREA" }))],
      links: [
        ...["town", "ward"].map((from) => ({ type: "LOCATED_IN" as const, from, to: "county" })),
        ...["town", "ward"].map((to) => ({ type: "LOCATED_IN" as const, from: "a", to })),
        { type: "LOCATED_IN", from: "b", to: "county" },
        { type: "LOCATED_IN", from: "b", to: "town" },
      ],
    });
    expect(await figures("PARTY_WORK", { within: "county" })).toMatchObject({ denominator: 2 });
    expect(await behind({ rule: "PARTY_WORK", side: "UNCOVERED", within: "county" })).toEqual(["a", "b"]);
    const found = await coverage(reading, { rule: "PARTY_WORK", groupBy: "AREA", limit: 100 });
    const groups = (await found.groups()).map(({ groupId, denominator }) => [groupId, denominator]);
    expect(groups).toEqual([
      ["town", 2],
      ["county", 1],
      ["ward", 1],
    ]);
    const groupOf = (group: string) => behind({ rule: "PARTY_WORK", side: "UNCOVERED", group });
    expect([await groupOf("town"), await groupOf("county"), await groupOf("ward")]).toEqual([["a", "b"], ["b"], ["a"]]);
  });

  test("what lies in a place that has ended is not in the places above it, the ended place is, and is left out", async () => {
    await load({
      entities: [{ id: "a" }, { id: "hall", kind: "PARK", until: "2025" }, { id: "county", kind: "AREA" }],
      links: [
        { type: "LOCATED_IN", from: "a", to: "hall" },
        { type: "LOCATED_IN", from: "hall", to: "county" },
      ],
    });
    const numbers = async (asOf: string) => {
      const found = await coverage(reading, { rule: "CO_BUILDING", within: "county", asOf, limit: 9 });
      return [(await found.figure()).denominator, ...(await found.excluded()).map(({ count }) => count)];
    };
    expect(await numbers("2025")).toEqual([2, 0, 0, 0, 0, 0]);
    expect(await numbers("2026")).toEqual([0, 1, 0, 0, 0, 0]);
  });

  test("a nearer area hides a farther one that another way leads to, and two as near count both", async () => {
    await load({
      entities: [
        { id: "a" },
        { id: "park", kind: "PARK" },
        { id: "hall", kind: "SITE" },
        { id: "b" },
        ...["county", "town"].map((id) => ({ id, kind: "AREA" })),
      ],
      links: [
        { type: "LOCATED_IN", from: "a", to: "park" },
        { type: "LOCATED_IN", from: "park", to: "town" },
        { type: "LOCATED_IN", from: "a", to: "hall" },
        { type: "LOCATED_IN", from: "hall", to: "park" },
        { type: "LOCATED_IN", from: "hall", to: "county" },
        { type: "LOCATED_IN", from: "b", to: "hall" },
        { type: "LOCATED_IN", from: "b", to: "town" },
      ],
    });
    const found = await coverage(reading, { rule: "PARTY_WORK", groupBy: "AREA", limit: 100 });
    const groups = (await found.groups()).map(({ groupId, denominator }) => [groupId, denominator]);
    expect(groups).toEqual([
      ["town", 2],
      ["county", 1],
    ]);
    const groupOf = (group: string) => behind({ rule: "PARTY_WORK", side: "UNCOVERED", group });
    expect([await groupOf("county"), await groupOf("town")]).toEqual([["a"], ["a", "b"]]);
  });

  test("a work post is known by its name in either language and case; another post covers nobody", async () => {
    await load({
      entities: [...["a", "b", "c"].map((id) => ({ id })), { id: "h", class: "Person" }],
      links: [
        { type: "HOLDS_POST", from: "h", to: "a", role: "Liaison officer" },
        { type: "HOLDS_POST", from: "h", to: "b", role: "党建指导员" },
        { type: "HOLDS_POST", from: "h", to: "c", role: "总经理" },
      ],
    });
    expect(await behind({ rule: "PARTY_WORK", side: "COVERED" })).toEqual(["a", "b"]);
    expect(await figures("PARTY_ORGANIZATION")).toMatchObject({ numerator: 0, denominator: 3 });
  });

  test("memberships that never met, and one party organization of two hosts, make nobody a partner", async () => {
    await load({
      entities: [...["a", "b", "c", "d"].map((id) => ({ id })), ...["p1", "p2", "p3"].map(partyOrganization)],
      links: [
        { type: "MEMBER_OF", from: "a", to: "p3", until: "2026-03" },
        { type: "MEMBER_OF", from: "b", to: "p3", since: "2026-04" },
        { type: "ORGANIZATION_OF", from: "p1", to: "c" },
        { type: "ORGANIZATION_OF", from: "p1", to: "d" },
        { type: "MEMBER_OF", from: "p1", to: "p2" },
        { type: "MEMBER_OF", from: "p1", to: "p2", role: "组长单位" },
      ],
    });
    expect(await behind({ rule: "CO_BUILDING", side: "COVERED", asOf: "2026" })).toEqual([]);
  });

  test("one that builds with its own party organization has the other host of it for a partner, and is its", async () => {
    await load({
      entities: [...["a", "b", "c"].map((id) => ({ id })), partyOrganization("p")],
      links: [
        { type: "ORGANIZATION_OF", from: "p", to: "a" },
        { type: "ORGANIZATION_OF", from: "p", to: "b" },
        { type: "CO_BUILDS_WITH", from: "a", to: "p" },
      ],
    });
    expect(await behind({ rule: "CO_BUILDING", side: "COVERED" })).toEqual(["a", "b"]);
  });

  test("a former party organization of the partner's is a partner now, and a present one is none", async () => {
    await load({
      entities: [{ id: "a" }, { id: "b" }, ...["p1", "p2"].map(partyOrganization)],
      links: [
        { type: "ORGANIZATION_OF", from: "p1", to: "a", until: "2025" },
        { type: "CO_BUILDS_WITH", from: "p1", to: "a" },
        { type: "ORGANIZATION_OF", from: "p2", to: "b" },
        { type: "CO_BUILDS_WITH", from: "p2", to: "b" },
      ],
    });
    expect(await behind({ rule: "CO_BUILDING", side: "COVERED" })).toEqual(["a"]);
    expect(await behind({ rule: "CO_BUILDING", side: "COVERED", asOf: "2025" })).toEqual([]);
  });

  test("a bound or group that can hold nothing, or that there is not, is refused", async () => {
    await load({ entities: [{ id: "a" }, { id: "v", kind: "VILLAGE" }], links: [] });
    const rule = "CO_BUILDING" as const;
    await expect(coverage(reading, { rule, within: "nobody", limit: 9 })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(coverage(reading, { rule, within: "a", limit: 9 })).rejects.toMatchObject({ code: "BAD_ARGUMENT" });
    await expect(coverage(reading, { rule, limit: 0 })).rejects.toMatchObject({ code: "BAD_ARGUMENT" });
    await expect(coverage(reading, { rule, limit: 1_001 })).rejects.toMatchObject({ code: "BAD_ARGUMENT" });
    for (const wrong of [{ group: "v" }, { withoutGroup: "KIND" as const }]) {
      const asked = organizationsBehind(reading, { rule, side: "COVERED", ...wrong });
      await expect(asked).rejects.toMatchObject({ code: "BAD_ARGUMENT" });
    }
    const [{ reason }] = (await (await coverage(reading, { rule, limit: 9 })).excluded()) as [Excluded];
    for (const [side, given] of [
      ["COVERED", reason.EN],
      ["EXCLUDED", "moved away"],
    ] as const) {
      const asked = organizationsBehind(reading, { rule, side, reason: given });
      await expect(asked).rejects.toMatchObject({ code: "BAD_ARGUMENT", details: { argument: "reason" } });
    }
  });
});

function partyOrganization(id: string) {
  return { id, kind: "PARTY_ORGANIZATION" };
}

type Lists = { covered: string[]; uncovered: string[] };

function expectedGroups(
  reference: CoverageReference,
  { rule, within }: { rule: CoverageRule; within: string | null },
  groupBy: CoverageGrouping,
): Map<string | OrganizationKind | null, Lists> {
  const groups = new Map<string | null, Lists>();
  for (const side of ["COVERED", "UNCOVERED"] as const) {
    for (const id of reference.side(rule, side, within)) {
      for (const key of reference.groupsOf(id, groupBy)) {
        const lists = groups.get(key) ?? { covered: [], uncovered: [] };
        groups.set(key, lists);
        lists[side === "COVERED" ? "covered" : "uncovered"].push(id);
      }
    }
  }
  return groups;
}
