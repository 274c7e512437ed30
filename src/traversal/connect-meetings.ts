/**
 * Where the walks of terminals meet when links are walked in one direction only: every terminal goes out on its own,
 * as the nearest one of an entity cannot stand for the others there. A shortest tree needs only the ways between the
 * nearest terminal of an entity and the others that reach it: of three ways through one meeting point the longest can
 * always be left out.
 */
import { compareCodePoints } from "../model/names.js";
import { BestCandidates, type Candidate, type KnownGraph, type Ways } from "./connect-known.js";

interface Walk {
  readonly distance: number;
  /** The entity before on the way from the terminal; null at the terminal. */
  readonly before: string | null;
}

/** The walks of all terminals over what is known; `check` is called between them and may throw. */
export function meetingsOf(known: KnownGraph, check: () => void): Ways {
  const walks = known.terminals.map((terminal) => {
    check();
    return walksFrom(known, terminal);
  });
  const distanceOf = new Map<string, number>();
  const nearestOf = new Map<string, number>();
  for (const [place, reached] of walks.entries()) {
    for (const [id, { distance }] of reached) {
      if (distance >= (distanceOf.get(id) ?? Number.POSITIVE_INFINITY)) continue;
      distanceOf.set(id, distance);
      nearestOf.set(id, place);
    }
  }
  const best = new BestCandidates(known.terminals.length);
  for (const [place, reached] of walks.entries()) {
    check();
    for (const [id, { distance }] of reached) {
      const nearest = nearestOf.get(id) ?? place;
      if (nearest === place) continue;
      best.offer(distance + (distanceOf.get(id) ?? 0), Math.min(place, nearest), Math.max(place, nearest), id, id);
    }
  }
  return { candidates: best.list(), distanceOf, nearestOf, entitiesOf: (candidate) => joined(walks, candidate) };
}

function walksFrom(known: KnownGraph, terminal: string): Map<string, Walk> {
  const walks = new Map<string, Walk>([[terminal, { distance: 0, before: null }]]);
  let frontier = [terminal];
  for (let distance = 1; frontier.length > 0; distance++) {
    const reached: string[] = [];
    for (const id of frontier) {
      for (const far of known.next.get(id) ?? []) {
        const held = walks.get(far);
        if (!held) reached.push(far);
        else if (held.distance < distance || compareCodePoints(held.before ?? "", id) <= 0) continue;
        walks.set(far, { distance, before: id });
      }
    }
    frontier = reached;
  }
  return walks;
}

function joined(
  walks: readonly ReadonlyMap<string, Walk>[],
  { ends: [one, other], meeting: [at] }: Candidate,
): string[] {
  const there = homeward(at, walks[one]).reverse();
  return [...there, ...homeward(at, walks[other]).slice(1)];
}

function homeward(id: string, walks: ReadonlyMap<string, Walk> | undefined): string[] {
  const way = [id];
  for (let at = walks?.get(id)?.before; at; at = walks?.get(at)?.before) way.push(at);
  return way;
}
