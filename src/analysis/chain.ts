/** An industry chain as an analyst sees it: who leads it, its members with and without a party organization, who supplies whom. */
import { fail } from "../errors.js";
import { type Condition, compose, condition } from "../graph/compose.js";
import {
  chainStartLeaders,
  chainSupplies,
  chainSuppliesTotal,
  coverageHolds,
  coverageMemberOfPartyOrganization,
  coverageOwnPartyOrganization,
  coverageStartMembers,
} from "../graph/queries.gen.js";
import { type Completeness, completeness } from "../lookup/completeness.js";
import { type EntityRecord, entitiesByIds } from "../lookup/entities.js";
import { entityPage, type OrganizationRow } from "../lookup/entity-page.js";
import type { LinkRow } from "../lookup/links.js";
import { once } from "../lookup/once.js";
import { organizationTotal } from "../lookup/organizations.js";
import { type Page, parsePage, type Slice, shapeOf, sliceOf } from "../lookup/page.js";
import { byNameSlots } from "../lookup/page-slots.js";
import { partyOrganizationsOf } from "../lookup/party-organizations.js";
import { ask, type Reading } from "../lookup/reading.js";
import { askedPeriod, type Period } from "../model/dates.js";
import { type Coverage, coverage, GROUP_BOUNDS } from "./coverage.js";

/** Leaders shown, and party organizations: a chain has one or two of each. */
export const MAX_SHOWN = 50;

/** The first of a part of a chain, by name. */
export const FIRST_ROWS = parsePage({ first: MAX_SHOWN }, shapeOf("chain"));

/** Each part is read when it is asked for; all of it holds today. */
export interface ChainView {
  readonly chain: EntityRecord;
  /** Whoever LEADS the chain, by name. */
  leaders(): Promise<readonly EntityRecord[]>;
  /** Those of the chain itself, and joint ones it is a member of, by name. */
  partyOrganizations(): Promise<readonly EntityRecord[]>;
  /** Members with or without a party organization, own or joint, by name; null means all. */
  members(withPartyOrganization: boolean | null, page: Page): Promise<Slice<OrganizationRow>>;
  membersTotal(withPartyOrganization: boolean | null): Promise<number>;
  /** Links of supply between members or leaders of the chain, by name of the supplier. */
  supplies(page: Page): Promise<Slice<LinkRow>>;
  suppliesTotal(): Promise<number>;
  /** Rule PARTY_ORGANIZATION within the chain. */
  coverage(): Promise<Coverage>;
  /** Of leaders and party organizations; the rest has pages. */
  completeness(): Promise<Completeness>;
}

/** Throws NOT_FOUND where there is nothing of this id, BAD_ARGUMENT where it is no chain. */
export async function chainView(reading: Reading, id: string): Promise<ChainView> {
  const chain = (await entitiesByIds(reading, [id])).get(id);
  if (!chain) throw fail("NOT_FOUND", { argument: "id", id });
  if (chain.kind !== "INDUSTRY_CHAIN" || chain.class !== "Organization") {
    throw fail("BAD_ARGUMENT", { argument: "id", kind: chain.kind ?? chain.class, needs: "an industry chain" });
  }
  const period = askedPeriod(null, false, reading.today);
  const within = condition(coverageStartMembers, { within: chain.id, ...period });
  const leaders = once(() => leadersOf(reading, chain.id, period));
  const parties = once(() => partiesOf(reading, chain.id, period));
  return {
    chain,
    leaders: async () => (await leaders()).rows.map(({ entity }) => entity),
    partyOrganizations: async () => (await parties()).rows.map(({ entity }) => entity),
    members: (withParty, page) => entityPage(reading, page, within, memberCondition(period, withParty)),
    membersTotal: (withParty) => organizationTotal(reading, memberCondition(period, withParty), within),
    supplies: (page) => suppliesOf(reading, chain.id, period, page),
    suppliesTotal: () => suppliesTotal(reading, chain.id, period),
    coverage: once(() =>
      coverage(reading, { rule: "PARTY_ORGANIZATION", within: chain.id, limit: GROUP_BOUNDS.least }),
    ),
    completeness: async () => {
      const [one, two] = await Promise.all([leaders(), parties()]);
      const isCut = one.hasNextPage || two.hasNextPage;
      return completeness(one.rows.length + two.rows.length, isCut ? ["ROWS"] : []);
    },
  };
}

function leadersOf(reading: Reading, chain: string, period: Period): Promise<Slice<OrganizationRow>> {
  const start = condition(chainStartLeaders, { chain, ...period });
  return entityPage(reading, FIRST_ROWS, start, condition(coverageHolds, period));
}

async function partiesOf(reading: Reading, chain: string, period: Period): Promise<Slice<OrganizationRow>> {
  const slices = await partyOrganizationsOf(reading, [chain], { period }, FIRST_ROWS);
  return slices.get(chain) ?? sliceOf([], FIRST_ROWS);
}

/** What the members of a chain must be beside members. */
function memberCondition(period: Period, withPartyOrganization: boolean | null): Condition {
  const holds = condition(coverageHolds, period);
  if (withPartyOrganization === null) return holds;
  const has: Condition = {
    or: [condition(coverageOwnPartyOrganization, period), condition(coverageMemberOfPartyOrganization, period)],
  };
  return { and: [holds, withPartyOrganization ? has : { not: has }] };
}

async function suppliesOf(reading: Reading, chain: string, period: Period, page: Page): Promise<Slice<LinkRow>> {
  const asked = { chain, ...period, limit: page.size + 1 };
  const { query, params } = compose(chainSupplies, asked, byNameSlots(page));
  const rows = await ask(reading, query, params);
  return sliceOf(
    rows.map(({ nearKey, ...link }) => ({ ...link, key: [nearKey, link.link] })),
    page,
  );
}

async function suppliesTotal(reading: Reading, chain: string, period: Period): Promise<number> {
  const [row] = await ask(reading, chainSuppliesTotal, { chain, ...period });
  return row?.total ?? 0;
}
