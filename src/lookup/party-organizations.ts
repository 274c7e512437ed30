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
import { organizationsAt, Walk } from "../topology/walk.js";
import type { Columns } from "./entities.js";
import type { NamedRow, OrganizationRow } from "./entity-page.js";
import type { Page, Slice } from "./page.js";
import { byNameSlots } from "./page-slots.js";
import { ask, type Reading } from "./reading.js";
import { slicesByParent, totalsByParent } from "./slices-by-parent.js";
import { type ListsIn, listTotals, walkedPages, without } from "./walked-lists.js";

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
  const walked = await walkedPages(reading, ids, page, columns, partyOrganizationsIn(period));
  const pages = new Map([...walked].map(([id, { slice }]) => [id, slice]));
  const others = without(ids, pages);
  if (others.length === 0) return pages;
  const { from, to } = period;
  const composed = compose(
    columns === "named" ? partyOrganizationOfOrganizationsNamed : partyOrganizationOfOrganizations,
    { ids: others, from, to, limit: page.size + 1 },
    { ...byNameSlots(page) },
  );
  const rows = await ask(reading, composed.query, composed.params);
  const read = slicesByParent(others, rows, page, ({ parent: _, ...entity }) => ({
    entity,
    key: [entity.nameKey, entity.id],
  }));
  return new Map([...pages, ...read]);
}

/** How many party organizations each organization has; a statement of its own. */
export async function partyOrganizationTotalsOf(
  reading: Reading,
  ids: readonly string[],
  { period }: PartyOrganizationFilter,
): Promise<Map<string, number>> {
  const { from, to } = period;
  return await listTotals(reading, ids, partyOrganizationsIn(period), async (others) =>
    totalsByParent(others, await ask(reading, partyOrganizationTotals, { ids: others, from, to })),
  );
}

/** The same over the topology in memory. */
function partyOrganizationsIn(period: Period): ListsIn {
  return (topology) => {
    const kinds = ["PARTY_ORGANIZATION"];
    const own = new Walk(topology, { types: ["ORGANIZATION_OF"], direction: "IN", kinds, period });
    const joint = new Walk(topology, { types: ["MEMBER_OF"], direction: "OUT", kinds, period });
    return (number, spend) => {
      if (!spend(own.linksAt(number))) return null;
      const organs = organizationsAt(own, number);
      const found = new Set(organs);
      for (const near of [number, ...organs]) {
        if (!spend(joint.linksAt(near))) return null;
        for (const party of organizationsAt(joint, near)) found.add(party);
      }
      return found;
    };
  };
}
