/**
 * The one primitive of every traversal: the links of a set of entities within a scope, bounded.
 * They come from the topology in memory where one is kept, else from the graph: the same ones in the same order.
 */
import { compose, condition, type Slots } from "../graph/compose.js";
import { traversalExpand, traversalFirstById } from "../graph/queries.gen.js";
import type { RowOf } from "../graph/query.js";
import { BATCH } from "../lookup/batches.js";
import { ask, type Reading } from "../lookup/reading.js";
import { compareCodePoints } from "../model/names.js";
import { groupBy } from "./group-by.js";
import type { Scope } from "./scope.js";
import { stepSlots } from "./scope-slots.js";
import type { Expansion, RowBudget } from "./steps.js";
import { expandIn, walkIn } from "./walks.js";

export type LinkStep = RowOf<typeof traversalExpand>;

/** The links of the frontier; `ends` pass whatever their kind and place. */
export async function expand(
  reading: Reading,
  frontier: readonly string[],
  scope: Scope,
  budget: RowBudget,
  ends: readonly string[] = [],
): Promise<Expansion> {
  const walk = await walkIn(reading, scope, ends);
  return walk ? expandIn(walk, frontier, budget) : await expandLinks(reading, frontier, scope, budget, ends);
}

/**
 * The same with the links' ids, from the graph.
 * An entity with more links than the budget keeps those with the least far end. It is asked for a second time in that
 * order: sorting the links of every entity would cost more than the few that are cut.
 */
export async function expandLinks(
  reading: Reading,
  frontier: readonly string[],
  scope: Scope,
  budget: RowBudget,
  ends: readonly string[] = [],
): Promise<Expansion<LinkStep>> {
  const slots = stepSlots(scope, ends);
  const steps: LinkStep[] = [];
  let isCut = false;
  for (let at = 0; at < frontier.length; at += BATCH) {
    reading.deadline.check();
    const all = budget.all - steps.length;
    if (all <= 0) return { steps, isCut: true };
    const batch = await expandBatch(reading, frontier.slice(at, at + BATCH), slots, { each: budget.each, all });
    for (const step of batch.steps) steps.push(step);
    isCut ||= batch.isCut;
  }
  return { steps, isCut };
}

async function expandBatch(
  reading: Reading,
  ids: readonly string[],
  slots: Slots,
  { each, all }: RowBudget,
): Promise<Expansion<LinkStep>> {
  const rows = await run(reading, slots, { ids, each: each + 1, limit: all + 1 });
  const stepsOf = groupBy(rows, (row) => row.near);
  const cut = ids.filter((id) => (stepsOf.get(id)?.length ?? 0) > each);
  const last = rows.at(-1);
  if (last && rows.length > all && !cut.includes(last.near)) cut.push(last.near);
  if (cut.length > 0) {
    const inOrder = { ...slots, bound: condition(traversalFirstById, {}) };
    const least = await run(reading, inOrder, { ids: cut, each, limit: Math.min(each * cut.length, all) });
    for (const id of cut) stepsOf.delete(id);
    for (const [id, steps] of groupBy(least, (row) => row.near)) stepsOf.set(id, steps);
  }
  const steps = ids.flatMap((id) => (stepsOf.get(id) ?? []).sort(byFarEnd));
  return { steps: steps.slice(0, all), isCut: cut.length > 0 || steps.length > all };
}

function run(reading: Reading, slots: Slots, params: { ids: readonly string[]; each: number; limit: number }) {
  const composed = compose(traversalExpand, params, slots);
  return ask(reading, composed.query, composed.params);
}

function byFarEnd(a: LinkStep, b: LinkStep): number {
  return compareCodePoints(a.far, b.far) || compareCodePoints(a.link, b.link);
}
