/** The form of a coverage rule: what counts, what covers it, what is left out, and all of that in words. */
import { type Condition, condition } from "../graph/compose.js";
import { coverageEnded, coverageNotBegun } from "../graph/queries.gen.js";
import type { Fragment, Params } from "../graph/query.js";
import type { Period } from "../model/dates.js";
import type { LinkType, OrganizationKind } from "../model/model.gen.js";
import type { Walk } from "../topology/walk.js";
import type { Language } from "../traversal/explain.js";
import type { CoverWalk } from "./cover-walks.js";

export type Words = Readonly<Record<Language, string>>;

/** One way of being covered, said twice: for a graph that is asked, and for one in memory. */
export interface Cover {
  /** Any of them holds of a covered organization. */
  readonly fragments: readonly Fragment[];
  /** What they ask beside the period. */
  readonly params: Params;
  readonly walk: CoverWalk;
}

/** Organizations that a rule leaves out, and why. None fits two exclusions of one rule. */
export interface Exclusion {
  readonly reason: Words;
  /** Null means the kinds that the rule counts. */
  readonly kinds: readonly OrganizationKind[] | null;
  /** Holds of those among them, said as a cover is; null where it is all of them. */
  readonly when: { readonly fragment: Fragment; readonly isSo: (walk: Walk, number: number) => boolean } | null;
}

export interface CoverageDeclaration {
  /** The kinds of the denominator. */
  readonly kinds: readonly OrganizationKind[];
  /** Finds the organizations of these kinds through their own label; null where they have none in common. */
  readonly start: Fragment | null;
  /** Whether that label finds so few that lists begin there, not at the index of names. */
  readonly areFew?: boolean;
  /** Any of them covers. */
  readonly covers: readonly Cover[];
  readonly exclusions: readonly Exclusion[];
  readonly numerator: Words;
  readonly denominator: Words;
  /** What is left out, and why. */
  readonly excluded: Words;
  /** The public definition it follows; null where there is none. */
  readonly definition: Words | null;
  /** The link to a helper that covers an organization; null where a party organization has to be founded or joined. */
  readonly mendedBy: LinkType | null;
}

export function cover<P extends Params>(
  fragments: readonly Fragment<P>[],
  params: Omit<P, "from" | "to">,
  walk: CoverWalk,
): Cover {
  return { fragments: fragments as readonly Fragment[], params, walk };
}

/** What every rule leaves out: whoever was not there at that date can be neither covered nor uncovered. */
export const NOT_THERE: readonly Exclusion[] = [
  {
    reason: { ZH: "在该日期之前已终止", EN: "ended before the date" },
    kinds: null,
    when: { fragment: coverageEnded as Fragment, isSo: (walk, number) => walk.hasEnded(number) },
  },
  {
    reason: { ZH: "在该日期尚未成立", EN: "not yet begun at the date" },
    kinds: null,
    when: {
      fragment: coverageNotBegun as Fragment,
      isSo: (walk, number) => !walk.holds(number) && !walk.hasEnded(number),
    },
  },
];

export const NOT_THERE_WORDS: Words = {
  ZH: "不计：在该日期之前已终止的和尚未成立的，因为当时并不存在",
  EN: "Excluded: those that had ended before the date or had not yet begun, as they were not there",
};

/** The condition of a fragment of a declaration; it takes what it asks for of period and parameters. */
export function conditionOf(fragment: Fragment, period: Period, params: Params = {}): Condition {
  return condition(fragment, { ...period, ...params });
}

const LABELS: Readonly<Record<Language, readonly [numerator: string, denominator: string, definition: string]>> = {
  ZH: ["分子：", "分母：", "公开口径："],
  EN: ["Numerator: ", "Denominator: ", "Public definition: "],
};

const RECORDED: Words = {
  ZH: "以本图所记录者为限；没有记录不等于没有",
  EN: "Of those recorded here; not recorded is not the same as absent",
};

/** The rule in words: numerator, denominator, what is excluded and why, the definition it follows, and how far it reaches. */
export function wordsOf(declaration: CoverageDeclaration, language: Language): string {
  const [numerator, denominator, definition] = LABELS[language];
  const sentences = [
    `${numerator}${declaration.numerator[language]}`,
    `${denominator}${declaration.denominator[language]}`,
    declaration.excluded[language],
    ...(declaration.definition ? [`${definition}${declaration.definition[language]}`] : []),
    RECORDED[language],
  ];
  return language === "ZH" ? `${sentences.join("。")}。` : `${sentences.join(". ")}.`;
}
