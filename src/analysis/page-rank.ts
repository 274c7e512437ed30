/**
 * How often a walker who follows steps at random is at each entity.
 *
 * Page, Brin, Motwani and Winograd (1998): with 0.85 the walker follows a step, all of an entity as likely, else starts
 * anywhere anew; where no step leads on it starts anew. Scores sum to 1 over all entities. By power iteration from the
 * uniform distribution until a round changes less than 10⁻¹² in all.
 */

import { Pace, type Slices } from "../topology/slices.js";
import type { Adjacency } from "./adjacency.js";
import type { Measured } from "./measured.js";

export const DAMPING = 0.85;
const TOLERANCE = 1e-12;
/** 0.85 to this power is below the tolerance, so it is never what ends the iteration. */
const MAX_ROUNDS = 200;

export function* pageRank(steps: Adjacency): Slices<Measured> {
  const size = steps.starts.length - 1;
  const pace = new Pace();
  let scores = new Float64Array(size).fill(1 / size);
  for (let round = 1; round <= MAX_ROUNDS; round++) {
    const next = yield* spreadOnce(steps, scores, pace);
    if (!next) return { scores, done: round - 1, isLate: true };
    let change = 0;
    for (let entity = 0; entity < size; entity++) change += Math.abs((next[entity] ?? 0) - (scores[entity] ?? 0));
    scores = next;
    if (change < TOLERANCE) return { scores, done: round, isLate: false };
  }
  return { scores, done: MAX_ROUNDS, isLate: false };
}

/** One round; null where it had to stop. */
function* spreadOnce(
  { starts, targets }: Adjacency,
  scores: Float64Array,
  pace: Pace,
): Slices<Float64Array<ArrayBuffer> | null> {
  const size = scores.length;
  const arriving = new Float64Array(size);
  let lost = 0;
  for (let near = 0; near < size; near++) {
    const [start, end] = [starts[near] ?? 0, starts[near + 1] ?? 0];
    const score = scores[near] ?? 0;
    if (start === end) lost += score;
    const share = score / (end - start);
    for (let step = start; step < end; step++) {
      const far = targets[step] ?? 0;
      arriving[far] = (arriving[far] ?? 0) + share;
    }
    if (pace.isDueAfter(end - start + 1) && (yield)) return null;
  }
  const anew = (1 - DAMPING + DAMPING * lost) / size;
  return arriving.map((sum) => DAMPING * sum + anew);
}
