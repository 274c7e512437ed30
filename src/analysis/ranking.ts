/** The most central organizations of a scope by one of four measures. */
import { type Completeness, completeness, type Limit } from "../lookup/completeness.js";
import type { Reading } from "../lookup/reading.js";
import { inSlices } from "../topology/slices.js";
import { bounded } from "../traversal/bounded.js";
import { findEnds } from "../traversal/ends.js";
import type { Scope } from "../traversal/scope.js";
import { inLine } from "../traversal/searches.js";
import { searchTurn } from "../traversal/turn.js";
import { turned } from "./adjacency.js";
import { betweenness } from "./betweenness.js";
import { closeness } from "./closeness.js";
import { countDegrees, degreesOf } from "./degree.js";
import { pageRank } from "./page-rank.js";
import { EXACT_STEPS, pivotCount, pivotsOf } from "./pivots.js";
import { MAX_LINKS, readScopeGraph } from "./read-scope-graph.js";
import type { ScopeGraph } from "./scope-graph.js";

export const RANKING_METRICS = ["DEGREE", "BETWEENNESS", "PAGERANK", "CLOSENESS"] as const;
export type RankingMetric = (typeof RANKING_METRICS)[number];

export const ENTRIES_BOUNDS = { least: 1, most: 100 };
/** Of the time for a ranking: the rest is for the measure itself. */
const READING_SHARE = 0.6;
/** Digits by which scores are told apart: the order in which sums are added up changes those behind. */
const SCORE_DIGITS = 10;
/** More than rounding to so many digits changes a score by, as a share of it. */
const ROUNDING_MARGIN = 1e-9;

export interface RankingRequest {
  readonly metric: RankingMetric;
  readonly scope: Scope;
  readonly first: number;
}

/** What a test makes smaller. */
export interface RankingLimits {
  /** That are read from the graph. */
  readonly maxLinks: number;
  /** Of the topology in memory. */
  readonly maxWalked: number;
  readonly exactSteps: number;
}

export interface RankedOrganization {
  readonly organization: string;
  readonly score: number;
  /** One more than organizations with a higher score; equal scores share it. */
  readonly rank: number;
}

export interface Ranking {
  /** By score, then id. */
  readonly entries: readonly RankedOrganization[];
  /** Sources that stand for all; null where the measure is exact. */
  readonly sampled: number | null;
  /** `total` is how many organizations are ranked, null where links were left out. */
  readonly completeness: Completeness;
}

interface Scoring {
  /** By place; places ascend with ids. */
  readonly scores: Float64Array;
  isRanked(place: number): boolean;
  idAt(place: number): string;
  readonly sampled: number | null;
  readonly limits: ReadonlySet<Limit>;
}

const USUAL_LIMITS: RankingLimits = {
  maxLinks: MAX_LINKS,
  maxWalked: Number.POSITIVE_INFINITY,
  exactSteps: EXACT_STEPS,
};

/** Ranks the organizations that have a link of the scope; NOT_FOUND for an unknown `within`. */
export async function ranking(reading: Reading, request: RankingRequest, bounds = USUAL_LIMITS): Promise<Ranking> {
  bounded("first", request.first, ENTRIES_BOUNDS);
  const { scope } = await findEnds(reading, [], request.scope);
  const turn = searchTurn(reading);
  const isCounted = request.metric === "DEGREE" && scope.within === null && !(await turn.topology?.());
  const scoring = isCounted
    ? await byCount(turn, scope)
    : await inLine(turn, () => byGraph(turn, request.metric, scope, bounds), "graph");
  return shown(scoring, request.first);
}

async function byCount(turn: Reading, scope: Scope): Promise<Scoring> {
  const { degrees, isLate } = await countDegrees(turn, scope);
  return {
    scores: Float64Array.from(degrees, ({ degree }) => degree),
    isRanked: () => true,
    idAt: (place) => degrees[place]?.id ?? "",
    sampled: null,
    limits: new Set(isLate ? (["TIME"] as const) : []),
  };
}

async function byGraph(
  turn: Reading,
  metric: RankingMetric,
  scope: Scope,
  { maxLinks, maxWalked, exactSteps }: RankingLimits,
): Promise<Scoring> {
  const readTurn = { ...turn, deadline: turn.deadline.sooner(READING_SHARE) };
  const { scopeGraph, limits: missing } = await readScopeGraph(readTurn, scope, maxLinks, maxWalked);
  const limits = new Set(missing);
  const { size, idAt, isOrganization } = scopeGraph;
  const isRanked = (place: number) => isOrganization[place] === 1;
  const scored = (scores: Float64Array, sampled: number | null) => ({ scores, isRanked, idAt, sampled, limits });
  if (size === 0) return scored(new Float64Array(), null);
  if (metric === "DEGREE") {
    const degrees = degreesOf(scopeGraph);
    // As where they are counted, who has links but none that leads in the direction asked for is not ranked.
    return { ...scored(degrees, null), isRanked: (place) => isRanked(place) && degrees[place] !== 0 };
  }
  const count = pivotCount(size, scopeGraph.steps.targets.length, exactSteps);
  const { scores, done, isLate } = await inSlices(measure(metric, scope, scopeGraph, count), turn.deadline);
  if (isLate) limits.add("TIME");
  const sampled = metric === "PAGERANK" || done === size ? null : done;
  // Scores of no source or round at all would rank everything equal, which is not known.
  return scored(done === 0 ? new Float64Array() : scores, sampled);
}

function measure(
  metric: Exclude<RankingMetric, "DEGREE">,
  { direction }: Scope,
  { steps, size }: ScopeGraph,
  count: number,
) {
  const pivots = pivotsOf(size, count);
  if (metric === "BETWEENNESS") return betweenness(steps, pivots);
  const back = direction === "ANY" ? steps : turned(steps);
  return metric === "PAGERANK" ? pageRank(steps, back) : closeness(back, pivots);
}

function shown({ idAt, sampled, limits, ...scoring }: Scoring, first: number): Ranking {
  const { held, count } = highest(scoring, first);
  const entries: RankedOrganization[] = [];
  for (const [at, { place, score }] of held.entries()) {
    const before = entries[at - 1];
    entries.push({ organization: idAt(place), score, rank: before?.score === score ? before.rank : at + 1 });
  }
  const limitedBy = new Set(limits);
  if (count > entries.length) limitedBy.add("ROWS");
  return { entries, sampled, completeness: completeness(entries.length, limitedBy, limits.size > 0 ? null : count) };
}

/** The highest scores, of equal ones those with the least place, and how many there are. */
function highest({ scores, isRanked }: Pick<Scoring, "scores" | "isRanked">, first: number) {
  const held: { place: number; score: number }[] = [];
  let count = 0;
  for (const [place, raw] of scores.entries()) {
    if (!isRanked(place)) continue;
    count++;
    const least = held.length < first ? Number.NEGATIVE_INFINITY : (held.at(-1)?.score ?? 0);
    // Rounding all scores would cost more than the measure: what is clearly too low is left as it is.
    if (raw < least - Math.abs(least) * ROUNDING_MARGIN) continue;
    const score = Number(raw.toPrecision(SCORE_DIGITS));
    if (score <= least) continue;
    const after = held.findIndex((other) => other.score < score);
    held.splice(after < 0 ? held.length : after, 0, { place, score });
    held.length = Math.min(held.length, first);
  }
  return { held, count };
}
