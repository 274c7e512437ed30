/** Who holds which post at an organization: its incoming links of type HOLDS_POST. */
import type { Period } from "../model/dates.js";
import { type LinkFilter, type LinkRow, linksOf, linkTotalsOf } from "./links.js";
import type { Page, Slice } from "./page.js";
import type { Reading } from "./reading.js";

export interface PostFilter {
  readonly period: Period;
}

export function postsOf(
  reading: Reading,
  ids: readonly string[],
  filter: PostFilter,
  page: Page,
): Promise<Map<string, Slice<LinkRow>>> {
  return linksOf(reading, ids, postLinks(filter), page);
}

export function postTotalsOf(
  reading: Reading,
  ids: readonly string[],
  filter: PostFilter,
): Promise<Map<string, number>> {
  return linkTotalsOf(reading, ids, postLinks(filter));
}

function postLinks({ period }: PostFilter): LinkFilter {
  return { types: ["HOLDS_POST"], direction: "IN", kinds: null, period };
}
