/** Which organizations lie in a place or are members of a body. */
import { ANY_TIME, type Period } from "../model/dates.js";
import type { Pace, Slices } from "./slices.js";
import type { Topology } from "./topology.js";
import { entityWalk, Walk } from "./walk.js";

/** Province, city, county, township, village, park and site lie one in the other: statements go as far. */
export const MOST_PLACES = 8;

export type InsideBy = "LOCATED_IN" | "MEMBER_OF";

export interface Inside {
  readonly numbers: readonly number[];
  /** By number: 1 of those inside. A set of a province would take tens of megabytes. */
  readonly flags: Uint8Array;
}

/**
 * The organizations inside, each once and whatever its own dates; null where it was too late. Links, and what they run
 * through, hold in the period.
 */
export function* insideOf(
  topology: Topology,
  id: string,
  by: readonly InsideBy[],
  period: Period,
  pace: Pace,
): Slices<Inside | null> {
  const then = entityWalk(topology, period);
  const start = topology.ids.numberOf(id);
  const numbers: number[] = [];
  const flags = new Uint8Array(topology.entityCount);
  // Members last: nothing lies in a body by lying in its members.
  for (const type of (["LOCATED_IN", "MEMBER_OF"] as const).filter((each) => by.includes(each))) {
    const inward = new Walk(topology, { types: [type], direction: "IN", kinds: null, period: ANY_TIME });
    let frontier = start >= 0 && then.holds(start) ? [start] : [];
    for (let step = type === "LOCATED_IN" ? MOST_PLACES : 1; step > 0 && frontier.length > 0; step--) {
      const reached: number[] = [];
      for (const near of frontier) {
        if (pace.isDueAfter(1 + inward.linksAt(near)) && (yield)) return null;
        inward.visit(near, (far, _, at) => {
          if (flags[far] || !then.linkIsIn(at) || !topology.isOrganization(far)) return true;
          flags[far] = 1;
          numbers.push(far);
          if (then.holds(far)) reached.push(far);
          return true;
        });
      }
      frontier = reached;
    }
  }
  return { numbers, flags };
}
