/** How many are found in one way, as far as a choice of ways needs to know. */
import { type Clock, monotonicClock } from "../graph/deadline.js";
import type { Graph } from "../graph/graph.js";
import type { Reading } from "./reading.js";

/** Only the way to the answer depends on it, never the answer: an old count does no harm. */
const REMEMBERED_MS = 60_000;
const MAX_REMEMBERED = 1_000;

interface Size {
  readonly size: number;
  readonly until: number;
}

const remembered = new WeakMap<Graph, Map<string, Size>>();

/** Counts what the key names at most once a minute; `most + 1` where there are more. */
export async function sizeUpTo(
  { graph }: Reading,
  key: string,
  most: number,
  count: (limit: number) => Promise<number>,
  clock: Clock = monotonicClock,
): Promise<number> {
  const sizes = remembered.get(graph) ?? new Map<string, Size>();
  remembered.set(graph, sizes);
  const known = sizes.get(key);
  if (known && known.until > clock()) return known.size;
  const size = await count(most + 1);
  if (sizes.size >= MAX_REMEMBERED) sizes.clear();
  sizes.set(key, { size, until: clock() + REMEMBERED_MS });
  return size;
}
