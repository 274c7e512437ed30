/** Plans of links without direction serve as many as any plan could, and nobody takes on more than it can. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Candidate } from "../../src/analysis/evidence-gather.js";
import { proposed, UNSERVED_REASONS } from "../../src/analysis/proposed-pairs.js";

const IDS = ["a", "b", "c", "d", "e"];
const EITHER = { candidateEnd: "either" } as const;

type Tie = readonly [one: string, other: string, score: number];

function candidatesOf(id: string, ties: readonly Tie[]): Candidate[] {
  return ties.flatMap(([one, other, score]) => {
    const found = { score, terms: [], grounds: 2 };
    if (one === id) return [{ id: other, ...found }];
    return other === id ? [{ id: one, ...found }] : [];
  });
}

function planOf(askers: readonly string[], ties: readonly Tie[], capacity: number) {
  const candidates = new Map(askers.map((id) => [id, candidatesOf(id, ties)]));
  return proposed(EITHER, askers, { candidates, unfit: new Set<string>(), behindHubs: new Set<string>() }, capacity);
}

/** Tries every helper and none for each asker: the most that have a partner then. */
function mostServed(askers: readonly string[], ties: readonly Tie[], capacity: number): number {
  const from = (at: number, pairs: readonly (readonly [helper: string, helped: string])[]): number => {
    const asker = askers[at];
    if (asker === undefined) return new Set(pairs.flat().filter((id) => askers.includes(id))).size;
    const free = candidatesOf(asker, ties).filter(
      ({ id }) => pairs.filter(([helper]) => helper === id).length < capacity,
    );
    return Math.max(from(at + 1, pairs), ...free.map(({ id }) => from(at + 1, [...pairs, [id, asker]])));
  };
  return from(0, []);
}

const everyPair = IDS.flatMap((one, at) => IDS.slice(at + 1).map((other) => [one, other] as const));
const plans = fc.record({
  askers: fc.subarray(IDS, { minLength: 1 }),
  ties: fc.subarray(everyPair).chain((chosen) => fc.tuple(...chosen.map(([a, b]) => tie(a, b)))),
  capacity: fc.integer({ min: 1, max: 3 }),
});

function tie(one: string, other: string): fc.Arbitrary<Tie> {
  return fc.integer({ min: 1, max: 4 }).map((score) => [one, other, score]);
}

test("it serves as many as trying everything does, within capacities and in the order of the helped", () => {
  fc.assert(
    fc.property(plans, ({ askers, ties, capacity }) => {
      const { pairs, unserved } = planOf(askers, ties, capacity);
      expect(askers.length - unserved.length).toBe(mostServed(askers, ties, capacity));
      for (const id of IDS) expect(pairs.filter(({ helper }) => helper === id).length).toBeLessThanOrEqual(capacity);
      const joined = pairs.map(({ helper, helped }) => [helper, helped].sort().join());
      expect(new Set(joined).size).toBe(joined.length);
      const places = pairs.map(({ helped }) => askers.indexOf(helped));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const { helper, helped } of pairs) {
        expect(ties.some(([one, other]) => [one, other].includes(helper) && [one, other].includes(helped))).toBe(true);
      }
    }),
    { numRuns: 1_000 },
  );
});

describe("one that everybody could build with", () => {
  const star: readonly Tie[] = ["b", "c", "d", "e"].map((id) => ["a", id, 1]);

  test("is helped by one and helps as many as it takes on; the others are told that it takes on no more", () => {
    const { pairs, unserved } = planOf(IDS, star, 1);
    expect(pairs.map(({ helper, helped }) => [helper, helped])).toEqual([
      ["b", "a"],
      ["a", "c"],
    ]);
    expect(unserved).toEqual(["d", "e"].map((organization) => ({ organization, reason: UNSERVED_REASONS.CAPACITY })));
  });

  test("serves everybody where it takes on three", () => {
    expect(planOf(IDS, star, 3).unserved).toEqual([]);
  });
});
