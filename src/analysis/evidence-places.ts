/** Places that organizations share, and who else lies in a small one. */
import { suggestionLocated, suggestionPlaces } from "../graph/queries.gen.js";
import { BATCH } from "../lookup/batches.js";
import { ask } from "../lookup/reading.js";
import { compareCodePoints } from "../model/names.js";
import { groupBy } from "../traversal/group-by.js";
import type { Inquiry } from "./evidence-inquiry.js";
import type { Found } from "./evidence-units.js";
import { placeWeight } from "./suggestions-rules.js";

/** A place that is evidence where it is shared. */
export interface Place {
  readonly id: string;
  readonly kind: string;
  readonly level: string | null;
  readonly weight: number;
  readonly steps: number;
}

/** Organization → the places it lies in, wide ones left out; an organization that is a place lies in itself. */
export type Places = ReadonlyMap<string, readonly Place[]>;

export async function placesOf(inquiry: Inquiry, found: readonly Found[]): Promise<Places> {
  const { reading, period } = inquiry;
  const places = new Map<string, Place[]>(found.map(({ id, kind }) => [id, placeOf(id, kind, null, 0)]));
  const ids = [...places.keys()];
  for (let at = 0; at < ids.length; at += BATCH) {
    reading.deadline.check();
    for (const row of await ask(reading, suggestionPlaces, { ids: ids.slice(at, at + BATCH), ...period })) {
      places.get(row.near)?.push(...placeOf(row.place, row.kind, row.level, row.steps));
    }
  }
  return places;
}

function placeOf(id: string, kind: string, level: string | null, steps: number): Place[] {
  const weight = placeWeight(kind, level);
  return weight === null ? [] : [{ id, kind, level, weight, steps }];
}

/** The organizations in each of these places, for places that are no hubs. */
export async function foundInPlaces(inquiry: Inquiry, ids: readonly string[]): Promise<Map<string, Found[]>> {
  const { reading, period, limits } = inquiry;
  const found = new Map<string, Found[]>();
  for (let at = 0; at < ids.length; at += BATCH) {
    reading.deadline.check();
    const params = { ids: ids.slice(at, at + BATCH), ...period, each: limits.hub + 1 };
    const rows = await ask(reading, suggestionLocated, params);
    for (const [place, inside] of groupBy(rows, (row) => row.place)) {
      if (inside.length <= limits.hub) {
        found.set(
          place,
          inside.map(({ far, kind }) => ({ id: far, kind })),
        );
      }
    }
  }
  return found;
}

/** The narrowest place that both units lie in: of most weight, then nearest to the candidate, then by id; or null. */
export function sharedPlace(
  places: { readonly near: Places; readonly far: Places },
  asker: ReadonlySet<string>,
  candidate: ReadonlySet<string>,
): Place | null {
  const ours = new Map([...asker].flatMap((id) => (places.near.get(id) ?? []).map((place) => [place.id, place])));
  let best: Place | null = null;
  for (const id of candidate) {
    for (const place of places.far.get(id) ?? []) {
      if (ours.has(place.id) && (!best || isNarrower(place, best))) best = place;
    }
  }
  return best;
}

function isNarrower(one: Place, other: Place): boolean {
  if (one.weight !== other.weight) return one.weight > other.weight;
  return one.steps < other.steps || (one.steps === other.steps && compareCodePoints(one.id, other.id) < 0);
}
