/** What the statements of a traversal read, taken from the topology in memory: the same, without asking the graph. */
import type { LinkPattern } from "../graph/compose.js";
import type { Reading } from "../lookup/reading.js";
import { ANY_TIME } from "../model/dates.js";
import { Walk } from "../topology/walk.js";
import type { Scope } from "./scope.js";
import type { Expansion, RowBudget, Step } from "./steps.js";

/** Null where no topology is kept, or where the scope is bounded by a place, which a topology does not know. */
export async function walkIn(reading: Reading, scope: Scope, ends: readonly string[]): Promise<Walk | null> {
  if (scope.within !== null) return null;
  const topology = await reading.topology?.();
  return topology ? new Walk(topology, scope, ends) : null;
}

/** Links of these types whatever their dates and ends; null where no topology is kept. */
export async function walkAlong(reading: Reading, { types, way }: LinkPattern): Promise<Walk | null> {
  const topology = await reading.topology?.();
  return topology ? new Walk(topology, { types, direction: way, kinds: null, period: ANY_TIME }) : null;
}

/** The links of the frontier; an entity with more of them than the budget keeps those with the least far end. */
export function expandIn(walk: Walk, frontier: readonly string[], { each, all }: RowBudget): Expansion {
  const { ids, kindOf } = walk.topology;
  const steps: Step[] = [];
  let isCut = false;
  for (const near of frontier) {
    let left = each;
    walk.visit(ids.numberOf(near), (far) => {
      const hasRoom = left > 0 && steps.length < all;
      if (hasRoom) steps.push({ near, far: ids.idOf(far), kind: kindOf(far) });
      else isCut = true;
      left--;
      return hasRoom;
    });
    if (isCut && steps.length >= all) break;
  }
  return { steps, isCut };
}
