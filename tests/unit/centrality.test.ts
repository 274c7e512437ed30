/** The measures of centrality agree with brute force on small random graphs, and with another library's on larger ones. */
import fc from "fast-check";
import { DirectedGraph } from "graphology";
import libraryBetweenness from "graphology-metrics/centrality/betweenness.js";
import libraryPageRank from "graphology-metrics/centrality/pagerank.js";
import { describe, expect, test } from "vitest";
import { adjacencyOf, turned } from "../../src/analysis/adjacency.js";
import { betweenness } from "../../src/analysis/betweenness.js";
import { closeness } from "../../src/analysis/closeness.js";
import type { Measured } from "../../src/analysis/measured.js";
import { DAMPING, pageRank } from "../../src/analysis/page-rank.js";
import { pivotCount, pivotsOf } from "../../src/analysis/pivots.js";
import { seededRandom } from "../../src/analysis/seeded-random.js";
import { Deadline } from "../../src/graph/deadline.js";
import { inSlices, type Slices } from "../../src/topology/slices.js";
import { betweennessOf, closenessOf, pageRankOf, type Steps, stepsOf } from "../support/centrality-reference.js";

type Arc = readonly [number, number];

const randomArcs = fc
  .integer({ min: 1, max: 7 })
  .chain((size) =>
    fc.record({
      size: fc.constant(size),
      arcs: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 18 }),
      isDirected: fc.boolean(),
    }),
  )
  .map(({ size, arcs, isDirected }) => {
    const proper = arcs.filter(([from, to]) => from !== to);
    const back = proper.map(([from, to]) => [to, from] as [number, number]);
    return { size, arcs: isDirected ? proper : [...proper, ...back] };
  });

function adjacency(size: number, arcs: readonly Arc[]) {
  return adjacencyOf(size, { from: arcs.map(([from]) => from), to: arcs.map(([, to]) => to) });
}

function reference(size: number, arcs: readonly Arc[]): Steps {
  const ids = Array.from({ length: size }, (_, at) => String(at));
  return stepsOf(
    ids,
    arcs.map(([from, to]) => [String(from), String(to)] as const),
  );
}

function finish<T>(work: Slices<T>): T {
  for (;;) {
    const step = work.next(false);
    if (step.done) return step.value;
  }
}

function expectEqual(scores: Float64Array, expected: ReadonlyMap<string, number>) {
  for (const [at, score] of scores.entries()) expect(score).toBeCloseTo(expected.get(String(at)) ?? Number.NaN, 9);
}

describe("on random graphs of at most seven entities", () => {
  test("adjacency lists each step once, ascending, with how many links it stands for; turned twice it is the same", () => {
    fc.assert(
      fc.property(randomArcs, ({ size, arcs }) => {
        const { starts, targets, weights } = adjacency(size, arcs);
        for (let near = 0; near < size; near++) {
          const fars = [...targets.slice(starts[near], starts[near + 1])];
          const expected = [...new Set(arcs.filter(([from]) => from === near).map(([, to]) => to))];
          expect(fars).toEqual(expected.sort((a, b) => a - b));
          const counts = fars.map((far) => arcs.filter(([from, to]) => from === near && to === far).length);
          expect([...weights.slice(starts[near], starts[near + 1])]).toEqual(counts);
        }
        const twice = turned(turned({ starts, targets, weights }));
        expect([twice.starts, twice.targets]).toEqual([starts, targets]);
      }),
    );
  });

  test("betweenness is what all shortest paths say", () => {
    fc.assert(
      fc.property(randomArcs, ({ size, arcs }) => {
        const { scores, done, isLate } = finish(betweenness(adjacency(size, arcs), pivotsOf(size, size)));
        expect({ done, isLate }).toEqual({ done: size, isLate: false });
        expectEqual(
          scores,
          size > 2
            ? betweennessOf(reference(size, arcs))
            : new Map([...Array(size).keys()].map((at) => [String(at), 0])),
        );
      }),
    );
  });

  test("closeness is what all distances say, parts apart", () => {
    fc.assert(
      fc.property(randomArcs, ({ size, arcs }) => {
        const { scores } = finish(closeness(turned(adjacency(size, arcs)), pivotsOf(size, size)));
        expectEqual(scores, closenessOf(reference(size, arcs)));
      }),
    );
  });

  test("PageRank is where a walker ends up, and sums to 1", () => {
    fc.assert(
      fc.property(randomArcs, ({ size, arcs }) => {
        const { scores } = finish(pageRank(adjacency(size, arcs), turned(adjacency(size, arcs))));
        expectEqual(scores, pageRankOf(reference(size, arcs), DAMPING));
        expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});

/** A hub-and-clusters graph: 300 entities, 900 arcs. */
function largerArcs(): Arc[] {
  const random = seededRandom(7);
  const pick = () => Math.floor(random() ** 2 * 300);
  return Array.from({ length: 900 }, () => [pick(), pick()] as const).filter(([from, to]) => from !== to);
}

describe("on a graph of 300 entities", () => {
  const arcs = largerArcs();
  const library = new DirectedGraph();
  for (let at = 0; at < 300; at++) library.addNode(at);
  for (const [from, to] of arcs) library.mergeEdge(from, to);

  test("betweenness and PageRank agree with graphology-metrics", () => {
    const own = finish(betweenness(adjacency(300, arcs), pivotsOf(300, 300))).scores;
    const theirs = (libraryBetweenness as unknown as typeof libraryBetweenness.default)(library, {
      getEdgeWeight: null,
    });
    for (const [at, score] of own.entries()) expect(score).toBeCloseTo(theirs[at] ?? Number.NaN, 9);
    const ranks = finish(pageRank(adjacency(300, arcs), turned(adjacency(300, arcs)))).scores;
    const libraryRank = libraryPageRank as unknown as typeof libraryPageRank.default;
    const theirRanks = libraryRank(library, { getEdgeWeight: null, tolerance: 1e-12, maxIterations: 500 });
    for (const [at, score] of ranks.entries()) expect(score).toBeCloseTo(theirRanks[at] ?? Number.NaN, 6);
  });

  test("PageRank that is late has what its whole rounds gave: near the end already", () => {
    const steps = adjacency(300, arcs);
    const work = pageRank(steps, turned(steps));
    expect(work.next(false).done).toBe(false);
    const late = work.next(true).value as Measured;
    const whole = finish(pageRank(steps, turned(steps)));
    expect(late).toMatchObject({ isLate: true });
    expect(late.done).toBeGreaterThan(0);
    expect(late.done).toBeLessThan(whole.done);
    for (const [at, score] of late.scores.entries()) expect(score).toBeCloseTo(whole.scores[at] ?? Number.NaN, 6);
  });

  test.each([["betweenness", betweenness] as const, ["closeness", closeness] as const])(
    "%s from a third of the sources finds most of the ten highest, and the same ones each time",
    (_, measure) => {
      const steps = adjacency(300, [...arcs, ...arcs.map(([from, to]) => [to, from] as const)]);
      const highest = ({ scores }: { scores: Float64Array }) =>
        [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, 10);
      const exact = highest(finish(measure(steps, pivotsOf(300, 300))));
      const sampled = finish(measure(steps, pivotsOf(300, 100)));
      expect(highest(sampled).filter((at) => exact.includes(at)).length).toBeGreaterThanOrEqual(8);
      expect(finish(measure(steps, pivotsOf(300, 100)))).toEqual(sampled);
    },
  );
});

test("pivots are distinct; the first of many are those of few", () => {
  const many = [...pivotsOf(100, 100)];
  expect(new Set(many).size).toBe(100);
  expect([...pivotsOf(100, 10)]).toEqual(many.slice(0, 10));
});

test("every source is taken where that is affordable, some of them where it is not, and never fewer than 64", () => {
  expect(pivotCount(1_000, 9_000, 10_000_000)).toBe(1_000);
  expect(pivotCount(1_001, 9_000, 10_000_000)).toBe(999);
  expect(pivotCount(1_000_000, 5_000_000)).toBe(64);
  expect(pivotCount(10, 10, 1)).toBe(10);
});

describe("a computation in slices", () => {
  function* counting(to: number): Slices<{ at: number; isLate: boolean }> {
    for (let at = 0; at < to; at++) if (yield) return { at, isLate: true };
    return { at: to, isLate: false };
  }

  test("runs to its end while there is time", async () => {
    expect(await inSlices(counting(1_000), new Deadline(10_000))).toEqual({ at: 1_000, isLate: false });
  });

  test("is told when it is late, and gives what it has", async () => {
    let now = 0;
    const deadline = new Deadline(50, () => now++);
    expect(await inSlices(counting(1_000), deadline)).toMatchObject({ isLate: true });
  });

  test("lets others take their turn", async () => {
    let turns = 0;
    const other = setInterval(() => turns++, 1);
    function* slow(): Slices<number> {
      const end = performance.now() + 100;
      while (performance.now() < end) yield;
      return turns;
    }
    expect(await inSlices(slow(), new Deadline(10_000))).toBeGreaterThan(1);
    clearInterval(other);
  });

  test("late in a measure of all sources, it says how many sources went in", () => {
    const steps = adjacency(
      60_000,
      Array.from({ length: 59_999 }, (_, at) => [at, at + 1] as const),
    );
    const work = betweenness(steps, pivotsOf(60_000, 60_000));
    let late = 0;
    for (let step = work.next(false); ; step = work.next(++late > 4)) {
      if (!step.done) continue;
      expect(step.value).toMatchObject({ isLate: true });
      expect(step.value.done).toBeLessThan(10);
      return;
    }
  });
});
