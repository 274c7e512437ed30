/** Pages and totals of organizations under a filter and an order. */
import { type Condition, compose, condition } from "../graph/compose.js";
import {
  orderAscending,
  orderDescending,
  organizationCount,
  organizationPageByName,
  organizationPageByNameBackward,
  organizationPageByNameNamed,
  organizationPageSorted,
  organizationPageWithin,
  organizationPageWithinNamed,
  organizationWhereKinds,
} from "../graph/queries.gen.js";
import type { Query } from "../graph/query.js";
import { askedPeriod } from "../model/dates.js";
import { nameKey } from "../model/names.js";
import type { Columns, EntityName } from "./entities.js";
import { entityPage, type NamedRow, type OrganizationRow, slicedByName } from "./entity-page.js";
import { hanStart } from "./held-texts.js";
import { type Order, sortCondition, type Way } from "./organization-order.js";
import { type OrganizationFilter, whereOf } from "./organization-where.js";
import { type Page, type Slice, type SortKey, sliceOf } from "./page.js";
import { byNameSlots } from "./page-slots.js";
import { isSmallPlace } from "./place-size.js";
import { ask, type Reading } from "./reading.js";
import { walkedPage, walkedTotal } from "./walked-page.js";

/** After every name key there is: Han beyond the basic plane included. */
const PAST_EVERY_NAME = "\u{10ffff}";

/** A page of the organizations that fit, in the given order and then by id; by name key when no order is given. */
export async function organizationPage(
  reading: Reading,
  where: Condition | undefined,
  orders: readonly Order[],
  page: Page,
): Promise<Slice<OrganizationRow>> {
  const [first] = orders;
  const byName = orders.length === 0 || (orders.length === 1 && first?.by === "NAME" && !first.descending);
  if (!byName) return await pageSorted(reading, where, orders, page);
  return await pageByName(
    reading,
    where,
    page,
    page.backward ? organizationPageByNameBackward : organizationPageByName,
  );
}

type PageByName<E> = Query<{ readonly key: string; readonly id: string; readonly limit: number }, E>;

async function pageByName<E extends EntityName>(
  reading: Reading,
  where: Condition | undefined,
  page: Page,
  statement: PageByName<E>,
): Promise<Slice<{ readonly entity: E; readonly key: SortKey }>> {
  const [key, id] = page.from ?? (page.backward ? [PAST_EVERY_NAME, PAST_EVERY_NAME] : ["", ""]);
  const composed = compose(statement, { key: String(key), id: String(id), limit: page.size + 1 }, { where });
  return slicedByName(await ask(reading, composed.query, composed.params), page);
}

/**
 * A page by name of the organizations that fit a filter. Where the filter names a place with few organizations, or a
 * text that few hold, reading begins there: what is found is sorted, rather than every name of the graph looked at.
 */
export function filteredPage(
  reading: Reading,
  filter: OrganizationFilter | null | undefined,
  orders: readonly Order[],
  page: Page,
): Promise<Slice<OrganizationRow>>;
export function filteredPage(
  reading: Reading,
  filter: OrganizationFilter | null | undefined,
  orders: readonly Order[],
  page: Page,
  columns: Columns,
): Promise<Slice<NamedRow>>;
export async function filteredPage(
  reading: Reading,
  filter: OrganizationFilter | null | undefined,
  orders: readonly Order[],
  page: Page,
  columns: Columns = "all",
): Promise<Slice<NamedRow>> {
  const where = whereOf(filter, reading.today);
  if (orders.length > 0) return await organizationPage(reading, where, orders, page);
  const walked = await walkedPage(reading, filter ?? {}, page, columns);
  if (walked) return walked;
  const within = filter?.within;
  if (filter && within != null && (await isSmallPlace(reading, within))) {
    return await pageWithin(reading, { ...filter, within }, page, columns);
  }
  const start = filter?.text == null ? null : await hanStart(reading, nameKey(filter.text));
  if (start) return await entityPage(reading, page, start, where, columns);
  return columns === "named" && !page.backward
    ? await pageByName(reading, where, page, organizationPageByNameNamed)
    : await organizationPage(reading, where, orders, page);
}

async function pageWithin(
  reading: Reading,
  filter: OrganizationFilter & { readonly within: string },
  page: Page,
  columns: Columns,
): Promise<Slice<NamedRow>> {
  const period = askedPeriod(null, false, reading.today);
  const kinds = filter.kinds ? condition(organizationWhereKinds, { kinds: filter.kinds }) : undefined;
  const where = whereOf({ ...filter, within: null, kinds: null }, reading.today);
  const composed = compose(
    columns === "named" ? organizationPageWithinNamed : organizationPageWithin,
    { within: filter.within, ...period, limit: page.size + 1 },
    { ...byNameSlots(page), kinds, where },
  );
  return slicedByName(await ask(reading, composed.query, composed.params), page);
}

/** The statement sorts by three keys; what is not asked for repeats the name. */
const NAME: Order = { by: "NAME", types: [], descending: false };

async function pageSorted(
  reading: Reading,
  where: Condition | undefined,
  orders: readonly Order[],
  page: Page,
): Promise<Slice<OrganizationRow>> {
  const [one, two, three] = [...orders, NAME, NAME, NAME].map((order) => turned(order, page.backward));
  if (!one || !two || !three) throw new Error("three orders were given");
  const idWay: Way = page.backward ? "descending" : "ascending";
  const [value1, value2, value3, id] = page.from ?? ["", "", "", ""];
  const composed = compose(
    organizationPageSorted,
    {
      resume: page.from !== null,
      up1: one.way === "ascending",
      up2: two.way === "ascending",
      up3: three.way === "ascending",
      upId: !page.backward,
      value1: String(value1),
      value2: String(value2),
      value3: String(value3),
      id: String(id),
      limit: page.size + 1,
    },
    {
      where,
      key1: sortCondition(one.order, reading.today),
      key2: sortCondition(two.order, reading.today),
      key3: sortCondition(three.order, reading.today),
      way1: way(one.way),
      way2: way(two.way),
      way3: way(three.way),
      wayId: way(idWay),
    },
  );
  const rows = await ask(reading, composed.query, composed.params);
  return sliceOf(
    rows.map(({ key1, key2, key3, ...entity }) => ({ entity, key: [key1, key2, key3, entity.id] })),
    page,
  );
}

/** A page read backward goes the other way in every key. */
function turned(order: Order, backward: boolean): { order: Order; way: Way } {
  return { order, way: order.descending === backward ? "ascending" : "descending" };
}

function way(name: Way): Condition {
  return condition(name === "ascending" ? orderAscending : orderDescending, {});
}

/** How many organizations fit a filter. */
export async function filteredTotal(reading: Reading, filter: OrganizationFilter | null | undefined): Promise<number> {
  const walked = await walkedTotal(reading, filter ?? {});
  return walked ?? (await organizationTotal(reading, whereOf(filter, reading.today)));
}

/** How many organizations fit, of those that the clause `start` finds; its own statement, run only when asked for. */
export async function organizationTotal(
  reading: Reading,
  where: Condition | undefined,
  start?: Condition | undefined,
): Promise<number> {
  const composed = compose(organizationCount, {}, { start, where });
  const [row] = await ask(reading, composed.query, composed.params);
  return row?.total ?? 0;
}
