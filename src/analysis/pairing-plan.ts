/** Who should help whom: one proposal for each that a coverage rule counts as uncovered, helpers taking on only so many. */
import { fail } from "../errors.js";
import { type Completeness, completeness, type Limit } from "../lookup/completeness.js";
import { type EntityRecord, entitiesByIds } from "../lookup/entities.js";
import type { Reading } from "../lookup/reading.js";
import { bounded } from "../traversal/bounded.js";
import { inTime, searchTurn } from "../traversal/turn.js";
import { assign, type Edge } from "./assignment.js";
import { type BackTest, backTest, NOT_TESTED } from "./back-test.js";
import { COVERAGE_DECLARATIONS, COVERAGE_RULES, type CoverageRule } from "./coverage-rules.js";
import { type Candidate, gatherEvidence } from "./evidence-gather.js";
import { type Inquiry, inquiryOf, LIMITS_FOR_MANY } from "./evidence-inquiry.js";
import type { Term } from "./evidence-terms.js";
import type { Found } from "./evidence-units.js";
import { isSupported, pairingFor } from "./suggestions.js";
import type { Pairing } from "./suggestions-rules.js";
import { uncovered } from "./uncovered.js";

export const CAPACITY_BOUNDS = { least: 1, most: 100 };
/** Organizations of one plan: a longer one is read by nobody, and is asked for area by area. */
export const MAX_PLANNED = 200;
/** Organizations whose evidence is gathered at once: a plan that runs out of time keeps the turns that are over. */
export const ASKERS_AT_ONCE = 50;
/** The back-test has half of the time that the plan left. */
const BACK_TEST_SHARE = 0.5;
/** Scores have four decimals; whole costs keep sums exact. */
const COST_UNITS = 10_000;

export interface PlanRequest {
  readonly rule: CoverageRule;
  readonly within: string | null;
  /** How many one helper takes on in this plan. */
  readonly capacity: number;
}

export interface ProposedPair {
  readonly helper: string;
  readonly helped: string;
  readonly score: number;
  readonly terms: readonly Term[];
}

export const UNSERVED_REASONS = {
  CAPACITY:
    "合适的单位都已达到承担上限。 All organizations that would fit have as many as they can take on in this plan.",
  LATE: "时间用尽，依据未能查全。 Time ran out before the evidence was complete.",
  NOBODY: "没有找到任何可作依据的共同点。 Nothing was found that could speak for anybody.",
  WEAK: "有候选单位，但没有一个具备至少2类相互独立的依据。 There are candidates, but none has at least 2 independent kinds of evidence.",
} as const;

export interface UnservedOrganization {
  readonly organization: string;
  readonly reason: string;
}

export interface PairingPlan {
  /** By the names of the helped. */
  readonly pairs: readonly ProposedPair[];
  readonly unserved: readonly UnservedOrganization[];
  readonly backTest: BackTest;
  readonly completeness: Completeness;
}

/** The plan; NO_PAIRING where no link between two organizations would mend the rule, NOT_FOUND for an unknown place. */
export async function pairingPlan(reading: Reading, request: PlanRequest): Promise<PairingPlan> {
  const capacity = bounded("capacity", request.capacity, CAPACITY_BOUNDS);
  const type = COVERAGE_DECLARATIONS[request.rule].mendedBy;
  if (type === null) throw fail("NO_PAIRING", { rule: request.rule, allowed: pairableRules() });
  const pairing = pairingFor(type);
  const within = await placeOf(reading, request.within);
  const limits = new Set<Limit>();
  const turn = searchTurn(reading);
  const open = await uncovered(turn, request.rule, within, MAX_PLANNED);
  if (open.isCut) limits.add("ROWS");
  const inquiry = inquiryOf(turn, pairing, () => limits.add("ROWS"), LIMITS_FOR_MANY);
  const askers = open.organizations.map(({ id, kind }) => ({ id, kind: kind ?? "" }));
  const gathered = await gatherInTurns(inquiry, askers);
  const plan = planned(pairing, open.organizations, gathered, capacity);
  const timed = { ...turn, deadline: turn.deadline.sooner(BACK_TEST_SHARE) };
  const tested = await inTime(timed, () => backTest(timed, pairing));
  if (!tested) limits.add("TIME");
  const returned = plan.pairs.length + plan.unserved.length;
  return {
    ...plan,
    backTest: tested ?? NOT_TESTED,
    completeness: completeness(returned, limits, open.isCut ? null : returned),
  };
}

/** The candidates of those askers whose turn was over before the time was. */
async function gatherInTurns(inquiry: Inquiry, askers: readonly Found[]): Promise<Map<string, readonly Candidate[]>> {
  const gathered = new Map<string, readonly Candidate[]>();
  for (let at = 0; at < askers.length; at += ASKERS_AT_ONCE) {
    const turn = askers.slice(at, at + ASKERS_AT_ONCE);
    const found = await inTime(inquiry.reading, () => gatherEvidence(inquiry, turn));
    if (!found) break;
    for (const [asker, candidates] of found) gathered.set(asker, candidates);
  }
  return gathered;
}

function pairableRules(): string[] {
  return COVERAGE_RULES.filter((rule) => COVERAGE_DECLARATIONS[rule].mendedBy !== null);
}

async function placeOf(reading: Reading, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const place = (await entitiesByIds(reading, [id])).get(id);
  if (!place) throw fail("NOT_FOUND", { ids: [id] });
  return place.id;
}

function planned(
  { candidateEnd }: Pairing,
  organizations: readonly EntityRecord[],
  gathered: ReadonlyMap<string, readonly Candidate[]>,
  capacity: number,
): Pick<PairingPlan, "pairs" | "unserved"> {
  const supported = organizations.map(({ id }) => (gathered.get(id) ?? []).filter(isSupported));
  const helpers = [...new Set(supported.flat().map(({ id }) => id))];
  const columnOf = new Map(helpers.map((id, column) => [id, column]));
  const best = supported.flat().reduce((most, { score }) => Math.max(most, score), 0);
  const edges = supported.map((candidates) =>
    candidates.map(
      ({ id, score }): Edge => ({
        column: columnOf.get(id) ?? 0,
        cost: Math.round((best - score) * COST_UNITS),
      }),
    ),
  );
  const columns = assign(edges, () => capacity);
  const pairs: ProposedPair[] = [];
  const unserved: UnservedOrganization[] = [];
  for (const [row, { id }] of organizations.entries()) {
    const helper = helpers[columns[row] ?? -1];
    const chosen = supported[row]?.find((candidate) => candidate.id === helper);
    if (chosen) pairs.push({ helper: chosen.id, helped: id, score: chosen.score, terms: chosen.terms });
    else unserved.push({ organization: id, reason: reasonOf(gathered.get(id), supported[row] ?? []) });
  }
  return { pairs: candidateEnd === "either" ? eachOnce(pairs) : pairs, unserved };
}

/** Two that are proposed to each other are one proposal, which serves both. */
function eachOnce(pairs: readonly ProposedPair[]): ProposedPair[] {
  const seen = new Set<string>();
  return pairs.filter(({ helper, helped }) => {
    seen.add(`${helper}\n${helped}`);
    return !seen.has(`${helped}\n${helper}`);
  });
}

function reasonOf(considered: readonly Candidate[] | undefined, supported: readonly Candidate[]): string {
  if (considered === undefined) return UNSERVED_REASONS.LATE;
  if (considered.length === 0) return UNSERVED_REASONS.NOBODY;
  return supported.length === 0 ? UNSERVED_REASONS.WEAK : UNSERVED_REASONS.CAPACITY;
}
