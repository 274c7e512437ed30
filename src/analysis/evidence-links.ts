/** The links that evidence is made of, read in bounded statements; withheld ones never come further than here. */
import { type Condition, compose, condition } from "../graph/compose.js";
import {
  suggestionLinked,
  suggestionLinkedTo,
  suggestionTypesAssists,
  suggestionTypesBodies,
  suggestionTypesCooperates,
  suggestionTypesDispatches,
  suggestionTypesHouse,
  suggestionTypesInitiatives,
  suggestionTypesOnlyAssists,
  suggestionTypesOnlyCooperates,
  suggestionTypesOnlyDispatches,
  suggestionTypesOnlyServes,
  suggestionTypesOnlySupplies,
  suggestionTypesServes,
  suggestionTypesSupplies,
  traversalScopeInward,
  traversalScopeOutward,
} from "../graph/queries.gen.js";
import type { RowOf } from "../graph/query.js";
import { ask } from "../lookup/reading.js";
import type { Period } from "../model/dates.js";
import type { LinkType } from "../model/model.gen.js";
import { BATCH } from "../traversal/expand.js";
import { groupBy } from "../traversal/group-by.js";
import type { Inquiry } from "./evidence-inquiry.js";

/** One link seen from `near`, with the kind, dates and number of such links of the far end. */
export type LinkedRow = RowOf<typeof suggestionLinked>;
export type JoiningRow = RowOf<typeof suggestionLinkedTo>;

/** Sets of link types that a statement names in its pattern; absent means co-building alone. */
export type TypeSlot = Condition | undefined;

const types = (fragment: Parameters<typeof condition>[0]): Condition => condition(fragment, {});

export const BODY_TYPES = types(suggestionTypesBodies);
export const COOPERATION_TYPES = types(suggestionTypesOnlyCooperates);
export const HOUSE_TYPES = types(suggestionTypesHouse);
export const INITIATIVE_TYPES = types(suggestionTypesInitiatives);
export const SUPPLY_TYPES = types(suggestionTypesOnlySupplies);

/** Co-building and the asked type: what makes two organizations partners of a third. */
export function tieTypes(type: LinkType): TypeSlot {
  return TIES[type];
}

/** The asked type alone. */
export function askedTypes(type: LinkType): TypeSlot {
  return ASKED[type];
}

const TIES: Readonly<Partial<Record<LinkType, Condition>>> = {
  ASSISTS: types(suggestionTypesAssists),
  COOPERATES_WITH: types(suggestionTypesCooperates),
  DISPATCHES_TO: types(suggestionTypesDispatches),
  SERVES: types(suggestionTypesServes),
  SUPPLIES: types(suggestionTypesSupplies),
};

const ASKED: Readonly<Partial<Record<LinkType, Condition>>> = {
  ASSISTS: types(suggestionTypesOnlyAssists),
  COOPERATES_WITH: COOPERATION_TYPES,
  DISPATCHES_TO: types(suggestionTypesOnlyDispatches),
  SERVES: types(suggestionTypesOnlyServes),
  SUPPLIES: SUPPLY_TYPES,
};

export type Way = "ANY" | "OUT" | "IN";

const WAYS: Readonly<Record<Way, Condition | undefined>> = {
  ANY: undefined,
  OUT: condition(traversalScopeOutward, { undirected: [] }),
  IN: condition(traversalScopeInward, { undirected: [] }),
};

/** Which links are read. */
export interface Reach {
  readonly types: TypeSlot;
  readonly way: Way;
  readonly period: Period;
}

/** The links of these entities, at most `each` for each, those with the least far end first. */
export async function linkedRows(
  inquiry: Inquiry,
  ids: readonly string[],
  { types: slot, way, period }: Reach,
  each = inquiry.limits.each,
): Promise<LinkedRow[]> {
  const { reading, limits, withheld } = inquiry;
  const found: LinkedRow[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    reading.deadline.check();
    const params = { ids: ids.slice(at, at + BATCH), ...period, each: each + 1, limit: limits.rows + 1 };
    const composed = compose(suggestionLinked, params, { types: slot, where: WAYS[way] });
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
  { types: slot, period }: Omit<Reach, "way">,
): Promise<JoiningRow[]> {
  const { reading, limits, withheld } = inquiry;
  const found: JoiningRow[] = [];
  if (ends.length === 0) return found;
  for (let at = 0; at < ids.length; at += BATCH) {
    reading.deadline.check();
    const params = { ids: ids.slice(at, at + BATCH), ends, ...period, limit: limits.rows + 1 };
    const composed = compose(suggestionLinkedTo, params, { types: slot });
    const rows = await ask(reading, composed.query, composed.params);
    if (rows.length > limits.rows) inquiry.onCut();
    found.push(...rows.slice(0, limits.rows));
  }
  return found.filter(({ link }) => !withheld.links.has(link));
}
