/** Bounds what large searches of one graph hold at the same time: beyond it they wait for their turn. */
import type { Deadline } from "../graph/deadline.js";
import type { Graph } from "../graph/graph.js";
import type { Reading } from "../lookup/reading.js";

/**
 * What all searches may hold together, in shares of some twenty megabytes at a million organizations. More searches at
 * once than processors make none of them sooner.
 */
export const SHARES = 4;
/** Of one that holds the links of a whole graph: no second one beside it, but room for a smaller search. */
export const SHARES_OF_GRAPH = 3;

interface Waiter {
  readonly shares: number;
  begin(): void;
}

interface Line {
  free: number;
  /** Who waits longest first. */
  readonly waiting: Set<Waiter>;
}

const lines = new WeakMap<Graph, Line>();

/** Runs the search as soon as its shares are free, in the order of asking; QUERY_TIMEOUT where its turn came too late. */
export async function inLine<T>({ graph, deadline }: Reading, search: () => Promise<T>, shares = 1): Promise<T> {
  const line = lines.get(graph) ?? { free: SHARES, waiting: new Set() };
  lines.set(graph, line);
  await turnIn(line, shares, deadline);
  try {
    return await search();
  } finally {
    line.free += shares;
    goOn(line);
  }
}

async function turnIn(line: Line, shares: number, deadline: Deadline): Promise<void> {
  const waiter = { shares, begin: () => {} };
  const turn = new Promise<void>((begin) => Object.assign(waiter, { begin }));
  line.waiting.add(waiter);
  goOn(line);
  try {
    await deadline.race(turn);
  } catch (error) {
    // The turn may have come at the same moment as the end.
    if (!line.waiting.delete(waiter)) line.free += shares;
    goOn(line);
    throw error;
  }
}

/** Nobody is overtaken: who needs little waits behind one who needs more than is free. */
function goOn(line: Line): void {
  for (const waiter of line.waiting) {
    if (waiter.shares > line.free) return;
    line.waiting.delete(waiter);
    line.free -= waiter.shares;
    waiter.begin();
  }
}
