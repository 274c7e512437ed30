/** Whether few organizations lie in a place: then a list of them begins there, else at the index of all names. */
import { type Clock, monotonicClock } from "../graph/deadline.js";
import type { Graph } from "../graph/graph.js";
import { organizationSizeWithin } from "../graph/queries.gen.js";
import { ask, type Reading } from "./reading.js";

/**
 * Up to so many are sorted for every page. A place of more holds a good part of any graph, so that reading all names in
 * order soon finds a page of its organizations.
 */
export const FEW_ORGANIZATIONS = 5_000;
/** Only the way to the answer depends on it, never the answer: an old count does no harm. */
const REMEMBERED_MS = 60_000;
const MAX_REMEMBERED = 1_000;

interface Size {
  readonly isSmall: boolean;
  readonly until: number;
}

const remembered = new WeakMap<Graph, Map<string, Size>>();

export async function isSmallPlace(reading: Reading, within: string, clock: Clock = monotonicClock): Promise<boolean> {
  const sizes = remembered.get(reading.graph) ?? new Map<string, Size>();
  remembered.set(reading.graph, sizes);
  const known = sizes.get(within);
  if (known && known.until > clock()) return known.isSmall;
  const [row] = await ask(reading, organizationSizeWithin, { within, limit: FEW_ORGANIZATIONS + 1 });
  const isSmall = (row?.size ?? 0) <= FEW_ORGANIZATIONS;
  if (sizes.size >= MAX_REMEMBERED) sizes.clear();
  sizes.set(within, { isSmall, until: clock() + REMEMBERED_MS });
  return isSmall;
}
