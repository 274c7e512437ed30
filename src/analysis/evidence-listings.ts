/** Open needs of one side that meet open resources, policies or projects of the other. */
import { suggestionListings, suggestionListingsTagged } from "../graph/queries.gen.js";
import type { RowOf } from "../graph/query.js";
import { BATCH } from "../lookup/batches.js";
import { ask } from "../lookup/reading.js";
import type { ListingKind } from "../model/model.gen.js";
import { compareCodePoints } from "../model/names.js";
import { groupBy } from "../traversal/group-by.js";
import type { Inquiry } from "./evidence-inquiry.js";
import type { Found } from "./evidence-units.js";

type ListingRow = RowOf<typeof suggestionListings>;
/** Owner → its open listings. */
export type Listings = ReadonlyMap<string, readonly ListingRow[]>;

const OFFERS: readonly ListingKind[] = ["RESOURCE", "POLICY", "PROJECT"];
const NEEDS: readonly ListingKind[] = ["NEED"];

/** Tags beyond these are not looked for: they go into one statement. */
const MAX_TAGS = 500;
/** Listings of others that are looked at. */
const MAX_MEETING = 1_000;

export async function listingsOf(inquiry: Inquiry, ids: readonly string[]): Promise<Listings> {
  const { reading, period, limits } = inquiry;
  const rows: ListingRow[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    reading.deadline.check();
    const params = { ids: ids.slice(at, at + BATCH), ...period, limit: limits.rows };
    rows.push(...(await ask(reading, suggestionListings, params)));
  }
  return groupBy(rows, ({ owner }) => owner);
}

/**
 * Listings of others that may meet these. Tags are lists, which no common index holds: this passes over the open
 * listings, though never over the organizations.
 */
export async function meetingListings(inquiry: Inquiry, listings: Listings): Promise<readonly Offered[]> {
  const own = [...listings.values()].flat();
  const wanted = own.filter(({ kind }) => isNeed(kind));
  const offered = own.filter(({ kind }) => !isNeed(kind));
  return [
    ...(await tagged(inquiry, wanted, OFFERS)),
    ...(inquiry.pairing.candidateEnd === "either" ? await tagged(inquiry, offered, NEEDS) : []),
  ];
}

/** A listing with the kind of its owner. */
type Offered = RowOf<typeof suggestionListingsTagged>;

async function tagged(
  { reading, period, onCut }: Inquiry,
  listings: readonly ListingRow[],
  kinds: readonly ListingKind[],
): Promise<Offered[]> {
  const tags = [...new Set(listings.flatMap((listing) => listing.tags))].sort(compareCodePoints);
  if (tags.length === 0) return [];
  if (tags.length > MAX_TAGS) onCut();
  const params = { tags: tags.slice(0, MAX_TAGS), kinds, ...period, limit: MAX_MEETING + 1 };
  const rows = await ask(reading, suggestionListingsTagged, params);
  if (rows.length > MAX_MEETING) onCut();
  return rows.slice(0, MAX_MEETING);
}

/** The owners of those listings that meet one of these. */
export function ownersMeeting(inquiry: Inquiry, ours: readonly ListingRow[], others: readonly Offered[]): Found[] {
  return others
    .filter((other) => meetings(inquiry, ours, [other]).length > 0)
    .map(({ owner, ownerKind }) => ({ id: owner, kind: ownerKind }));
}

/** A need and an offer, and the share of the need's tags that the offer bears. */
export interface Meeting {
  readonly need: string;
  readonly offer: string;
  readonly share: number;
}

/** The best meetings of two units first; candidates that are sought as helpers offer and do not need. */
export function meetings(inquiry: Inquiry, ours: readonly ListingRow[], theirs: readonly ListingRow[]): Meeting[] {
  const met = [
    ...meetingsOf(ours, theirs),
    ...(inquiry.pairing.candidateEnd === "either" ? meetingsOf(theirs, ours) : []),
  ];
  return met.sort(
    (a, b) => b.share - a.share || compareCodePoints(a.need, b.need) || compareCodePoints(a.offer, b.offer),
  );
}

function meetingsOf(needing: readonly ListingRow[], offering: readonly ListingRow[]): Meeting[] {
  const needs = needing.filter(({ kind }) => isNeed(kind));
  const offers = offering.filter(({ kind }) => !isNeed(kind));
  return needs.flatMap((need) =>
    offers.flatMap((offer) => {
      const wanted = new Set(need.tags);
      const shared = [...wanted].filter((tag) => offer.tags.includes(tag)).length;
      return shared === 0 ? [] : [{ need: need.listing, offer: offer.listing, share: shared / wanted.size }];
    }),
  );
}

function isNeed(kind: string): boolean {
  return NEEDS.includes(kind as ListingKind);
}
