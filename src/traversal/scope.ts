/** What a traversal may use: parsed once from the caller's input into a scope that cannot be wrong. */
import { fail } from "../errors.js";
import { askedPeriod, type Period } from "../model/dates.js";
import { parseId } from "../model/ids.js";
import {
  LINK_RULES,
  LINK_TYPES,
  type LinkType,
  ORGANIZATION_KINDS,
  type OrganizationKind,
} from "../model/model.gen.js";

export const DIRECTIONS = ["ANY", "IN", "OUT"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The contract's input `Scope`, from GraphQL, the command line or an agent. */
export interface ScopeInput {
  readonly types?: readonly LinkType[] | null | undefined;
  readonly kinds?: readonly OrganizationKind[] | null | undefined;
  readonly direction?: Direction | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly includeEnded?: boolean | null | undefined;
  readonly within?: string | null | undefined;
}

export interface Scope {
  /** Never empty, in the order of the model. */
  readonly types: readonly LinkType[];
  /** Null where organizations of every kind may lie on the way. */
  readonly kinds: readonly OrganizationKind[] | null;
  /** As seen from where a traversal starts; links without direction pass in any. */
  readonly direction: Direction;
  readonly period: Period;
  /** The place or body that bounds the organizations on the way. */
  readonly within: string | null;
}

/** Territory joins nearly everything with everything, so it is used only when asked for. */
export const DEFAULT_TYPES: readonly LinkType[] = LINK_TYPES.filter((type) => type !== "LOCATED_IN");
export const UNDIRECTED_TYPES: readonly LinkType[] = LINK_TYPES.filter((type) => !LINK_RULES[type].directed);

/** Parses a scope; an absent one is every type but LOCATED_IN, in any direction, today. */
export function parseScope(input: ScopeInput | null | undefined, today: string): Scope {
  const types = chosen("types", input?.types, LINK_TYPES);
  const direction = input?.direction ?? "ANY";
  if (!DIRECTIONS.includes(direction)) throw fail("BAD_ARGUMENT", { argument: "direction" });
  return {
    types: types ?? DEFAULT_TYPES,
    kinds: chosen("kinds", input?.kinds, ORGANIZATION_KINDS),
    direction,
    period: askedPeriod(input?.asOf, input?.includeEnded ?? false, today),
    within: input?.within == null ? null : parseId(input.within),
  };
}

/** The values given, once each and in the model's order; null where none was given. */
function chosen<T extends string>(argument: string, given: readonly T[] | null | undefined, all: readonly T[]) {
  if (!given || given.length === 0) return null;
  const unknown = given.find((value) => !all.includes(value));
  if (unknown !== undefined) throw fail("BAD_ARGUMENT", { argument, value: String(unknown).slice(0, 40) });
  return all.filter((value) => given.includes(value));
}

/** The same scope walked from the other end. */
export function reversed(scope: Scope): Scope {
  if (scope.direction === "ANY") return scope;
  return { ...scope, direction: scope.direction === "OUT" ? "IN" : "OUT" };
}
