/** The links that evidence is made of, read in bounded statements; withheld ones never come further than here. */
import { compose } from "../graph/compose.js";
import { suggestionLinked, suggestionLinkedTo } from "../graph/queries.gen.js";
import type { RowOf } from "../graph/query.js";
import { BATCH } from "../lookup/batches.js";
import { ask } from "../lookup/reading.js";
import { ANY_TIME, type Period } from "../model/dates.js";
import type { LinkType } from "../model/model.gen.js";
import { groupBy } from "../traversal/group-by.js";
import type { Inquiry } from "./evidence-inquiry.js";

/** One link seen from `near`, with the kind, dates and number of such links of the far end. */
export type LinkedRow = RowOf<typeof suggestionLinked>;
export type JoiningRow = RowOf<typeof suggestionLinkedTo>;

/** A link that is evidence. */
export type Tie = Pick<JoiningRow, "link" | "near" | "far" | "initiative">;

export const BODY_TYPES: readonly LinkType[] = ["MEMBER_OF", "LEADS"];
export const HOUSE_TYPES: readonly LinkType[] = ["SUBORDINATE_TO", "ESTABLISHED"];
export const INITIATIVE_TYPES: readonly LinkType[] = ["RUNS", "PARTICIPATES_IN"];

/** Co-building and the asked type: what makes two organizations partners of a third. */
export function tieTypes(type: LinkType): readonly LinkType[] {
  return ["CO_BUILDS_WITH", type];
}

/** Up to today, whenever it began: to have worked together is what counts, not to have it planned. */
export function pastOf({ period }: Inquiry): Period {
  return { from: ANY_TIME.from, to: period.to };
}

export type Way = "ANY" | "IN" | "OUT";

/** Which links are read. */
export interface Reach {
  readonly types: readonly LinkType[];
  readonly way: Way;
  readonly period: Period;
}

/** The links of these entities, at most `each` for each, those with the least far end first. */
export async function linkedRows(
  inquiry: Inquiry,
  ids: readonly string[],
  { types, way, period }: Reach,
  each = inquiry.limits.each,
): Promise<LinkedRow[]> {
  const { reading, limits, withheld } = inquiry;
  const found: LinkedRow[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    reading.deadline.check();
    const params = { ids: ids.slice(at, at + BATCH), ...period, each: each + 1, limit: limits.rows + 1 };
    const composed = compose(suggestionLinked, params, { links: { types, way }, types: { types, way: "ANY" } });
    const rows = await ask(reading, composed.query, composed.params);
    if (rows.length > limits.rows) inquiry.onCut();
    for (const links of groupBy(rows.slice(0, limits.rows), (row) => row.near).values()) {
      if (links.length > each) inquiry.onCut();
      found.push(...links.slice(0, each));
    }
  }
  return found.filter(({ link }) => !withheld.links.has(link));
}

/** The links that join these entities with the given ends. */
export async function joiningRows(
  inquiry: Inquiry,
  ids: readonly string[],
  ends: readonly string[],
  { types, period }: Omit<Reach, "way">,
): Promise<JoiningRow[]> {
  const { reading, limits, withheld } = inquiry;
  const found: JoiningRow[] = [];
  if (ends.length === 0) return found;
  for (let at = 0; at < ids.length; at += BATCH) {
    reading.deadline.check();
    const params = { ids: ids.slice(at, at + BATCH), ends, ...period, limit: limits.rows + 1 };
    const composed = compose(suggestionLinkedTo, params, { types: { types, way: "ANY" } });
    const rows = await ask(reading, composed.query, composed.params);
    if (rows.length > limits.rows) inquiry.onCut();
    found.push(...rows.slice(0, limits.rows));
  }
  return found.filter(({ link }) => !withheld.links.has(link));
}
