/**
 * Whom an organization might link with, and what speaks for it.
 *
 * Nobody is suggested on one kind of evidence, however strong: fewer than two that rest on grounds of their own is
 * abstained from, and said so. `for` is who would be helped, served or supplied where the type has a direction.
 */
import { fail } from "../errors.js";
import { type Completeness, completeness, type Limit } from "../lookup/completeness.js";
import type { EntityRecord } from "../lookup/entities.js";
import type { Reading } from "../lookup/reading.js";
import { askedPeriod, type Period, periodOf } from "../model/dates.js";
import type { LinkType } from "../model/model.gen.js";
import { bounded } from "../traversal/bounded.js";
import { findEnds } from "../traversal/ends.js";
import { parseScope } from "../traversal/scope.js";
import { inTime, searchTurn } from "../traversal/turn.js";
import { type Candidate, gatherEvidence } from "./evidence-gather.js";
import { inquiryOf } from "./evidence-inquiry.js";
import type { Term } from "./evidence-terms.js";
import { ABSTAINED_ENDED, ABSTAINED_LATE, ABSTAINED_UNFIT, abstention } from "./evidence-text.js";
import { LEAST_GROUNDS, PAIRABLE_TYPES, type Pairing, pairingOf } from "./suggestions-rules.js";

export const SUGGESTIONS_BOUNDS = { least: 1, most: 50 };

export interface SuggestionRequest {
  readonly for: string;
  readonly type: LinkType;
  readonly first: number;
}

export interface Suggestion {
  readonly organization: string;
  readonly score: number;
  readonly terms: readonly Term[];
}

export interface SuggestionResult {
  readonly asker: EntityRecord;
  readonly type: LinkType;
  /** Best first, then by id. */
  readonly suggestions: readonly Suggestion[];
  readonly abstained: string | null;
  readonly completeness: Completeness;
}

/** At most `first` suggestions; NOT_FOUND for an unknown id, BAD_ARGUMENT for a type that nobody proposes. */
export async function suggestions(reading: Reading, request: SuggestionRequest): Promise<SuggestionResult> {
  const { type } = request;
  const first = bounded("first", request.first, SUGGESTIONS_BOUNDS);
  const pairing = pairingFor(type);
  const { entities } = await findEnds(reading, [request.for], parseScope(null, reading.today));
  const [asker] = entities;
  if (asker?.class !== "Organization" || asker.kind === null) {
    throw fail("BAD_ARGUMENT", { argument: "for", needs: "an organization" });
  }
  if (!holdsIn(asker, askedPeriod(null, false, reading.today))) return nothing(asker, type, ABSTAINED_ENDED, []);
  if (pairing.candidateEnd === "either" && !pairing.fits(asker.kind)) {
    return nothing(asker, type, ABSTAINED_UNFIT, []);
  }
  const limits = new Set<Limit>();
  const turn = searchTurn(reading);
  let missesBehindHubs = false;
  const inquiry = inquiryOf(turn, pairing, (behindHubsOf) => {
    limits.add("ROWS");
    if (behindHubsOf !== undefined) missesBehindHubs = true;
  });
  const gathered = await inTime(turn, () => gatherEvidence(inquiry, [asker.id]));
  if (!gathered) return nothing(asker, type, ABSTAINED_LATE, ["TIME"]);
  const considered = gathered.get(asker.id) ?? [];
  const supported = considered.filter(isSupported);
  const shown = supported.slice(0, first);
  const total = limits.size === 0 ? supported.length : null;
  if (supported.length > first) limits.add("ROWS");
  return {
    asker,
    type,
    suggestions: shown.map(suggestionOf),
    abstained: abstention({
      asked: first,
      suggested: shown.length,
      considered: considered.length,
      missesBehindHubs,
    }),
    completeness: completeness(shown.length, limits, total),
  };
}

/** The rules of the type; BAD_ARGUMENT with the types that can be suggested for any other. */
export function pairingFor(type: LinkType): Pairing {
  const pairing = pairingOf(type);
  if (!pairing) throw fail("BAD_ARGUMENT", { argument: "type", value: type, allowed: PAIRABLE_TYPES });
  return pairing;
}

/** Whether the evidence for a candidate is enough to suggest it. */
export function isSupported({ grounds }: Candidate): boolean {
  return grounds >= LEAST_GROUNDS;
}

export function suggestionOf({ id, score, terms }: Candidate): Suggestion {
  return { organization: id, score, terms };
}

/** Whether an organization exists in the period. */
export function holdsIn({ since, until }: Pick<EntityRecord, "since" | "until">, period: Period): boolean {
  const own = periodOf(since, until);
  return own.from <= period.to && own.to >= period.from;
}

function nothing(asker: EntityRecord, type: LinkType, abstained: string, limits: readonly Limit[]): SuggestionResult {
  const isWhole = limits.length === 0;
  return { asker, type, suggestions: [], abstained, completeness: completeness(0, limits, isWhole ? 0 : null) };
}
