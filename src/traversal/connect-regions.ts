/**
 * Divides the known graph among its terminals, each entity to its nearest (Mehlhorn 1988): steps from one region into
 * another are all the ways that a shortest tree over the terminals needs.
 */
import { compareCodePoints } from "../model/names.js";
import { BestCandidates, type Candidate, type KnownGraph, type ReadWays } from "./connect-known.js";

/** One search from all terminals at once; of equally near terminals, and ways to them, those with the least ids. */
export function regionsOf(known: KnownGraph): ReadWays {
  const nearestOf = new Map(known.terminals.map((id, place) => [id, place]));
  const distanceOf = new Map(known.terminals.map((id) => [id, 0]));
  const before = new Map<string, string>();
  let frontier: readonly string[] = known.terminals;
  for (let distance = 1; frontier.length > 0; distance++) {
    const reached: string[] = [];
    for (const id of frontier) {
      const place = nearestOf.get(id) ?? 0;
      for (const far of known.next.get(id) ?? []) {
        const held = distanceOf.get(far);
        if (held === undefined) reached.push(far);
        else if (held < distance || !isBetter(place, id, nearestOf.get(far) ?? 0, before.get(far) ?? "")) continue;
        distanceOf.set(far, distance);
        nearestOf.set(far, place);
        before.set(far, id);
      }
    }
    frontier = reached;
  }
  const entitiesOf = ({ meeting }: Candidate) => [
    ...homeward(meeting[0], before).reverse(),
    ...homeward(meeting[1], before),
  ];
  return { candidates: crossings(known, distanceOf, nearestOf), distanceOf, nearestOf, entitiesOf };
}

function isBetter(place: number, id: string, heldPlace: number, heldBefore: string): boolean {
  return place < heldPlace || (place === heldPlace && compareCodePoints(id, heldBefore) < 0);
}

/** The least step from each region into each other, without direction found from both sides. */
function crossings(
  known: KnownGraph,
  distanceOf: ReadonlyMap<string, number>,
  nearestOf: ReadonlyMap<string, number>,
): Candidate[] {
  const best = new BestCandidates(known.terminals.length);
  for (const [id, fars] of known.next) {
    const one = nearestOf.get(id) ?? 0;
    for (const far of fars) {
      const other = nearestOf.get(far) ?? 0;
      if (one >= other) continue;
      best.offer((distanceOf.get(id) ?? 0) + 1 + (distanceOf.get(far) ?? 0), one, other, id, far);
    }
  }
  return best.list();
}

/** From an entity to its terminal, both included. */
function homeward(id: string, before: ReadonlyMap<string, string>): string[] {
  const way = [id];
  for (let at = before.get(id); at !== undefined; at = before.get(at)) way.push(at);
  return way;
}
