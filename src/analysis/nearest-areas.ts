/** Finds the nearest areas above places, a step at a time: each place is looked at once, however many lie in it. */
import { areaAbove } from "../graph/queries.gen.js";
import { ask, type Reading } from "../lookup/reading.js";
import type { Period } from "../model/dates.js";
import { MOST_PLACES } from "../topology/inside.js";

/** Places of one statement. */
const BATCH = 5_000;

/** The nearest areas of what lies directly in these places; several where they are as near. */
export type NearestAreas = (places: readonly string[]) => string[];

interface Place<T> {
  readonly isArea: boolean;
  readonly above: readonly T[];
}

/** Looks at the places, and at those above them that are not beyond an area. */
export async function nearestAreas(reading: Reading, places: Iterable<string>, period: Period): Promise<NearestAreas> {
  const known = new Map<string, Place<string>>();
  let wanted = [...new Set(places)];
  for (let step = 1; step <= MOST_PLACES && wanted.length > 0; step++) {
    const found = await placesOf(reading, wanted, period);
    for (const [id, place] of found) known.set(id, place);
    wanted = above(found.values()).filter((id) => !known.has(id));
  }
  return (direct) => nearestAmong((place) => known.get(place), direct);
}

async function placesOf(
  reading: Reading,
  ids: readonly string[],
  { from, to }: Period,
): Promise<Map<string, Place<string>>> {
  const places = new Map<string, Place<string>>();
  for (let at = 0; at < ids.length; at += BATCH) {
    const rows = await ask(reading, areaAbove, { ids: ids.slice(at, at + BATCH), from, to });
    for (const { place, ...found } of rows) places.set(place, found);
  }
  return places;
}

/** The areas the fewest steps from what lies directly in these places; a place that is unknown leads nowhere. */
export function nearestAmong<T>(placeOf: (place: T) => Place<T> | undefined, direct: readonly T[]): T[] {
  let places = [...new Set(direct)];
  for (let step = 1; step <= MOST_PLACES && places.length > 0; step++) {
    const areas = places.filter((place) => placeOf(place)?.isArea);
    if (areas.length > 0) return areas;
    places = above(places.map(placeOf));
  }
  return [];
}

/** What places lie in that are no areas themselves: behind an area nothing is nearer. */
function above<T>(places: Iterable<Place<T> | undefined>): T[] {
  const found = new Set<T>();
  for (const place of places) {
    if (place && !place.isArea) for (const one of place.above) found.add(one);
  }
  return [...found];
}
