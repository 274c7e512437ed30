/** A topology is handed out for the state it was read in, and for no other. */
import { describe, expect, test } from "vitest";

import { Deadline } from "../../src/graph/deadline.js";
import { openEmbeddedGraph } from "../../src/graph/embedded/embedded-graph.js";
import type { Graph } from "../../src/graph/graph.js";
import { KeptTopology } from "../../src/topology/kept-topology.js";
import { altered, withRead } from "../support/altered-graph.js";
import { loadGraph } from "../support/graph-fixture.js";

const soon = () => new Deadline(10_000);
const TWO = { entities: [{ id: "a" }, { id: "b" }], links: [{ type: "LEADS" as const, from: "a", to: "b" }] };

async function graphOfTwo(): Promise<Graph> {
  const graph = openEmbeddedGraph();
  await graph.schema();
  await loadGraph(graph, TWO);
  return graph;
}

describe("a kept topology", () => {
  test("is read in the background, and there once it is whole", async () => {
    const graph = await graphOfTwo();
    const loads: (number | undefined)[] = [];
    const kept = new KeptTopology(graph, { maxLinks: 10, onLoad: (topology) => loads.push(topology?.linkCount) });
    expect(await kept.now(soon())).toBeNull();
    await kept.settled();
    expect(loads).toEqual([1]);
    const topology = await kept.now(soon());
    expect([topology?.entityCount, topology?.linkCount]).toEqual([2, 1]);
    await graph.close();
  });

  test("is not handed out once the graph has changed, and is read again later", async () => {
    const graph = await graphOfTwo();
    let nowMs = 0;
    const kept = new KeptTopology(graph, { maxLinks: 10, clock: () => nowMs });
    kept.start();
    await kept.settled();
    await loadGraph(graph, { entities: [{ id: "c" }], links: [{ type: "LEADS", from: "c", to: "a" }] });
    nowMs += 1;
    expect(kept.last?.linkCount).toBe(1); // Nobody has looked since.
    expect(await kept.now(soon())).toBeNull();
    expect(kept.last).toBeNull();
    await kept.settled();
    expect(kept.last?.linkCount).toBe(2);
    expect((await kept.now(soon()))?.linkCount).toBe(2);
    await graph.close();
  });

  test("is not read again before five times as long as it took has passed", async () => {
    const graph = await graphOfTwo();
    let nowMs = 0;
    let loads = 0;
    const read: Graph["read"] = (query, params, deadline) => {
      nowMs += 10; // Four statements and more: at least 40 ms.
      return graph.read(query, params, deadline);
    };
    const onLoad = () => loads++;
    const kept = new KeptTopology(altered(graph, { read }), { maxLinks: 10, clock: () => nowMs, onLoad });
    kept.start();
    await kept.settled();
    const tookMs = nowMs;
    await loadGraph(graph, { entities: [{ id: "c" }], links: [] });
    nowMs += tookMs * 5 - 1;
    expect(await kept.now(soon())).toBeNull();
    await kept.settled();
    expect(loads).toBe(1);
    nowMs += 1;
    expect(await kept.now(soon())).toBeNull();
    await kept.settled();
    expect(loads).toBe(2);
    expect((await kept.now(soon()))?.entityCount).toBe(3);
    await graph.close();
  });

  test("is not kept of a graph that changed while it was read", async () => {
    const graph = await graphOfTwo();
    let hasChanged = false;
    const read: Graph["read"] = async (query, params, deadline) => {
      const rows = await graph.read(query, params, deadline);
      if (!hasChanged && query.name === "topology/links") {
        hasChanged = true;
        await loadGraph(graph, { entities: [], links: [{ type: "MEMBER_OF", from: "b", to: "a" }] });
      }
      return rows;
    };
    const loads: unknown[] = [];
    const kept = new KeptTopology(altered(graph, { read }), {
      maxLinks: 10,
      onLoad: (topology) => loads.push(topology),
    });
    kept.start();
    await kept.settled();
    expect(loads).toEqual([null]);
    expect(await kept.now(soon())).toBeNull();
    await graph.close();
  });

  test.each(["topology/entity-count", "overview/links"])(
    "is not kept where more came than %s had counted",
    async (name) => {
      const graph = await graphOfTwo();
      const counted = withRead(graph, async (query, params, deadline) => {
        const rows = await graph.read(query, params, deadline);
        return query.name === name ? [{ count: 1, type: "LEADS", total: 0 }] : rows;
      });
      const loads: unknown[] = [];
      const kept = new KeptTopology(counted, { maxLinks: 10, onLoad: (...told) => loads.push(told[0], told[2]) });
      kept.start();
      await kept.settled();
      expect(loads).toEqual([null, undefined]);
      await graph.close();
    },
  );

  test("says what went wrong where the graph could not be read, and is read again later", async () => {
    const graph = await graphOfTwo();
    let isBroken = true;
    const read: Graph["read"] = (query, params, deadline) =>
      isBroken ? Promise.reject(new Error("no answer")) : graph.read(query, params, deadline);
    let nowMs = 0;
    const told: unknown[] = [];
    const onLoad = (topology: unknown, _: number, fault: unknown) => told.push([topology !== null, fault]);
    const kept = new KeptTopology(altered(graph, { read }), { maxLinks: 10, clock: () => nowMs, onLoad });
    kept.start();
    await kept.settled();
    isBroken = false;
    kept.start();
    expect(told).toHaveLength(1);
    nowMs += 10_000;
    kept.start();
    await kept.settled();
    expect(told).toEqual([
      [false, new Error("no answer")],
      [true, undefined],
    ]);
    await graph.close();
  });

  test("is not read of a graph with more links than it may hold, or whose state cannot be known", async () => {
    const graph = await graphOfTwo();
    for (const [maxLinks, part] of [
      [0, {}],
      [10, { state: async () => null }],
    ] as const) {
      const kept = new KeptTopology(altered(graph, part), { maxLinks });
      kept.start();
      await kept.settled();
      expect(await kept.now(soon())).toBeNull();
      await kept.stop();
    }
    await graph.close();
  });

  test("where none can be kept, nothing is read again before the graph has changed; where none may be, nothing is asked", async () => {
    const graph = await graphOfTwo();
    let reads = 0;
    let looks = 0;
    const read: Graph["read"] = (query, params, deadline) => {
      reads++;
      return graph.read(query, params, deadline);
    };
    const state: Graph["state"] = (deadline) => {
      looks++;
      return graph.state(deadline);
    };
    const kept = new KeptTopology(altered(graph, { read, state }), { maxLinks: 1, clock: () => 0 });
    await loadGraph(graph, { entities: [], links: [{ type: "MEMBER_OF", from: "a", to: "b" }] });
    kept.start();
    await kept.settled();
    const readsOfOne = reads;
    expect(await kept.now(soon())).toBeNull();
    await kept.settled();
    expect([reads, readsOfOne > 0]).toEqual([readsOfOne, true]);
    await loadGraph(graph, { entities: [{ id: "c" }], links: [] });
    await kept.now(soon());
    await kept.settled();
    expect(reads).toBeGreaterThan(readsOfOne);
    looks = 0;
    const none = new KeptTopology(altered(graph, { read, state }), { maxLinks: 0 });
    none.start();
    expect(await none.now(soon())).toBeNull();
    expect(looks).toBe(0);
    await graph.close();
  });

  test("is forgotten when it is stopped, and nothing is read any more", async () => {
    const graph = await graphOfTwo();
    const kept = new KeptTopology(graph, { maxLinks: 10 });
    kept.start();
    await kept.stop();
    await graph.close();
    kept.start();
    await kept.settled();
    await expect(kept.now(soon())).resolves.toBeNull();
  });

  test("a load that fails leaves searches to the graph", async () => {
    const graph = await graphOfTwo();
    const read: Graph["read"] = async () => {
      throw new Error("away");
    };
    const kept = new KeptTopology(altered(graph, { read }), { maxLinks: 10 });
    kept.start();
    await kept.settled();
    expect(await kept.now(soon())).toBeNull();
    await graph.close();
  });
});
