/** A reading for tests: enough time, and a day that never changes. */
import { Deadline } from "../../src/graph/deadline.js";
import type { Graph } from "../../src/graph/graph.js";
import { once } from "../../src/lookup/once.js";
import type { Reading } from "../../src/lookup/reading.js";
import { loadTopology } from "../../src/topology/load-topology.js";
import type { Topology } from "../../src/topology/topology.js";

export const TODAY = "2025-06-01";

const walked = new WeakSet<Graph>();

/** Has every reading of this graph walk its topology, read anew each time. */
export function walkInMemory(graph: Graph): Graph {
  walked.add(graph);
  return graph;
}

export function isWalkedInMemory(graph: Graph): boolean {
  return walked.has(graph);
}

export function readingOf(graph: Graph, deadlineMs = 600_000): Reading {
  const reading = plainReadingOf(graph, deadlineMs);
  if (!walked.has(graph)) return reading;
  const topology = once(() => topologyOf(graph));
  return { ...reading, topology, lastTopology: topology };
}

/** One that walks this topology; `current` is that of the graph as it is now. */
export function walkingIn(graph: Graph, last: Topology, current: Topology | null = last): Reading {
  return { ...plainReadingOf(graph), lastTopology: async () => last, topology: async () => current };
}

/** One that asks the graph for everything. */
export function plainReadingOf(graph: Graph, deadlineMs = 600_000): Reading {
  return { graph, deadline: new Deadline(deadlineMs), today: TODAY };
}

/** That of a graph nobody changes meanwhile: there must be one. */
export async function topologyOf(graph: Graph) {
  const topology = await loadTopology(graph, { maxLinks: 1_000_000, goesOn: async () => true });
  if (!topology) throw new Error("the graph was not read whole");
  return topology;
}
