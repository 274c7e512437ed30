/** Links as the statements return them, in the shape of the schema. */
import type { LinkRecord } from "../../lookup/links.js";
import type { LinkType } from "../../model/model.gen.js";
import type { LinkObject } from "./link-type.js";

export function linkObjectOf(record: LinkRecord): LinkObject {
  return {
    id: record.link,
    type: record.type as LinkType,
    role: record.role,
    since: record.linkSince,
    until: record.linkUntil,
    version: record.linkVersion,
    updatedAt: record.linkUpdatedAt,
    fromId: record.from,
    toId: record.to,
    initiativeId: record.initiative,
    citationTexts: record.linkCitations,
    record,
  };
}
