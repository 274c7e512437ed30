/** On what ground a coverage is counted: a rule, a date, the place or body that bounds it; and where a count begins. */
import { fail } from "../errors.js";
import { type Condition, condition } from "../graph/compose.js";
import {
  coverageHolds,
  coverageInBody,
  coverageInPlace,
  coverageStartMembers,
  coverageStartPlaces,
  organizationWhereKinds,
} from "../graph/queries.gen.js";
import { type EntityRecord, entitiesByIds } from "../lookup/entities.js";
import type { Reading } from "../lookup/reading.js";
import { askedPeriod, type Period } from "../model/dates.js";
import { LINK_RULES } from "../model/model.gen.js";
import type { InsideBy } from "../topology/inside.js";
import { type CoverageDeclaration, conditionOf, type Exclusion } from "./coverage-rule.js";
import { COVERAGE_DECLARATIONS, type CoverageRule } from "./coverage-rules.js";

export const COVERAGE_SIDES = ["COVERED", "UNCOVERED", "EXCLUDED"] as const;
export type CoverageSide = (typeof COVERAGE_SIDES)[number];

export interface CoverageQuestion {
  readonly rule: CoverageRule;
  /** A place (by LOCATED_IN upward) or a chain, alliance, team, party organization (by MEMBER_OF). */
  readonly within?: string | null | undefined;
  /** A partial date; today when omitted. */
  readonly asOf?: string | null | undefined;
}

export interface Ground {
  readonly declaration: CoverageDeclaration;
  readonly period: Period;
  readonly within: Within | null;
}

/** A bound: the clause that begins there, and the condition that says the same of any organization. */
export interface Bound {
  readonly id: string;
  readonly start: Condition;
  readonly condition: Condition;
  /** So wide that a list by name finds its rows sooner by going through all names. */
  readonly isWide: boolean;
}

/** The bound that a question names. */
export interface Within extends Bound {
  /** The links by which organizations are within. */
  readonly by: InsideBy;
}

/** The ground of a question; NOT_FOUND for an unknown `within`, BAD_ARGUMENT for one that can hold nothing. */
export async function groundOf(reading: Reading, { rule, within, asOf }: CoverageQuestion): Promise<Ground> {
  const period = askedPeriod(asOf, false, reading.today);
  const entity = within == null ? null : await organizationOf(reading, "within", within);
  return { declaration: COVERAGE_DECLARATIONS[rule], period, within: entity && boundOf(entity, period) };
}

/** The organization of an id that an argument names, redirects followed. */
export async function organizationOf(reading: Reading, argument: string, id: string): Promise<EntityRecord> {
  const entity = (await entitiesByIds(reading, [id])).get(id);
  if (entity?.class !== "Organization") throw fail("NOT_FOUND", { argument, id });
  return entity;
}

/** Areas of these levels hold a large share of all there is. */
const WIDE_LEVELS = ["PROVINCE", "CITY"];

function boundOf({ id, kind, level }: EntityRecord, period: Period): Within {
  const within = { within: id, ...period };
  if (canHold("MEMBER_OF", kind)) {
    return {
      id,
      by: "MEMBER_OF",
      start: condition(coverageStartMembers, within),
      condition: condition(coverageInBody, within),
      isWide: false,
    };
  }
  if (canHold("LOCATED_IN", kind)) {
    return {
      id,
      by: "LOCATED_IN",
      start: condition(coverageStartPlaces, within),
      condition: condition(coverageInPlace, within),
      isWide: WIDE_LEVELS.includes(level ?? ""),
    };
  }
  throw fail("BAD_ARGUMENT", {
    argument: "within",
    kind,
    needs: "a place, chain, alliance, team or party organization",
  });
}

function canHold(type: InsideBy, kind: string | null): boolean {
  return (LINK_RULES[type].to as readonly string[]).includes(kind ?? "");
}

/** Where a count begins: at the bound, else at the label of the kinds. */
export function countStart({ declaration, within }: Ground): Condition | undefined {
  return within?.start ?? labelStart(declaration);
}

export function labelStart({ start }: CoverageDeclaration): Condition | undefined {
  return start ? condition(start, {}) : undefined;
}

/** The organizations of the denominator. */
export function counted({ declaration, period }: Ground): Condition {
  return { and: [condition(organizationWhereKinds, { kinds: declaration.kinds }), condition(coverageHolds, period)] };
}

/** Holds of the covered among them. */
export function covered({ declaration, period }: Ground): Condition {
  const conditions = declaration.covers.flatMap(({ fragments, params }) =>
    fragments.map((fragment) => conditionOf(fragment, period, params)),
  );
  return { or: conditions };
}

/** The organizations that one exclusion leaves out. */
export function excluded({ declaration, period }: Ground, { kinds, when }: Exclusion): Condition {
  const ofKinds = condition(organizationWhereKinds, { kinds: kinds ?? declaration.kinds });
  return when ? { and: [ofKinds, conditionOf(when.fragment, period)] } : ofKinds;
}
