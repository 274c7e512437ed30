/** A pairing plan proposes one helper for each that needs one, within capacities, and says why others go without. */
import { afterEach, describe, expect, test } from "vitest";
import { COVERAGE_DECLARATIONS, COVERAGE_RULES } from "../../src/analysis/coverage-rules.js";
import { LIMITS } from "../../src/analysis/evidence-inquiry.js";
import { NOT_BEHIND_HUBS } from "../../src/analysis/evidence-text.js";
import { ASKERS_AT_ONCE, type PlanRequest, pairingPlan } from "../../src/analysis/pairing-plan.js";
import { UNSERVED_REASONS } from "../../src/analysis/proposed-pairs.js";
import { Deadline } from "../../src/graph/deadline.js";
import type { Graph } from "../../src/graph/graph.js";
import { withRead } from "../support/altered-graph.js";
import { engines } from "../support/engines.js";
import { type EntityFixture, type LinkFixture, loadGraph } from "../support/graph-fixture.js";
import { readingOf, TODAY } from "../support/reading.js";

const TOWN = { id: "town", kind: "AREA", level: "TOWNSHIP" } as const;
const SCHEME = { id: "scheme", class: "Initiative" } as const;
const bureau = (id: string): EntityFixture => ({ id, kind: "PUBLIC_BODY" });
const village = (id: string): EntityFixture => ({ id, kind: "VILLAGE" });
const near = (...ids: string[]): LinkFixture[] =>
  ids.flatMap((from) => [
    { type: "LOCATED_IN", from, to: "town" } as const,
    { type: "PARTICIPATES_IN", from, to: "scheme" } as const,
  ]);

describe.each(engines)("on $name", ({ open }) => {
  const opened: Graph[] = [];
  afterEach(async () => {
    for (const graph of opened.splice(0)) await graph.close();
  });

  async function graphOf(entities: readonly EntityFixture[], links: readonly LinkFixture[]): Promise<Graph> {
    const graph = await open();
    opened.push(graph);
    await loadGraph(graph, { entities: [TOWN, SCHEME, ...entities], links });
    return graph;
  }

  async function planOf(graph: Graph, request: Partial<PlanRequest> = {}) {
    const asked = { rule: "VILLAGE_ASSISTED", within: null, capacity: 3, ...request } as const;
    const plan = await pairingPlan(readingOf(graph), asked);
    return {
      ...plan,
      pairs: plan.pairs.map(({ helper, helped }) => [helper, helped]),
      unserved: plan.unserved.map(({ organization, reason }) => [organization, reason]),
    };
  }

  test("each village without help gets the helper that most speaks for, those that have one are left alone", async () => {
    const graph = await graphOf(
      [village("v1"), village("v2"), village("helped"), bureau("b1"), bureau("b2")],
      [
        ...near("v1", "v2", "b1", "b2", "helped"),
        { type: "ASSISTS", from: "b1", to: "helped" },
        { type: "CO_BUILDS_WITH", from: "v2", to: "helped" },
      ],
    );
    // v2 and b1 share a partner: the village that co-builds with the one and is assisted by the other.
    const plan = await planOf(graph, { capacity: 1 });
    expect(plan.pairs).toEqual([
      ["b2", "v1"],
      ["b1", "v2"],
    ]);
    expect(plan.unserved).toEqual([]);
    expect(plan.completeness).toEqual({ complete: true, returned: 2, total: 2, limitedBy: [] });
    expect(plan.backTest.hidden).toBe(1);
  });

  test("who stays without one is told why", async () => {
    const graph = await graphOf(
      [village("v1"), village("v2"), village("alone"), village("weak"), bureau("b")],
      [...near("v1", "v2", "b"), { type: "LOCATED_IN", from: "weak", to: "town" }],
    );
    const plan = await planOf(graph, { capacity: 1 });
    expect(plan.pairs).toEqual([["b", "v1"]]);
    expect(plan.unserved).toEqual([
      ["alone", UNSERVED_REASONS.NOBODY],
      ["v2", UNSERVED_REASONS.CAPACITY],
      ["weak", UNSERVED_REASONS.WEAK],
    ]);
    expect((await planOf(graph, { capacity: 2 })).pairs).toEqual([
      ["b", "v1"],
      ["b", "v2"],
    ]);
  });

  test("who shares only large bodies and places with others is told that these were not looked through", async () => {
    const many = Array.from({ length: LIMITS.hub }, (_, at) => bureau(`bureau-${at}`));
    const graph = await graphOf([village("v"), ...many], near("v", ...many.map(({ id }) => id)));
    const plan = await planOf(graph);
    expect(plan.unserved).toEqual([["v", `${UNSERVED_REASONS.NOBODY} ${NOT_BEHIND_HUBS}`]]);
    expect(plan.completeness).toMatchObject({ complete: false, limitedBy: ["ROWS"] });
  });

  test("a place bounds who is to be helped, not who helps", async () => {
    const graph = await graphOf(
      [village("v1"), village("v2"), bureau("b"), { id: "other", kind: "AREA", level: "TOWNSHIP" }],
      [...near("v1", "v2", "b"), { type: "LOCATED_IN", from: "v2", to: "other" }],
    );
    expect((await planOf(graph, { within: "other" })).pairs).toEqual([["b", "v2"]]);
    await expect(planOf(graph, { within: "nowhere" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("two that are proposed to each other for co-building are one proposal", async () => {
    const graph = await graphOf([{ id: "a" }, { id: "b" }], near("a", "b"));
    const plan = await planOf(graph, { rule: "CO_BUILDING" });
    expect(plan.pairs).toEqual([["b", "a"]]);
    expect(plan.unserved).toEqual([]);
  });

  test("fellow members of a body are partners and need no plan; the only member of one does", async () => {
    const graph = await graphOf(
      [
        { id: "a" },
        { id: "b" },
        { id: "c" },
        { id: "d" },
        { id: "body", kind: "ALLIANCE" },
        { id: "lone", kind: "ALLIANCE" },
      ],
      [
        ...near("c", "d"),
        { type: "MEMBER_OF", from: "a", to: "body" },
        { type: "MEMBER_OF", from: "b", to: "body" },
        { type: "MEMBER_OF", from: "c", to: "lone" },
      ],
    );
    const plan = await planOf(graph, { rule: "CO_BUILDING" });
    expect(plan.pairs).toEqual([["d", "c"]]);
    expect(plan.unserved.map(([id]) => id)).toEqual(["body", "lone"]);
  });

  test("firms without party organization, post or instructor may be sent one", async () => {
    const graph = await graphOf(
      [{ id: "firm" }, { id: "own" }, { id: "branch", kind: "PARTY_ORGANIZATION" }, bureau("b")],
      [...near("firm", "own", "b"), { type: "ORGANIZATION_OF", from: "branch", to: "own" }],
    );
    // The firm with a party organization may send an instructor as well as the bureau; the least id of equals is taken.
    expect((await planOf(graph, { rule: "PARTY_WORK" })).pairs).toEqual([["b", "firm"]]);
  });

  test("a firm without party work sends no instructor to another", async () => {
    const firms = [{ id: "firm" }, { id: "peer" }];
    const lacking = await planOf(await graphOf(firms, near("firm", "peer")), { rule: "PARTY_WORK" });
    expect(lacking.pairs).toEqual([]);
    expect(lacking.unserved).toEqual(["firm", "peer"].map((id) => [id, UNSERVED_REASONS.UNFIT]));
    const graph = await graphOf(
      [...firms, { id: "branch", kind: "PARTY_ORGANIZATION" }],
      [...near("firm", "peer"), { type: "ORGANIZATION_OF", from: "branch", to: "peer" }],
    );
    expect((await planOf(graph, { rule: "PARTY_WORK" })).pairs).toEqual([["peer", "firm"]]);
  });

  test("rules that no link would mend are refused with those that one would", async () => {
    const graph = await graphOf([], []);
    for (const rule of COVERAGE_RULES.filter((each) => COVERAGE_DECLARATIONS[each].mendedBy === null)) {
      await expect(planOf(graph, { rule })).rejects.toMatchObject({
        code: "NO_PAIRING",
        details: { rule, allowed: ["PARTY_WORK", "VILLAGE_ASSISTED", "CO_BUILDING"] },
      });
    }
  });

  test("capacity is a whole number from 1 to 100", async () => {
    const graph = await graphOf([], []);
    for (const capacity of [0, 101, 1.5]) {
      await expect(planOf(graph, { capacity })).rejects.toMatchObject({ code: "BAD_ARGUMENT" });
    }
    expect((await planOf(graph, { capacity: 100 })).pairs).toEqual([]);
  });

  test("F19 when time runs out between two turns, those that had theirs keep what was found", async () => {
    const villages = Array.from({ length: ASKERS_AT_ONCE + 1 }, (_, at) => village(`v${at + 100}`));
    const graph = await graphOf([...villages, bureau("b")], near("b", ...villages.map(({ id }) => id)));
    let nowMs = 0;
    const slow = withRead(graph, (query, params, deadline) => {
      if (String(params.ids) === "v150") nowMs += 8_000;
      return graph.read(query, params, deadline);
    });
    const reading = { graph: slow, deadline: new Deadline(8_000, () => nowMs), today: TODAY };
    const plan = await pairingPlan(reading, { rule: "VILLAGE_ASSISTED", within: null, capacity: 100 });
    expect(plan.pairs).toHaveLength(ASKERS_AT_ONCE);
    expect(plan.unserved).toEqual([{ organization: "v150", reason: UNSERVED_REASONS.LATE }]);
    expect(plan.completeness.limitedBy).toEqual(["TIME"]);
  });

  test("F19 when time runs out in the back-test the plan stands and says that it was not tested", async () => {
    const graph = await graphOf([village("v"), bureau("b")], [...near("v", "b")]);
    let nowMs = 0;
    const slow: Graph = {
      ...graph,
      engine: graph.engine,
      read(query, params, deadline) {
        if (query.name.startsWith("link/of-type")) nowMs += 5_000;
        return graph.read(query, params, deadline);
      },
    };
    const reading = { graph: slow, deadline: new Deadline(8_000, () => nowMs), today: TODAY };
    const plan = await pairingPlan(reading, { rule: "VILLAGE_ASSISTED", within: null, capacity: 3 });
    expect(plan.pairs).toHaveLength(1);
    expect(plan).toMatchObject({ backTest: { hidden: 0 }, completeness: { limitedBy: ["TIME"] } });
  });
});
