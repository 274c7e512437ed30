/** Traversals of random graphs answer what plain search in memory answers, on every engine. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { compareCodePoints } from "../../src/model/names.js";
import { hierarchy, type TreeNode } from "../../src/traversal/hierarchy.js";
import { neighborhood } from "../../src/traversal/neighborhood.js";
import { paths } from "../../src/traversal/paths.js";
import { parseScope } from "../../src/traversal/scope.js";
import { searchedEngines } from "../support/engines.js";
import { type GraphFixture, loadGraph } from "../support/graph-fixture.js";
import { GraphReference } from "../support/graph-reference.js";
import { randomGraph, randomId, randomScope } from "../support/random-graph.js";
import { readingOf, TODAY } from "../support/reading.js";

describe.each(searchedEngines)("on $name", ({ name, open }) => {
  const numRuns = name === "embedded" ? 150 : 8;

  async function onGraph<T>(fixture: GraphFixture, work: (reading: ReturnType<typeof readingOf>) => Promise<T>) {
    const graph = await open();
    try {
      await loadGraph(graph, fixture);
      return await work(readingOf(graph));
    } finally {
      await graph.close();
    }
  }

  test("paths are the loopless ones, shortest first, and say when some are left out", async () => {
    const cases = fc.tuple(
      randomGraph,
      randomId,
      randomId,
      randomScope,
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 20 }),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([fixture, from, to, input, maxLength, first]) => {
        const scope = parseScope(input, TODAY);
        const reference = new GraphReference(fixture, scope, [from, to]);
        const expected = reference.paths(from, to, maxLength);
        const answer = await onGraph(fixture, (reading) => paths(reading, { from, to, scope, maxLength, first }));
        expect(answer.paths.map(({ entities }) => entities)).toEqual(expected.slice(0, first));
        for (const path of answer.paths) {
          for (const [at, step] of path.steps.entries()) {
            const far = path.entities[at + 1];
            const links = reference.stepsFrom(path.entities[at] ?? "").filter((other) => other.far === far);
            expect(step.links.map(({ link }) => link)).toEqual(links.map(({ link }) => link).sort(compareCodePoints));
          }
        }
        const { limitedBy, returned } = answer.completeness;
        expect(returned).toBe(Math.min(first, expected.length));
        expect(limitedBy.includes("ROWS")).toBe(expected.length > first);
        // No path in a complete answer means that there is none of any length.
        if (expected.length === 0 && limitedBy.length === 0) expect(reference.paths(from, to, 8)).toEqual([]);
        if (expected.length >= first) expect(limitedBy).not.toContain("LENGTH");
      }),
      { numRuns },
    );
  });

  test("a neighbourhood is what lies within the depth, with all links among it and counts of the rest", async () => {
    const cases = fc.tuple(
      randomGraph,
      fc.uniqueArray(randomId, { minLength: 1, maxLength: 2 }),
      randomScope,
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 2, max: 9 }),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([fixture, of, input, depth, limit]) => {
        const scope = parseScope(input, TODAY);
        const reference = new GraphReference(fixture, scope, of);
        const all = [...reference.distances(of, depth)].sort((a, b) => a[1] - b[1] || compareCodePoints(a[0], b[0]));
        const answer = await onGraph(fixture, (reading) => neighborhood(reading, { of, depth, scope, limit }));
        expect(answer.entities.map(({ entity, distance }) => [entity, distance])).toEqual(all.slice(0, limit));
        const shown = new Set(answer.entities.map(({ entity }) => entity));
        expect(answer.links.map(({ link }) => link)).toEqual(reference.linksAmong(shown));
        for (const { entity, degree, hidden } of answer.entities) {
          const steps = reference.stepsFrom(entity);
          expect(degree).toBe(steps.length);
          const hiddenCount = hidden.reduce((sum, { count }) => sum + count, 0);
          expect(hiddenCount).toBe(steps.filter(({ far }) => !shown.has(far)).length);
        }
        expect(answer.completeness.limitedBy).toEqual(all.length > limit ? ["ROWS"] : []);
      }),
      { numRuns },
    );
  });

  test("a tree shows each child once on its branch, counts all, and ends where a cycle closes", async () => {
    const cases = fc.tuple(
      randomGraph,
      randomId,
      fc.constantFrom("UP" as const, "DOWN" as const),
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 1, max: 4 }),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([fixture, of, direction, depth, first]) => {
        const types = ["MEMBER_OF", "CO_BUILDS_WITH"] as const;
        const scope = parseScope({ types, direction: direction === "UP" ? "OUT" : "IN" }, TODAY);
        const reference = new GraphReference(fixture, scope, []);
        const answer = await onGraph(fixture, (reading) => hierarchy(reading, { of, direction, types, depth, first }));
        let isCut = false;
        const check = (node: TreeNode, above: readonly string[]): void => {
          const branch = [...above, node.entity];
          const fars = new Set(reference.stepsFrom(node.entity).map(({ far }) => far));
          const children = [...fars].filter((far) => !branch.includes(far)).sort(compareCodePoints);
          const isDeepest = node.depth === depth;
          expect(node.childCount).toBe(children.length);
          expect(node.children.map(({ entity }) => entity)).toEqual(isDeepest ? [] : children.slice(0, first));
          isCut ||= node.children.length < children.length;
          for (const child of node.children) {
            const links = reference.stepsFrom(node.entity).filter(({ far }) => far === child.entity);
            expect(child.link?.link).toBe(links.map(({ link }) => link).sort(compareCodePoints)[0]);
            check(child, branch);
          }
        };
        check(answer.root, []);
        expect(answer.completeness.limitedBy.includes("DEPTH")).toBe(isCut);
      }),
      { numRuns },
    );
  });
});
