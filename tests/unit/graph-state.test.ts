/** The state of the graph is asked once for what one reading asks at the same time, and anew for what it asks later. */
import { expect, test } from "vitest";

import { Deadline } from "../../src/graph/deadline.js";
import type { Graph } from "../../src/graph/graph.js";
import { stateOf } from "../../src/lookup/graph-state.js";

test("parts that ask together share one look, later ones and other readings have their own", async () => {
  let looks = 0;
  const graph = { state: async () => `${++looks}` } as unknown as Graph;
  const reading = () => ({ graph, deadline: new Deadline(60_000), today: "2026-06-01" });
  const one = reading();
  expect(await Promise.all([stateOf(one), stateOf(one), stateOf(reading())])).toEqual(["1", "1", "2"]);
  expect(await stateOf(one)).toBe("3");
});
