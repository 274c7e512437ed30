/** The links that hold at one date and not at another: of some entities, of what a place holds, or of the whole graph. */
import { compose, condition } from "../graph/compose.js";
import { differenceOfType } from "../graph/families.gen.js";
import { differenceAbsent, differenceOfEntities, linkBothKinds, linkBothWithin } from "../graph/queries.gen.js";
import type { Limit } from "../lookup/completeness.js";
import type { LinkRecord } from "../lookup/links.js";
import { allOf } from "../lookup/page-slots.js";
import { ask, type Reading } from "../lookup/reading.js";
import type { Period } from "../model/dates.js";
import type { LinkType } from "../model/model.gen.js";
import { compareCodePoints } from "../model/names.js";
import { linksBetween } from "../traversal/links.js";
import type { Scope } from "../traversal/scope.js";
import { stepSlots } from "../traversal/scope-slots.js";
import { inTime } from "../traversal/turn.js";
import { compareLinks, FIRST_PLACE, type LinkPlace } from "./link-order.js";
import { scopeOrganizations } from "./scope-organizations.js";
import { pairsOnlyAt } from "./walked-pairs.js";

export interface OnlyAt {
  /** Null means the whole graph. */
  readonly of: readonly string[] | null;
  /** Its period is that in which the links hold. */
  readonly scope: Scope;
  /** The period in which they do not. */
  readonly other: Period;
}

export interface FoundOnlyAt {
  /** In no order; those that stand before `openFrom` are all there are. */
  readonly links: readonly LinkRecord[];
  readonly openFrom: LinkPlace | null;
  readonly cutBy: Limit | null;
}

/** The first `most` in the order of links, and some more; as many as were read in the turn's time. */
export async function linksOnlyAt(turn: Reading, asked: OnlyAt, most: number): Promise<FoundOnlyAt> {
  const found = await inTime(turn, async () => ({ links: await atOnce(turn, asked, most + 1) }));
  if (!found) return { links: [], openFrom: FIRST_PLACE, cutBy: "TIME" };
  return found.links ? cut(found.links, most) : await byType(turn, asked, most);
}

function cut(links: readonly LinkRecord[], most: number): FoundOnlyAt {
  const beyond = links.length > most ? [...links].sort(compareLinks)[most] : undefined;
  return { links, openFrom: beyond ?? null, cutBy: beyond ? "ROWS" : null };
}

/** Null where neither entities nor a place nor a topology say where to begin. */
async function atOnce(turn: Reading, asked: OnlyAt, limit: number): Promise<readonly LinkRecord[] | null> {
  const { of, scope, other } = asked;
  if (of) return await ofEntities(turn, of, asked, limit);
  const members = scope.within === null ? null : await membersOf(turn, scope);
  if (members === "TOO_MANY") return null;
  const pairs = await pairsOnlyAt(turn, asked, members, limit);
  if (pairs) return await linksBetween(turn, pairs, scope, condition(differenceAbsent, other));
  return members && (await ofMembers(turn, members, asked, limit));
}

type Members = readonly (readonly string[])[];

/** The organizations of the scope's place, in batches. */
async function membersOf(turn: Reading, scope: Scope): Promise<Members | "TOO_MANY"> {
  const batches: (readonly string[])[] = [];
  for await (const { ids, isCut } of scopeOrganizations(turn, scope)) {
    if (isCut) return "TOO_MANY";
    batches.push(ids);
  }
  return batches;
}

/** Each batch gives the first of its links, so that the first of all are among them. */
async function ofMembers(turn: Reading, members: Members, asked: OnlyAt, limit: number): Promise<LinkRecord[]> {
  const links = new Map<string, LinkRecord>();
  for (const ids of members) {
    for (const link of await ofEntities(turn, ids, asked, limit)) links.set(link.link, link);
  }
  return [...links.values()];
}

async function ofEntities(turn: Reading, ids: readonly string[], { of, scope, other }: OnlyAt, limit: number) {
  turn.deadline.check();
  const slots = stepSlots(scope, of ?? []);
  const where = allOf(slots.where, condition(differenceAbsent, other));
  const { query, params } = compose(differenceOfEntities, { ids, limit }, { ...slots, where });
  return await ask(turn, query, params);
}

/** A reading for each type, in the order of their names, each of no more than is left. */
async function byType(turn: Reading, asked: OnlyAt, most: number): Promise<FoundOnlyAt> {
  const links: LinkRecord[] = [];
  for (const type of [...asked.scope.types].sort(compareCodePoints)) {
    const found = await inTime(turn, () => ofType(turn, type, asked, most + 1 - links.length));
    if (!found) return { links, openFrom: { ...FIRST_PLACE, type }, cutBy: "TIME" };
    links.push(...found);
    if (links.length > most) break;
  }
  return cut(links, most);
}

async function ofType(turn: Reading, type: LinkType, { scope, other }: OnlyAt, limit: number) {
  turn.deadline.check();
  const { kinds, within, period } = scope;
  const fits = allOf(
    kinds && condition(linkBothKinds, { kinds }),
    within === null ? null : condition(linkBothWithin, { within, ...period }),
  );
  const params = { ...period, otherFrom: other.from, otherTo: other.to, limit };
  const composed = compose(differenceOfType[type], params, { kinds: fits });
  return await ask(turn, composed.query, composed.params);
}
