/** Turns figures by the places that organizations lie in directly into figures by nearest area. */
import type { coverageGroupsByChain, coverageGroupsByPlace } from "../graph/queries.gen.js";
import type { RowOf } from "../graph/query.js";
import type { Reading } from "../lookup/reading.js";
import type { Period } from "../model/dates.js";
import { compareCodePoints } from "../model/names.js";
import { nearestAreas } from "./nearest-areas.js";

type ByPlace = RowOf<typeof coverageGroupsByPlace>;
type ByKey = RowOf<typeof coverageGroupsByChain>;

/** The figures of each area, largest first; last those that lie in none. Two areas as near count both. */
export async function byNearestArea(
  reading: Reading,
  rows: readonly ByPlace[],
  period: Period,
  limit: number,
): Promise<ByKey[]> {
  const nearest = await nearestAreas(
    reading,
    rows.flatMap(({ places }) => places),
    period,
  );
  const groups = new Map<string | null, ByKey>();
  for (const { places, denominator, numerator } of rows) {
    const areas = nearest(places);
    for (const key of areas.length > 0 ? areas : [null]) {
      const group = groups.get(key) ?? { key, denominator: 0, numerator: 0 };
      groups.set(key, {
        key,
        denominator: group.denominator + denominator,
        numerator: group.numerator + numerator,
      });
    }
  }
  return [...groups.values()].sort(largestFirst).slice(0, limit);
}

function largestFirst(one: ByKey, other: ByKey): number {
  if (one.key === null || other.key === null) return Number(one.key === null) - Number(other.key === null);
  return other.denominator - one.denominator || compareCodePoints(one.key, other.key);
}
