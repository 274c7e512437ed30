/** What changed between two dates: against plain code over random graphs, and promises over a small one. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { type DifferenceRequest, difference } from "../../src/analysis/difference.js";
import { Deadline } from "../../src/graph/deadline.js";
import type { Graph } from "../../src/graph/graph.js";
import { compareCodePoints } from "../../src/model/names.js";
import { parseScope, type ScopeInput } from "../../src/traversal/scope.js";
import { countedGraph } from "../support/counted-graph.js";
import { emptyGraph } from "../support/empty-graph.js";
import { searchedEngines } from "../support/engines.js";
import { loadGraph } from "../support/graph-fixture.js";
import { GraphReference } from "../support/graph-reference.js";
import { randomGraph, randomId, randomScope } from "../support/random-graph.js";
import { readingOf, TODAY } from "../support/reading.js";

const DATES = ["2018", "2019-06-01", "2021-06", "2022", "2024-12-31", "2026-01-01"] as const;

/** Of the tests' clock, which moves when it is looked at: so long that no answer of an engine takes as long. */
const TICK_MS = 10_000;

describe.each(searchedEngines)("on $name", ({ name, open }) => {
  const numRuns = name.startsWith("embedded") ? 60 : 4;
  let graph: Graph;
  beforeEach(async () => {
    graph = await open();
  });
  afterEach(() => graph.close());

  test("of entities, it is what their links in scope at the one date have more than at the other", async () => {
    const cases = fc.tuple(
      randomGraph,
      fc.uniqueArray(randomId, { minLength: 1, maxLength: 4 }),
      randomScope.map(({ asOf: _, includeEnded: __, ...input }) => input),
      fc.constantFrom(...DATES),
      fc.constantFrom(...DATES),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([fixture, of, scope, from, to]) => {
        await emptyGraph(graph);
        await loadGraph(graph, fixture);
        const found = await difference(readingOf(graph), { from, to, of, scope });
        const at = (asOf: string) => {
          const reference = new GraphReference(fixture, parseScope({ ...scope, asOf }, TODAY), of);
          return new Set(of.flatMap((id) => reference.stepsFrom(id).map(({ link }) => link)));
        };
        // A bound by place may hold at one date only; a link that holds at both has not changed for that.
        const holds = (asOf: string) => {
          const everywhere = { types: scope.types, direction: scope.direction, kinds: scope.kinds };
          const reference = new GraphReference(fixture, parseScope({ ...everywhere, asOf }, TODAY), of);
          return new Set(of.flatMap((id) => reference.stepsFrom(id).map(({ link }) => link)));
        };
        const less = (links: Set<string>, others: Set<string>) =>
          [...links].filter((link) => !others.has(link)).sort(compareCodePoints);
        const idsOf = (links: readonly { link: string }[]) => links.map(({ link }) => link).sort(compareCodePoints);
        const { added, removed, changed, completeness } = found;
        expect(idsOf([...added, ...changed.map(([, begun]) => begun)])).toEqual(less(at(to), holds(from)));
        expect(idsOf([...removed, ...changed.map(([ended]) => ended)])).toEqual(less(at(from), holds(to)));
        const returned = added.length + removed.length + changed.length;
        expect(completeness).toEqual({ complete: true, returned, total: returned, limitedBy: [] });
      }),
      { numRuns },
    );
  });

  test("of the whole graph, it is what its links in scope at the one date have more than at the other", async () => {
    const cases = fc.tuple(
      randomGraph,
      randomScope.map(({ asOf: _, includeEnded: __, ...input }) => input),
      fc.constantFrom(...DATES),
      fc.constantFrom(...DATES),
      fc.integer({ min: 1, max: 4 }),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([fixture, scope, from, to, most]) => {
        await emptyGraph(graph);
        await loadGraph(graph, fixture);
        const reading = readingOf(graph);
        const request = { from, to, of: null, scope };
        const whole = await difference(reading, request);
        const at = (asOf: string, given: ScopeInput) =>
          new GraphReference(fixture, parseScope({ ...given, direction: "ANY", asOf }, TODAY), []).linksOfAll();
        const onlyAt = (one: string, other: string) => {
          const others = new Set(at(other, { types: scope.types }));
          return at(one, scope)
            .filter((link) => !others.has(link))
            .sort(compareCodePoints);
        };
        const idsOf = (links: readonly { link: string }[]) => links.map(({ link }) => link).sort(compareCodePoints);
        expect(idsOf([...whole.added, ...whole.changed.map(([, begun]) => begun)])).toEqual(onlyAt(to, from));
        expect(idsOf([...whole.removed, ...whole.changed.map(([ended]) => ended)])).toEqual(onlyAt(from, to));
        const part = await difference(reading, request, most);
        expect(whole.added).toEqual(expect.arrayContaining([...part.added]));
        expect(whole.removed).toEqual(expect.arrayContaining([...part.removed]));
        expect(whole.changed).toEqual(expect.arrayContaining([...part.changed]));
        const isCut = [onlyAt(to, from), onlyAt(from, to)].some((links) => links.length > most);
        expect(part.completeness.limitedBy).toEqual(isCut ? ["ROWS"] : []);
      }),
      { numRuns },
    );
  });

  describe("over a small graph", () => {
    beforeEach(() =>
      loadGraph(graph, {
        entities: [
          ...["a", "b", "c", "gone"].map((id) => (id === "gone" ? { id, until: "2023" } : { id })),
          { id: "union", kind: "ALLIANCE" },
          { id: "town", kind: "AREA" },
        ],
        links: [
          { id: "1", type: "MEMBER_OF", from: "a", to: "union", role: "member", until: "2023" },
          { id: "2", type: "MEMBER_OF", from: "a", to: "union", role: "leader", since: "2024" },
          { id: "3", type: "MEMBER_OF", from: "b", to: "union", since: "2024-05" },
          { id: "4", type: "CO_BUILDS_WITH", from: "b", to: "c", until: "2022-06" },
          { id: "5", type: "SUPPLIES", from: "b", to: "gone" },
          { id: "6", type: "LOCATED_IN", from: "b", to: "town", since: "2024" },
        ],
        redirects: { old: "a" },
      }),
    );

    const between = async (given: Partial<DifferenceRequest> = {}, most?: number) => {
      const request = { from: "2022", to: "2025", of: null, scope: null, ...given };
      const { added, removed, changed, completeness } = await difference(readingOf(graph), request, most);
      const ids = (links: readonly { link: string }[]) => links.map(({ link }) => link).join();
      return [ids(added), ids(removed), changed.map(ids).join(" "), completeness.limitedBy.join()];
    };

    test("added, removed, changed in role; what ends with an organization is removed, territory is asked for", async () => {
      expect(await between()).toEqual(["3", "4,5", "1,2", ""]);
      expect(await between({ scope: { types: ["LOCATED_IN"] } })).toEqual(["6", "", "", ""]);
      expect(await between({ from: "2025", to: "2022" })).toEqual(["4,5", "3", "2,1", ""]);
      expect(await between({ from: "2022", to: "2022-03" })).toEqual(["", "", "", ""]);
    });

    test("of some, theirs alone, by direction as seen from them", async () => {
      expect(await between({ of: ["old"] })).toEqual(["", "", "1,2", ""]);
      expect(await between({ of: ["c", "a"] })).toEqual(["", "4", "1,2", ""]);
      expect(await between({ of: ["union"], scope: { direction: "OUT" } })).toEqual(["", "", "", ""]);
      expect(await between({ of: ["union"], scope: { direction: "IN" } })).toEqual(["3", "", "1,2", ""]);
      expect(await between({ of: ["b"], scope: { kinds: ["ALLIANCE"] } })).toEqual(["3", "", "", ""]);
    });

    test("within a place or body it is what both its ends are part of", async () => {
      expect(await between({ scope: { within: "union" } })).toEqual(["3", "", "1,2", ""]);
    });

    test("more than the bound is ROWS, at the bound it is not", async () => {
      expect(await between({}, 2)).toEqual(["3", "4", "1,2", "ROWS"]);
      expect(await between({ of: ["a", "b", "c"] }, 2)).toEqual(["3", "4", "1,2", "ROWS"]);
      expect(await between({}, 3)).toEqual(["3", "4,5", "1,2", ""]);
    });

    test("another date within the scope, unknown ids and too many are refused", async () => {
      const refused = (scope: ScopeInput) => expect(between({ scope })).rejects;
      await refused({ asOf: "2024" }).toMatchObject({
        code: "BAD_ARGUMENT",
        details: { needs: expect.stringContaining("from and to") },
      });
      await refused({ includeEnded: true }).toMatchObject({ code: "BAD_ARGUMENT" });
      await expect(between({ of: ["nobody"] })).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(between({ of: [] })).rejects.toMatchObject({ code: "BAD_ARGUMENT" });
      await between({ of: Array(100).fill("a") });
      await expect(between({ of: Array(101).fill("a") })).rejects.toMatchObject({ code: "BAD_ARGUMENT" });
      await expect(between({ from: "2022-13" })).rejects.toMatchObject({ code: "BAD_DATE" });
    });

    test("of entities it costs a statement for each date, of everything one for each date and type", async () => {
      const counted = countedGraph(graph);
      const reading = readingOf(counted.graph);
      await difference(reading, { from: "2022", to: "2025", of: ["a", "b"], scope: null });
      expect(counted.statements).toEqual(["entity/by-ids", "difference/of-entities", "difference/of-entities"]);
      counted.statements.length = 0;
      await difference(reading, { from: "2022", to: "2025", of: null, scope: { types: ["MEMBER_OF", "LEADS"] } });
      expect(counted.statements).toHaveLength(4);
    });

    test("one whose time is up hands back what it has, and says TIME", async () => {
      let now = 0;
      const limits = new Set<string>();
      const within = async (budget: number) => {
        now = 0;
        const reading = { graph, deadline: new Deadline(budget * TICK_MS, () => TICK_MS * now++), today: TODAY };
        const request = { from: "2022", to: "2025", of: null, scope: null };
        limits.add((await difference(reading, request)).completeness.limitedBy.join());
      };
      await within(2_000);
      for (let budget = 1, needed = now * 2; budget <= needed; budget += 8) await within(budget);
      expect(limits).toEqual(new Set(["TIME", ""]));
    });
  });
});
