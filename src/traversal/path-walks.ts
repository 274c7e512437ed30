/** Lists the loopless paths of one length in what a search has discovered, in order of their entity ids. */
import { compareCodePoints } from "../model/names.js";
import type { Adjacency } from "./path-side.js";

/** Visits between two looks at the clock. */
const VISITS_PER_CHECK = 1_024;
/** Walks that run into themselves can be many more than paths: after so many visits the list is cut. */
const MAX_VISITS = 500_000;

export interface Discovered {
  /** From an entity to those one step nearer to the end. */
  readonly next: Adjacency;
  /** The same steps backwards. */
  readonly previous: Adjacency;
}

export interface Walks {
  readonly paths: readonly (readonly string[])[];
  /** Why there may be more, if there may. */
  readonly cutBy: "ROWS" | "TIME" | null;
}

/** At most `limit` paths of exactly this length; `isLate` is asked now and then. */
export function pathsOfLength(
  discovered: Discovered,
  from: string,
  to: string,
  length: number,
  limit: number,
  isLate: () => boolean,
): Walks {
  const reach = reachBackwards(discovered.previous, to, length);
  if (!reach[length]?.has(from)) return { paths: [], cutBy: null };
  const paths: string[][] = [];
  const path = [from];
  const isOnPath = new Set([from]);
  let visits = 0;
  let cutBy: Walks["cutBy"] = null;
  const visit = (id: string, left: number): void => {
    if (left === 0) {
      paths.push([...path]);
      return;
    }
    for (const far of nextOf(discovered.next, id, reach[left - 1])) {
      if (isOnPath.has(far)) continue;
      if (++visits % VISITS_PER_CHECK === 0 && isLate()) cutBy = "TIME";
      if (visits > MAX_VISITS) cutBy = "ROWS";
      if (cutBy || paths.length >= limit) return;
      path.push(far);
      isOnPath.add(far);
      visit(far, left - 1);
      isOnPath.delete(far);
      path.pop();
    }
  };
  visit(from, length);
  return { paths, cutBy };
}

/** By steps left: the entities from which a walk of exactly so many steps ends at `to`, not passing it before. */
function reachBackwards(previous: Adjacency, to: string, length: number): Set<string>[] {
  const reach = [new Set([to])];
  for (let left = 1; left <= length; left++) {
    const layer = new Set<string>();
    for (const id of reach[left - 1] ?? []) {
      for (const before of previous.get(id) ?? []) if (before !== to) layer.add(before);
    }
    reach.push(layer);
  }
  return reach;
}

function nextOf(next: Adjacency, id: string, allowed: ReadonlySet<string> | undefined): string[] {
  const neighbours = next.get(id) ?? new Set<string>();
  return [...neighbours].filter((far) => allowed?.has(far)).sort(compareCodePoints);
}
