/**
 * How often a walker who follows steps at random is at each entity.
 *
 * Page, Brin, Motwani and Winograd (1998): with 0.85 the walker follows a step, all of an entity as likely, else starts
 * anywhere anew; where no step leads on it starts anew. Whole scores sum to 1 over all entities. By Gauss-Seidel iteration from
 * the uniform distribution, which takes half the rounds of power iteration (Arasu, Novak, Tomkins and Tomlin 2002), until
 * a round changes less than 10⁻¹² in all.
 */

import { Pace, type Slices } from "../topology/slices.js";
import type { Adjacency } from "./adjacency.js";
import type { Measured } from "./measured.js";

export const DAMPING = 0.85;
const TOLERANCE = 1e-12;
/** 0.85 to this power is below the tolerance, so it is never what ends the iteration. */
const MAX_ROUNDS = 200;

/** `back` are the steps turned round: the same where they go both ways. */
export function* pageRank({ starts }: Adjacency, back: Adjacency): Slices<Measured> {
  const size = starts.length - 1;
  const stepsOf = (entity: number) => (starts[entity + 1] ?? 0) - (starts[entity] ?? 0);
  const scores = new Float64Array(size).fill(1 / size);
  /** What an entity hands on along each of its steps. */
  const handed = scores.map((score, entity) => (stepsOf(entity) > 0 ? score / stepsOf(entity) : 0));
  let lost = scores.reduce((sum, score, entity) => (stepsOf(entity) > 0 ? sum : sum + score), 0);
  const pace = new Pace();
  for (let round = 1; round <= MAX_ROUNDS; round++) {
    const anew = (1 - DAMPING + DAMPING * lost) / size;
    let change = 0;
    lost = 0;
    for (let entity = 0; entity < size; entity++) {
      const [start, end] = [back.starts[entity] ?? 0, back.starts[entity + 1] ?? 0];
      if (pace.isDueAfter(end - start + 1) && (yield)) return { scores, done: round - 1, isLate: true };
      let arriving = 0;
      for (let step = start; step < end; step++) arriving += handed[back.targets[step] ?? 0] ?? 0;
      const score = DAMPING * arriving + anew;
      change += Math.abs(score - (scores[entity] ?? 0));
      scores[entity] = score;
      if (stepsOf(entity) > 0) handed[entity] = score / stepsOf(entity);
      else lost += score;
    }
    if (change < TOLERANCE) return { scores, done: round, isLate: false };
  }
  return { scores, done: MAX_ROUNDS, isLate: false };
}
