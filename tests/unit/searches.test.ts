/** Large searches take turns, and nobody keeps a place that he does not use. */
import { expect, test } from "vitest";

import { Deadline } from "../../src/graph/deadline.js";
import type { Graph } from "../../src/graph/graph.js";
import { inLine, SHARES } from "../../src/traversal/searches.js";

const readingOf = (graph: Graph, budgetMs = 60_000) => ({
  graph,
  deadline: new Deadline(budgetMs),
  today: "2026-06-01",
});

/** Searches that run until they are told to end. */
function searches(graph: Graph) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const begin = (name: string, { budgetMs, shares }: { budgetMs?: number; shares?: number } = {}) =>
    inLine(
      readingOf(graph, budgetMs),
      async () => {
        begun.push(name);
        await new Promise<void>((resolve) => ends.set(name, resolve));
        return name;
      },
      shares,
    );
  return { begun, begin, end: (name: string) => ends.get(name)?.() };
}

const settled = () => new Promise(setImmediate);
const names = Array.from({ length: SHARES }, (_, at) => `${at}`);

test("more than may run wait, and begin in the order in which they came", async () => {
  const { begun, begin, end } = searches({} as Graph);
  const running = [...names, "a", "b"].map((name) => begin(name));
  await settled();
  expect(begun).toEqual(names);
  end("1");
  expect(await running[1]).toBe("1");
  await settled();
  expect(begun).toEqual([...names, "a"]);
  for (const name of ["0", "a", "2", "3"]) end(name);
  await Promise.all(running.slice(0, names.length));
  await settled();
  end("b");
  expect(await Promise.all(running)).toEqual([...names, "a", "b"]);
});

test("whose time ends while waiting is told so, and holds up nobody", async () => {
  const { begun, begin, end } = searches({} as Graph);
  const running = names.map((name) => begin(name));
  await expect(begin("late", { budgetMs: 20 })).rejects.toMatchObject({ code: "QUERY_TIMEOUT" });
  const next = begin("next");
  end("0");
  await running[0];
  await settled();
  expect(begun).toEqual([...names, "next"]);
  for (const name of [...names, "next"]) end(name);
  await Promise.all([...running, next]);
});

test("one of several shares begins when they are free together, and who comes later does not overtake it", async () => {
  const { begun, begin, end } = searches({} as Graph);
  const running = [begin("a"), begin("b"), begin("large", { shares: SHARES - 1 }), begin("c")];
  await settled();
  expect(begun).toEqual(["a", "b"]);
  end("a");
  await running[0];
  await settled();
  expect(begun).toEqual(["a", "b", "large"]);
  end("b");
  await running[1];
  await settled();
  expect(begun).toEqual(["a", "b", "large", "c"]);
  for (const name of ["large", "c"]) end(name);
  await Promise.all(running);
});

test("where one of several shares gives up, those behind it go on", async () => {
  const { begun, begin, end } = searches({} as Graph);
  const running = [begin("a")];
  const large = begin("large", { shares: SHARES, budgetMs: 20 });
  running.push(begin("b"));
  await expect(large).rejects.toMatchObject({ code: "QUERY_TIMEOUT" });
  await settled();
  expect(begun).toEqual(["a", "b"]);
  for (const name of begun) end(name);
  await Promise.all(running);
});
