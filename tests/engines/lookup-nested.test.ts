/** Initiatives, observations and places of organizations, on every engine. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import type { Graph } from "../../src/graph/graph.js";
import { areasOf } from "../../src/lookup/areas.js";
import { initiativesOf, initiativesPage, initiativesTotal, initiativeTotalsOf } from "../../src/lookup/initiatives.js";
import {
  observationsOf,
  observationsPage,
  observationsTotal,
  observationTotalsOf,
} from "../../src/lookup/observations.js";
import type { Reading } from "../../src/lookup/reading.js";
import { compareCodePoints } from "../../src/model/names.js";
import { loadObservations, type ObservationFixture } from "../support/apart-fixture.js";
import { emptyGraph } from "../support/empty-graph.js";
import { engines } from "../support/engines.js";
import { loadGraph } from "../support/graph-fixture.js";
import { backward, forward, pageOf, readingOf } from "../support/pages.js";

describe.each(engines)("nested lists on $name", ({ name, open }) => {
  let graph: Graph;
  let reading: Reading;
  beforeEach(async () => {
    graph = await open();
    reading = readingOf(graph);
  });
  afterEach(() => graph.close());

  describe("initiatives", () => {
    const names = (rows: readonly { entity: { name: string } }[]) => rows.map((row) => row.entity.name);
    beforeEach(async () => {
      await loadGraph(graph, {
        entities: [
          { id: "a" },
          { id: "b" },
          { id: "i1", name: "链上党建", class: "Initiative", kind: "BRAND" },
          { id: "i2", name: "红色助农", class: "Initiative", until: "2020" },
          { id: "i3", name: "红色助农", class: "Initiative", kind: "BRAND" },
          { id: "i4", name: "𠮷", class: "Initiative" },
        ],
        links: [
          { type: "RUNS", from: "a", to: "i1" },
          { type: "PARTICIPATES_IN", from: "a", to: "i1" },
          { type: "PARTICIPATES_IN", from: "a", to: "i2" },
          { type: "PARTICIPATES_IN", from: "a", to: "i3", until: "2021" },
          { type: "RUNS", from: "b", to: "i4" },
        ],
      });
    });

    test("an organization's are those it runs or takes part in, once each, ended ones too", async () => {
      const read = async (page: ReturnType<typeof pageOf>) => (await initiativesOf(reading, ["a", "b"], page)).get("a");
      expect((await forward(read, 1)).map((row) => row.entity.id)).toEqual(["i2", "i3", "i1"]);
      expect((await backward(read, 2)).map((row) => row.entity.id)).toEqual(["i2", "i3", "i1"]);
      expect(Object.fromEntries(await initiativeTotalsOf(reading, ["a", "b", "i1"]))).toEqual({ a: 3, b: 1, i1: 0 });
      const brands = await initiativesOf(reading, ["a"], pageOf({}), { kinds: ["BRAND"], text: "链上" });
      expect(names(brands.get("a")?.rows ?? [])).toEqual(["链上党建"]);
    });

    test("all of them come by name in code point order, bounded by kind and text", async () => {
      const read = (page: ReturnType<typeof pageOf>) => initiativesPage(reading, {}, page);
      const wanted = ["i2", "i3", "i1", "i4"];
      expect((await forward(read, 1)).map((row) => row.entity.id)).toEqual(wanted);
      expect((await backward(read, 3)).map((row) => row.entity.id)).toEqual(wanted);
      const red = { kinds: ["BRAND" as const], text: "红色" };
      expect((await initiativesPage(reading, red, pageOf({}))).rows.map((row) => row.entity.id)).toEqual(["i3"]);
      expect(await initiativesTotal(reading, {})).toBe(4);
      expect(await initiativesTotal(reading, red)).toBe(1);
    });
  });

  test("observations come by indicator, period with none last, and id, forward and backward", async () => {
    const observation: fc.Arbitrary<Omit<ObservationFixture, "id">> = fc.record(
      {
        subject: fc.constantFrom("a", "p"),
        indicator: fc.constantFrom("成员数", "产值", "𠮷", "豈"),
        period: fc.constantFrom("2023", "2024-05", "2024年上半年"),
        nature: fc.constantFrom("ACTUAL" as const, "TARGET" as const),
        value: fc.constantFrom(3, 2.5),
      },
      { requiredKeys: ["subject", "indicator"] },
    );
    const filters = fc.record(
      {
        indicator: fc.constantFrom("成员数", "none such"),
        nature: fc.constantFrom("ACTUAL" as const, "TARGET" as const),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(observation, { maxLength: 20 }),
        filters,
        fc.integer({ min: 1, max: 6 }),
        async (given, filter, size) => {
          await emptyGraph(graph);
          const all = given.map((each, at) => ({ ...each, id: `o${at}` }));
          await loadGraph(graph, { entities: [{ id: "a" }, { id: "p", class: "Person" }], links: [] });
          await loadObservations(graph, all);
          const fitting = all
            .filter(({ indicator }) => !filter.indicator || indicator === filter.indicator)
            .filter(({ nature = "ACTUAL" }) => !filter.nature || nature === filter.nature)
            .sort(
              (x, y) =>
                compareCodePoints(x.indicator, y.indicator) ||
                compareCodePoints(x.period ?? "\u{10ffff}", y.period ?? "\u{10ffff}") ||
                compareCodePoints(x.id, y.id),
            );
          const wanted = fitting.map(({ id }) => id);
          const whole = (page: ReturnType<typeof pageOf>) => observationsPage(reading, filter, page);
          expect((await forward(whole, size)).map((row) => row.id)).toEqual(wanted);
          expect((await backward(whole, size)).map((row) => row.id)).toEqual(wanted);
          expect(await observationsTotal(reading, filter)).toBe(wanted.length);
          const ofA = fitting.filter(({ subject }) => subject === "a").map(({ id }) => id);
          const own = async (page: ReturnType<typeof pageOf>) =>
            (await observationsOf(reading, ["p", "a"], filter, page)).get("a");
          expect((await forward(own, size)).map((row) => row.id)).toEqual(ofA);
          expect((await backward(own, size)).map((row) => row.id)).toEqual(ofA);
          expect((await observationTotalsOf(reading, ["a"], filter)).get("a")).toBe(ofA.length);
        },
      ),
      { numRuns: name === "embedded" ? 60 : 6 },
    );
  });

  test("places come nearest first, then by name; ended ones and the organization itself are none", async () => {
    await loadGraph(graph, {
      entities: [
        { id: "firm" },
        { id: "park", name: "乙园", kind: "PARK" },
        { id: "village", name: "甲村", kind: "VILLAGE" },
        { id: "town", kind: "AREA" },
        { id: "city", kind: "AREA" },
        { id: "old", kind: "AREA", until: "2020" },
        { id: "adrift" },
      ],
      links: [
        { type: "LOCATED_IN", from: "firm", to: "park" },
        { type: "LOCATED_IN", from: "firm", to: "village" },
        { type: "LOCATED_IN", from: "park", to: "city" },
        { type: "LOCATED_IN", from: "village", to: "town" },
        { type: "LOCATED_IN", from: "town", to: "city" },
        { type: "LOCATED_IN", from: "city", to: "park", until: "2021" },
        { type: "LOCATED_IN", from: "firm", to: "old" },
        { type: "LOCATED_IN", from: "adrift", to: "town", until: "2025" },
        { type: "LOCATED_IN", from: "town", to: "village", since: "2026" },
      ],
    });
    const areas = await areasOf(reading, ["firm", "town", "adrift"]);
    expect([...areas].map(([id, places]) => [id, places.map((place) => place.id)])).toEqual([
      ["firm", ["park", "village", "city", "town"]],
      ["town", ["city", "village"]],
      ["adrift", []],
    ]);
  });
});
