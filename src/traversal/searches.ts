/** Bounds how many large searches of one graph hold what they have read: the others wait for their turn. */
import type { Deadline } from "../graph/deadline.js";
import type { Graph } from "../graph/graph.js";
import type { Reading } from "../lookup/reading.js";

/** One search may hold tens of megabytes; more at once than processors make none of them sooner. */
export const SEARCHES_AT_ONCE = 4;

interface Line {
  running: number;
  readonly waiting: Set<() => void>;
}

const lines = new WeakMap<Graph, Line>();

/** Runs the search when fewer than SEARCHES_AT_ONCE are under way; QUERY_TIMEOUT where its turn came too late. */
export async function inLine<T>({ graph, deadline }: Reading, search: () => Promise<T>): Promise<T> {
  const line = lines.get(graph) ?? { running: 0, waiting: new Set() };
  lines.set(graph, line);
  if (line.running < SEARCHES_AT_ONCE) line.running++;
  else await turnIn(line, deadline);
  try {
    return await search();
  } finally {
    handOn(line);
  }
}

/** To who waits longest, so that nobody who comes later takes the place first. */
function handOn(line: Line): void {
  const [next] = line.waiting;
  if (next) next();
  else line.running--;
}

async function turnIn(line: Line, deadline: Deadline): Promise<void> {
  let take = () => {};
  const turn = new Promise<void>((resolve) => {
    take = () => {
      line.waiting.delete(take);
      resolve();
    };
  });
  line.waiting.add(take);
  try {
    await deadline.race(turn);
  } catch (error) {
    // The place may have come at the same moment as the end.
    if (!line.waiting.delete(take)) handOn(line);
    throw error;
  }
}
