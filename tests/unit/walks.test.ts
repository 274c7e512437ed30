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
const LEAVES = Array.from({ length: 20 }, (_, at) => `leaf${at}`);

let graph: Graph;
let topology: Topology;

/** Nine in a row, and apart from them a hub of leaves. */
beforeAll(async () => {
  graph = openEmbeddedGraph();
  await graph.schema();
  await loadGraph(graph, {
    entities: [...IDS, ...LEAVES, "hub"].map((id) => ({ id })),
    links: [
      ...IDS.slice(1).map((to, at) => ({ type: "LEADS" as const, from: `n${at}`, to })),
      ...LEAVES.map((to) => ({ type: "LEADS" as const, from: "hub", to })),
    ],
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
    expect(value).toMatchObject({ limits: new Set(["TIME"]) });
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
    expect((await walkedScopeGraph(reading, ANY, 28))?.size).toBe(30);
    expect(await walkedScopeGraph(reading, ANY, 27)).toBeNull();
    const late = { ...reading, deadline: new Deadline(0) };
    expect(await walkedScopeGraph(late, ANY, 28)).toBeNull();
  });
});

describe("in time", () => {
  const shortest = (from: string, to: string) => {
    const onward = new Walk(topology, { ...ANY, direction: "OUT" });
    const backward = new Walk(topology, { ...ANY, direction: "IN" });
    return shortestIn({ onward, backward, from, to }, 10, new Deadline(10_000));
  };

  test("a path is found from a hub too, where only the other side takes steps", () => {
    for (const leaf of LEAVES) {
      expect(shortest("hub", leaf)).toEqual(["hub", leaf]);
      expect(shortest(leaf, "hub")).toBeNull();
    }
    for (const [at, from] of IDS.entries()) {
      for (const [behind, to] of IDS.slice(at + 1).entries()) {
        expect(shortest(from, to)).toEqual(IDS.slice(at, at + behind + 2));
      }
    }
  });

  test("leaves that lead nowhere do not make it possible that a longer path joins", () => {
    const terminals = ["hub", "n0", "n2"];
    const search = connectIn(new Walk(topology, ANY, terminals), terminals, 2);
    for (let step = search.next(); ; step = search.next(false)) {
      if (step.done !== true) continue;
      expect(step.value.limits).toEqual(new Set());
      expect(step.value.spanning.groupOf).toEqual([0, 1, 1]);
      return;
    }
  });
});
