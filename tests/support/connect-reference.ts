/** What connect must answer on a small graph, by trying everything: distances, groups, least trees. */
import { compareCodePoints } from "../../src/model/names.js";
import type { GraphReference } from "./graph-reference.js";

/** Steps of the shortest joining path of every two: where the walks from both meet. */
export function joiningLengths(reference: GraphReference, terminals: readonly string[]): Map<string, number> {
  const walks = new Map(terminals.map((id) => [id, reference.distances([id], Number.POSITIVE_INFINITY)]));
  const lengths = new Map<string, number>();
  for (const one of terminals) {
    for (const other of terminals) {
      if (one === other) continue;
      for (const [at, distance] of walks.get(one) ?? []) {
        const back = walks.get(other)?.get(at);
        const known = lengths.get(`${one} ${other}`) ?? Number.POSITIVE_INFINITY;
        if (back !== undefined) lengths.set(`${one} ${other}`, Math.min(known, distance + back));
      }
    }
  }
  return lengths;
}

/** Sets of those that chains of joining paths of at most this length hold together, each by id. */
export function groupsWithin(
  lengths: ReadonlyMap<string, number>,
  terminals: readonly string[],
  maxLength: number,
): string[][] {
  const left = new Set(terminals);
  const groups: string[][] = [];
  for (const id of terminals) {
    if (!left.delete(id)) continue;
    const group = [id];
    for (const member of group) {
      for (const other of [...left]) {
        if ((lengths.get(`${member} ${other}`) ?? Number.POSITIVE_INFINITY) > maxLength) continue;
        left.delete(other);
        group.push(other);
      }
    }
    groups.push(group.sort(compareCodePoints));
  }
  return groups;
}

/** The steps of a shortest tree over the joining lengths of a group (Prim). */
export function leastSpanning(lengths: ReadonlyMap<string, number>, group: readonly string[]): number {
  const [first = "", ...others] = group;
  const inside = new Set([first]);
  const left = new Set(others);
  let sum = 0;
  while (left.size > 0) {
    const pairs = [...inside].flatMap((one) => [...left].map((other) => ({ other, one })));
    const lengthOf = ({ one, other }: { one: string; other: string }) => lengths.get(`${one} ${other}`) ?? 1_000;
    const best = pairs.reduce((least, pair) => (lengthOf(pair) < lengthOf(least) ? pair : least));
    sum += lengthOf(best);
    left.delete(best.other);
    inside.add(best.other);
  }
  return sum;
}

/** The steps of an exact Steiner tree: one less than the least number of entities that hang together and hold the group. */
export function leastTree(reference: GraphReference, ids: readonly string[], group: readonly string[]): number {
  const others = ids.filter((id) => !group.includes(id));
  let least = Number.POSITIVE_INFINITY;
  for (let chosen = 0; chosen < 2 ** others.length; chosen++) {
    const set = new Set([...group, ...others.filter((_, at) => (chosen >> at) % 2 === 1)]);
    if (set.size - 1 < least && isTogether(reference, set, group)) least = set.size - 1;
  }
  return least;
}

/** Whether the group can be reached from its first within the set. */
export function isTogether(reference: GraphReference, set: ReadonlySet<string>, group: readonly string[]): boolean {
  const reached = new Set(group.slice(0, 1));
  for (const id of reached) {
    for (const { far } of reference.stepsFrom(id)) if (set.has(far)) reached.add(far);
  }
  return group.every((id) => reached.has(id));
}
