/** A reading for tests: enough time, and a day that never changes. */
import { Deadline } from "../../src/graph/deadline.js";
import type { Graph } from "../../src/graph/graph.js";
import type { Reading } from "../../src/lookup/reading.js";

export const TODAY = "2025-06-01";

export function readingOf(graph: Graph, deadlineMs = 600_000): Reading {
  return { graph, deadline: new Deadline(deadlineMs), today: TODAY };
}
