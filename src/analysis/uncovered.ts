/**
 * Organizations that a coverage rule counts as uncovered, for the rules that a link between two organizations would mend.
 * The filter finds the set but for shared bodies; whether those make partners is asked of the partners themselves.
 */
import type { EntityRecord } from "../lookup/entities.js";
import { type OrganizationFilter, whereOf } from "../lookup/organization-where.js";
import { organizationPage } from "../lookup/organizations.js";
import { MAX_PAGE, parsePage, writeCursor } from "../lookup/page.js";
import { partnerTotalsOf } from "../lookup/partners.js";
import type { Reading } from "../lookup/reading.js";
import { askedPeriod, periodOf } from "../model/dates.js";
import { type LinkType, ORGANIZATION_KINDS } from "../model/model.gen.js";

export const COVERAGE_RULES = [
  "OWN_PARTY_ORGANIZATION",
  "PARTY_ORGANIZATION",
  "PARTY_WORK",
  "CHAIN_PARTY_ORGANIZATION",
  "VILLAGE_ASSISTED",
  "CO_BUILDING",
] as const;
export type CoverageRule = (typeof COVERAGE_RULES)[number];

/** The link that covers an organization under the rule; null where a party organization has to be founded or joined. */
export const MENDED_BY: Readonly<Record<CoverageRule, LinkType | null>> = {
  OWN_PARTY_ORGANIZATION: null,
  PARTY_ORGANIZATION: null,
  PARTY_WORK: "DISPATCHES_TO",
  CHAIN_PARTY_ORGANIZATION: null,
  VILLAGE_ASSISTED: "ASSISTS",
  CO_BUILDING: "CO_BUILDS_WITH",
};

const FILTERS: Readonly<Partial<Record<CoverageRule, OrganizationFilter>>> = {
  VILLAGE_ASSISTED: {
    kinds: ["VILLAGE"],
    linked: [{ quantifier: "NONE", types: ["ASSISTS", "DISPATCHES_TO"], direction: "IN" }],
  },
  // Firms with any post are left out, as the role in words decides whether it is an instructor's.
  PARTY_WORK: {
    kinds: ["ENTERPRISE"],
    linked: [
      { quantifier: "NONE", types: ["ORGANIZATION_OF", "DISPATCHES_TO", "HOLDS_POST"], direction: "IN" },
      { quantifier: "NONE", types: ["MEMBER_OF"], direction: "OUT", to: { kinds: ["PARTY_ORGANIZATION"] } },
    ],
  },
  CO_BUILDING: {
    kinds: ORGANIZATION_KINDS.filter((kind) => !["AREA", "SITE", "PARTY_ORGANIZATION"].includes(kind)),
    linked: [{ quantifier: "NONE", types: ["CO_BUILDS_WITH"] }],
  },
};

export interface Uncovered {
  /** By name. */
  readonly organizations: readonly EntityRecord[];
  /** Whether there are more. */
  readonly isCut: boolean;
}

/** At most `most` of them, within a place or body where one is given. */
export async function uncovered(
  reading: Reading,
  rule: CoverageRule,
  within: string | null,
  most: number,
): Promise<Uncovered> {
  const where = whereOf({ ...FILTERS[rule], within }, reading.today);
  const period = askedPeriod(null, false, reading.today);
  const organizations: EntityRecord[] = [];
  let after: string | null = null;
  do {
    reading.deadline.check();
    const slice = await organizationPage(reading, where, [], parsePage({ first: MAX_PAGE, after }, rule));
    const present = slice.rows
      .map(({ entity }) => entity)
      .filter(({ since, until }) => {
        const own = periodOf(since, until);
        return own.from <= period.to && own.to >= period.from;
      });
    organizations.push(...(rule === "CO_BUILDING" ? await withoutPartners(reading, present) : present));
    const last = slice.rows.at(-1);
    after = slice.hasNextPage && last ? writeCursor(last.key, rule) : null;
  } while (after !== null && organizations.length <= most);
  return { organizations: organizations.slice(0, most), isCut: after !== null || organizations.length > most };
}

async function withoutPartners(reading: Reading, organizations: readonly EntityRecord[]): Promise<EntityRecord[]> {
  const period = askedPeriod(null, false, reading.today);
  const totals = await partnerTotalsOf(
    reading,
    organizations.map(({ id }) => id),
    { kinds: null, period },
  );
  return organizations.filter(({ id }) => (totals.get(id) ?? 0) === 0);
}
