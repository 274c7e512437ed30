/** Searches in memory stop when they are told that it is late, and keep what they know by then. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { walkedScopeGraph } from "../../src/analysis/walked-scope-graph.js";
import { Deadline } from "../../src/graph/deadline.js";
import { openEmbeddedGraph } from "../../src/graph/embedded/embedded-graph.js";
import type { Graph } from "../../src/graph/graph.js";
import type { Topology } from "../../src/topology/topology.js";
import { Walk } from "../../src/topology/walk.js";
import { connectIn } from "../../src/traversal/connect-walk.js";
import { parseScope } from "../../src/traversal/scope.js";
import { shortestIn } from "../../src/traversal/shortest-walk.js";
import { loadGraph } from "../support/graph-fixture.js";
import { plainReadingOf, TODAY, topologyOf } from "../support/reading.js";

const ANY = parseScope(null, TODAY);
const IDS = Array.from({ length: 9 }, (_, at) => `n${at}`);

let graph: Graph;
let topology: Topology;

/** Nine in a row. */
beforeAll(async () => {
  graph = openEmbeddedGraph();
  await graph.schema();
  await loadGraph(graph, {
    entities: IDS.map((id) => ({ id })),
    links: IDS.slice(1).map((to, at) => ({ type: "LEADS" as const, from: `n${at}`, to })),
  });
  topology = await topologyOf(graph);
});
afterAll(() => graph.close());

describe("told that it is late", () => {
  test("a connection hands back what it knows, and says TIME", () => {
    const terminals = ["n0", "n2", "n8"];
    const search = connectIn(new Walk(topology, ANY, terminals), terminals, 10);
    expect(search.next()).toEqual({ done: false, value: undefined });
    search.next(false);
    search.next(false);
    const { value } = search.next(true);
    expect(value).toMatchObject({ limits: new Set(["TIME", "LENGTH"]) });
    expect(value && "spanning" in value && value.spanning.groupOf).toEqual([0, 0, 2]);
  });

  test("a path is QUERY_TIMEOUT, as nothing is known of it before it is found", () => {
    const [onward, backward] = [new Walk(topology, ANY), new Walk(topology, ANY)];
    const late = new Deadline(0);
    const ends = { onward, backward, from: "n0", to: "n8" };
    expect(() => shortestIn(ends, 10, late)).toThrow(expect.objectContaining({ code: "QUERY_TIMEOUT" }));
    expect(shortestIn(ends, 10, new Deadline(10_000))).toEqual(IDS);
    expect(shortestIn(ends, 7, new Deadline(10_000))).toBeNull();
  });

  test("the graph of a scope is left to the statements, as it is where it holds too many links", async () => {
    const reading = { ...plainReadingOf(graph), topology: async () => topology };
    expect((await walkedScopeGraph(reading, ANY, 8))?.size).toBe(9);
    expect(await walkedScopeGraph(reading, ANY, 7)).toBeNull();
    const late = { ...reading, deadline: new Deadline(0) };
    expect(await walkedScopeGraph(late, ANY, 8)).toBeNull();
  });
});
