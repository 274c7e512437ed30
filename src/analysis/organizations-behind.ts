/** The organizations behind each number of a coverage: covered, uncovered or excluded, in a group or in all. */
import { fail } from "../errors.js";
import { type Condition, condition } from "../graph/compose.js";
import {
  coverageInBody,
  coverageInNearestArea,
  coverageInNoArea,
  coverageInSomeChain,
  coverageStartMembers,
  coverageStartNearestArea,
  entityStartAmong,
  organizationWhereKinds,
} from "../graph/queries.gen.js";
import type { OrganizationRow } from "../lookup/entity-page.js";
import { entityPage } from "../lookup/entity-page.js";
import { once } from "../lookup/once.js";
import { organizationPage, organizationTotal } from "../lookup/organizations.js";
import { type Page, type Slice } from "../lookup/page.js";
import { allOf } from "../lookup/page-slots.js";
import { FEW_ORGANIZATIONS } from "../lookup/place-size.js";
import type { Reading } from "../lookup/reading.js";
import type { Period } from "../model/dates.js";
import type { OrganizationKind } from "../model/model.gen.js";
import { coverageOn } from "./coverage.js";
import {
  type Bound,
  type CoverageQuestion,
  type CoverageSide,
  counted,
  covered,
  excluded,
  type Ground,
  groundOf,
  labelStart,
  organizationOf,
} from "./coverage-ground.js";
import type { CoverageGrouping } from "./coverage-groups.js";
import { conditionOf } from "./coverage-rule.js";
import { walkedSide } from "./coverage-sides-walked.js";

export interface BehindRequest extends CoverageQuestion {
  readonly side: CoverageSide;
  /** One reason of an exclusion, in either language; all of them where absent. */
  readonly reason?: string | null | undefined;
  /** The area or chain of a group. */
  readonly group?: string | null | undefined;
  /** The kind of a group. */
  readonly kind?: OrganizationKind | null | undefined;
  /** Those that lie in no area, or are members of no chain: the group without a key. */
  readonly withoutGroup?: CoverageGrouping | null | undefined;
}

export interface BehindList {
  /** By name key and id. */
  page(page: Page): Promise<Slice<OrganizationRow>>;
  total(): Promise<number>;
}

/** The list behind a number; NOT_FOUND or BAD_ARGUMENT for `within` and `group`, BAD_ARGUMENT for `withoutGroup` and `reason`. */
export async function organizationsBehind(reading: Reading, asked: BehindRequest): Promise<BehindList> {
  const ground = await groundOf(reading, asked);
  const group = asked.group == null ? null : await groupBound(reading, asked.group, ground.period);
  if (group && asked.withoutGroup) throw fail("BAD_ARGUMENT", { needs: "group or withoutGroup, not both" });
  const where = allOf(
    asked.reason == null ? sideOf(ground, asked.side) : excludedFor(ground, asked.side, asked.reason),
    asked.kind && condition(organizationWhereKinds, { kinds: [asked.kind] }),
    asked.withoutGroup && outsideOf(asked.withoutGroup, ground.period),
  );
  const few = once(() => fewOf(reading, ground, asked.side));
  return {
    page: (page) => pageOf(reading, { where, within: ground.within, group }, few, page),
    total: once(() => totalOf(reading, ground, asked, { where, within: ground.within, group })),
  };
}

interface Bounded {
  readonly where: Condition | undefined;
  readonly within: Bound | null;
  readonly group: Bound | null;
}

async function groupBound(reading: Reading, group: string, period: Period): Promise<Bound> {
  const { id, kind } = await organizationOf(reading, "group", group);
  if (kind === "INDUSTRY_CHAIN") {
    const chain = { within: id, ...period };
    return {
      id,
      start: condition(coverageStartMembers, chain),
      condition: condition(coverageInBody, chain),
      isWide: false,
    };
  }
  if (kind !== "AREA") throw fail("BAD_ARGUMENT", { argument: "group", kind, needs: "an area or a chain" });
  const area = { area: id, ...period };
  return {
    id,
    start: condition(coverageStartNearestArea, area),
    condition: condition(coverageInNearestArea, area),
    isWide: false,
  };
}

/** Holds of the organizations on one side of a rule. */
export function sideOf(ground: Ground, side: CoverageSide): Condition {
  switch (side) {
    case "COVERED":
      return { and: [counted(ground), covered(ground)] };
    case "UNCOVERED":
      return { and: [counted(ground), { not: covered(ground) }] };
    case "EXCLUDED":
      return anyExcluded(ground);
  }
}

/** The kinds that count are asked once: a server would look through all names for each of several pairs of conditions. */
function anyExcluded(ground: Ground): Condition {
  const { kinds, exclusions } = ground.declaration;
  const ofKinds = condition(organizationWhereKinds, { kinds });
  const amongThem = exclusions.filter((exclusion) => !exclusion.kinds);
  const left = amongThem.map(({ when }) => (when ? conditionOf(when.fragment, ground.period) : { and: [] }));
  const ofOthers = exclusions.filter((exclusion) => exclusion.kinds).map((exclusion) => excluded(ground, exclusion));
  return { or: [{ and: [ofKinds, { or: left }] }, ...ofOthers], isOne: true };
}

/** Holds of the organizations that a rule leaves out for one reason; BAD_ARGUMENT for one that it does not have. */
function excludedFor(ground: Ground, side: CoverageSide, reason: string): Condition {
  const { exclusions } = ground.declaration;
  const exclusion = exclusions.find(({ reason: words }) => Object.values(words).includes(reason));
  if (exclusion && side === "EXCLUDED") return excluded(ground, exclusion);
  const known = exclusions.map(({ reason: { EN } }) => EN);
  throw fail("BAD_ARGUMENT", { argument: "reason", needs: "side EXCLUDED and a reason that coverage tells", known });
}

function outsideOf(grouping: CoverageGrouping, period: Period): Condition {
  switch (grouping) {
    case "AREA":
      return condition(coverageInNoArea, period);
    case "CHAIN":
      return { not: condition(coverageInSomeChain, period) };
    case "KIND":
      throw fail("BAD_ARGUMENT", { argument: "withoutGroup", needs: "AREA or CHAIN: every organization has a kind" });
  }
}

/**
 * Begins at the group, else at a bound that is not wide, else where few are known to be: at a label, or those that memory
 * finds; else goes through the index of names until the page is full.
 */
async function pageOf(
  reading: Reading,
  bounded: Bounded,
  few: () => Promise<Condition | undefined>,
  page: Page,
): Promise<Slice<OrganizationRow>> {
  const { where, within, group } = bounded;
  const narrow = group ?? (within?.isWide ? null : within);
  if (narrow) return await entityPage(reading, page, narrow.start, everyCondition(bounded));
  const every = allOf(where, within?.condition);
  const start = await few();
  return start ? await entityPage(reading, page, start, every) : await organizationPage(reading, every, [], page);
}

/** At a label that finds few, else at the organizations of the side where memory knows that they are few. */
async function fewOf(reading: Reading, ground: Ground, side: CoverageSide): Promise<Condition | undefined> {
  const label = ground.declaration.areFew && labelOf(ground, side);
  if (label) return label;
  const ids = await walkedSide(reading, ground, side, FEW_ORGANIZATIONS);
  return ids ? condition(entityStartAmong, { ids }) : undefined;
}

/** The label that finds all of a side; what is excluded may be of other kinds. */
function labelOf({ declaration }: Ground, side: CoverageSide): Condition | undefined {
  const isOfKinds = side !== "EXCLUDED" || declaration.exclusions.every(({ kinds }) => kinds === null);
  return isOfKinds ? labelStart(declaration) : undefined;
}

/** What must hold beside the clause that begins at the group or the bound; a start at an area finds more than its group. */
function everyCondition({ where, within, group }: Bounded): Condition | undefined {
  return group ? allOf(where, group.condition, within?.condition) : where;
}

/** That of a whole side is a number of the coverage itself, which is kept. */
async function totalOf(reading: Reading, ground: Ground, asked: BehindRequest, bounded: Bounded): Promise<number> {
  const { group, kind, withoutGroup } = asked;
  if (group == null && kind == null && withoutGroup == null) return await wholeTotal(reading, ground, asked);
  const start = (bounded.group ?? bounded.within)?.start ?? labelOf(ground, asked.side);
  return await organizationTotal(reading, everyCondition(bounded), start);
}

async function wholeTotal(reading: Reading, ground: Ground, asked: BehindRequest): Promise<number> {
  const { side, reason, ...question } = asked;
  const found = coverageOn(reading, ground, { ...question, limit: 1 });
  if (side === "EXCLUDED") {
    const left = await found.excluded();
    const meant = left.filter(({ reason: words }) => reason == null || Object.values(words).includes(reason));
    return meant.reduce((sum, { count }) => sum + count, 0);
  }
  const { numerator, denominator } = await found.figure();
  return side === "COVERED" ? numerator : denominator - numerator;
}
