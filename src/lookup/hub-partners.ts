/** Pages of the partners of hubs, from their kept order. */
import { compose, condition } from "../graph/compose.js";
import { orderAscending, partnerOfOrganizationsOrder } from "../graph/queries.gen.js";
import type { Columns } from "./entities.js";
import { hubPagesOf, MAX_PARTNERS_KEPT } from "./hub-order.js";
import { EMPTY_SLICE, type Page } from "./page.js";
import { kindsSlot, type PartnerFilter } from "./partner-filter.js";
import { partnersIn } from "./partner-walk.js";
import { ask, type Reading } from "./reading.js";
import { type CountedSlice, currentTopology, orderedIds, rowsOf, upTo } from "./walked-lists.js";

/** Links gone through for one hub, in memory: some tens of milliseconds, once for a state of the graph. */
const LINKS_OF_HUB = 2_000_000;

/** The pages of those that are known as hubs; the shown ones are loaded by id. */
export async function keptPages(
  reading: Reading,
  ids: readonly string[],
  filter: PartnerFilter,
  page: Page,
  columns: Columns,
): Promise<Map<string, CountedSlice>> {
  const pages = await hubPagesOf(reading, ids, filter, page, (id) => orderedPartners(reading, id, filter));
  const slices = [...pages.values()].map(({ slice }) => slice);
  const shown = slices.length > 0 ? await rowsOf(reading, slices, page, columns) : null;
  const counted = [...pages].map(([id, { total }], at) => [id, { slice: shown?.[at] ?? EMPTY_SLICE, total }] as const);
  return new Map(shown ? counted : []);
}

/** Every partner by name key and id, up to one more than is kept. */
async function orderedPartners(reading: Reading, id: string, filter: PartnerFilter): Promise<string[]> {
  const topology = await currentTopology(reading);
  const walked =
    topology && orderedIds(topology, partnersIn(filter)(topology)(topology.ids.numberOf(id), upTo(LINKS_OF_HUB)));
  if (walked) return walked;
  const { from, to } = filter.period;
  const composed = compose(
    partnerOfOrganizationsOrder,
    { ids: [id], from, to, limit: MAX_PARTNERS_KEPT + 1 },
    { way: condition(orderAscending, {}), kinds: kindsSlot(filter) },
  );
  const rows = await ask(reading, composed.query, composed.params);
  return rows.map((row) => row.id);
}
