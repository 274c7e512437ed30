/**
 * What changed between two dates: SEMANTICS, Time.
 *
 * A link that holds at the second date and not at the first was added, one that holds at the first only was removed.
 * Of those, an ended link where another of the same type and ends began with another role is a change, and counts
 * neither as removed nor as added. A link that begins anew with the role that it ended with is no change.
 */
import { fail } from "../errors.js";
import { compose, condition } from "../graph/compose.js";
import { differenceOfType } from "../graph/families.gen.js";
import {
  differenceAbsent,
  differenceOfEntities,
  linkBothKinds,
  linkFarWithin,
  linkNearWithin,
} from "../graph/queries.gen.js";
import { type Completeness, completeness, type Limit } from "../lookup/completeness.js";
import type { LinkRecord } from "../lookup/links.js";
import { allOf } from "../lookup/page-slots.js";
import { ask, type Reading } from "../lookup/reading.js";
import { askedPeriod, type Period } from "../model/dates.js";
import { compareCodePoints } from "../model/names.js";
import { bounded } from "../traversal/bounded.js";
import { findEnds } from "../traversal/ends.js";
import { parseScope, type Scope, type ScopeInput } from "../traversal/scope.js";
import { stepSlots } from "../traversal/scope-slots.js";
import { inTime, searchTurn } from "../traversal/turn.js";
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

interface Found {
  readonly links: readonly LinkRecord[];
  readonly cutBy: Limit | null;
}

/** The links that hold at one date only, at most `most` of each; NOT_FOUND for unknown ids. */
export async function difference(
  reading: Reading,
  request: DifferenceRequest,
  most = DIFFERENCE_LINKS,
): Promise<Difference> {
  const { asOf, includeEnded } = request.scope ?? {};
  if (asOf || includeEnded) throw fail("BAD_ARGUMENT", { argument: asOf ? "scope.asOf" : "scope.includeEnded" });
  const before = askedPeriod(request.from, false, reading.today);
  const after = askedPeriod(request.to, false, reading.today);
  if (request.of) bounded("of", request.of.length, DIFFERENCE_ENTITIES);
  const { entities, scope } = await findEnds(reading, request.of ?? [], parseScope(request.scope, reading.today));
  const of = request.of && entities.map(({ id }) => id);
  const turn = searchTurn(reading);
  const begun = await onlyAt(turn, of, { ...scope, period: after }, before, most);
  const ended = await onlyAt(turn, of, { ...scope, period: before }, after, most);
  const { removed, added, changed } = pairChanges(ended.links, begun.links);
  const limits = [begun.cutBy, ended.cutBy].filter((limit) => limit !== null);
  const returned = removed.length + added.length + changed.length;
  return {
    added,
    removed,
    changed,
    completeness: completeness(returned, limits, limits.length === 0 ? returned : null),
  };
}

/** The links that hold in the scope's period and not in the other. */
async function onlyAt(
  turn: Reading,
  of: readonly string[] | null,
  scope: Scope,
  other: Period,
  most: number,
): Promise<Found> {
  const links: LinkRecord[] = [];
  const parts = of ? [() => ofEntities(turn, of, scope, other, most + 1)] : byType(turn, scope, other, most + 1, links);
  for (const read of parts) {
    const found = await inTime(turn, read);
    if (!found) return { links, cutBy: "TIME" };
    links.push(...found);
    if (links.length > most) break;
  }
  links.sort((a, b) => compareCodePoints(a.type, b.type) || compareCodePoints(a.link, b.link));
  return { links: links.slice(0, most), cutBy: links.length > most ? "ROWS" : null };
}

async function ofEntities(turn: Reading, ids: readonly string[], scope: Scope, other: Period, limit: number) {
  turn.deadline.check();
  const slots = stepSlots(scope, ids);
  const where = allOf(slots.where, condition(differenceAbsent, other));
  const { query, params } = compose(differenceOfEntities, { ids, limit }, { ...slots, where });
  return await ask(turn, query, params);
}

/** One reading a type, in the order of their names, each of no more than is left. */
function byType(turn: Reading, scope: Scope, other: Period, limit: number, found: readonly LinkRecord[]) {
  const { kinds, within, period } = scope;
  const fits = allOf(
    kinds && condition(linkBothKinds, { kinds }),
    within === null ? null : condition(linkNearWithin, { within, ...period }),
    within === null ? null : condition(linkFarWithin, { within, ...period }),
  );
  return [...scope.types].sort(compareCodePoints).map((type) => async () => {
    turn.deadline.check();
    const asked = { ...period, otherFrom: other.from, otherTo: other.to, limit: limit - found.length };
    const { query, params } = compose(differenceOfType[type], asked, { kinds: fits });
    return await ask(turn, query, params);
  });
}
