/**
 * The party organizations of organizations: their own, and those that they or their own are members of.
 * Whoever is MEMBER_OF a party organization shares it, whether or not a source calls it joint.
 */
import { compose } from "../graph/compose.js";
import {
  partyOrganizationOfOrganizations,
  partyOrganizationOfOrganizationsNamed,
  partyOrganizationTotals,
} from "../graph/queries.gen.js";
import type { Period } from "../model/dates.js";
import type { Columns } from "./entities.js";
import type { NamedRow, OrganizationRow } from "./entity-page.js";
import type { Page, Slice } from "./page.js";
import { byNameSlots } from "./page-slots.js";
import { ask, type Reading } from "./reading.js";
import { slicesByParent, totalsByParent } from "./slices-by-parent.js";

export interface PartyOrganizationFilter {
  readonly period: Period;
}

/** A page of the party organizations of each organization by name key and id. */
export function partyOrganizationsOf(
  reading: Reading,
  ids: readonly string[],
  filter: PartyOrganizationFilter,
  page: Page,
): Promise<Map<string, Slice<OrganizationRow>>>;
export function partyOrganizationsOf(
  reading: Reading,
  ids: readonly string[],
  filter: PartyOrganizationFilter,
  page: Page,
  columns: Columns,
): Promise<Map<string, Slice<NamedRow>>>;
export async function partyOrganizationsOf(
  reading: Reading,
  ids: readonly string[],
  { period }: PartyOrganizationFilter,
  page: Page,
  columns: Columns = "all",
): Promise<Map<string, Slice<NamedRow>>> {
  const { from, to } = period;
  const composed = compose(
    columns === "named" ? partyOrganizationOfOrganizationsNamed : partyOrganizationOfOrganizations,
    { ids, from, to, limit: page.size + 1 },
    { ...byNameSlots(page) },
  );
  const rows = await ask(reading, composed.query, composed.params);
  return slicesByParent(ids, rows, page, ({ parent: _, ...entity }) => ({ entity, key: [entity.nameKey, entity.id] }));
}

/** How many party organizations each organization has; a statement of its own. */
export async function partyOrganizationTotalsOf(
  reading: Reading,
  ids: readonly string[],
  { period }: PartyOrganizationFilter,
): Promise<Map<string, number>> {
  const { from, to } = period;
  return totalsByParent(ids, await ask(reading, partyOrganizationTotals, { ids, from, to }));
}
