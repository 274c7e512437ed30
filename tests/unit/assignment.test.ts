/** The assignment of helpers is the cheapest of those that serve most, whatever order the rows come in. */
import fc from "fast-check";
import { expect, test } from "vitest";

import { assign, type Edge } from "../../src/analysis/assignment.js";

/** Tries every column for every row: most served first, then least cost. */
function best(rows: readonly (readonly Edge[])[], capacities: readonly number[]): { served: number; cost: number } {
  const left = [...capacities];
  const from = (row: number): { served: number; cost: number } => {
    if (row === rows.length) return { served: 0, cost: 0 };
    let found = from(row + 1);
    for (const { column, cost } of rows[row] ?? []) {
      if ((left[column] ?? 0) === 0) continue;
      left[column] = (left[column] ?? 0) - 1;
      const rest = from(row + 1);
      left[column] = (left[column] ?? 0) + 1;
      const one = { served: rest.served + 1, cost: rest.cost + cost };
      if (one.served > found.served || (one.served === found.served && one.cost < found.cost)) found = one;
    }
    return found;
  };
  return from(0);
}

function priced(rows: readonly (readonly Edge[])[], columns: readonly (number | null)[]) {
  let [served, cost] = [0, 0];
  for (const [row, column] of columns.entries()) {
    if (column === null) continue;
    const edge = rows[row]?.find((each) => each.column === column);
    expect(edge).toBeDefined();
    served++;
    cost += edge?.cost ?? 0;
  }
  return { served, cost };
}

const edges = fc.uniqueArray(
  fc.record({ column: fc.integer({ min: 0, max: 4 }), cost: fc.integer({ min: 0, max: 9 }) }),
  { maxLength: 5, selector: ({ column }) => column },
);
const problems = fc.record({
  rows: fc.array(edges, { maxLength: 5 }),
  capacities: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 }),
});

test("it is what trying everything finds, up to five rows and five columns", () => {
  fc.assert(
    fc.property(problems, ({ rows, capacities }) => {
      const columns = assign(rows, (column) => capacities[column] ?? 0);
      expect(columns).toHaveLength(rows.length);
      for (const [column, capacity] of capacities.entries()) {
        expect(columns.filter((each) => each === column).length).toBeLessThanOrEqual(capacity);
      }
      expect(priced(rows, columns)).toEqual(best(rows, capacities));
    }),
    { numRuns: 300 },
  );
});

test("a row that could go elsewhere makes way for one that could not, though it costs more", () => {
  const rows = [
    [
      { column: 0, cost: 0 },
      { column: 1, cost: 90 },
    ],
    [{ column: 0, cost: 5 }],
  ];
  expect(assign(rows, () => 1)).toEqual([1, 0]);
});

test("of two that want the last place the cheaper gets it, and the other stays unserved", () => {
  expect(assign([[{ column: 0, cost: 5 }], [{ column: 0, cost: 4 }]], () => 1)).toEqual([null, 0]);
});

test("a helper takes on as many as it can and no more", () => {
  const rows = Array.from({ length: 4 }, () => [{ column: 0, cost: 1 }]);
  expect(assign(rows, () => 3)).toEqual([0, 0, 0, null]);
});

test("nobody to serve and nobody to help is an empty plan", () => {
  expect(assign([], () => 1)).toEqual([]);
  expect(assign([[]], () => 1)).toEqual([null]);
});
