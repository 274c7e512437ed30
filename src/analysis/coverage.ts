/** Coverage under a rule: numerator, denominator, what was left out and why, and the same in groups. */
import { compose, condition } from "../graph/compose.js";
import { coverageFigure, coverageInSomeChain } from "../graph/queries.gen.js";
import { type Completeness, completeness } from "../lookup/completeness.js";
import { once } from "../lookup/once.js";
import { organizationTotal } from "../lookup/organizations.js";
import { allOf } from "../lookup/page-slots.js";
import { ask, type Reading } from "../lookup/reading.js";
import { remembered } from "../lookup/remembered.js";
import type { OrganizationKind } from "../model/model.gen.js";
import { bounded } from "../traversal/bounded.js";
import {
  type CoverageQuestion,
  counted,
  countStart,
  covered,
  excluded,
  type Ground,
  groundOf,
} from "./coverage-ground.js";
import { type Counts, type CoverageGrouping, type GroupCounts, groupRows } from "./coverage-groups.js";
import type { Exclusion, Words } from "./coverage-rule.js";
import { walkedExclusions, walkedRows } from "./coverage-walked.js";

/** Groups of one answer: a county has some thirty townships, a province a hundred counties. */
export const GROUP_BOUNDS = { least: 1, most: 1_000 };

export interface CoverageRequest extends CoverageQuestion {
  readonly groupBy?: CoverageGrouping | null | undefined;
  /** Groups shown, the largest first. */
  readonly limit: number;
}

export interface Figure {
  readonly numerator: number;
  readonly denominator: number;
  /** Null where there is nothing to cover. */
  readonly rate: number | null;
}

/** Both keys are null for the organizations that have no such group; they come last. */
export interface CoverageGroup extends Figure {
  readonly groupId: string | null;
  readonly kind: OrganizationKind | null;
}

export interface Excluded {
  readonly reason: Words;
  readonly count: number;
}

/** Each part is counted when it is first asked for. */
export interface Coverage {
  readonly question: CoverageRequest;
  /** The date as asked, or today. */
  readonly asOf: string;
  figure(): Promise<Figure>;
  /** One for each reason of the rule, none left out at zero. */
  excluded(): Promise<readonly Excluded[]>;
  /** Largest first, then by id or kind; none where no grouping was asked for. */
  groups(): Promise<readonly CoverageGroup[]>;
  completeness(): Promise<Completeness>;
}

/** Throws NOT_FOUND or BAD_ARGUMENT for `within`, BAD_DATE, BAD_ARGUMENT for `limit`. */
export async function coverage(reading: Reading, question: CoverageRequest): Promise<Coverage> {
  const limit = bounded("limit", question.limit, GROUP_BOUNDS);
  return coverageOn(reading, await groundOf(reading, question), { ...question, limit });
}

/** The same where the ground of the question is known already. */
export function coverageOn(reading: Reading, ground: Ground, question: CoverageRequest): Coverage {
  const { groupBy = null, limit } = question;
  const kept = <T>(part: string, make: () => Promise<T>) =>
    once(() => remembered(reading, ["coverage", part, question.rule, ground.within?.id, ground.period], make));
  const found = kept(`groups ${groupBy} ${limit}`, () => groups(reading, ground, groupBy, limit));
  const whole = kept("figure", () => figure(reading, ground));
  return {
    question,
    asOf: question.asOf ?? reading.today,
    // Where the groups count every organization once, they know the whole; by chain only those counted in memory do.
    figure: async () => {
      const areAll = groupBy === "CHAIN" ? Boolean(await reading.topology?.()) : groupBy !== null;
      return areAll ? ((await found()).whole ?? (await whole())) : await whole();
    },
    excluded: kept("excluded", () => exclusions(reading, ground)),
    groups: async () => (await found()).shown,
    completeness: async () => {
      const { shown, isCut } = await found();
      return completeness(shown.length, isCut ? ["ROWS"] : [], isCut ? null : shown.length);
    },
  };
}

async function figure(reading: Reading, ground: Ground): Promise<Figure> {
  const walked = await walkedRows(reading, ground, null);
  return walked ? figureOf(walked.whole) : await askedFigure(reading, ground);
}

async function askedFigure(reading: Reading, ground: Ground, isUngrouped = false): Promise<Figure> {
  const outside = isUngrouped ? { not: condition(coverageInSomeChain, ground.period) } : null;
  const where = allOf(counted(ground), outside);
  const composed = compose(coverageFigure, {}, { start: countStart(ground), where, covered: covered(ground) });
  const [row] = await ask(reading, composed.query, composed.params);
  return figureOf(row ?? { numerator: 0, denominator: 0 });
}

function figureOf({ numerator, denominator }: Counts): Figure {
  return { numerator, denominator, rate: denominator === 0 ? null : numerator / denominator };
}

async function exclusions(reading: Reading, ground: Ground): Promise<Excluded[]> {
  const walked = await walkedExclusions(reading, ground);
  const counts = ground.declaration.exclusions.map(async (exclusion, at) => {
    const count = walked ? (walked[at] ?? 0) : await askedExclusion(reading, ground, exclusion);
    return { reason: exclusion.reason, count };
  });
  return await Promise.all(counts);
}

async function askedExclusion(reading: Reading, ground: Ground, exclusion: Exclusion): Promise<number> {
  // Whoever is left out for its kind is not found through the label of the kinds that count.
  const start = exclusion.kinds ? ground.within?.start : countStart(ground);
  return await organizationTotal(reading, excluded(ground, exclusion), start);
}

interface Groups {
  readonly shown: readonly CoverageGroup[];
  readonly isCut: boolean;
  readonly whole: Figure | null;
}

async function groups(
  reading: Reading,
  ground: Ground,
  groupBy: CoverageGrouping | null,
  limit: number,
): Promise<Groups> {
  if (groupBy === null) return { shown: [], isCut: false, whole: null };
  const walked = await walkedRows(reading, ground, groupBy);
  const { rows, whole } = walked ?? (await groupRows(reading, ground, groupBy, limit + 1));
  const all = rows.map((row) => groupOf(groupBy, row));
  if (!walked && groupBy === "CHAIN" && rows.length <= limit) {
    const outside = await askedFigure(reading, ground, true);
    if (outside.denominator > 0) all.push({ groupId: null, kind: null, ...outside });
  }
  return { shown: all.slice(0, limit), isCut: all.length > limit, whole: whole && figureOf(whole) };
}

function groupOf(groupBy: CoverageGrouping, { key, ...counts }: GroupCounts): CoverageGroup {
  const isKind = groupBy === "KIND";
  return { groupId: isKind ? null : key, kind: isKind ? (key as OrganizationKind) : null, ...figureOf(counts) };
}
