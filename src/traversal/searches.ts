/** Bounds how many large searches of one graph hold what they have read: the others wait for their turn. */
import type { Deadline } from "../graph/deadline.js";
import type { Graph } from "../graph/graph.js";
import type { Reading } from "../lookup/reading.js";

/** How many run at once. More than processors make none of them sooner. */
export const AT_ONCE = {
  /** Each may hold some twenty megabytes at a million organizations. */
  search: 4,
  /** Those that hold the links of a whole graph: they take seconds, and hold up no smaller search. */
  graph: 1,
} as const;

interface Line {
  free: number;
  /** Who waits longest first. */
  readonly waiting: Set<() => void>;
}

const linesOf = new WeakMap<Graph, Record<keyof typeof AT_ONCE, Line>>();

/** Runs the search when fewer of its kind than may run are under way; QUERY_TIMEOUT where its turn came too late. */
export async function inLine<T>(
  { graph, deadline }: Reading,
  search: () => Promise<T>,
  kind: keyof typeof AT_ONCE = "search",
): Promise<T> {
  const lines = linesOf.get(graph) ?? { search: lineOf(AT_ONCE.search), graph: lineOf(AT_ONCE.graph) };
  linesOf.set(graph, lines);
  const line = lines[kind];
  if (line.free > 0) line.free--;
  else await turnIn(line, deadline);
  try {
    return await search();
  } finally {
    handOn(line);
  }
}

function lineOf(free: number): Line {
  return { free, waiting: new Set() };
}

/** To who waits longest, so that nobody who comes later takes the place first. */
function handOn(line: Line): void {
  const [next] = line.waiting;
  if (next) next();
  else line.free++;
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
