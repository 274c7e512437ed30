/** Which entities a difference concerns, out of the topology in memory: all links are gone through, none is read. */
import { fail } from "../errors.js";
import type { Reading } from "../lookup/reading.js";
import { compareCodePoints } from "../model/names.js";
import { inSlices, Pace, type Slices } from "../topology/slices.js";
import { isOutgoing, typeOf, Walk } from "../topology/walk.js";
import type { Pair } from "../traversal/links.js";
import { walkIn } from "../traversal/walks.js";
import type { OnlyAt } from "./links-only-at.js";

/**
 * The pairs of the first `limit` links, by type and ends, that hold at the one date and not at the other; `members` bound
 * the organizations at their ends. Null where no topology is kept, QUERY_TIMEOUT where the turn's time is up.
 */
export async function pairsOnlyAt(
  turn: Reading,
  { scope, other }: Omit<OnlyAt, "of">,
  members: readonly (readonly string[])[] | null,
  limit: number,
): Promise<Pair[] | null> {
  const free = { ...scope, direction: "ANY", within: null } as const;
  const walk = await walkIn(turn, free, []);
  if (!walk) return null;
  const then = new Walk(walk.topology, { ...free, period: other });
  const { ids } = walk.topology;
  const isMember = members && new Set(members.flat().map((id) => ids.numberOf(id)));
  const ends = await inSlices(
    endsOnlyAt(walk, then, endsTest(walk, isMember, scope.kinds !== null), limit),
    turn.deadline,
  );
  if (!ends) throw fail("QUERY_TIMEOUT");
  const pairs = new Map<string, Pair>();
  for (const [one, two] of ends) {
    const [from, to] = one < two ? [one, two] : [two, one];
    pairs.set(`${from} ${to}`, { from: ids.idOf(from), to: ids.idOf(to) });
  }
  return [...pairs.values()];
}

type EndsTest = (near: number, far: number) => boolean;

/** Persons and initiatives pass; where organizations are bounded, one end at least is one. */
function endsTest(walk: Walk, isMember: ReadonlySet<number> | null, areKindsBound: boolean): EndsTest {
  const { isOrganization } = walk.topology;
  const passes = (number: number) =>
    walk.passes(number) && (!isMember || !isOrganization(number) || isMember.has(number));
  const isBound = isMember !== null || areKindsBound;
  return (near, far) => passes(near) && passes(far) && (!isBound || isOrganization(near) || isOrganization(far));
}

/** Numbers stand in the order of their ids, and links at an entity in the order of their far ends. */
function* endsOnlyAt(
  walk: Walk,
  then: Walk,
  passes: EndsTest,
  limit: number,
): Slices<(readonly [number, number])[] | null> {
  if (yield) return null;
  const pace = new Pace();
  const endsOf = new Map<string, (readonly [number, number])[]>();
  for (let near = 0; near < walk.topology.entityCount; near++) {
    if (pace.isDueAfter(1 + walk.linksAt(near)) && (yield)) return null;
    walk.visit(near, (far, form, at) => {
      if (!isOutgoing(form) || then.linkHolds(near, at) || !passes(near, far)) return true;
      const type = typeOf(form);
      const ends = endsOf.get(type) ?? [];
      endsOf.set(type, ends);
      if (ends.length < limit) ends.push([near, far]);
      return true;
    });
  }
  const inOrder = [...endsOf].sort(([one], [other]) => compareCodePoints(one, other));
  return inOrder.flatMap(([, ends]) => ends).slice(0, limit);
}
