/** Suggestions find hidden links where a graph has structure, beat chance there, and keep silent where it has none. */
import { describe, expect, test } from "vitest";

import { backTest, MAX_HIDDEN, NOT_TESTED } from "../../src/analysis/back-test.js";
import { knownPairs } from "../../src/analysis/back-test-known.js";
import { withholding } from "../../src/analysis/back-test-withheld.js";
import { gatherEvidence } from "../../src/analysis/evidence-gather.js";
import { inquiryOf, LIMITS_FOR_MANY } from "../../src/analysis/evidence-inquiry.js";
import { isSupported, pairingFor } from "../../src/analysis/suggestions.js";
import type { Graph } from "../../src/graph/graph.js";
import { engines } from "../support/engines.js";
import { type GraphFixture, loadGraph } from "../support/graph-fixture.js";
import { plantedGraph } from "../support/planted-graph.js";
import { readingOf } from "../support/reading.js";

const PLANTED = { groups: 12, size: 8, loners: 300, townships: 12, chains: 10, noise: 60 };
const NOISE = { groups: 0, size: 0, loners: 300, townships: 120, chains: 20, noise: 150 };
const co = pairingFor("CO_BUILDS_WITH");

/** One that refuses to be written to. */
function readOnly(graph: Graph): Graph {
  return {
    ...graph,
    engine: graph.engine,
    read: (query, params, deadline) => graph.read(query, params, deadline),
    write: () => Promise.reject(new Error("a back-test wrote")),
  };
}

describe.each(engines)("on $name", ({ open }) => {
  async function onGraph<T>(fixture: GraphFixture, work: (graph: Graph) => Promise<T>): Promise<T> {
    const graph = await open();
    try {
      await loadGraph(graph, fixture);
      return await work(graph);
    } finally {
      await graph.close();
    }
  }

  const tested = (fixture: GraphFixture, pairing = co) =>
    onGraph(fixture, (graph) => backTest(readingOf(readOnly(graph)), pairing));

  /** The share of organizations for which nobody is suggested. */
  const silence = (fixture: GraphFixture) =>
    onGraph(fixture, async (graph) => {
      const askers = fixture.entities.map(({ id }) => id).filter((id) => /^(group|loner)/.test(id));
      const gathered = await gatherEvidence(
        inquiryOf(readingOf(graph), co, () => undefined),
        askers,
      );
      return [...gathered.values()].filter((found) => !found.some(isSupported)).length / askers.length;
    });

  test.each([1, 2, 3])("with planted groups (seed %i) it finds at least four times what chance would", async (seed) => {
    const { hidden, hitsAt1, hitsAt5, meanReciprocalRank, baselineHitsAt5 } = await tested(
      plantedGraph({ ...PLANTED, seed }),
    );
    expect(hidden).toBeGreaterThan(50);
    expect(baselineHitsAt5).toBeGreaterThan(0.03);
    expect(hitsAt5).toBeGreaterThan(0.4);
    expect(hitsAt5).toBeGreaterThan(4 * baselineHitsAt5);
    expect(hitsAt1).toBeLessThanOrEqual(meanReciprocalRank);
    expect(meanReciprocalRank).toBeLessThanOrEqual(1);
  });

  test("the same graph gives the same figures, and at most a hundred links are hidden", async () => {
    const fixture = plantedGraph({ ...PLANTED, seed: 4, noise: 400 });
    const first = await tested(fixture);
    expect(await tested(fixture)).toEqual(first);
    expect(first.hidden).toBe(MAX_HIDDEN);
  });

  test.each([1, 2, 3])(
    "in pure noise (seed %i) it keeps silent for nine of ten, and finds next to nothing",
    async (seed) => {
      const fixture = plantedGraph({ ...NOISE, seed });
      expect(await silence(fixture)).toBeGreaterThan(0.9);
      expect((await tested(fixture)).hitsAt5).toBeLessThan(0.1);
    },
  );

  test("in noise of one kind it keeps silent for everybody, however loud it is", async () => {
    const { entities, links } = plantedGraph({ ...NOISE, seed: 5, noise: 600 });
    for (const type of ["CO_BUILDS_WITH", "LOCATED_IN", "MEMBER_OF", "PARTICIPATES_IN"]) {
      expect(await silence({ entities, links: links.filter((link) => link.type === type) }), type).toBe(1);
    }
  });

  test("a link whose only evidence is told together with it is not found: its initiative is hidden too", async () => {
    const entities = [
      { id: "a" },
      { id: "b" },
      { id: "town", kind: "AREA", level: "TOWNSHIP" as const },
      { id: "scheme", class: "Initiative" as const },
    ];
    const around = [
      { type: "LOCATED_IN", from: "a", to: "town" },
      { type: "LOCATED_IN", from: "b", to: "town" },
      { type: "PARTICIPATES_IN", from: "a", to: "scheme" },
      { type: "PARTICIPATES_IN", from: "b", to: "scheme" },
    ] as const;
    const told = { type: "CO_BUILDS_WITH", from: "a", to: "b", initiative: "scheme" } as const;
    expect(await tested({ entities, links: [...around, told] })).toMatchObject({ hidden: 1, hitsAt5: 0 });
    const { initiative: _, ...untold } = told;
    expect(await tested({ entities, links: [...around, untold] })).toMatchObject({ hidden: 1, hitsAt1: 1 });
  });

  test("a tie of three is one fact: its other sides do not give the hidden one away", async () => {
    const entities = [
      ...["a", "b", "c"].map((id) => ({ id })),
      { id: "town", kind: "AREA", level: "TOWNSHIP" as const },
      { id: "scheme", class: "Initiative" as const },
    ];
    const located = ["a", "b", "c"].map((from) => ({ type: "LOCATED_IN" as const, from, to: "town" }));
    const sides = (initiative?: string) =>
      [
        ["a", "b"],
        ["b", "c"],
        ["a", "c"],
      ].map(([from = "", to = ""]) => ({
        type: "CO_BUILDS_WITH" as const,
        from,
        to,
        ...(initiative ? { initiative } : {}),
      }));
    expect(await tested({ entities, links: [...located, ...sides("scheme")] })).toMatchObject({
      hidden: 1,
      hitsAt5: 0,
    });
    expect(await tested({ entities, links: [...located, ...sides()] })).toMatchObject({ hidden: 1, hitsAt1: 1 });
  });

  test("cooperation told beside a hidden link does not give it away, whichever initiative it bears", async () => {
    const pairs = Array.from({ length: 10 }, (_, at) => [`a${at}`, `b${at}`] as const);
    const entities = [...pairs.flat().map((id) => ({ id })), { id: "town", kind: "AREA", level: "TOWNSHIP" as const }];
    const located = pairs.flat().map((from) => ({ type: "LOCATED_IN" as const, from, to: "town" }));
    const built = pairs.map(([from, to]) => ({ type: "CO_BUILDS_WITH" as const, from, to }));
    const worked = pairs.map(([from, to]) => ({ type: "COOPERATES_WITH" as const, from, to, until: "2020" }));
    expect(await tested({ entities, links: [...located, ...built, ...worked] })).toMatchObject({
      hidden: 2,
      hitsAt5: 0,
    });
  });

  test("a link between two hubs is hidden however many others they have", async () => {
    const others = Array.from({ length: 120 }, (_, at) => `a${at}`);
    const hubs = ["y", "z"];
    const links = hubs.flatMap((from) => others.map((to) => ({ type: "CO_BUILDS_WITH" as const, from, to })));
    const between = { id: "between", type: "CO_BUILDS_WITH", from: "y", to: "z" } as const;
    const fixture = { entities: [...hubs, ...others].map((id) => ({ id })), links: [...links, between] };
    await onGraph(fixture, async (graph) => {
      const inquiry = inquiryOf(readingOf(graph), co, () => undefined, LIMITS_FOR_MANY);
      const known = await knownPairs(inquiry);
      const pair = known.filter(({ key }) => key.includes("y") && key.includes("z"));
      expect((await withholding(inquiry, pair)).links).toEqual(new Set(["between"]));
    });
  });

  test("parallel links and those of a branch are hidden with the link they stand beside", async () => {
    const entities = [
      { id: "bureau", kind: "PUBLIC_BODY" },
      { id: "committee", kind: "PARTY_ORGANIZATION" },
      { id: "village", kind: "VILLAGE" },
      { id: "town", kind: "AREA", level: "TOWNSHIP" as const },
      { id: "scheme", class: "Initiative" as const },
    ];
    const links = [
      { type: "ORGANIZATION_OF", from: "committee", to: "bureau" },
      { type: "ASSISTS", from: "bureau", to: "village", id: "one" },
      { type: "ASSISTS", from: "bureau", to: "village", id: "two", role: "联系" },
      { type: "ASSISTS", from: "committee", to: "village", id: "three" },
      { type: "LOCATED_IN", from: "bureau", to: "town" },
      { type: "LOCATED_IN", from: "village", to: "town" },
      { type: "RUNS", from: "committee", to: "scheme" },
      { type: "PARTICIPATES_IN", from: "village", to: "scheme" },
    ] as const;
    // Were one of them left, the pair would count as linked already and could not be found.
    expect(await tested({ entities, links }, pairingFor("ASSISTS"))).toMatchObject({ hidden: 1, hitsAt1: 1 });
  });

  test("where no link of the type is known there is nothing to test", async () => {
    expect(await tested({ entities: [{ id: "a" }], links: [] })).toEqual(NOT_TESTED);
  });

  test("chance is five of those in the nearest area, the known ones left out", async () => {
    const firms = Array.from({ length: 12 }, (_, at) => `firm-${at}`);
    const links = [
      ...firms.map((from) => ({ type: "LOCATED_IN" as const, from, to: "town" })),
      { type: "CO_BUILDS_WITH" as const, from: "firm-0", to: "firm-1" },
    ];
    const entities = [...firms.map((id) => ({ id })), { id: "town", kind: "AREA", level: "TOWNSHIP" as const }];
    // Eleven others in the town: 5 / 11.
    expect((await tested({ entities, links })).baselineHitsAt5).toBe(0.4545);
  });
});
