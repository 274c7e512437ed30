/** The most central organizations of a scope by one of four measures. */
import { type Completeness, completeness, type Limit } from "../lookup/completeness.js";
import type { Reading } from "../lookup/reading.js";
import { compareCodePoints } from "../model/names.js";
import { bounded } from "../traversal/bounded.js";
import { findEnds } from "../traversal/ends.js";
import type { Scope } from "../traversal/scope.js";
import { searchTurn } from "../traversal/turn.js";
import { betweenness } from "./betweenness.js";
import { closeness } from "./closeness.js";
import { countDegrees, degreesOf } from "./degree.js";
import type { Measured } from "./measured.js";
import { pageRank } from "./page-rank.js";
import { EXACT_STEPS, pivotCount, pivotsOf } from "./pivots.js";
import { MAX_LINKS, readTopology } from "./read-topology.js";
import { inSlices, type Slices } from "./slices.js";
import type { Topology } from "./topology.js";

export const RANKING_METRICS = ["DEGREE", "BETWEENNESS", "PAGERANK", "CLOSENESS"] as const;
export type RankingMetric = (typeof RANKING_METRICS)[number];

export const ENTRIES_BOUNDS = { least: 1, most: 100 };
/** Of the time for a ranking: the rest is for the measure itself. */
const READING_SHARE = 0.6;
/** Digits by which scores are told apart: the order in which sums are added up changes those behind. */
const SCORE_DIGITS = 10;

export interface RankingRequest {
  readonly metric: RankingMetric;
  readonly scope: Scope;
  readonly first: number;
}

/** What a test makes smaller. */
export interface RankingLimits {
  readonly maxLinks: number;
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

interface Scored {
  readonly id: string;
  readonly score: number;
}

interface Scoring {
  readonly scored: readonly Scored[];
  readonly sampled: number | null;
  readonly limits: ReadonlySet<Limit>;
}

const USUAL_LIMITS: RankingLimits = { maxLinks: MAX_LINKS, exactSteps: EXACT_STEPS };

/** Ranks the organizations that have a link of the scope; NOT_FOUND for an unknown `within`. */
export async function ranking(reading: Reading, request: RankingRequest, bounds = USUAL_LIMITS): Promise<Ranking> {
  bounded("first", request.first, ENTRIES_BOUNDS);
  const { scope } = await findEnds(reading, [], request.scope);
  const turn = searchTurn(reading);
  const isCounted = request.metric === "DEGREE" && scope.within === null;
  const scoring = isCounted ? await byCount(turn, scope) : await byTopology(turn, request.metric, scope, bounds);
  return shown(scoring, request.first);
}

async function byCount(turn: Reading, scope: Scope): Promise<Scoring> {
  const { degrees, isLate } = await countDegrees(turn, scope);
  const scored = degrees.map(({ id, degree }) => ({ id, score: degree }));
  return { scored, sampled: null, limits: new Set(isLate ? (["TIME"] as const) : []) };
}

async function byTopology(
  turn: Reading,
  metric: RankingMetric,
  scope: Scope,
  { maxLinks, exactSteps }: RankingLimits,
): Promise<Scoring> {
  const readTurn = { ...turn, deadline: turn.deadline.sooner(READING_SHARE) };
  const { topology, limits: missing } = await readTopology(readTurn, scope, maxLinks);
  const limits = new Set(missing);
  const size = topology.ids.length;
  if (size === 0) return { scored: [], sampled: null, limits };
  if (metric === "DEGREE") return { scored: organizationsOf(topology, degreesOf(topology)), sampled: null, limits };
  const count = pivotCount(size, topology.steps.targets.length, exactSteps);
  const { scores, done, isLate } = await inSlices(measure(metric, topology, count), turn.deadline);
  if (isLate) limits.add("TIME");
  const sampled = metric === "PAGERANK" || done === size ? null : done;
  // Scores of no source at all would rank everything equal, which is not known.
  return { scored: sampled === 0 ? [] : organizationsOf(topology, scores), sampled, limits };
}

function measure(metric: Exclude<RankingMetric, "DEGREE">, { steps, ids }: Topology, count: number): Slices<Measured> {
  if (metric === "PAGERANK") return pageRank(steps);
  const pivots = pivotsOf(ids.length, count);
  return metric === "BETWEENNESS" ? betweenness(steps, pivots) : closeness(steps, pivots);
}

function organizationsOf({ ids, isOrganization }: Topology, scores: Float64Array): Scored[] {
  return ids.flatMap((id, at) => {
    if (isOrganization[at] !== 1) return [];
    return [{ id, score: Number((scores[at] ?? 0).toPrecision(SCORE_DIGITS)) }];
  });
}

function shown({ scored, sampled, limits }: Scoring, first: number): Ranking {
  const ordered = [...scored].sort((a, b) => b.score - a.score || compareCodePoints(a.id, b.id));
  const entries: RankedOrganization[] = [];
  for (const [at, { id, score }] of ordered.slice(0, first).entries()) {
    const before = entries[at - 1];
    const rank = before?.score === score ? before.rank : at + 1;
    entries.push({ organization: id, score, rank });
  }
  const limitedBy = new Set(limits);
  if (ordered.length > entries.length) limitedBy.add("ROWS");
  return {
    entries,
    sampled,
    completeness: completeness(entries.length, limitedBy, limits.size > 0 ? null : ordered.length),
  };
}
