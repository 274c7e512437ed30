/** The links of the whole graph, its counts and its sources, on every engine. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import type { Graph } from "../../src/graph/graph.js";
import { type AllLinksFilter, allLinks, allLinksTotal } from "../../src/lookup/all-links.js";
import { overview } from "../../src/lookup/overview.js";
import type { Reading } from "../../src/lookup/reading.js";
import { allSources, sourcesByIds } from "../../src/lookup/sources.js";
import { ANY_TIME, askedPeriod } from "../../src/model/dates.js";
import { LINK_TYPES, type LinkType, ORGANIZATION_KINDS } from "../../src/model/model.gen.js";
import { compareCodePoints } from "../../src/model/names.js";
import { loadObservations, loadSources } from "../support/apart-fixture.js";
import { engines } from "../support/engines.js";
import { type LinkFixture, loadGraph } from "../support/graph-fixture.js";
import { backward, forward, readingOf } from "../support/pages.js";

const EVERY_LINK: AllLinksFilter = {
  types: LINK_TYPES,
  direction: "ANY",
  kinds: null,
  period: ANY_TIME,
  within: null,
  from: null,
  to: null,
};

const ENTITIES = [
  { id: "a" },
  { id: "b", kind: "VILLAGE" },
  { id: "c", kind: "PARTY_ORGANIZATION", until: "2023" },
  { id: "i", class: "Initiative" as const },
  { id: "town", kind: "AREA" },
];

const LINKS: readonly LinkFixture[] = [
  { id: "1", type: "ASSISTS", from: "a", to: "b" },
  { id: "2", type: "ASSISTS", from: "b", to: "a", until: "2024" },
  { id: "3", type: "CO_BUILDS_WITH", from: "b", to: "a" },
  { id: "4", type: "ORGANIZATION_OF", from: "c", to: "a" },
  { id: "5", type: "RUNS", from: "a", to: "i" },
  { id: "6", type: "LOCATED_IN", from: "b", to: "town" },
];

describe.each(engines)("the whole graph on $name", ({ open }) => {
  let graph: Graph;
  let reading: Reading;
  beforeEach(async () => {
    graph = await open();
    reading = readingOf(graph);
    await loadGraph(graph, { entities: ENTITIES, links: LINKS });
  });
  afterEach(() => graph.close());

  const linksOf = async (filter: Partial<AllLinksFilter>) => {
    const asked = { ...EVERY_LINK, ...filter };
    const links = await forward((page) => allLinks(reading, asked, page), 2);
    expect(await allLinksTotal(reading, asked)).toBe(links.length);
    expect(await backward((page) => allLinks(reading, asked, page), 2)).toEqual(links);
    return links.map((row) => row.link);
  };

  test("without ends the links come by type and id, whatever the size and way of the pages", async () => {
    const more = fc.array(fc.record({ type: fc.constantFrom<LinkType>("ASSISTS", "SERVES", "LEADS"), id: fc.uuid() }), {
      minLength: 1,
      maxLength: 8,
    });
    const loaded: LinkFixture[] = [...LINKS];
    await fc.assert(
      fc.asyncProperty(more, fc.integer({ min: 1, max: 9 }), async (given, size) => {
        const links = given.map((link) => ({ ...link, from: "a", to: "b" }));
        await loadGraph(graph, { entities: [], links });
        loaded.push(...links);
        const wanted = loaded
          .map(({ type, id = "" }) => ({ type, id }))
          .sort((x, y) => compareCodePoints(x.type, y.type) || compareCodePoints(x.id, y.id))
          .map(({ id }) => id);
        const ids = (rows: readonly { link: string }[]) => rows.map((row) => row.link);
        expect(ids(await forward((page) => allLinks(reading, EVERY_LINK, page), size))).toEqual(wanted);
        expect(ids(await backward((page) => allLinks(reading, EVERY_LINK, page), size))).toEqual(wanted);
      }),
      { numRuns: 4 },
    );
  });

  test("types, kinds, period and place bound the links of the whole graph", async () => {
    expect(await linksOf({ types: ["RUNS", "ASSISTS"] })).toEqual(["1", "2", "5"]);
    expect(await linksOf({ period: askedPeriod(null, false, "2026-06-01") })).toEqual(["1", "3", "6", "5"]);
    expect(await linksOf({ kinds: ["ENTERPRISE", "VILLAGE"] })).toEqual(["1", "2", "3", "5"]);
    expect(await linksOf({ within: "town" })).toEqual(["6"]);
    const links = [{ id: "7", type: "PART_OF", from: "i", to: "j" } as const];
    await loadGraph(graph, { entities: [{ id: "j", class: "Initiative" }], links });
    expect(await linksOf({ types: ["PART_OF"] })).toEqual(["7"]);
    expect(await linksOf({ types: ["PART_OF"], within: "town" })).toEqual([]);
    expect(await linksOf({ types: ["PART_OF"], kinds: ["VILLAGE"] })).toEqual([]);
  });

  test("with ends the links are those that lead from the one to the other, or turned round", async () => {
    expect(await linksOf({ from: "a" })).toEqual(["1", "3", "5"]);
    expect(await linksOf({ from: "a", direction: "OUT" })).toEqual(["1", "3", "5"]);
    expect(await linksOf({ from: "a", direction: "IN" })).toEqual(["2", "3", "4"]);
    expect(await linksOf({ to: "a" })).toEqual(["2", "3", "4"]);
    expect(await linksOf({ to: "a", direction: "OUT" })).toEqual(["2", "3", "4"]);
    expect(await linksOf({ to: "a", direction: "IN" })).toEqual(["1", "3", "5"]);
    expect(await linksOf({ from: "a", to: "b" })).toEqual(["1", "3"]);
    expect(await linksOf({ from: "b", to: "a" })).toEqual(["2", "3"]);
    expect(await linksOf({ from: "a", to: "b", direction: "OUT", kinds: ["AREA"] })).toEqual(["1", "3"]);
    expect(await linksOf({ from: "a", kinds: ["VILLAGE"] })).toEqual(["1", "3", "5"]);
    expect(await linksOf({ to: "a", within: "town" })).toEqual(["2", "3"]);
    expect(await linksOf({ from: "nobody" })).toEqual([]);
  });

  test("the overview counts every kind and type of the model", async () => {
    await loadSources(graph, ["001", "000"]);
    await loadObservations(graph, [{ id: "o", subject: "a", indicator: "成员数" }]);
    const found = await overview(reading);
    expect(found.organizations.map(({ key }) => key)).toEqual(ORGANIZATION_KINDS);
    expect(found.organizations.filter(({ count }) => count > 0)).toEqual([
      { key: "PARTY_ORGANIZATION", count: 1 },
      { key: "ENTERPRISE", count: 1 },
      { key: "VILLAGE", count: 1 },
      { key: "AREA", count: 1 },
    ]);
    expect(found.links.map(({ key }) => key)).toEqual(LINK_TYPES);
    expect(Object.fromEntries(found.links.map(({ key, count }) => [key, count]))).toMatchObject({
      ASSISTS: 2,
      CO_BUILDS_WITH: 1,
      LEADS: 0,
      LOCATED_IN: 1,
    });
    expect(found).toMatchObject({ observations: 1, initiatives: 1, modelVersion: 1 });
    expect(found.sources.map((source) => source.id)).toEqual(["000", "001"]);
  });

  test("every kind and type has its own count in the overview", async () => {
    const entities = ORGANIZATION_KINDS.map((kind) => ({ id: kind, kind }));
    const links = LINK_TYPES.map((type) => ({ id: `${type}-x`, type, from: "AREA", to: "SITE" }));
    const before = await overview(reading);
    await loadGraph(graph, { entities, links });
    const after = await overview(reading);
    const one = ({ key, count }: { key: string; count: number }) => ({ key, count: count + 1 });
    expect(after.organizations).toEqual(before.organizations.map(one));
    expect(after.links).toEqual(before.links.map(one));
  });

  test("sources are found by id, unknown ones are absent", async () => {
    await loadSources(graph, ["001", "000"]);
    expect([...(await sourcesByIds(reading, ["001", "no", "001"])).keys()]).toEqual(["001"]);
    expect(await allSources(reading)).toMatchObject([
      { id: "000", title: "Source 000", publisher: null },
      { id: "001", title: "Source 001", publisher: null },
    ]);
  });
});
