/** Pages and totals of the organizations that fit a filter, out of the topology in memory. */
import { numbersBelow } from "../topology/ids-where.js";
import { Pace, type Slices, wholeInSlices } from "../topology/slices.js";
import { linksAt, type Topology } from "../topology/topology.js";
import type { Columns } from "./entities.js";
import type { NamedRow } from "./entity-page.js";
import { asksLinks, isWalkable, walkedFilter } from "./filter-walk.js";
import type { OrganizationFilter } from "./organization-where.js";
import { type Page, type Slice, sliceOf } from "./page.js";
import type { Reading } from "./reading.js";
import { boundOf, currentTopology, idAt, shownOf } from "./walked-lists.js";

/** So many are tested and sorted for each page; a place of more is gone through in the order of all names. */
const FEW_TO_SORT = 5_000;

/** A page by name; null where no topology of the graph as it is now is kept, or it does not know what is asked for. */
export async function walkedPage(
  reading: Reading,
  filter: OrganizationFilter,
  page: Page,
  columns: Columns,
): Promise<Slice<NamedRow> | null> {
  const topology = isWalked(reading, filter) ? await reading.lastTopology?.() : null;
  const bound = topology ? boundOf(topology, page) : null;
  if (!topology || bound === null) return null;
  const work = fittingRanks(topology, filter, reading.today, { ...page, bound });
  const ranks = await wholeInSlices(work, reading.deadline);
  const slice = sliceOf(
    ranks.map((rank) => idAt(topology, rank)),
    page,
  );
  const shown = await shownOf(reading, topology, [slice], page, columns);
  return shown?.[0] ?? null;
}

/** How many fit; null as above. */
export async function walkedTotal(reading: Reading, filter: OrganizationFilter): Promise<number | null> {
  const topology = isWalked(reading, filter) ? await currentTopology(reading) : null;
  return topology ? await wholeInSlices(countFitting(topology, filter, reading.today), reading.deadline) : null;
}

/** One engine reads no names in the order of an index. */
function isWalked({ graph }: Reading, filter: OrganizationFilter): boolean {
  return isWalkable(filter) && (graph.engine === "embedded" || asksLinks(filter));
}

interface Bounded extends Page {
  readonly bound: number;
}

/** One more than the page holds, in reading direction; null where it was too late. */
function* fittingRanks(
  topology: Topology,
  filter: OrganizationFilter,
  today: string,
  page: Bounded,
): Slices<number[] | null> {
  const { named } = topology;
  const pace = new Pace();
  const walked = yield* walkedFilter(topology, filter, today, pace);
  if (!walked) return null;
  const { fits, among } = walked;
  const places =
    among && among.length <= FEW_TO_SORT ? sortedFew(topology, among, page) : placesFrom(named.length, page);
  const found: number[] = [];
  for (const rank of places) {
    const number = named[rank] ?? 0;
    if (pace.isDueAfter(1 + linksAt(topology, number)) && (yield)) return null;
    if (fits(number) && found.push(rank) > page.size) break;
  }
  return found;
}

function sortedFew({ named, nameRanks }: Topology, among: readonly number[], page: Bounded): Uint32Array {
  const { backward, bound } = page;
  const ranks = among.map((number) => nameRanks[number] ?? 0);
  const isBeyond = (rank: number) => (backward ? rank < bound : rank >= bound && rank < named.length);
  const beyond = Uint32Array.from(ranks.filter(isBeyond)).sort();
  return backward ? beyond.reverse() : beyond;
}

function* placesFrom(count: number, { backward, bound }: Bounded): Iterable<number> {
  if (backward) for (let rank = bound - 1; rank >= 0; rank--) yield rank;
  else for (let rank = bound; rank < count; rank++) yield rank;
}

function* countFitting(topology: Topology, filter: OrganizationFilter, today: string): Slices<number | null> {
  const pace = new Pace();
  const walked = yield* walkedFilter(topology, filter, today, pace);
  if (!walked) return null;
  let count = 0;
  for (const number of walked.among ?? numbersBelow(topology.entityCount)) {
    if (pace.isDueAfter(1 + linksAt(topology, number)) && (yield)) return null;
    if (walked.fits(number)) count++;
  }
  return count;
}
