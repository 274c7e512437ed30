/**
 * Finds, for each of some organizations, others that something speaks for linking it with, and all that does.
 *
 * It starts at the asker and walks over what it has: its partners, bodies, chains, initiatives, suppliers, small places and
 * listings, one statement for each kind however many askers there are. Hubs among them bring nobody in; whether a candidate
 * shares them is asked afterwards, of the candidates alone.
 */
import { compareCodePoints } from "../model/names.js";
import { confirmHubs, type Shared, sharedThrough } from "./evidence-anchors.js";
import { type Direct, directLinks } from "./evidence-direct.js";
import { missesBehindHubs } from "./evidence-hubs.js";
import type { Inquiry } from "./evidence-inquiry.js";
import { pastOf } from "./evidence-links.js";
import { listingsOf, meetingListings, ownersMeeting } from "./evidence-listings.js";
import { foundInPlaces, type Inside, placesOf } from "./evidence-places.js";
import { type Facts, groundsOf, scoreOf, type Term, termsOf } from "./evidence-terms.js";
import { unavailable } from "./evidence-unavailable.js";
import { askerUnit, candidateUnit, type Found, loadUnits, representatives, type Units } from "./evidence-units.js";

/** Somebody to link with. */
export interface Candidate {
  readonly id: string;
  readonly terms: readonly Term[];
  readonly score: number;
  /** Kinds of evidence that rest on grounds of their own. */
  readonly grounds: number;
}

/** The candidates of each asker, best first, then by id; nobody that it is linked with so already. */
export async function gatherEvidence(
  inquiry: Inquiry,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Candidate[]>> {
  const own = await loadUnits(inquiry, ids);
  const units = new Map(ids.map((id) => [id, askerUnit(id, own)]));
  const around = await lookAround(inquiry, [...new Set([...units.values()].flatMap((unit) => [...unit]))]);
  for (const [id, unit] of units) if (missesBehindHubs(inquiry, unit, around)) inquiry.onCut(id);
  const behind = await loadUnits(inquiry, [...around.everybody]);
  const chosen = new Map(ids.map((id) => [id, chooseCandidates(inquiry, units.get(id) ?? new Set(), around, behind)]));
  const candidates = [...new Map([...chosen.values()].flat().map((found) => [found.id, found])).values()];
  const theirs = await loadUnits(
    inquiry,
    candidates.map(({ id }) => id),
  );
  const unitOf = new Map(candidates.map(({ id }) => [id, candidateUnit(id, theirs)]));
  const facts = await confirm(inquiry, around, candidates, theirs);
  const linked = await unavailable(inquiry, units, unitOf);
  return new Map(
    [...chosen].map(([asker, found]) => {
      const unit = units.get(asker) ?? new Set<string>();
      const isLinked = (other: ReadonlySet<string>) => [...unit].some((id) => intersects(linked.get(id), other));
      const pairs = found.map(({ id }) => ({
        asker,
        askerUnit: unit,
        candidate: id,
        candidateUnit: unitOf.get(id) ?? new Set([id]),
      }));
      const free = pairs.filter((pair) => !isLinked(pair.candidateUnit));
      const candidates = free.map((pair) => weighed(pair.candidate, termsOf(inquiry, facts, pair)));
      // Found through what turned out to be its own, as a branch that both are tied to: nothing speaks for it.
      return [asker, candidates.filter(({ terms }) => terms.length > 0).sort(bestFirst)];
    }),
  );
}

type Around = Omit<Facts, "places" | "listings"> & {
  readonly places: { readonly near: Facts["places"]["near"]; readonly inside: Inside };
  readonly listings: {
    readonly near: Facts["listings"]["near"];
    readonly others: Awaited<ReturnType<typeof meetingListings>>;
  };
  /** Whoever was found, ids only. */
  readonly everybody: ReadonlySet<string>;
};

async function lookAround(inquiry: Inquiry, members: readonly string[]): Promise<Around> {
  const [bodies, initiatives, partners, supply, cooperation, near, listings] = await Promise.all([
    sharedThrough(inquiry, "bodies", members),
    sharedThrough(inquiry, "initiatives", members),
    sharedThrough(inquiry, "partners", members),
    directLinks(inquiry, members, ["SUPPLIES"], inquiry.period),
    directLinks(inquiry, members, ["COOPERATES_WITH"], pastOf(inquiry)),
    placesOf(inquiry, members),
    listingsOf(inquiry, members),
  ]);
  const placeIds = [...new Set([...near.values()].flat().map(({ id }) => id))];
  const [inside, others] = await Promise.all([foundInPlaces(inquiry, placeIds), meetingListings(inquiry, listings)]);
  const lists = [bodies, initiatives, partners, supply, cooperation].flatMap(({ found }) => [...found.values()]);
  const found = [...lists, ...inside.found.values()].flat().map(({ id }) => id);
  const everybody = new Set([...found, ...others.map(({ owner }) => owner)]);
  return {
    bodies,
    initiatives,
    partners,
    supply,
    cooperation,
    places: { near, inside },
    listings: { near: listings, others },
    everybody,
  };
}

/** Those found around one asker, by whom they are represented; of too many those found in most ways. */
function chooseCandidates(inquiry: Inquiry, unit: ReadonlySet<string>, around: Around, behind: Units): Found[] {
  const ways = new Map<string, { found: Found; grounds: Set<string>; hits: number }>();
  for (const [ground, found] of waysOf(inquiry, unit, around)) {
    for (const each of representatives(found, behind, inquiry.pairing.fits)) {
      if (unit.has(each.id) || unit.has(found.id)) continue;
      const known = ways.get(each.id) ?? { found: each, grounds: new Set<string>(), hits: 0 };
      ways.set(each.id, known);
      known.grounds.add(ground);
      known.hits++;
    }
  }
  const most = inquiry.limits.candidates;
  if (ways.size > most) inquiry.onCut();
  return [...ways.values()]
    .sort((a, b) => b.grounds.size - a.grounds.size || b.hits - a.hits || compareCodePoints(a.found.id, b.found.id))
    .slice(0, most)
    .map(({ found }) => found);
}

function* waysOf(
  inquiry: Inquiry,
  unit: ReadonlySet<string>,
  around: Around,
): Generator<[ground: string, found: Found]> {
  const { bodies, initiatives, partners, supply, cooperation, places, listings } = around;
  const shared: Readonly<Record<string, Shared>> = { bodies, initiatives, partners };
  const direct: Readonly<Record<string, Direct>> = { supply, cooperation };
  for (const member of unit) {
    for (const [ground, { near, found }] of Object.entries(shared)) {
      for (const anchor of near.get(member)?.keys() ?? []) {
        for (const each of found.get(anchor) ?? []) yield [ground, each];
      }
    }
    for (const [ground, { found }] of Object.entries(direct)) {
      for (const each of found.get(member) ?? []) yield [ground, each];
    }
    for (const place of places.near.get(member) ?? []) {
      const inside = places.inside.found.get(place.id);
      for (const each of inside ?? []) yield ["area", each];
    }
    const ours = listings.near.get(member) ?? [];
    for (const each of ownersMeeting(inquiry, ours, listings.others)) yield ["listings", each];
  }
}

/** What only the candidates can tell: hubs shared, their places, their listings. */
async function confirm(inquiry: Inquiry, around: Around, candidates: readonly Found[], theirs: Units): Promise<Facts> {
  const own = [...theirs.values()].flat().flatMap(({ member, isHost }) => (isHost ? [] : [member]));
  const ids = [...new Set([...candidates.map(({ id }) => id), ...own])];
  const [far, listings] = await Promise.all([
    placesOf(inquiry, ids),
    listingsOf(inquiry, ids),
    confirmHubs(inquiry, "bodies", around.bodies, ids),
    confirmHubs(inquiry, "initiatives", around.initiatives, ids),
    confirmHubs(inquiry, "partners", around.partners, ids),
  ]);
  return {
    ...around,
    places: { near: around.places.near, far },
    listings: { near: around.listings.near, far: listings },
  };
}

function intersects(one: ReadonlySet<string> | undefined, other: ReadonlySet<string>): boolean {
  return one !== undefined && [...other].some((id) => one.has(id));
}

function weighed(id: string, terms: readonly Term[]): Candidate {
  return { id, terms, score: scoreOf(terms), grounds: groundsOf(terms) };
}

function bestFirst(a: Candidate, b: Candidate): number {
  return b.score - a.score || compareCodePoints(a.id, b.id);
}
