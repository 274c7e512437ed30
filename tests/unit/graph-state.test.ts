/** The state of the graph is asked once for all that one reading asks. */
import { expect, test } from "vitest";

import { Deadline } from "../../src/graph/deadline.js";
import type { Graph } from "../../src/graph/graph.js";
import { stateOf } from "../../src/lookup/graph-state.js";
import { beginReading } from "../../src/lookup/reading.js";
import type { KeptTopology } from "../../src/topology/kept-topology.js";

test("the parts of a reading share one look, other readings have their own", async () => {
  let looks = 0;
  const graph = { state: async () => `${++looks}` } as unknown as Graph;
  const reading = () => beginReading({ graph, deadlineMs: 60_000, clock: Date.now }, new AbortController().signal);
  const one = reading();
  expect(await Promise.all([stateOf(one), stateOf(one), stateOf(reading())])).toEqual(["1", "1", "2"]);
  // One that keeps no state.
  const plain = { graph, deadline: new Deadline(60_000), today: "2026-06-01" };
  expect(await stateOf(plain)).toBe("3");
});

test("a reading of a server keeps the state that its topology is of: nothing counted on that is kept for a later one", async () => {
  let changes = 0;
  const graph = { state: async () => `${++changes}` } as unknown as Graph;
  const topology = {
    in: async (found: () => Promise<string | null>) => void (await found()),
  } as unknown as KeptTopology;
  const parts = { graph, topology, deadlineMs: 1_000, clock: Date.now };
  const reading = beginReading(parts, new AbortController().signal);
  await reading.topology?.();
  expect(await stateOf(reading)).toBe("1");
  expect(await stateOf({ ...reading })).toBe("1");
  expect(await stateOf(beginReading(parts, new AbortController().signal))).toBe("2");
});
