/** The arguments that several tools take. */
import { z } from "zod";

import { MAX_PAGE } from "../lookup/page.js";
import { LINK_TYPES, ORGANIZATION_KINDS } from "../model/model.gen.js";
import { DIRECTIONS } from "../traversal/scope.js";

export const id = z.string().describe("An id of this graph, as resolve_names and find_organizations give it.");
export const kinds = z.array(z.enum(ORGANIZATION_KINDS)).min(1);
export const linkTypes = z.array(z.enum(LINK_TYPES)).min(1);
export const direction = z.enum(DIRECTIONS).describe("OUT of the entity, IN to it, or ANY.");
export const asOf = z.string().describe("YYYY, YYYY-MM or YYYY-MM-DD; today in Asia/Shanghai where omitted.");
export const includeEnded = z.boolean().describe("Also what held at any time.");
export const language = z.enum(["ZH", "EN"]).default("ZH").describe("Of explanations.");

export const first = z.int().min(1).max(MAX_PAGE).default(20).describe("How many on this page.");
export const after = z.string().describe("nextCursor of the page before.");

export const scope = z
  .strictObject({
    types: linkTypes.optional().describe("Every type but LOCATED_IN where omitted."),
    kinds: kinds.optional().describe("Bounds the organizations on the way, not the ends."),
    direction: direction.optional(),
    asOf: asOf.optional(),
    includeEnded: includeEnded.optional(),
    within: id.optional().describe("A place, chain, alliance or party organization that bounds those on the way."),
  })
  .describe("Which links a traversal may use.");
