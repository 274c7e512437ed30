/** Whether few organizations lie in a place or are members of a body. */
import type { Clock } from "../graph/deadline.js";
import { organizationSizeWithin } from "../graph/queries.gen.js";
import { ask, type Reading } from "./reading.js";
import { sizeUpTo } from "./size-up-to.js";

/**
 * Up to so many are sorted for every page. A place of more holds a good part of any graph, so that reading all names in
 * order soon finds a page of its organizations.
 */
export const FEW_ORGANIZATIONS = 5_000;

export async function isSmallPlace(reading: Reading, within: string, clock?: Clock): Promise<boolean> {
  const count = async (limit: number) => {
    const [row] = await ask(reading, organizationSizeWithin, { within, limit });
    return row?.size ?? 0;
  };
  return (await sizeUpTo(reading, `within ${within}`, FEW_ORGANIZATIONS, count, clock)) <= FEW_ORGANIZATIONS;
}
