/** Places that organizations share, and who else lies in a small one. */
import { suggestionLocated, suggestionPlaces } from "../graph/queries.gen.js";
import type { RowOf } from "../graph/query.js";
import { BATCH } from "../lookup/batches.js";
import { ask } from "../lookup/reading.js";
import { compareCodePoints } from "../model/names.js";
import type { Inquiry } from "./evidence-inquiry.js";
import type { Found } from "./evidence-units.js";
import { placeWeight } from "./suggestions-rules.js";

/** Places looked into by one statement: few enough that the deadline is looked at several times a second. */
export const PLACES_AT_ONCE = 50;

/** A place that is evidence where it is shared. */
export interface Place {
  readonly id: string;
  readonly weight: number;
  readonly steps: number;
}

/** Organization → the places it lies in, wide ones left out. */
export type Places = ReadonlyMap<string, readonly Place[]>;

export async function placesOf({ reading, period }: Inquiry, ids: readonly string[]): Promise<Places> {
  const places = new Map<string, Place[]>();
  for (let at = 0; at < ids.length; at += BATCH) {
    reading.deadline.check();
    for (const row of await ask(reading, suggestionPlaces, { ids: ids.slice(at, at + BATCH), ...period })) {
      places.set(row.near, [...(places.get(row.near) ?? []), ...placeOf(row)]);
    }
  }
  return places;
}

function placeOf({ place: id, kind, level, steps }: RowOf<typeof suggestionPlaces>): Place[] {
  const weight = placeWeight(kind, level);
  return weight === null ? [] : [{ id, weight, steps }];
}

/** What was found in places. */
export interface Inside {
  /** Place → the organizations in it, for places that are no hubs. */
  readonly found: ReadonlyMap<string, readonly Found[]>;
  readonly hubs: ReadonlySet<string>;
}

export async function foundInPlaces(inquiry: Inquiry, ids: readonly string[]): Promise<Inside> {
  const { hub } = inquiry.limits;
  // One more than may be followed shows the hub.
  const inside = [...(await organizationsIn(inquiry, ids, hub + 1))];
  const isHub = (found: readonly Found[]) => found.length > hub;
  return {
    found: new Map(inside.filter(([, found]) => !isHub(found))),
    hubs: new Set(inside.flatMap(([place, found]) => (isHub(found) ? [place] : []))),
  };
}

/** The organizations in each of these places at any level below, at most `each` of one place. */
export async function organizationsIn(
  { reading, period }: Inquiry,
  ids: readonly string[],
  each: number,
): Promise<ReadonlyMap<string, readonly Found[]>> {
  const inside = new Map<string, Found[]>();
  for (let at = 0; at < ids.length; at += PLACES_AT_ONCE) {
    reading.deadline.check();
    const params = { ids: ids.slice(at, at + PLACES_AT_ONCE), ...period, each };
    for (const { place, far, kind } of await ask(reading, suggestionLocated, params)) {
      const found = { id: far, kind };
      const known = inside.get(place);
      if (known) known.push(found);
      else inside.set(place, [found]);
    }
  }
  return inside;
}

/**
 * The narrowest place that both units lie in: of most weight, then nearest to the candidate, then by id; or null. A place
 * that is one of the two itself is no place of both.
 */
export function sharedPlace(
  places: { readonly near: Places; readonly far: Places },
  asker: ReadonlySet<string>,
  candidate: ReadonlySet<string>,
): Place | null {
  const ours = new Map([...asker].flatMap((id) => (places.near.get(id) ?? []).map((place) => [place.id, place])));
  let best: Place | null = null;
  for (const id of candidate) {
    for (const place of places.far.get(id) ?? []) {
      const isOfBoth = ours.has(place.id) && !asker.has(place.id) && !candidate.has(place.id);
      if (isOfBoth && (!best || isNarrower(place, best))) best = place;
    }
  }
  return best;
}

function isNarrower(one: Place, other: Place): boolean {
  if (one.weight !== other.weight) return one.weight > other.weight;
  return one.steps < other.steps || (one.steps === other.steps && compareCodePoints(one.id, other.id) < 0);
}
