/** Who should help whom: one proposal for each that a coverage rule counts as uncovered, helpers taking on only so many. */
import { fail } from "../errors.js";
import { type Completeness, completeness, type Limit } from "../lookup/completeness.js";
import { entitiesByIds } from "../lookup/entities.js";
import type { Reading } from "../lookup/reading.js";
import { bounded } from "../traversal/bounded.js";
import { inTime, searchTurn } from "../traversal/turn.js";
import { type BackTest, backTest, NOT_TESTED } from "./back-test.js";
import { COVERAGE_DECLARATIONS, COVERAGE_RULES, type CoverageRule } from "./coverage-rules.js";
import { gatherEvidence } from "./evidence-gather.js";
import { type Inquiry, inquiryOf, LIMITS_FOR_MANY } from "./evidence-inquiry.js";
import { type Gathered, type ProposedPair, proposed, type UnservedOrganization } from "./proposed-pairs.js";
import { isSupported, pairingFor } from "./suggestions.js";
import { uncovered, uncoveredAmong } from "./uncovered.js";

export const CAPACITY_BOUNDS = { least: 1, most: 100 };
/** Organizations of one plan: a longer one is read by nobody, and is asked for area by area. */
export const MAX_PLANNED = 200;
/** Organizations whose evidence is gathered at once: a plan that runs out of time keeps the turns that are over. */
export const ASKERS_AT_ONCE = 50;
/** The back-test has half of the time that the plan left. */
const BACK_TEST_SHARE = 0.5;

export interface PlanRequest {
  readonly rule: CoverageRule;
  readonly within: string | null;
  /** How many one helper takes on in this plan. */
  readonly capacity: number;
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
  const behindHubs = new Set<string>();
  const onCut = (behindHubsOf?: string) => {
    limits.add("ROWS");
    if (behindHubsOf !== undefined) behindHubs.add(behindHubsOf);
  };
  const inquiry = inquiryOf(turn, pairing, onCut, LIMITS_FOR_MANY);
  const askers = open.organizations.map(({ id }) => id);
  const gathered = await gatherInTurns(inquiry, request.rule, askers);
  const plan = proposed(pairing, askers, { ...gathered, behindHubs }, capacity);
  const timed = { ...turn, deadline: turn.deadline.sooner(BACK_TEST_SHARE) };
  const tested = await inTime(timed, () => backTest(timed, pairing, onCut));
  if (!tested) limits.add("TIME");
  const returned = plan.pairs.length + plan.unserved.length;
  return {
    ...plan,
    backTest: tested ?? NOT_TESTED,
    completeness: completeness(returned, limits, open.isCut ? null : returned),
  };
}

type Candidates = Pick<Gathered, "candidates" | "unfit">;

/** The candidates of those askers whose turn was over before the time was. */
async function gatherInTurns(inquiry: Inquiry, rule: CoverageRule, askers: readonly string[]): Promise<Candidates> {
  const turns: Candidates[] = [];
  for (let at = 0; at < askers.length; at += ASKERS_AT_ONCE) {
    const found = await inTime(inquiry.reading, () => gatherFor(inquiry, rule, askers.slice(at, at + ASKERS_AT_ONCE)));
    if (!found) break;
    turns.push(found);
  }
  return {
    candidates: new Map(turns.flatMap(({ candidates }) => [...candidates])),
    unfit: new Set(turns.flatMap(({ unfit }) => [...unfit])),
  };
}

/** Whoever lacks itself what the rule asks for cannot give it: a firm without party work sends no instructor. */
async function gatherFor(inquiry: Inquiry, rule: CoverageRule, askers: readonly string[]): Promise<Candidates> {
  const candidates = await gatherEvidence(inquiry, askers);
  if (inquiry.pairing.candidateEnd === "either") return { candidates, unfit: new Set() };
  const supported = [...candidates.values()].flat().filter(isSupported);
  const ids = [...new Set(supported.map(({ id }) => id))];
  return { candidates, unfit: await uncoveredAmong(inquiry.reading, rule, ids) };
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
