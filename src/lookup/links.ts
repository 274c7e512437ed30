/** The links of entities, a page for each, by type, far end's name key and link id. */
import { type Condition, compose, condition, type LinkPattern } from "../graph/compose.js";
import {
  linkAfter,
  linkBefore,
  linkFarId,
  linkFarKinds,
  linkFarKindsOrClasses,
  linkFarWithin,
  linkIncoming,
  linkOfEntities,
  linkOutgoing,
  linkTotals,
} from "../graph/queries.gen.js";
import type { RowOf } from "../graph/query.js";
import type { Period } from "../model/dates.js";
import { LINK_RULES, LINK_TYPES, type LinkType, type OrganizationKind } from "../model/model.gen.js";
import type { Direction } from "./organization-where.js";
import type { Page, Slice, SortKey } from "./page.js";
import { allOf, waySlot } from "./page-slots.js";
import { ask, type Reading } from "./reading.js";
import { slicesByParent, totalsByParent } from "./slices-by-parent.js";

type LinkParentRow = RowOf<typeof linkOfEntities>;
/** One link as every statement returns it (`cypher/columns/link.columns`). */
export type LinkRecord = Omit<LinkParentRow, "parent" | "farKey">;
export type LinkRow = LinkRecord & { readonly key: SortKey };

export interface LinkFilter {
  /** Null means every type. */
  readonly types: readonly LinkType[] | null;
  /** Seen from the asked entity; types without direction fit both ways. */
  readonly direction: Direction;
  /** Of the far end; null means any entity, a list only organizations. */
  readonly kinds: readonly OrganizationKind[] | null;
  readonly period: Period;
}

/** What the root's links ask beside: kinds that let persons and initiatives pass, and a far end. */
export interface FarEnd {
  readonly kindsOrClasses: readonly OrganizationKind[] | null;
  /** A place or body that the far end lies in or is a member of; persons and initiatives pass. */
  readonly within: string | null;
  readonly id: string | null;
}

export const UNDIRECTED_TYPES: readonly LinkType[] = LINK_TYPES.filter((type) => !LINK_RULES[type].directed);

const ANY_FAR_END: FarEnd = { kindsOrClasses: null, within: null, id: null };

/** A page of the links of each entity; the period must overlap the link's and those of both its ends. */
export async function linksOf(
  reading: Reading,
  ids: readonly string[],
  filter: LinkFilter,
  page: Page,
  far: FarEnd = ANY_FAR_END,
): Promise<Map<string, Slice<LinkRow>>> {
  if (filter.types?.length === 0) return slicesByParent(ids, [] as LinkParentRow[], page, linkRow);
  const composed = compose(
    linkOfEntities,
    { ...asked(ids, filter), limit: page.size + 1 },
    { ...slots(filter, far), way: waySlot(page), beyond: beyond(page) },
  );
  const rows = await ask(reading, composed.query, composed.params);
  return slicesByParent(ids, rows, page, linkRow);
}

function linkRow({ parent: _, farKey, ...link }: LinkParentRow): LinkRow {
  return { ...link, key: [link.type, farKey, link.link] };
}

/** How many links each entity has under the filter; a statement of its own, as it reads them all. */
export async function linkTotalsOf(
  reading: Reading,
  ids: readonly string[],
  filter: LinkFilter,
  far: FarEnd = ANY_FAR_END,
): Promise<Map<string, number>> {
  if (filter.types?.length === 0) return totalsByParent(ids, []);
  const composed = compose(linkTotals, asked(ids, filter), slots(filter, far));
  return totalsByParent(ids, await ask(reading, composed.query, composed.params));
}

function asked(ids: readonly string[], { period }: LinkFilter) {
  return { ids, from: period.from, to: period.to };
}

function slots(
  { types, direction, kinds, period }: LinkFilter,
  far: FarEnd,
): { links: LinkPattern; direction: Condition | undefined; kinds: Condition | undefined } {
  const undirected = { undirected: UNDIRECTED_TYPES };
  const directions = {
    OUT: condition(linkOutgoing, undirected),
    IN: condition(linkIncoming, undirected),
    ANY: undefined,
  };
  const asked = types ?? LINK_TYPES;
  const isMixed = asked.some((type) => UNDIRECTED_TYPES.includes(type));
  return {
    links: { types: asked, way: isMixed ? "ANY" : direction },
    direction: isMixed ? directions[direction] : undefined,
    kinds: allOf(
      kinds && condition(linkFarKinds, { kinds }),
      far.kindsOrClasses && condition(linkFarKindsOrClasses, { kinds: far.kindsOrClasses }),
      far.within === null ? null : condition(linkFarWithin, { within: far.within, ...period }),
      far.id === null ? null : condition(linkFarId, { far: far.id }),
    ),
  };
}

function beyond(page: Page): Condition | undefined {
  if (!page.from) return undefined;
  const [type, nameKey, id] = page.from;
  const key = { type: String(type), nameKey: String(nameKey), id: String(id) };
  return condition(page.backward ? linkBefore : linkAfter, key);
}
