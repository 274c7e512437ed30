/** Rankings of random graphs are what plain enumeration in memory says, on every engine; what is cut says so. */
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { DAMPING } from "../../src/analysis/page-rank.js";
import { EXACT_STEPS } from "../../src/analysis/pivots.js";
import { RANKING_METRICS, type RankingMetric, ranking } from "../../src/analysis/ranking.js";
import { MAX_LINKS } from "../../src/analysis/read-scope-graph.js";
import { Deadline } from "../../src/graph/deadline.js";
import type { Graph } from "../../src/graph/graph.js";
import { compareCodePoints } from "../../src/model/names.js";
import { parseScope, type Scope, type ScopeInput } from "../../src/traversal/scope.js";
import { betweennessOf, closenessOf, pageRankOf } from "../support/centrality-reference.js";
import { countedGraph } from "../support/counted-graph.js";
import { emptyGraph } from "../support/empty-graph.js";
import { searchedEngines } from "../support/engines.js";
import { type GraphFixture, loadGraph } from "../support/graph-fixture.js";
import { randomOrganizationScope, randomOrganizations } from "../support/random-organizations.js";
import { readingOf, TODAY } from "../support/reading.js";
import { degreeOf, type ScopeGraphReference, scopeGraphReference } from "../support/scope-graph-reference.js";

function scoresOf(metric: RankingMetric, reference: ScopeGraphReference, scope: Scope): ReadonlyMap<string, number> {
  if (metric === "BETWEENNESS") return betweennessOf(reference.steps);
  if (metric === "CLOSENESS") return closenessOf(reference.steps);
  if (metric === "PAGERANK") return pageRankOf(reference.steps, DAMPING);
  return new Map(reference.organizations.map((id) => [id, degreeOf(reference, id, scope)]));
}

/** n organizations in a ring, each co-building with the next: every one of them as central as any other. */
function ring(size: number): GraphFixture {
  const ids = Array.from({ length: size }, (_, at) => `organization-${String(at).padStart(4, "0")}`);
  return {
    entities: ids.map((id) => ({ id })),
    links: ids.map((from, at) => ({
      type: "CO_BUILDS_WITH" as const,
      from,
      to: ids[(at + 1) % size] ?? "",
      id: `link-${at}`,
    })),
  };
}

describe.each(searchedEngines)("on $name", ({ name, open }) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
  });
  beforeEach(() => emptyGraph(graph));
  afterAll(() => graph.close());

  const ask = (metric: RankingMetric, input: ScopeInput = {}, first = 100) =>
    ranking(readingOf(graph), { metric, scope: parseScope(input, TODAY), first });

  test("each measure gives every organization with a link its true score, best first, ties by id with one rank", async () => {
    await fc.assert(
      fc.asyncProperty(randomOrganizations, randomOrganizationScope, async (fixture, input) => {
        await emptyGraph(graph);
        await loadGraph(graph, fixture);
        const scope = parseScope(input, TODAY);
        const reference = scopeGraphReference(fixture, scope);
        for (const metric of RANKING_METRICS) {
          const answer = await ask(metric, input);
          const expected = scoresOf(metric, reference, scope);
          const ids = answer.entries.map(({ organization }) => organization);
          // No links are counted where there are none to walk; the others rank what has a link either way.
          const ranked = reference.organizations.filter((id) => metric !== "DEGREE" || (expected.get(id) ?? 0) > 0);
          expect([...ids].sort(compareCodePoints), metric).toEqual(ranked.sort(compareCodePoints));
          for (const [at, { organization, score, rank }] of answer.entries.entries()) {
            expect(score, `${metric} of ${organization}`).toBeCloseTo(expected.get(organization) ?? 0, 8);
            expect(rank).toBe(1 + answer.entries.filter((other) => other.score > score).length);
            const next = answer.entries[at + 1];
            if (next?.score === score) expect(compareCodePoints(organization, next.organization)).toBeLessThan(0);
            if (next) expect(next.score).toBeLessThanOrEqual(score);
          }
          expect(answer).toMatchObject({ sampled: null, completeness: { limitedBy: [], total: ids.length } });
        }
      }),
      { numRuns: name.startsWith("embedded") ? 25 : 5 },
    );
  });

  test("organizations hang together through initiatives that are part of one programme, and it is part of a plan", async () => {
    const initiative = (id: string) => ({ id, class: "Initiative" as const });
    await loadGraph(graph, {
      entities: [{ id: "a" }, { id: "b" }, ...["one", "other", "programme", "plan", "unused"].map(initiative)],
      links: [
        { type: "RUNS", from: "a", to: "one" },
        { type: "RUNS", from: "b", to: "other" },
        { type: "PART_OF", from: "one", to: "programme" },
        { type: "PART_OF", from: "other", to: "programme" },
        { type: "PART_OF", from: "programme", to: "plan" },
        { type: "PART_OF", from: "unused", to: "plan" },
      ],
    });
    // Six entities in scope; a is 1, 2, 3, 3 and 4 steps from the others, and nobody in scope leads to the unused one.
    const { entries } = await ask("CLOSENESS");
    expect(entries).toEqual([
      { organization: "a", score: 0.3846153846, rank: 1 },
      { organization: "b", score: 0.3846153846, rank: 1 },
    ]);
  });

  test("of equals the first by id are shown, all of rank 1, and the answer says that there are more", async () => {
    await loadGraph(graph, ring(30));
    for (const metric of RANKING_METRICS) {
      const { entries, completeness } = await ask(metric, {}, 3);
      expect(entries.map(({ organization, rank }) => [organization, rank])).toEqual([
        ["organization-0000", 1],
        ["organization-0001", 1],
        ["organization-0002", 1],
      ]);
      expect(completeness).toEqual({ complete: false, returned: 3, total: 30, limitedBy: ["ROWS"] });
    }
  });

  test("an empty scope has an empty ranking, which is complete", async () => {
    for (const metric of RANKING_METRICS) {
      expect(await ask(metric)).toEqual({
        entries: [],
        sampled: null,
        completeness: { complete: true, returned: 0, total: 0, limitedBy: [] },
      });
    }
  });

  test("an unknown place is NOT_FOUND, a merged one is followed", async () => {
    await loadGraph(graph, {
      entities: [{ id: "town", kind: "AREA" }, { id: "a" }, { id: "b" }, { id: "elsewhere" }],
      links: [
        { type: "LOCATED_IN", from: "a", to: "town" },
        { type: "LOCATED_IN", from: "b", to: "town" },
        { type: "CO_BUILDS_WITH", from: "a", to: "b" },
        { type: "CO_BUILDS_WITH", from: "a", to: "elsewhere" },
      ],
      redirects: { village: "town" },
    });
    await expect(ask("DEGREE", { within: "nowhere" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const { entries } = await ask("DEGREE", { within: "village" });
    expect(entries.map(({ organization, score }) => [organization, score])).toEqual([
      ["a", 1],
      ["b", 1],
    ]);
  });

  test("a large graph is measured from a stated number of sources, the same ones each time", async () => {
    await loadGraph(graph, ring(200));
    const limits = { maxLinks: MAX_LINKS, maxWalked: MAX_LINKS, exactSteps: 100 * (200 + 400) };
    const request = { metric: "BETWEENNESS" as const, scope: parseScope({}, TODAY), first: 10 };
    const answer = await ranking(readingOf(graph), request, limits);
    expect(answer.sampled).toBe(100);
    expect(answer.completeness.total).toBe(200);
    expect(await ranking(readingOf(graph), request, limits)).toEqual(answer);
    const exact = await ranking(readingOf(graph), request, {
      maxLinks: MAX_LINKS,
      maxWalked: MAX_LINKS,
      exactSteps: EXACT_STEPS,
    });
    expect(exact.sampled).toBeNull();
  });

  test("more links than may be read are a cut by ROWS, exactly as many are not", async () => {
    await loadGraph(graph, ring(20));
    const request = { metric: "PAGERANK" as const, scope: parseScope({}, TODAY), first: 20 };
    const within = await ranking(readingOf(graph), request, { maxLinks: 20, maxWalked: 20, exactSteps: EXACT_STEPS });
    expect(within.completeness).toMatchObject({ complete: true, total: 20 });
    const beyond = await ranking(readingOf(graph), request, { maxLinks: 19, maxWalked: 19, exactSteps: EXACT_STEPS });
    expect(beyond.completeness).toMatchObject({ limitedBy: ["ROWS"], total: null });
  });

  test("a measure that runs out of time says TIME, and from how many sources it is", async () => {
    await loadGraph(graph, ring(2_000));
    // A clock that stands still while the links are read and then runs: the measure is late from its second look on.
    let looks = 0;
    const counted = countedGraph(graph);
    const isRead = () => counted.statements.includes("analysis/posts");
    const clock = () => (isRead() ? 400 * looks++ : 0);
    const reading = { ...readingOf(counted.graph), deadline: new Deadline(30_000, clock) };
    const request = { metric: "BETWEENNESS" as const, scope: parseScope({}, TODAY), first: 3 };
    const answer = await ranking(reading, request);
    expect(answer.completeness.limitedBy).toContain("TIME");
    expect(answer.completeness.total).toBeNull();
    expect(answer.sampled ?? 2_000).toBeLessThan(2_000);
  });

  test("degree costs one statement a page of organizations, the others three a batch, however many links", async () => {
    await loadGraph(graph, ring(60));
    const statementsOf = async (metric: RankingMetric) => {
      const counted = countedGraph(graph);
      await ranking(readingOf(counted.graph), { metric, scope: parseScope({}, TODAY), first: 5 });
      return counted.statements;
    };
    expect(await statementsOf("DEGREE")).toEqual(["analysis/degrees"]);
    for (const metric of ["BETWEENNESS", "CLOSENESS", "PAGERANK"] as const) {
      expect(await statementsOf(metric)).toEqual([
        "analysis/organizations",
        "analysis/links-leaving",
        "analysis/posts",
      ]);
    }
  });
});

test("posts are the only links that lead from no organization to an organization", async () => {
  const { LINK_RULES } = await import("../../src/model/model.gen.js");
  const others = new Set(["PERSON", "INITIATIVE"]);
  const found = Object.entries(LINK_RULES).filter(
    ([, { from, to }]) => from.some((end) => others.has(end)) && to.some((end) => !others.has(end)),
  );
  expect(found.map(([type]) => type)).toEqual(["HOLDS_POST"]);
});
