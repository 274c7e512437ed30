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
import { compose, condition } from "../graph/compose.js";
import { partnerKinds, partnerOfOrganizations, partnerTotals } from "../graph/queries.gen.js";
import type { Period } from "../model/dates.js";
import type { OrganizationKind } from "../model/model.gen.js";
import type { EntityRecord } from "./entities.js";
import type { Page, Slice, SortKey } from "./page.js";
import { byNameSlots } from "./page-slots.js";
import { ask, type Reading } from "./reading.js";
import { slicesByParent, totalsByParent } from "./slices-by-parent.js";
import { type Tie, tiesOf } from "./ties.js";

export interface PartnerFilter {
  /** Of the partner; null means any. */
  readonly kinds: readonly OrganizationKind[] | null;
  readonly period: Period;
}

export interface PartnerRow {
  readonly entity: EntityRecord;
  /** At least one. */
  readonly ties: readonly Tie[];
  readonly key: SortKey;
}

/** A page of the partners of each organization by name key and id, and in a second statement the ties of those shown. */
export async function partnersOf(
  reading: Reading,
  ids: readonly string[],
  filter: PartnerFilter,
  page: Page,
): Promise<Map<string, Slice<PartnerRow>>> {
  const composed = compose(
    partnerOfOrganizations,
    { ids, from: filter.period.from, to: filter.period.to, limit: page.size + 1 },
    { ...byNameSlots(page), kinds: kindsSlot(filter) },
  );
  const rows = await ask(reading, composed.query, composed.params);
  const slices = slicesByParent(ids, rows, page, ({ parent, ...entity }) => ({ parent, entity }));
  const shown = [...slices.values()].flatMap((slice) => slice.rows);
  const pairs = shown.map(({ parent, entity }) => ({ parent, partner: entity.id }));
  const ties = pairs.length > 0 ? await tiesOf(reading, pairs, filter.period) : [];
  const withTies = new Map(shown.map((row, at) => [row, ties[at] ?? []]));
  return new Map(
    [...slices].map(([id, slice]) => [
      id,
      {
        ...slice,
        rows: slice.rows.map((row) => ({
          entity: row.entity,
          ties: withTies.get(row) ?? [],
          key: [row.entity.nameKey, row.entity.id],
        })),
      },
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
  const composed = compose(partnerTotals, { ids, from, to }, { kinds: kindsSlot(filter) });
  return totalsByParent(ids, await ask(reading, composed.query, composed.params));
}

function kindsSlot({ kinds }: PartnerFilter) {
  return kinds ? condition(partnerKinds, { kinds }) : undefined;
}
