/** How many links each organization of a scope has: counted by the engine, or off a graph that is in memory anyway. */
import { compose } from "../graph/compose.js";
import { analysisDegrees } from "../graph/queries.gen.js";
import { ask, type Reading } from "../lookup/reading.js";
import type { Scope } from "../traversal/scope.js";
import { stepSlots } from "../traversal/scope-slots.js";
import { inTime } from "../traversal/turn.js";
import type { ScopeGraph } from "./scope-graph.js";
import { PAGE_ORGANIZATIONS, wholeSlots } from "./scope-organizations.js";

/** Organizations of one statement: counting their links takes some 200 ms. */
const COUNTED_AT_ONCE = PAGE_ORGANIZATIONS;

export interface Degree {
  readonly id: string;
  readonly degree: number;
}

export interface Degrees {
  /** Organizations with at least one link of the scope. */
  readonly degrees: readonly Degree[];
  /** Whether organizations were not counted because the time was up. */
  readonly isLate: boolean;
}

/** Counts page by page of organizations; for a scope without `within`, whose test on every link would be dear. */
export async function countDegrees(turn: Reading, scope: Scope): Promise<Degrees> {
  const { where: whole, near } = wholeSlots(scope);
  const slots = { ...stepSlots(scope, []), near, whole };
  const degrees: Degree[] = [];
  for (let after = ""; ; ) {
    const { query, params } = compose(analysisDegrees, { after, limit: COUNTED_AT_ONCE }, slots);
    const rows = await inTime(turn, () => ask(turn, query, params));
    if (!rows) return { degrees, isLate: true };
    for (const row of rows) if (row.degree > 0) degrees.push(row);
    const last = rows.at(-1);
    if (!last || rows.length < COUNTED_AT_ONCE) return { degrees, isLate: false };
    after = last.id;
  }
}

/** The links that the graph's steps stand for, of each entity. */
export function degreesOf({ steps: { starts, weights } }: ScopeGraph): Float64Array {
  const degrees = new Float64Array(starts.length - 1);
  for (let entity = 0; entity < degrees.length; entity++) {
    for (let step = starts[entity] ?? 0; step < (starts[entity + 1] ?? 0); step++) {
      degrees[entity] = (degrees[entity] ?? 0) + (weights[step] ?? 0);
    }
  }
  return degrees;
}
