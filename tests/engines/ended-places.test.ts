/** A place or body that has ended holds nothing any more, in whichever question it bounds. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { difference } from "../../src/analysis/difference.js";
import { ranking } from "../../src/analysis/ranking.js";
import type { Graph } from "../../src/graph/graph.js";
import { allLinks } from "../../src/lookup/all-links.js";
import { type CountBy, organizationCounts } from "../../src/lookup/organization-counts.js";
import { whereOf } from "../../src/lookup/organization-where.js";
import { filteredPage, organizationPage } from "../../src/lookup/organizations.js";
import { search } from "../../src/lookup/search.js";
import { commonPartnerPage, parseCommon } from "../../src/traversal/common-partners.js";
import { neighborhood } from "../../src/traversal/neighborhood.js";
import { parseScope } from "../../src/traversal/scope.js";
import { emptyGraph } from "../support/empty-graph.js";
import { engines } from "../support/engines.js";
import { loadGraph } from "../support/graph-fixture.js";
import { pageOf } from "../support/pages.js";
import { readingOf, TODAY } from "../support/reading.js";

const PAGE = pageOf({ first: 10 });
const ids = (rows: readonly { readonly entity: { readonly id: string } }[]) => rows.map(({ entity }) => entity.id);

describe.each(engines)("on $name", ({ open }) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await loadGraph(graph, {
      entities: [
        ...["firm", "shop", "mill"].map((id) => ({ id })),
        { id: "zone", kind: "AREA" },
        { id: "park", kind: "PARK", until: "2020" },
        { id: "chain", kind: "INDUSTRY_CHAIN", until: "2020" },
      ],
      links: [
        { id: "1", type: "LOCATED_IN", from: "firm", to: "park" },
        { id: "2", type: "LOCATED_IN", from: "park", to: "zone" },
        { id: "3", type: "LOCATED_IN", from: "shop", to: "zone" },
        { id: "4", type: "MEMBER_OF", from: "firm", to: "chain" },
        { id: "5", type: "CO_BUILDS_WITH", from: "firm", to: "shop", since: "2019" },
        { id: "6", type: "CO_BUILDS_WITH", from: "mill", to: "shop", since: "2019" },
        { id: "7", type: "CO_BUILDS_WITH", from: "mill", to: "firm", since: "2019" },
      ],
    });
  });
  afterAll(async () => {
    await emptyGraph(graph);
    await graph.close();
  });

  test.each([
    ["zone", ["park", "shop"]],
    ["park", []],
    ["chain", []],
  ])("what lies in %s is the same from either beginning", async (within, wanted) => {
    const reading = readingOf(graph);
    expect(ids((await filteredPage(reading, { within }, [], PAGE)).rows)).toEqual(wanted);
    const where = whereOf({ within }, TODAY);
    expect(ids((await organizationPage(reading, where, [], PAGE)).rows)).toEqual(wanted);
    expect((await search(reading, { text: "firm", within, first: 5 })).hits).toEqual([]);
  });

  test("counts by area and chain know only what is there through places and bodies that hold", async () => {
    const countsBy = async (by: CountBy) =>
      Object.fromEntries(
        (await organizationCounts(readingOf(graph), undefined, by)).map(({ key, count }) => [key, count]),
      );
    expect(await countsBy("AREA")).toEqual({ zone: 2, NONE: 4 });
    expect(await countsBy("CHAIN")).toEqual({ NONE: 6 });
  });

  test.each([
    ["2025", ["mill", "shop"]],
    ["2020", ["firm", "mill", "shop"]],
  ])("a walk in the zone at %s reaches %j", async (asOf, wanted) => {
    const scope = parseScope({ types: ["CO_BUILDS_WITH"], within: "zone", asOf }, TODAY);
    const { entities } = await neighborhood(readingOf(graph), { of: ["mill"], depth: 1, scope, limit: 10 });
    expect(entities.map(({ entity }) => entity).sort()).toEqual(wanted);
  });

  test("links, rankings, common partners and differences are bounded likewise", async () => {
    const reading = readingOf(graph);
    const inZone = { within: "zone", types: ["CO_BUILDS_WITH"] } as const;
    const scopeAt = (asOf: string) => parseScope({ ...inZone, asOf }, TODAY);
    const linksAt = async (asOf: string) =>
      (await allLinks(reading, { ...scopeAt(asOf), from: null, to: null }, PAGE)).rows.map(({ link }) => link);
    expect([await linksAt("2020"), await linksAt("2025")]).toEqual([["5"], []]);
    const rankedAt = async (asOf: string) =>
      (await ranking(reading, { metric: "DEGREE", scope: scopeAt(asOf), first: 5 })).entries.length;
    expect([await rankedAt("2020"), await rankedAt("2025")]).toEqual([2, 0]);
    const common = await parseCommon(reading, {
      ids: ["mill", "shop"],
      atLeast: 2,
      scope: parseScope({ within: "zone" }, TODAY),
      relation: "PARTNERS",
    });
    expect(ids((await commonPartnerPage(reading, common, PAGE)).rows)).toEqual([]);
    const { removed } = await difference(reading, { from: "2020", to: "2018", of: null, scope: inZone });
    expect(removed.map(({ link }) => link)).toEqual(["5"]);
  });
});
