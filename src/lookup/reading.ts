/** What a read needs: the graph, when its answer is too late, and which day it is today. */
import { Deadline } from "../graph/deadline.js";
import type { Graph } from "../graph/graph.js";
import type { Params, Query } from "../graph/query.js";
import { todayInShanghai } from "../model/dates.js";
import type { KeptTopology } from "../topology/kept-topology.js";
import type { Topology } from "../topology/topology.js";
import { once } from "./once.js";

export interface Reading {
  readonly graph: Graph;
  readonly deadline: Deadline;
  /** YYYY-MM-DD in Asia/Shanghai: what an omitted asOf means. */
  readonly today: string;
  /** In which state the graph is, asked for once: what is read or counted for this reading is of it, or of a later one. */
  readonly state?: () => Promise<string | null>;
  /** The graph in memory as it is in that state; null, or no such function, where none is kept. */
  readonly topology?: () => Promise<Topology | null>;
  /** The one last read, at once: what it says is right where `topology` turns out to be the same. */
  readonly lastTopology?: () => Promise<Topology | null>;
}

/** What every reading of a server has in common. */
export interface ReadingParts {
  readonly graph: Graph;
  /** What searches walk instead of asking the graph; absent where they always ask. */
  readonly topology?: KeptTopology | undefined;
  readonly deadlineMs: number;
  /** Epoch milliseconds: decides which day is today. */
  readonly clock: () => number;
}

/** A reading that begins now and ends with its deadline, or when its caller leaves. */
export function beginReading({ graph, topology, deadlineMs, clock }: ReadingParts, signal: AbortSignal): Reading {
  const deadline = new Deadline(deadlineMs, undefined, signal);
  const state = once(() => graph.state(deadline));
  const reading = { graph, deadline, today: todayInShanghai(clock()), state };
  if (!topology) return reading;
  const current = once(() => topology.in(state));
  const lastTopology = async () => {
    // Where there is none, this asks for one to be read; nobody waits for that.
    if (!topology.last) current().catch(ignore);
    return topology.last;
  };
  return { ...reading, topology: current, lastTopology };
}

/** Whoever needs the topology itself hears of it. */
function ignore(): void {}

/** Runs a statement for this reading. */
export function ask<P extends Params, R>(reading: Reading, query: Query<P, R>, params: P): Promise<R[]> {
  return reading.graph.read(query, params, reading.deadline);
}
