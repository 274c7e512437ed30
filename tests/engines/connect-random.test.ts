/** Connections in random graphs against trying everything: exact groups, shortest joins, a tree within its bound. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Graph } from "../../src/graph/graph.js";
import { compareCodePoints } from "../../src/model/names.js";
import { connect } from "../../src/traversal/connect.js";
import { countedOf } from "../../src/traversal/neighborhood.js";
import { parseScope, type ScopeInput } from "../../src/traversal/scope.js";
import { groupsWithin, isTogether, joiningLengths, leastSpanning, leastTree } from "../support/connect-reference.js";
import { emptyGraph } from "../support/empty-graph.js";
import { searchedEngines } from "../support/engines.js";
import { type GraphFixture, loadGraph } from "../support/graph-fixture.js";
import { GraphReference } from "../support/graph-reference.js";
import { randomGraph, randomId, randomScope } from "../support/random-graph.js";
import { readingOf, TODAY } from "../support/reading.js";

const asked = fc.uniqueArray(randomId, { minLength: 1, maxLength: 6 });
const lengths = fc.integer({ min: 1, max: 7 });
const cases = fc.tuple(randomGraph, asked, randomScope, lengths);
/** From all at once to one small step after another: what is found is the same, and what is left unread does not matter. */
const budget = fc.record({
  all: fc.constant(1_000),
  round: fc.constantFrom(0, 3, 1_000),
  hub: fc.constantFrom(0, 2, 1_000),
});

/** Long ways and few of them: twenty-four in a ring of trees, where much can be left unread. */
const FAR_IDS = Array.from({ length: 24 }, (_, at) => `n${String(at).padStart(2, "0")}`);
const farId = fc.constantFrom(...FAR_IDS);
const farGraph: fc.Arbitrary<GraphFixture> = fc
  .array(fc.tuple(farId, farId), { minLength: 20, maxLength: 34, size: "max" })
  .map((drawn) => ({
    entities: FAR_IDS.map((id) => ({ id })),
    links: drawn.flatMap(([from, to], at) => (from === to ? [] : [{ type: "LEADS" as const, from, to, id: `l${at}` }])),
  }));
const farCases = fc.tuple(
  farGraph,
  fc.uniqueArray(farId, { minLength: 2, maxLength: 7 }),
  fc.constantFrom<ScopeInput>({}, {}, { direction: "OUT" }),
  fc.integer({ min: 1, max: 10 }),
);

describe.each(searchedEngines)("on $name", ({ name, open }) => {
  const numRuns = name === "embedded" ? 80 : 6;

  /** Runs the property over one graph, emptied for each case. */
  async function check<T>(values: fc.Arbitrary<T>, property: (graph: Graph, value: T) => Promise<void>) {
    const graph = await open();
    try {
      await fc.assert(
        fc.asyncProperty(values, async (value) => {
          await emptyGraph(graph);
          await property(graph, value);
        }),
        { numRuns },
      );
    } finally {
      await graph.close();
    }
  }

  async function answerOf(
    graph: Graph,
    fixture: GraphFixture,
    ids: readonly string[],
    input: ScopeInput,
    most: number,
  ) {
    await loadGraph(graph, fixture);
    const scope = parseScope(input, TODAY);
    const answer = await connect(readingOf(graph), { ids, scope, maxLength: most });
    return { answer, reference: new GraphReference(fixture, scope, ids) };
  }

  test("whatever is expanded first and left unread, groups and the steps of their trees are the same", async () => {
    await check(fc.tuple(cases, budget), async (graph, [[fixture, ids, input, maxLength], given]) => {
      const { answer } = await answerOf(graph, fixture, ids, input, maxLength);
      const request = { ids, scope: parseScope(input, TODAY), maxLength };
      const again = await connect(readingOf(graph), request, given);
      expect([again.groups, again.isolated]).toEqual([answer.groups, answer.isolated]);
      expect(again.paths.map(({ length }) => length)).toEqual(answer.paths.map(({ length }) => length));
      expect(again.completeness.limitedBy).not.toContain("ROWS");
    });
  });

  test("far apart, with hubs put off, groups and the steps of their trees are those of trying everything", async () => {
    await check(fc.tuple(farCases, budget), async (graph, [[fixture, ids, input, maxLength], given]) => {
      await loadGraph(graph, fixture);
      const scope = parseScope(input, TODAY);
      const answer = await connect(readingOf(graph), { ids, scope, maxLength }, given);
      const terminals = [...ids].sort(compareCodePoints);
      const between = joiningLengths(new GraphReference(fixture, scope, ids), terminals);
      const groups = [...answer.groups, ...answer.isolated.map((id) => [id])];
      const expected = groupsWithin(between, terminals, maxLength);
      expect(new Set(groups.map(String))).toEqual(new Set(expected.map(String)));
      const steps = answer.paths.reduce((sum, { length }) => sum + length, 0);
      expect(steps).toBe(expected.reduce((sum, group) => sum + leastSpanning(between, group), 0));
      const apart = groupsWithin(between, terminals, Number.MAX_SAFE_INTEGER);
      const { limitedBy } = answer.completeness;
      if (limitedBy.length === 0) expect(apart).toHaveLength(expected.length);
      if (apart.length < expected.length) expect(limitedBy).toEqual(["LENGTH"]);
    });
  });

  test("groups are those that joining paths within the length hold together, joined by a shortest tree", async () => {
    await check(cases, async (graph, [fixture, ids, input, maxLength]) => {
      const { answer, reference } = await answerOf(graph, fixture, ids, input, maxLength);
      const terminals = [...ids].sort(compareCodePoints);
      const between = joiningLengths(reference, terminals);
      const expected = groupsWithin(between, terminals, maxLength);
      const groups = [...answer.groups, ...answer.isolated.map((id) => [id])];
      expect(new Set(groups.map(String))).toEqual(new Set(expected.map(String)));
      for (const group of answer.groups) {
        const joins = answer.paths.filter(({ entities }) => group.includes(entities[0] ?? ""));
        expect(joins).toHaveLength(group.length - 1);
        expect(joins.reduce((sum, { length }) => sum + length, 0)).toBe(leastSpanning(between, group));
      }
      for (const { length, entities, steps } of answer.paths) {
        expect(length).toBeLessThanOrEqual(maxLength);
        expect(length).toBe(between.get(`${entities[0]} ${entities.at(-1)}`));
        expect(new Set(entities).size).toBe(length + 1);
        expect(steps).toHaveLength(length);
      }
      const { limitedBy } = answer.completeness;
      expect(limitedBy.filter((limit) => limit !== "LENGTH")).toEqual([]);
      // A complete answer keeps apart only what no path of any length joins.
      const apart = groupsWithin(between, terminals, Number.MAX_SAFE_INTEGER);
      if (!limitedBy.includes("LENGTH")) expect(apart).toHaveLength(expected.length);
      if (expected.length === 1) expect(limitedBy).toEqual([]);
      if (apart.length < expected.length) expect(limitedBy).toEqual(["LENGTH"]);
    });
  });

  test("without direction a group's tree is at most 2(1 - 1/n) times the least one, and hangs together", async () => {
    const undirected = cases.map(([fixture, ids, input, most]) => [fixture, ids, { ...input, direction: "ANY" }, most]);
    await check(undirected as typeof cases, async (graph, [fixture, ids, input, maxLength]) => {
      const { answer, reference } = await answerOf(graph, fixture, ids, input, maxLength);
      const all = fixture.entities.map(({ id }) => id);
      for (const group of answer.groups) {
        const joins = answer.paths.filter(({ entities }) => group.includes(entities[0] ?? ""));
        const tree = new Set(joins.flatMap(({ entities }) => entities));
        expect(isTogether(reference, tree, group)).toBe(true);
        const least = leastTree(reference, all, group);
        expect(tree.size - 1).toBeGreaterThanOrEqual(least);
        expect(tree.size - 1).toBeLessThanOrEqual(2 * (1 - 1 / group.length) * least);
      }
    });
  });

  test("each step's links are all that lead the way it was walked, and the picture counts what it hides", async () => {
    await check(cases, async (graph, [fixture, ids, input, maxLength]) => {
      const { answer, reference } = await answerOf(graph, fixture, ids, input, maxLength);
      for (const { entities, steps } of answer.paths) {
        const there = steps.map(({ links }, at) => [entities[at] ?? "", entities[at + 1] ?? "", links] as const);
        const isWalked = there.map(([from, to, links]) => {
          const told = links.map(({ link }) => link).join();
          const linksOf = (near: string, far: string) =>
            reference
              .stepsFrom(near)
              .flatMap((step) => (step.far === far ? [step.link] : []))
              .sort(compareCodePoints);
          expect([linksOf(from, to).join(), linksOf(to, from).join()]).toContain(told);
          expect(told).not.toBe("");
          return told === linksOf(from, to).join();
        });
        // The one walks until they meet, from there on it was the other.
        const turn = isWalked.indexOf(false);
        if (turn >= 0) {
          const back = there.slice(turn).map(([from, to]) => reference.stepsFrom(to).some(({ far }) => far === from));
          expect(back).not.toContain(false);
        }
      }
      const { entities, links, completeness } = await countedOf(answer.subgraph);
      const shown = new Set(answer.paths.flatMap((path) => path.entities));
      expect(new Set(entities.map(({ entity }) => entity))).toEqual(shown);
      expect(links.map(({ link }) => link)).toEqual(reference.linksAmong(shown));
      expect(completeness.returned).toBe(shown.size);
      for (const { entity, distance, degree, hidden } of entities) {
        const steps = reference.stepsFrom(entity);
        expect(degree).toBe(steps.length);
        expect(hidden.reduce((sum, { count }) => sum + count, 0)).toBe(
          steps.filter(({ far }) => !shown.has(far)).length,
        );
        expect(distance === 0).toBe(ids.some((id) => id === entity));
      }
    });
  });

  test("the answer is the same in whatever order, and how often, the ids are given", async () => {
    const shuffled = cases.chain(([fixture, ids, input, most]) =>
      fc
        .shuffledSubarray([...ids, ...ids], { minLength: ids.length * 2 })
        .map((again) => [fixture, ids, again, input, most] as const),
    );
    await check(shuffled, async (graph, [fixture, ids, again, input, maxLength]) => {
      const { answer } = await answerOf(graph, fixture, ids, input, maxLength);
      const scope = parseScope(input, TODAY);
      const { subgraph, ...rest } = await connect(readingOf(graph), { ids: again, scope, maxLength });
      expect({ ...rest, subgraph: await countedOf(subgraph) }).toEqual({
        ...answer,
        subgraph: await countedOf(answer.subgraph),
      });
    });
  });
});
