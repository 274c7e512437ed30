/** Whether a link may be walked from one of its ends in a scope's direction. */
import type { LinkRecord } from "../lookup/links.js";
import { LINK_RULES, type LinkType } from "../model/model.gen.js";
import type { Direction } from "./scope.js";

/** Links of types without direction lead both ways. */
export function leads(link: LinkRecord, walker: string, direction: Direction): boolean {
  if (direction === "ANY" || !LINK_RULES[link.type as LinkType].directed) return true;
  return (direction === "OUT") === (link.from === walker);
}
