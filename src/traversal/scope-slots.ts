/** Turns a scope into the conditions of a statement: only what the scope bounds is tested on each link. */
import { type Condition, condition, type LinkPattern, type Slots } from "../graph/compose.js";
import {
  traversalScopeInward,
  traversalScopeKinds,
  traversalScopeNear,
  traversalScopeOutward,
  traversalScopePeriod,
  traversalScopeWithin,
} from "../graph/queries.gen.js";
import { ANY_TIME } from "../model/dates.js";
import { type Scope, UNDIRECTED_TYPES } from "./scope.js";

/** The slots `links` (or `types`), `near` and `where` for steps from a node to far ends; `ends` pass whatever their kind and place. */
export function stepSlots(scope: Scope, ends: readonly string[]): Slots {
  const { kinds, within, period } = scope;
  const conditions = [
    ...inPeriod(scope),
    ...mixedWay(scope),
    ...(kinds ? [condition(traversalScopeKinds, { kinds, ends })] : []),
    ...(within ? [condition(traversalScopeWithin, { within, ends, ...period })] : []),
  ];
  return slots(scope, conditions);
}

/** The slots for links between entities already found to be in scope. */
export function linkSlots(scope: Scope): Slots {
  return slots(scope, inPeriod(scope));
}

function slots(scope: Scope, conditions: readonly Condition[]): Slots {
  return {
    links: linkPattern(scope),
    types: linkPattern(scope),
    near: isAnyTime(scope) ? undefined : condition(traversalScopeNear, scope.period),
    where: conditions.length > 0 ? { and: conditions } : undefined,
  };
}

/** The links of the scope; types without direction, which pass both ways, keep others from being an arrow. */
export function linkPattern(scope: Scope): LinkPattern {
  return { types: scope.types, way: isMixed(scope) ? "ANY" : scope.direction };
}

function isMixed({ types }: Scope): boolean {
  return types.some((type) => UNDIRECTED_TYPES.includes(type));
}

function inPeriod(scope: Scope): Condition[] {
  return isAnyTime(scope) ? [] : [condition(traversalScopePeriod, scope.period)];
}

function mixedWay(scope: Scope): Condition[] {
  if (scope.direction === "ANY" || !isMixed(scope)) return [];
  const fragment = scope.direction === "OUT" ? traversalScopeOutward : traversalScopeInward;
  return [condition(fragment, { undirected: UNDIRECTED_TYPES })];
}

function isAnyTime({ period }: Scope): boolean {
  return period.from === ANY_TIME.from && period.to === ANY_TIME.to;
}
