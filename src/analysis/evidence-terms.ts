/** Weighs what two units share: one term for each kind of evidence, with the entities behind it. */
import { compareCodePoints } from "../model/names.js";
import { type Shared, type SharedAnchor, sharedBy } from "./evidence-anchors.js";
import { type Direct, joinedBy } from "./evidence-direct.js";
import type { Inquiry } from "./evidence-inquiry.js";
import type { Tie } from "./evidence-links.js";
import { type Listings, meetings } from "./evidence-listings.js";
import { type Places, sharedPlace } from "./evidence-places.js";
import {
  EVIDENCE_KINDS,
  EVIDENCE_RULES,
  type EvidenceKind,
  MOST_WEIGHT,
  rarity,
  rounded,
} from "./suggestions-rules.js";

/** One piece of evidence. */
export interface Term {
  readonly kind: EvidenceKind;
  readonly weight: number;
  /** The first of those behind it, rarest first. */
  readonly entities: readonly string[];
  /** How many are behind it. */
  readonly count: number;
  /** The first of the links that it was read off; none where places or listings meet. */
  readonly links: readonly Tie[];
}

/** Everything that was read about askers and candidates. */
export interface Facts {
  readonly bodies: Shared;
  readonly initiatives: Shared;
  readonly partners: Shared;
  readonly supply: Direct;
  readonly cooperation: Direct;
  readonly places: { readonly near: Places; readonly far: Places };
  readonly listings: { readonly near: Listings; readonly far: Listings };
}

export interface Pair {
  readonly asker: string;
  readonly askerUnit: ReadonlySet<string>;
  readonly candidate: string;
  readonly candidateUnit: ReadonlySet<string>;
}

/** Entities of one term that are named; a sentence with more is read by nobody. */
export const MAX_NAMED = 5;
/** Links of one term that are kept: two for each entity that is named. */
const MAX_LINKS = 2 * MAX_NAMED;

const BODIES: readonly (string | null)[] = ["ALLIANCE", "PARTY_ORGANIZATION", "TEAM"];

/** The terms of a pair in the order of EVIDENCE_KINDS. */
export function termsOf(inquiry: Inquiry, facts: Facts, pair: Pair): Term[] {
  const { askerUnit, candidateUnit } = pair;
  const shared = (by: Shared) => sharedBy(by, askerUnit, candidateUnit);
  const bodies = shared(facts.bodies);
  const chains = bodies.filter(({ kind }) => kind === "INDUSTRY_CHAIN");
  const partners = shared(facts.partners);
  const terms: (Term | null)[] = [
    byRarity("SHARED_PARTNER", partners),
    byRarity(
      "SHARED_BODY",
      bodies.filter(({ kind }) => BODIES.includes(kind)),
    ),
    byRarity("SAME_CHAIN", chains),
    adjacency(facts, pair, chains),
    area(facts, pair),
    needs(inquiry, facts, pair),
    cooperation(inquiry, facts, pair, [...partners, ...bodies]),
  ];
  const given = terms.filter((term) => term !== null);
  return given.sort((a, b) => EVIDENCE_KINDS.indexOf(a.kind) - EVIDENCE_KINDS.indexOf(b.kind));
}

/** How many grounds the terms rest on. */
export function groundsOf(terms: readonly Term[]): number {
  return new Set(terms.map(({ kind }) => EVIDENCE_RULES[kind].ground)).size;
}

export function scoreOf(terms: readonly Term[]): number {
  return rounded(terms.reduce((sum, { weight }) => sum + weight, 0));
}

function term(kind: EvidenceKind, weight: number, entities: readonly string[], links: readonly Tie[] = []): Term {
  const named = entities.slice(0, MAX_NAMED);
  return {
    kind,
    weight: rounded(Math.min(MOST_WEIGHT, EVIDENCE_RULES[kind].weight * weight)),
    entities: named,
    count: entities.length,
    links: links.slice(0, MAX_LINKS),
  };
}

function byRarity(kind: EvidenceKind, anchors: readonly SharedAnchor[]): Term | null {
  if (anchors.length === 0) return null;
  const weight = anchors.reduce((sum, { degree }) => sum + rarity(degree), 0);
  const ordered = rarestFirst(anchors);
  return term(kind, weight, idsOf(ordered), tiesOf(ordered));
}

function rarestFirst(anchors: readonly SharedAnchor[]): SharedAnchor[] {
  return [...anchors].sort((a, b) => a.degree - b.degree || compareCodePoints(a.id, b.id));
}

function idsOf(anchors: readonly SharedAnchor[]): string[] {
  return anchors.map(({ id }) => id);
}

function tiesOf(anchors: readonly SharedAnchor[]): Tie[] {
  return anchors.flatMap(({ ties }) => ties);
}

function adjacency(
  { supply }: Facts,
  { askerUnit, candidateUnit }: Pair,
  chains: readonly SharedAnchor[],
): Term | null {
  const supplies = joinedBy(supply, askerUnit, candidateUnit);
  if (chains.length === 0 || supplies.length === 0) return null;
  const ordered = rarestFirst(chains);
  return term("ADJACENT_STAGE", 1, idsOf(ordered), [...supplies, ...tiesOf(ordered)]);
}

function area({ places }: Facts, { askerUnit, candidateUnit }: Pair): Term | null {
  const place = sharedPlace(places, askerUnit, candidateUnit);
  return place && term("SAME_AREA", place.weight, [place.id]);
}

function needs(inquiry: Inquiry, { listings }: Facts, { askerUnit, candidateUnit }: Pair): Term | null {
  const ours = [...askerUnit].flatMap((id) => listings.near.get(id) ?? []);
  const theirs = [...candidateUnit].flatMap((id) => listings.far.get(id) ?? []);
  if (ours.length === 0 || theirs.length === 0) return null;
  const met = meetings(inquiry, ours, theirs);
  const [best] = met;
  if (!best) return null;
  return term("NEED_MEETS_OFFER", best.share, [...new Set(met.flatMap(({ need, offer }) => [need, offer]))]);
}

/**
 * Cooperation that is the same fact as something else does not count: an initiative that the links to a shared partner,
 * body or chain were told with, or that a hidden link was.
 */
function cooperation(
  { withheld }: Inquiry,
  facts: Facts,
  { asker, askerUnit, candidate, candidateUnit }: Pair,
  thirds: readonly SharedAnchor[],
): Term | null {
  const hidden = withheld.initiatives.get(asker) ?? new Set();
  const told = new Set(tiesOf(thirds).map(({ initiative }) => initiative));
  const counts = (id: string | null) => id === null || (!hidden.has(id) && !told.has(id));
  const direct = joinedBy(facts.cooperation, askerUnit, candidateUnit).filter((tie) => counts(tie.initiative));
  const through = [...new Set(direct.map(({ initiative }) => initiative))];
  const shared = sharedBy(facts.initiatives, askerUnit, candidateUnit).filter(({ id }) => counts(id));
  const others = rarestFirst(shared.filter(({ id }) => !through.includes(id)));
  if (direct.length === 0 && others.length === 0) return null;
  const weight = others.reduce((sum, { degree }) => sum + rarity(degree), direct.length > 0 ? 1 : 0);
  const named = [...through.filter((id) => id !== null).sort(compareCodePoints), ...idsOf(others)];
  const links = [...direct, ...tiesOf(others)];
  return term("PAST_COOPERATION", weight, named.length > 0 ? named : [candidate], links);
}
