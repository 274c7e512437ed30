/** The figures of a coverage in groups: by nearest area, chain or kind. */
import { compose } from "../graph/compose.js";
import {
  coverageGroupsByChain,
  coverageGroupsByChainWithin,
  coverageGroupsByKind,
  coverageGroupsByPlace,
} from "../graph/queries.gen.js";
import type { RowOf } from "../graph/query.js";
import { allOf } from "../lookup/page-slots.js";
import { ask, type Reading } from "../lookup/reading.js";
import { compareCodePoints } from "../model/names.js";
import { counted, countStart, covered, type Ground } from "./coverage-ground.js";
import { nearestAreas } from "./nearest-areas.js";

export const COVERAGE_GROUPINGS = ["AREA", "CHAIN", "KIND"] as const;
export type CoverageGrouping = (typeof COVERAGE_GROUPINGS)[number];

/** How many count, and how many of them are covered. */
export interface Counts {
  readonly denominator: number;
  readonly numerator: number;
}

/** The key is the id of an area or chain, or a kind; null for organizations without such a group. */
export type GroupCounts = Counts & { readonly key: string | null };

export interface GroupRows {
  /** Largest first, then by key. */
  readonly rows: readonly GroupCounts[];
  /** All of the coverage, where the statement has counted every organization once. */
  readonly whole: Counts | null;
}

/** The first groups; by chain those of no chain are left out. */
export async function groupRows(
  reading: Reading,
  ground: Ground,
  by: CoverageGrouping,
  limit: number,
): Promise<GroupRows> {
  const { period, within } = ground;
  const slots = { start: countStart(ground), where: counted(ground), covered: covered(ground) };
  switch (by) {
    case "AREA": {
      const { query, params } = compose(coverageGroupsByPlace, period, slots);
      const rows = await ask(reading, query, params);
      return { rows: (await byNearestArea(reading, ground, rows)).slice(0, limit), whole: sumOf(rows) };
    }
    case "CHAIN": {
      if (within && !within.isWide) {
        const { query, params } = compose(coverageGroupsByChainWithin, { ...period, limit }, slots);
        return { rows: await ask(reading, query, params), whole: null };
      }
      // Begun at the chains: those shown cost what they hold, whatever else there is.
      const where = allOf(slots.where, within?.condition);
      const { query, params } = compose(coverageGroupsByChain, { ...period, limit }, { ...slots, where });
      return { rows: await ask(reading, query, params), whole: null };
    }
    case "KIND": {
      const { query, params } = compose(coverageGroupsByKind, {}, slots);
      const rows = await ask(reading, query, params);
      return { rows: rows.slice(0, limit), whole: sumOf(rows) };
    }
  }
}

/** Last those that lie in no area. Two areas as near count both. */
async function byNearestArea(
  reading: Reading,
  { period }: Ground,
  rows: readonly RowOf<typeof coverageGroupsByPlace>[],
): Promise<GroupCounts[]> {
  const places = rows.flatMap((row) => row.places);
  const nearest = await nearestAreas(reading, places, period);
  const groups = new Map<string | null, Counts>();
  for (const row of rows) {
    const areas = nearest(row.places);
    for (const key of areas.length > 0 ? areas : [null]) groups.set(key, sumOf([groups.get(key) ?? NOBODY, row]));
  }
  return [...groups].map(([key, counts]) => ({ key, ...counts })).sort(largestFirst);
}

const NOBODY: Counts = { denominator: 0, numerator: 0 };

function sumOf(counts: readonly Counts[]): Counts {
  const sum = (part: keyof Counts) => counts.reduce((total, each) => total + each[part], 0);
  return { denominator: sum("denominator"), numerator: sum("numerator") };
}

export function largestFirst(one: GroupCounts, other: GroupCounts): number {
  if (one.key === null || other.key === null) return Number(one.key === null) - Number(other.key === null);
  return other.denominator - one.denominator || compareCodePoints(one.key, other.key);
}
