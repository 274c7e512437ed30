/** Filters over the topology in memory, against plain code over the same graph. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { openEmbeddedGraph } from "../../src/graph/embedded/embedded-graph.js";
import type { Graph } from "../../src/graph/graph.js";
import { isWalkable } from "../../src/lookup/filter-walk.js";
import type { OrganizationFilter } from "../../src/lookup/organization-where.js";
import { filteredPage, filteredTotal } from "../../src/lookup/organizations.js";
import type { Reading } from "../../src/lookup/reading.js";
import { countedGraph } from "../support/counted-graph.js";
import { FilterOracle } from "../support/filter-oracle.js";
import { loadGraph } from "../support/graph-fixture.js";
import { backward, forward, pageOf } from "../support/pages.js";
import { links, organizations, others, walkedFilter } from "../support/random-filter.js";
import { plainReadingOf, topologyOf, walkingIn } from "../support/reading.js";

describe("a filter over the topology in memory", () => {
  const entities = [...organizations, ...others];
  const oracle = new FilterOracle(entities, links);
  let graph: Graph;
  let reading: Reading;
  let statements: string[];
  beforeAll(async () => {
    graph = openEmbeddedGraph();
    await graph.schema();
    await loadGraph(graph, { entities, links });
    const counted = countedGraph(graph);
    statements = counted.statements;
    reading = walkingIn(counted.graph, await topologyOf(graph));
  });
  afterAll(() => graph.close());

  test("finds the same organizations, forward, backward and counted, and reads those shown alone", async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(walkedFilter, fc.integer({ min: 1, max: 5 }), async (filter, size) => {
        fc.pre(isWalkable(filter));
        statements.length = 0;
        const wanted = oracle.answer(filter, []);
        const read = (page: Parameters<typeof filteredPage>[3]) => filteredPage(reading, filter, [], page);
        expect((await forward(read, size)).map(({ entity }) => entity.id)).toEqual(wanted);
        expect((await backward(read, size)).map(({ entity }) => entity.id)).toEqual(wanted);
        expect(await filteredTotal(reading, filter)).toBe(wanted.length);
        expect(statements.filter((name) => name !== "entity/by-ids")).toEqual([]);
        found += wanted.length > 0 && wanted.length < organizations.length ? 1 : 0;
      }),
      { numRuns: 600 },
    );
    expect(found).toBeGreaterThan(150);
  });

  test("what is a member of a place and lies in it has others in it, which members alone have not", async () => {
    const small = openEmbeddedGraph();
    await small.schema();
    await loadGraph(small, {
      entities: ["place", "both", "member", "in both", "in member"].map((id) => ({ id })),
      links: [
        { type: "LOCATED_IN", from: "both", to: "place" },
        { type: "MEMBER_OF", from: "both", to: "place" },
        { type: "MEMBER_OF", from: "member", to: "place" },
        { type: "LOCATED_IN", from: "in both", to: "both" },
        { type: "LOCATED_IN", from: "in member", to: "member" },
      ],
    });
    for (const asked of [plainReadingOf(small), walkingIn(small, await topologyOf(small))]) {
      const { rows } = await filteredPage(asked, { within: "place" }, [], pageOf({}));
      expect(rows.map(({ entity }) => entity.id)).toEqual(["both", "in both", "member"]);
    }
    await small.close();
  });

  const linked = { quantifier: "NONE", types: ["MEMBER_OF"] } as const;
  test.each<[string, OrganizationFilter, boolean]>([
    ["a kind", { kinds: ["VILLAGE"] }, true],
    ["a link, by its kind", { linked: [{ ...linked, to: { kinds: ["VILLAGE"] } }] }, true],
    ["a place", { not: { within: "o-0" } }, true],
    ["a name beside", { within: "o-0", or: [{ text: "村" }] }, false],
    ["a name of what is linked", { linked: [{ ...linked, to: { name: "村" } }] }, false],
    ["links of what is linked", { linked: [{ ...linked, to: { linked: [linked] } }] }, false],
    ["as many places as are held", { or: [0, 1, 2, 3].map((at) => ({ within: `o-${at}` })) }, true],
    ["more places", { or: [0, 1, 2, 3, 4].map((at) => ({ within: `o-${at}` })) }, false],
  ])("%s is asked of the topology or of the graph", (_, filter, isAsked) => {
    expect(isWalkable(filter)).toBe(isAsked);
  });
});
