/** What OrganizationWhere of the contract means, as conditions of a statement. */
import { fail } from "../errors.js";
import { type Condition, condition, type LinkPattern, linkCondition } from "../graph/compose.js";
import {
  organizationLinkedOtherThan,
  organizationLinkedSingle,
  organizationLinkedSingleTo,
  organizationLinkedSome,
  organizationLinkedSomeTo,
  organizationWhereForms,
  organizationWhereIds,
  organizationWhereJoint,
  organizationWhereKinds,
  organizationWhereName,
  organizationWhereServes,
  organizationWhereSources,
  organizationWhereText,
  organizationWhereWithin,
} from "../graph/queries.gen.js";
import { askedPeriod } from "../model/dates.js";
import { LINK_RULES, LINK_TYPES, type LinkType, type OrganizationKind, type PartyForm } from "../model/model.gen.js";
import { nameKey } from "../model/names.js";

export const QUANTIFIERS = ["SOME", "NONE", "ALL", "SINGLE"] as const;
export type Quantifier = (typeof QUANTIFIERS)[number];
export const DIRECTIONS = ["OUT", "IN", "ANY"] as const;
export type Direction = (typeof DIRECTIONS)[number];

type Maybe<T> = T | null | undefined;

/** Every given field must fit; lists of conditions are joined as their field says. */
export interface OrganizationFilter {
  readonly ids?: Maybe<readonly string[]>;
  readonly kinds?: Maybe<readonly OrganizationKind[]>;
  readonly forms?: Maybe<readonly PartyForm[]>;
  readonly joint?: Maybe<boolean>;
  readonly name?: Maybe<string>;
  readonly text?: Maybe<string>;
  readonly serves?: Maybe<string>;
  readonly within?: Maybe<string>;
  readonly sources?: Maybe<readonly string[]>;
  readonly linked?: Maybe<readonly LinkedFilter[]>;
  readonly and?: Maybe<readonly OrganizationFilter[]>;
  readonly or?: Maybe<readonly OrganizationFilter[]>;
  readonly not?: Maybe<OrganizationFilter>;
}

export interface LinkedFilter {
  readonly quantifier?: Maybe<Quantifier>;
  readonly types?: Maybe<readonly LinkType[]>;
  readonly direction?: Maybe<Direction>;
  readonly to?: Maybe<OrganizationFilter>;
  readonly asOf?: Maybe<string>;
  readonly includeEnded?: Maybe<boolean>;
}

/** Filters within filters; deeper ones ask for more than an engine plans well. */
export const MAX_FILTER_DEPTH = 5;
/** Values of one list: longer ones are cut into several requests by the caller. */
export const MAX_FILTER_VALUES = 1_000;

/** The conditions of a filter; undefined where it asks for nothing. */
export function whereOf(filter: Maybe<OrganizationFilter>, today: string, depth = 1): Condition | undefined {
  if (!filter) return undefined;
  if (depth > MAX_FILTER_DEPTH) throw fail("BAD_ARGUMENT", { argument: "where", limit: MAX_FILTER_DEPTH });
  const nested = (inner: OrganizationFilter) => whereOf(inner, today, depth + 1) ?? { and: [] };
  const parts: Condition[] = [...plainConditions(filter, today)];
  for (const linked of filter.linked ?? []) parts.push(linkedCondition(linked, today, depth));
  if (filter.and) parts.push({ and: filter.and.map(nested) });
  if (filter.or) parts.push({ or: filter.or.map(nested), isOne: !filter.or.every(hasIndex) });
  if (filter.not) parts.push({ not: nested(filter.not) });
  return parts.length > 0 ? { and: parts } : undefined;
}

/** Whether those that fit are found by an index of their own. */
function hasIndex({ ids, and, or }: OrganizationFilter): boolean {
  return ids != null || Boolean(and?.some(hasIndex)) || Boolean(or?.length && or.every(hasIndex));
}

function plainConditions(filter: OrganizationFilter, today: string): Condition[] {
  const { ids, kinds, forms, joint, name, text, serves, within, sources } = filter;
  const parts: Condition[] = [];
  if (ids) parts.push(condition(organizationWhereIds, { ids: bounded("ids", ids) }));
  if (kinds) parts.push(condition(organizationWhereKinds, { kinds }));
  if (forms) parts.push(condition(organizationWhereForms, { forms }));
  if (joint != null) parts.push(condition(organizationWhereJoint, { joint }));
  if (name != null) parts.push(condition(organizationWhereName, { key: nameKey(name) }));
  if (text != null) parts.push(condition(organizationWhereText, { text: nameKey(text) }));
  if (serves != null) parts.push(condition(organizationWhereServes, { group: serves }));
  if (within != null) parts.push(condition(organizationWhereWithin, { within, ...askedPeriod(null, false, today) }));
  if (sources)
    parts.push(condition(organizationWhereSources, { prefixes: bounded("sources", sources).map((id) => `${id}#`) }));
  return parts;
}

function bounded(argument: string, values: readonly string[]): readonly string[] {
  if (values.length > MAX_FILTER_VALUES) throw fail("BAD_ARGUMENT", { argument, limit: MAX_FILTER_VALUES });
  return values;
}

function linkedCondition(linked: LinkedFilter, today: string, depth: number): Condition {
  const to = whereOf(linked.to, today, depth + 1);
  const period = askedPeriod(linked.asOf, linked.includeEnded ?? false, today);
  const patterns = linkPatterns(linked.types, linked.direction ?? "ANY");
  const along = (fragment: typeof organizationLinkedSome, inner?: Condition) =>
    patterns.map((links) => linkCondition(fragment, period, links, inner));
  const some: Condition = { or: to ? along(organizationLinkedSomeTo, to) : along(organizationLinkedSome) };
  switch (linked.quantifier ?? "SOME") {
    case "SOME":
      return some;
    case "NONE":
      return { not: some };
    case "ALL":
      return to ? { not: { or: along(organizationLinkedOtherThan, to) } } : { and: [] };
    case "SINGLE":
      return oneOf(
        to ? along(organizationLinkedSingleTo, to) : along(organizationLinkedSingle),
        to ? along(organizationLinkedSomeTo, to) : along(organizationLinkedSome),
      );
  }
}

/** Exactly one link along one of the patterns, and none along the others. */
function oneOf(single: readonly Condition[], some: readonly Condition[]): Condition {
  const others = (at: number) =>
    some.filter((_, other) => other !== at).map((condition): Condition => ({ not: condition }));
  return { or: single.map((one, at): Condition => ({ and: [one, ...others(at)] })) };
}

/** The links that count, seen from the asked organization; types without direction count both ways. */
function linkPatterns(types: Maybe<readonly LinkType[]>, direction: Direction): LinkPattern[] {
  const asked = types ?? LINK_TYPES;
  const undirected = asked.filter((type) => !LINK_RULES[type].directed);
  const directed = asked.filter((type) => LINK_RULES[type].directed);
  const patterns: LinkPattern[] =
    direction === "ANY"
      ? [{ types: asked, way: "ANY" }]
      : [
          { types: directed, way: direction },
          { types: undirected, way: "ANY" },
        ];
  return patterns.filter((pattern) => pattern.types.length > 0);
}
