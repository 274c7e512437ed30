/** Turns a scope into the conditions of a statement: only what the scope bounds is tested on each link. */
import { type Condition, condition } from "../graph/compose.js";
import {
  traversalScopeInward,
  traversalScopeKinds,
  traversalScopeNear,
  traversalScopeOutward,
  traversalScopePeriod,
  traversalScopeTypes,
  traversalScopeWithin,
  traversalTypesAll,
} from "../graph/queries.gen.js";
import { ANY_TIME } from "../model/dates.js";
import { LINK_TYPES } from "../model/model.gen.js";
import { DEFAULT_TYPES, type Scope, UNDIRECTED_TYPES } from "./scope.js";

export type Slots = Readonly<Record<string, Condition | undefined>>;

/** The slots `types`, `near` and `where` for steps from a node to far ends; `ends` pass whatever their kind and place. */
export function stepSlots(scope: Scope, ends: readonly string[]): Slots {
  const { kinds, within, period } = scope;
  const conditions = [
    ...typesAndPeriod(scope),
    ...directed(scope),
    ...(kinds ? [condition(traversalScopeKinds, { kinds, ends })] : []),
    ...(within ? [condition(traversalScopeWithin, { within, ends, ...period })] : []),
  ];
  return slots(scope, conditions);
}

/** The slots for links between entities already found to be in scope. */
export function linkSlots(scope: Scope): Slots {
  return slots(scope, typesAndPeriod(scope));
}

function slots(scope: Scope, conditions: readonly Condition[]): Slots {
  return {
    // Naming the types in the pattern spares the engine the links of a place with 45,000 organizations in it.
    types: scope.types.includes("LOCATED_IN") ? condition(traversalTypesAll, {}) : undefined,
    near: isAnyTime(scope) ? undefined : condition(traversalScopeNear, scope.period),
    where: conditions.length > 0 ? { and: conditions } : undefined,
  };
}

function typesAndPeriod(scope: Scope): Condition[] {
  const { types, period } = scope;
  const isWhole = types.length === (types.includes("LOCATED_IN") ? LINK_TYPES : DEFAULT_TYPES).length;
  return [
    ...(isWhole ? [] : [condition(traversalScopeTypes, { types })]),
    ...(isAnyTime(scope) ? [] : [condition(traversalScopePeriod, period)]),
  ];
}

function directed(scope: Scope): Condition[] {
  if (scope.direction === "ANY") return [];
  const fragment = scope.direction === "OUT" ? traversalScopeOutward : traversalScopeInward;
  return [condition(fragment, { undirected: UNDIRECTED_TYPES })];
}

function isAnyTime({ period }: Scope): boolean {
  return period.from === ANY_TIME.from && period.to === ANY_TIME.to;
}
