/** Whether few are found in one way: then a list begins there, else at the index of all names. */
import { type Clock, monotonicClock } from "../graph/deadline.js";
import type { Graph } from "../graph/graph.js";
import type { Reading } from "./reading.js";

/** Only the way to the answer depends on it, never the answer: an old count does no harm. */
const REMEMBERED_MS = 60_000;
const MAX_REMEMBERED = 1_000;

interface Size {
  readonly isSmall: boolean;
  readonly until: number;
}

const remembered = new WeakMap<Graph, Map<string, Size>>();

/** Counts what the key names at most once a minute, up to one more than `few`. */
export async function isFew(
  { graph }: Reading,
  key: string,
  few: number,
  count: (limit: number) => Promise<number>,
  clock: Clock = monotonicClock,
): Promise<boolean> {
  const sizes = remembered.get(graph) ?? new Map<string, Size>();
  remembered.set(graph, sizes);
  const known = sizes.get(key);
  if (known && known.until > clock()) return known.isSmall;
  const isSmall = (await count(few + 1)) <= few;
  if (sizes.size >= MAX_REMEMBERED) sizes.clear();
  sizes.set(key, { isSmall, until: clock() + REMEMBERED_MS });
  return isSmall;
}
