/** How dear pieces of work share the time of one answer. */
import { expect, test } from "vitest";

import { FLOOR_MS, Turns } from "../../src/analysis/turns.js";
import { Deadline } from "../../src/graph/deadline.js";
import type { Graph } from "../../src/graph/graph.js";

const BUDGET_MS = 8_000;

interface Piece {
  readonly weight: number;
  readonly takesMs: number;
}

/** What each piece was given, in the order of their turns: milliseconds by its weight. */
async function given(pieces: readonly Piece[], budgetMs = BUDGET_MS): Promise<[weight: number, ms: number][]> {
  let now = 0;
  const turns = new Turns({ graph: {} as Graph, deadline: new Deadline(budgetMs, () => now), today: "2026-06-01" });
  const found: [number, number][] = [];
  const taken = pieces.map(({ weight, takesMs }) =>
    turns.take(weight, async ({ deadline }) => {
      found.push([weight, Math.round(deadline.remainingMs)]);
      now += takesMs;
      deadline.check();
    }),
  );
  await Promise.allSettled(taken);
  return found;
}

test("the lightest comes first, with all the time but a floor for each heavier one", async () => {
  const pieces = [100, 10, 50].map((weight) => ({ weight, takesMs: 500 }));
  expect(await given(pieces)).toEqual([
    [10, BUDGET_MS - 2 * FLOOR_MS],
    [50, BUDGET_MS - 500 - FLOOR_MS],
    [100, BUDGET_MS - 1_000],
  ]);
});

test("a piece that takes all it is given leaves the heavier ones their floors", async () => {
  const pieces = [
    { weight: 10, takesMs: BUDGET_MS - 2 * FLOOR_MS },
    { weight: 50, takesMs: FLOOR_MS },
    { weight: 100, takesMs: FLOOR_MS },
  ];
  expect(await given(pieces)).toEqual([
    [10, BUDGET_MS - 2 * FLOOR_MS],
    [50, FLOOR_MS],
    [100, FLOOR_MS],
  ]);
});

test("where the floors do not fit, each has an equal part of the time", async () => {
  const pieces = Array.from({ length: 16 }, (_, at) => ({ weight: at, takesMs: 0 }));
  const found = await given(pieces);
  expect(found[0]).toEqual([0, BUDGET_MS / 16]);
  expect(found.at(-1)).toEqual([15, BUDGET_MS]);
});

test("a piece alone has all the time, and one whose time is over is not begun", async () => {
  expect(await given([{ weight: 1, takesMs: BUDGET_MS - 1 }])).toEqual([[1, BUDGET_MS]]);
  expect(await given([{ weight: 1, takesMs: 0 }], 0)).toEqual([]);
});
