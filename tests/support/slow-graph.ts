/** A graph whose reads wait before they run, as those of a busy or a silent database do; requests are slowed one by one. */
import { setTimeout as sleep } from "node:timers/promises";

import type { Graph } from "../../src/graph/graph.js";
import { withRead } from "./altered-graph.js";

/** How long a request's read with this number, from 1, waits; Infinity for one that never answers. */
export type Slowness = (read: number) => number;

export interface SlowGraph {
  readonly graph: Graph;
  /** Each of the next requests, whichever comes first, takes one of these; those after them are not slowed. */
  slow(nextRequests: readonly Slowness[]): void;
  /** Reads passed on to the engine so far. */
  readonly reads: () => number;
}

interface Slowed {
  readonly slowness: Slowness;
  reads: number;
}

/** Requests are told apart by the signal of their deadline: those that are slowed must come over connections of their own. */
export function slowGraph(graph: Graph): SlowGraph {
  const waiting: Slowness[] = [];
  const requests = new WeakMap<object, Slowed>();
  let passedOn = 0;
  const slowed = withRead(graph, async (query, params, deadline) => {
    const request = requestOf(deadline.signal ?? deadline);
    request.reads += 1;
    const waitMs = request.slowness(request.reads);
    if (waitMs > 0) await deadline.race(wait(waitMs));
    passedOn += 1;
    return graph.read(query, params, deadline);
  });

  function requestOf(key: object): Slowed {
    const known = requests.get(key);
    if (known) return known;
    const request = { slowness: waiting.shift() ?? (() => 0), reads: 0 };
    requests.set(key, request);
    return request;
  }

  return {
    graph: slowed,
    slow: (nextRequests) => void waiting.push(...nextRequests),
    reads: () => passedOn,
  };
}

function wait(ms: number): Promise<unknown> {
  return ms === Number.POSITIVE_INFINITY ? new Promise(() => undefined) : sleep(ms);
}
