/** OrganizationWhere over the topology in memory: the same that src/lookup/organization-where.ts says in conditions. */
import { ANY_TIME, askedPeriod } from "../model/dates.js";
import { LINK_TYPES } from "../model/model.gen.js";
import type { Test } from "../topology/ids-where.js";
import { type Inside, insideOf } from "../topology/inside.js";
import type { Pace, Slices } from "../topology/slices.js";
import type { Topology } from "../topology/topology.js";
import { entityWalk, Walk } from "../topology/walk.js";
import type { LinkedFilter, OrganizationFilter } from "./organization-where.js";

/** Places and bodies of one filter: a byte for every entity each. */
const MOST_INSIDES = 4;

/**
 * Whether the topology knows all that is asked for. Links of what is linked are left to the graph, as each test would go
 * through those of a hub.
 */
export function isWalkable(filter: OrganizationFilter): boolean {
  return isKnown(filter, true) && withinsOf(filter).size <= MOST_INSIDES;
}

/** Whether links decide: what kinds and ids decide, an index of names finds as soon. */
export function asksLinks(filter: OrganizationFilter): boolean {
  const { within, linked } = filter;
  return within != null || Boolean(linked?.length) || nestedIn(filter).some(asksLinks);
}

function isKnown(filter: OrganizationFilter, mayLink: boolean): boolean {
  const { forms, joint, name, text, serves, sources, linked } = filter;
  const others: readonly unknown[] = [forms, joint, name, text, serves, sources];
  const isLinkKnown = ({ to }: LinkedFilter) => mayLink && (!to || isKnown(to, false));
  return (
    others.every((value) => value == null) &&
    (linked ?? []).every(isLinkKnown) &&
    nestedIn(filter).every((inner) => isKnown(inner, mayLink))
  );
}

function nestedIn({ and, or, not }: OrganizationFilter): readonly OrganizationFilter[] {
  return [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])];
}

/** What is inside each place or body that a filter names. */
type Insides = ReadonlyMap<string, Inside>;

export interface WalkedFilter {
  /** Holds of the organizations that fit. */
  readonly fits: Test;
  /** All that fit are among these, where the filter is bound by a place or body. */
  readonly among: readonly number[] | null;
}

/** Of a filter that is walkable; null where it was too late. */
export function* walkedFilter(
  topology: Topology,
  filter: OrganizationFilter,
  today: string,
  pace: Pace,
): Slices<WalkedFilter | null> {
  const insides = new Map<string, Inside>();
  for (const id of withinsOf(filter)) {
    const period = askedPeriod(null, false, today);
    const inside = yield* insideOf(topology, id, ["LOCATED_IN", "MEMBER_OF"], period, pace);
    if (!inside) return null;
    insides.set(id, inside);
  }
  const fits = testOf(topology, filter, insides, today);
  const among = filter.within == null ? null : (insides.get(filter.within)?.numbers ?? null);
  return { fits: (number) => topology.isOrganization(number) && fits(number), among };
}

function withinsOf(filter: OrganizationFilter): ReadonlySet<string> {
  const linkedTo = (filter.linked ?? []).flatMap(({ to }) => (to ? [to] : []));
  const inner = [...nestedIn(filter), ...linkedTo].flatMap((each) => [...withinsOf(each)]);
  return new Set(filter.within == null ? inner : [filter.within, ...inner]);
}

function testOf(topology: Topology, filter: OrganizationFilter, insides: Insides, today: string): Test {
  const { ids, kinds, within, linked, and, or, not } = filter;
  const inner = (nested: OrganizationFilter) => testOf(topology, nested, insides, today);
  const tests: Test[] = [];
  if (ids) {
    const numbers = new Set(ids.map((id) => topology.ids.numberOf(id)));
    tests.push((number) => numbers.has(number));
  }
  if (kinds) {
    const asked = entityWalk(topology, ANY_TIME, kinds);
    tests.push((number) => asked.passes(number));
  }
  if (within != null) {
    const flags = insides.get(within)?.flags;
    tests.push((number) => flags?.[number] === 1);
  }
  tests.push(...(and ?? []).map(inner));
  if (or) {
    const alternatives = or.map(inner);
    tests.push((number) => alternatives.some((test) => test(number)));
  }
  if (not) {
    const test = inner(not);
    tests.push((number) => !test(number));
  }
  tests.push(...(linked ?? []).map((each) => linkedTest(topology, each, each.to ? inner(each.to) : null, today)));
  return (number) => tests.every((test) => test(number));
}

function linkedTest(topology: Topology, linked: LinkedFilter, to: Test | null, today: string): Test {
  const { quantifier, types, direction, asOf, includeEnded } = linked;
  const period = askedPeriod(asOf, includeEnded ?? false, today);
  const scope = { types: types ?? LINK_TYPES, direction: direction ?? "ANY", kinds: null, period };
  const walk = new Walk(topology, scope);
  const fits: Test =
    to && linked.to && !isEmpty(linked.to) ? (far) => topology.isOrganization(far) && to(far) : () => true;
  const hasMoreThan = (most: number, number: number, isOne: Test) => {
    let count = 0;
    walk.visitUndated(number, (far) => {
      if (isOne(far)) count++;
      return count <= most;
    });
    return count > most;
  };
  switch (quantifier ?? "SOME") {
    case "SOME":
      return (number) => hasMoreThan(0, number, fits);
    case "NONE":
      return (number) => !hasMoreThan(0, number, fits);
    case "ALL":
      return (number) => !hasMoreThan(0, number, (far) => !fits(far));
    case "SINGLE":
      return (number) => hasMoreThan(0, number, fits) && !hasMoreThan(1, number, fits);
  }
}

/** Asks for nothing, so that what a link leads to need not be an organization. */
function isEmpty({ linked, ...rest }: OrganizationFilter): boolean {
  return !linked?.length && Object.values(rest).every((value) => value == null);
}
