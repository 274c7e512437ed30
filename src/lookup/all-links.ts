/**
 * The links of the whole graph under a scope, or those of one or two given ends.
 *
 * With `from` or `to`, the ends of a link as it is stored, it starts there, in the order of linksOf; the direction IN
 * turns them round, and links without direction fit either way.
 * Without them the types are read one after another in the order of their names, each by link id: an index holds the
 * links of one type in that order, so a page costs what it shows. The engine without such an index reads one type.
 */
import { type Condition, compose, condition } from "../graph/compose.js";
import { linkOfType, linkTotalOfType } from "../graph/families.gen.js";
import { linkBothKinds, linkBothWithin, linkIdAfter, linkIdBefore } from "../graph/queries.gen.js";
import type { Period } from "../model/dates.js";
import type { LinkType, OrganizationKind } from "../model/model.gen.js";
import { compareCodePoints } from "../model/names.js";
import { type FarEnd, type LinkFilter, type LinkRow, linksOf, linkTotalsOf } from "./links.js";
import type { Direction } from "./organization-where.js";
import { type Page, type Slice, sliceOf } from "./page.js";
import { allOf, waySlot } from "./page-slots.js";
import { ask, type Reading } from "./reading.js";

export interface AllLinksFilter {
  readonly types: readonly LinkType[];
  readonly direction: Direction;
  /** Bounds the organizations at the ends that were not given; persons and initiatives pass. */
  readonly kinds: readonly OrganizationKind[] | null;
  readonly period: Period;
  /** A place or body that bounds them likewise. */
  readonly within: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** A page of the links that fit; a cursor of one form of the question does not fit the other, as its shape differs. */
export async function allLinks(reading: Reading, filter: AllLinksFilter, page: Page): Promise<Slice<LinkRow>> {
  const anchor = anchorOf(filter);
  if (!anchor) return await linksByType(reading, filter, page);
  const slices = await linksOf(reading, [anchor.id], anchor.filter, page, anchor.far);
  return slices.get(anchor.id) ?? sliceOf([], page);
}

/** How many links fit; without ends it reads every link of the types. */
export async function allLinksTotal(reading: Reading, filter: AllLinksFilter): Promise<number> {
  const anchor = anchorOf(filter);
  if (anchor) {
    const totals = await linkTotalsOf(reading, [anchor.id], anchor.filter, anchor.far);
    return totals.get(anchor.id) ?? 0;
  }
  let total = 0;
  for (const type of typesOf(filter)) {
    const composed = compose(linkTotalOfType[type], { ...filter.period }, { kinds: kindsSlot(filter) });
    const [row] = await ask(reading, composed.query, composed.params);
    total += row?.total ?? 0;
  }
  return total;
}

/** The end to start at, and what is asked of the links there. */
function anchorOf(filter: AllLinksFilter): { id: string; filter: LinkFilter; far: FarEnd } | null {
  const { from, to, kinds, within, direction, period } = filter;
  const id = from ?? to;
  if (id === null) return null;
  return {
    id,
    filter: {
      types: typesOf(filter),
      direction: (from === null) === (direction === "IN") ? "OUT" : "IN",
      kinds: null,
      period,
    },
    far:
      from !== null && to !== null
        ? { id: to, kindsOrClasses: null, within: null }
        : { id: null, kindsOrClasses: kinds, within },
  };
}

async function linksByType(reading: Reading, filter: AllLinksFilter, page: Page): Promise<Slice<LinkRow>> {
  const wanted = page.size + 1;
  const rows: LinkRow[] = [];
  for (const type of remainingTypes(filter, page)) {
    reading.deadline.check();
    const slots = {
      way: waySlot(page),
      kinds: kindsSlot(filter),
      beyond: page.from?.[0] === type ? idSlot(page) : undefined,
    };
    const composed = compose(linkOfType[type], { ...filter.period, limit: wanted - rows.length }, slots);
    for (const link of await ask(reading, composed.query, composed.params)) {
      rows.push({ ...link, key: [link.type, link.link] });
    }
    if (rows.length >= wanted) break;
  }
  return sliceOf(rows, page);
}

/** The types from the cursor's on, in reading direction. */
function remainingTypes(filter: AllLinksFilter, page: Page): LinkType[] {
  const types = page.backward ? typesOf(filter).reverse() : typesOf(filter);
  const held = page.from?.[0];
  if (held == null) return types;
  const sign = page.backward ? -1 : 1;
  return types.filter((type) => sign * compareCodePoints(type, String(held)) >= 0);
}

function typesOf({ types }: AllLinksFilter): LinkType[] {
  return [...types].sort(compareCodePoints);
}

function kindsSlot({ kinds, within, period }: AllLinksFilter): Condition | undefined {
  return allOf(
    kinds && condition(linkBothKinds, { kinds }),
    within === null ? null : condition(linkBothWithin, { within, ...period }),
  );
}

function idSlot(page: Page): Condition {
  return condition(page.backward ? linkIdBefore : linkIdAfter, { id: String(page.from?.[1]) });
}
