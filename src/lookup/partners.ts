/**
 * The partners of organizations: SEMANTICS, Partners.
 *
 * Two organizations are tied when CO_BUILDS_WITH joins them, or when both are MEMBER_OF one party organization or
 * alliance, with memberships that overlap each other and the asked period. A party organization stands for its host:
 * A and B are partners when A or a party organization of A is tied to B or a party organization of B. So a tie of two
 * party organizations makes four pairs of partners, and the relation is symmetric: B is A's partner exactly when A is
 * B's. It never joins an organization with itself or with its own party organization, seen from either.
 * Alliances and bodies are no partners of their members; a chain is one where its party organization is tied.
 */
import { compose } from "../graph/compose.js";
import {
  partnerFirstWithTotals,
  partnerFirstWithTotalsNamed,
  partnerOfOrganizations,
  partnerOfOrganizationsNamed,
  partnerTotals,
} from "../graph/queries.gen.js";
import type { Columns } from "./entities.js";
import type { NamedRow, OrganizationRow } from "./entity-page.js";
import { HUB_PARTNERS, knowHub } from "./hub-order.js";
import { keptPages } from "./hub-partners.js";
import type { Page, Slice } from "./page.js";
import { byNameSlots, waySlot } from "./page-slots.js";
import { kindsSlot, type PartnerFilter } from "./partner-filter.js";
import { partnersIn } from "./partner-walk.js";
import { ask, type Reading } from "./reading.js";
import { slicesByParent, totalsByParent } from "./slices-by-parent.js";
import { type Tie, tiesOf } from "./ties.js";
import { type CountedSlice, listTotals, walkedPages, without } from "./walked-lists.js";

export interface PartnerRow extends OrganizationRow {
  /** At least one. */
  readonly ties: readonly Tie[];
}

/** A page of the partners of each organization by name key and id, without asking why they are partners. */
export function partnerPagesOf(
  reading: Reading,
  ids: readonly string[],
  filter: PartnerFilter,
  page: Page,
): Promise<Map<string, Slice<OrganizationRow>>>;
export function partnerPagesOf(
  reading: Reading,
  ids: readonly string[],
  filter: PartnerFilter,
  page: Page,
  columns: Columns,
): Promise<Map<string, Slice<NamedRow>>>;
export async function partnerPagesOf(
  reading: Reading,
  ids: readonly string[],
  filter: PartnerFilter,
  page: Page,
  columns: Columns = "all",
): Promise<Map<string, Slice<NamedRow>>> {
  const known = await knownPages(reading, ids, filter, page, columns);
  const pages = await readPages(reading, without(ids, known), filter, page, columns);
  for (const [id, { slice }] of known) pages.set(id, slice);
  return pages;
}

/** Those that memory knows: lists that are short, and those kept of hubs. */
async function knownPages(
  reading: Reading,
  ids: readonly string[],
  filter: PartnerFilter,
  page: Page,
  columns: Columns,
): Promise<Map<string, CountedSlice>> {
  const walked = await walkedPages(reading, ids, page, columns, partnersIn(filter));
  const others = without(ids, walked);
  return others.length > 0
    ? new Map([...walked, ...(await keptPages(reading, others, filter, page, columns))])
    : walked;
}

async function readPages(
  reading: Reading,
  ids: readonly string[],
  filter: PartnerFilter,
  page: Page,
  columns: Columns,
): Promise<Map<string, Slice<NamedRow>>> {
  if (ids.length === 0) return new Map();
  const composed = compose(
    columns === "named" ? partnerOfOrganizationsNamed : partnerOfOrganizations,
    { ids, from: filter.period.from, to: filter.period.to, limit: page.size + 1 },
    { ...byNameSlots(page), kinds: kindsSlot(filter) },
  );
  const rows = await ask(reading, composed.query, composed.params);
  return slicesByParent(ids, rows, page, ({ parent, ...entity }) => ({ entity, key: [entity.nameKey, entity.id] }));
}

/** A first page, from whichever end, with the total: one statement, where asking apart would read every tie twice. */
export async function countedPartnersOf(
  reading: Reading,
  ids: readonly string[],
  filter: PartnerFilter,
  page: Page,
  columns: Columns = "all",
): Promise<Map<string, CountedSlice>> {
  const known = await knownPages(reading, ids, filter, page, columns);
  const others = without(ids, known);
  if (others.length === 0) return known;
  const counted = await readCounted(reading, others, filter, page, columns);
  for (const [id, { total }] of counted) if (total >= HUB_PARTNERS) knowHub(reading, id);
  return new Map([...counted, ...known]);
}

async function readCounted(
  reading: Reading,
  ids: readonly string[],
  filter: PartnerFilter,
  page: Page,
  columns: Columns,
): Promise<Map<string, CountedSlice>> {
  const { from, to } = filter.period;
  const composed = compose(
    columns === "named" ? partnerFirstWithTotalsNamed : partnerFirstWithTotals,
    { ids, from, to, limit: page.size + 1 },
    { way: waySlot(page), kinds: kindsSlot(filter) },
  );
  const rows = await ask(reading, composed.query, composed.params);
  const totals = totalsByParent(ids, rows);
  const slices = slicesByParent(ids, rows, page, ({ parent, total, ...entity }) => ({
    entity,
    key: [entity.nameKey, entity.id],
  }));
  return new Map([...slices].map(([id, slice]) => [id, { slice, total: totals.get(id) ?? 0 }]));
}

/** A page with the ties of those shown, which a second statement reads. */
export async function partnersOf(
  reading: Reading,
  ids: readonly string[],
  filter: PartnerFilter,
  page: Page,
): Promise<Map<string, Slice<PartnerRow>>> {
  const slices = await partnerPagesOf(reading, ids, filter, page);
  const shown = [...slices].flatMap(([parent, { rows }]) => rows.map((row) => ({ parent, row })));
  const pairs = shown.map(({ parent, row }) => ({ parent, partner: row.entity.id }));
  const ties = pairs.length > 0 ? await tiesOf(reading, pairs, filter.period) : [];
  const tiesOfRow = new Map(shown.map(({ row }, at) => [row, ties[at] ?? []]));
  return new Map(
    [...slices].map(([id, slice]) => [
      id,
      { ...slice, rows: slice.rows.map((row) => ({ ...row, ties: tiesOfRow.get(row) ?? [] })) },
    ]),
  );
}

/** How many partners each organization has; a statement of its own. */
export async function partnerTotalsOf(
  reading: Reading,
  ids: readonly string[],
  filter: PartnerFilter,
): Promise<Map<string, number>> {
  const { from, to } = filter.period;
  return await listTotals(reading, ids, partnersIn(filter), async (others) => {
    const composed = compose(partnerTotals, { ids: others, from, to }, { kinds: kindsSlot(filter) });
    return totalsByParent(others, await ask(reading, composed.query, composed.params));
  });
}
