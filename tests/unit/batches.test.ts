/** How the steps of an import are cut into transactions. */
import { expect, test } from "vitest";

import { batchesOf, MAX_BATCH_ROWS } from "../../src/exchange/batches.js";
import type { SaveQuery, Step } from "../../src/exchange/plan.js";

const step = (name: string, count: number): Step => ({
  query: { name } as SaveQuery,
  rows: Array.from({ length: count }, (_, at) => ({ id: String(at) })),
});
const shape = (batches: readonly (readonly Step[])[]) =>
  batches.map((batch) => batch.map(({ query, rows }) => `${query.name} ${rows.length}`));

test("a transaction holds as many rows as fit, a statement never more than its limit", () => {
  const steps = [step("a", MAX_BATCH_ROWS - 1), step("b", 2), step("c", MAX_BATCH_ROWS)];
  expect(shape(batchesOf(steps))).toEqual([["a 1999", "b 1"], ["b 1", "c 1999"], ["c 1"]]);
  expect(shape(batchesOf([step("a", 2 * MAX_BATCH_ROWS + 1)], 20_000))).toEqual([["a 2000", "a 2000", "a 1"]]);
  expect(batchesOf([])).toEqual([]);
});
