/**
 * What changed between two dates: SEMANTICS, Time.
 *
 * A link that holds at the second date and not at the first was added, one that holds at the first only was removed.
 * Of those, an ended link where another of the same type and ends began with another role is a change, and counts
 * neither as removed nor as added. A link that begins anew with the role that it ended with is no change.
 */
import { fail } from "../errors.js";
import { type Completeness, completeness } from "../lookup/completeness.js";
import type { LinkRecord } from "../lookup/links.js";
import type { Reading } from "../lookup/reading.js";
import { askedPeriod } from "../model/dates.js";
import { compareCodePoints } from "../model/names.js";
import { boundedCount } from "../traversal/bounded.js";
import { findEnds } from "../traversal/ends.js";
import { parseScope, type ScopeInput } from "../traversal/scope.js";
import { searchTurn } from "../traversal/turn.js";
import { comparePlaces } from "./link-order.js";
import { type FoundOnlyAt, linksOnlyAt } from "./links-only-at.js";
import { pairChanges } from "./pair-changes.js";

export const DIFFERENCE_ENTITIES = { least: 1, most: 100 };
/** Links shown of those that begin, and of those that end: more are a list for an export. */
export const DIFFERENCE_LINKS = 500;

export interface DifferenceRequest {
  readonly from: string;
  readonly to: string;
  /** Null means the whole graph. */
  readonly of: readonly string[] | null;
  /** Types, kinds, direction (seen from `of`) and place; the dates are the two above. */
  readonly scope: ScopeInput | null;
}

export interface Difference {
  /** By type, then id. */
  readonly added: readonly LinkRecord[];
  readonly removed: readonly LinkRecord[];
  /** The ended one and the one that took its place. */
  readonly changed: readonly (readonly [LinkRecord, LinkRecord])[];
  readonly completeness: Completeness;
}

/** The links that hold at one date only, at most `most` of each; NOT_FOUND for unknown ids. */
export async function difference(
  reading: Reading,
  request: DifferenceRequest,
  most = DIFFERENCE_LINKS,
): Promise<Difference> {
  const { asOf, includeEnded } = request.scope ?? {};
  if (asOf || includeEnded) {
    const argument = asOf ? "scope.asOf" : "scope.includeEnded";
    throw fail("BAD_ARGUMENT", { argument, needs: "none: the two dates are from and to" });
  }
  const before = askedPeriod(request.from, false, reading.today);
  const after = askedPeriod(request.to, false, reading.today);
  if (request.of) boundedCount("of", request.of, DIFFERENCE_ENTITIES);
  const { entities, scope } = await findEnds(reading, request.of ?? [], parseScope(request.scope, reading.today));
  const of = request.of && entities.map(({ id }) => id);
  const free = of ? scope : ({ ...scope, direction: "ANY" } as const);
  const turn = searchTurn(reading);
  // Half of the time for each: a change is one only where both of its links are known.
  const half = { ...turn, deadline: turn.deadline.sooner(0.5) };
  const begun = await linksOnlyAt(half, { of, scope: { ...free, period: after }, other: before }, most);
  const ended = await linksOnlyAt(turn, { of, scope: { ...free, period: before }, other: after }, most);
  const { removed, added, changed } = pairChanges(...knownOf(ended, begun));
  const limits = [begun.cutBy, ended.cutBy].filter((limit) => limit !== null);
  const returned = removed.length + added.length + changed.length;
  return {
    added,
    removed,
    changed,
    completeness: completeness(returned, limits, limits.length === 0 ? returned : null),
  };
}

/** Those of both, by type and id, up to where one of them is cut: behind it, an end without its beginning looks like a loss. */
function knownOf(ended: FoundOnlyAt, begun: FoundOnlyAt): [LinkRecord[], LinkRecord[]] {
  const opens = [ended.openFrom, begun.openFrom].filter((place) => place !== null);
  const known = ({ links }: FoundOnlyAt) =>
    links
      .filter((link) => opens.every((place) => comparePlaces(link, place) < 0))
      .sort((one, other) => compareCodePoints(one.type, other.type) || compareCodePoints(one.link, other.link));
  return [known(ended), known(begun)];
}
