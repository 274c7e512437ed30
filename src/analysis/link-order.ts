/** The order in which differences are read: by type and the ids of both ends, so that parallel links stand together. */
import type { LinkRecord } from "../lookup/links.js";
import { compareCodePoints } from "../model/names.js";

/** Where the links of one type and the same two ends stand. */
export type LinkPlace = Pick<LinkRecord, "type" | "from" | "to">;

export const FIRST_PLACE: LinkPlace = { type: "", from: "", to: "" };

export function comparePlaces(one: LinkPlace, other: LinkPlace): number {
  return (
    compareCodePoints(one.type, other.type) ||
    compareCodePoints(one.from, other.from) ||
    compareCodePoints(one.to, other.to)
  );
}

export function compareLinks(one: LinkRecord, other: LinkRecord): number {
  return comparePlaces(one, other) || compareCodePoints(one.link, other.link);
}
