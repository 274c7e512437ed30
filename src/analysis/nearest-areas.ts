/** Finds the nearest areas above places, a step at a time: each place is looked at once, however many lie in it. */
import { areaAbove } from "../graph/queries.gen.js";
import { ask, type Reading } from "../lookup/reading.js";
import type { Period } from "../model/dates.js";

/** Province, city, county, township, village, park and site lie one in the other: statements go as far. */
export const MOST_STEPS = 8;
/** Places of one statement. */
const BATCH = 5_000;

/** The nearest areas of what lies directly in these places; several where they are as near. */
export type NearestAreas = (places: readonly string[]) => string[];

interface Place {
  readonly isArea: boolean;
  readonly above: readonly string[];
}

/** Looks at the places, and at those above them that are not beyond an area. */
export async function nearestAreas(reading: Reading, places: Iterable<string>, period: Period): Promise<NearestAreas> {
  const known = new Map<string, Place>();
  let wanted = [...new Set(places)];
  for (let step = 1; step <= MOST_STEPS && wanted.length > 0; step++) {
    const found = await placesOf(reading, wanted, period);
    for (const [id, place] of found) known.set(id, place);
    wanted = above(found.values()).filter((id) => !known.has(id));
  }
  return (direct) => nearestAmong(known, direct);
}

async function placesOf(reading: Reading, ids: readonly string[], { from, to }: Period): Promise<Map<string, Place>> {
  const places = new Map<string, Place>();
  for (let at = 0; at < ids.length; at += BATCH) {
    const rows = await ask(reading, areaAbove, { ids: ids.slice(at, at + BATCH), from, to });
    for (const { place, ...found } of rows) places.set(place, found);
  }
  return places;
}

function nearestAmong(known: ReadonlyMap<string, Place>, direct: readonly string[]): string[] {
  let ids = [...new Set(direct)];
  for (let step = 1; step <= MOST_STEPS && ids.length > 0; step++) {
    const areas = ids.filter((id) => known.get(id)?.isArea);
    if (areas.length > 0) return areas;
    ids = above(ids.map((id) => known.get(id)));
  }
  return [];
}

/** What places lie in that are no areas themselves: behind an area nothing is nearer. */
function above(places: Iterable<Place | undefined>): string[] {
  const ids = new Set<string>();
  for (const place of places) {
    if (place && !place.isArea) for (const id of place.above) ids.add(id);
  }
  return [...ids];
}
