/** Large searches take turns, and nobody keeps a place that he does not use. */
import { expect, test } from "vitest";

import { Deadline } from "../../src/graph/deadline.js";
import type { Graph } from "../../src/graph/graph.js";
import { AT_ONCE, inLine } from "../../src/traversal/searches.js";

const readingOf = (graph: Graph, budgetMs = 60_000) => ({
  graph,
  deadline: new Deadline(budgetMs),
  today: "2026-06-01",
});

/** Searches that run until they are told to end. */
function searches(graph: Graph) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const begin = (name: string, { budgetMs, kind }: { budgetMs?: number; kind?: keyof typeof AT_ONCE } = {}) =>
    inLine(
      readingOf(graph, budgetMs),
      async () => {
        begun.push(name);
        await new Promise<void>((resolve) => ends.set(name, resolve));
        return name;
      },
      kind,
    );
  return { begun, begin, end: (name: string) => ends.get(name)?.() };
}

const settled = () => new Promise(setImmediate);
const names = Array.from({ length: AT_ONCE.search }, (_, at) => `${at}`);

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

test("one that holds a whole graph runs at a time, and neither waits for smaller ones nor holds them up", async () => {
  const { begun, begin, end } = searches({} as Graph);
  const running = ["g1", "g2"].map((name) => begin(name, { kind: "graph" }));
  running.push(...names.map((name) => begin(name)));
  await settled();
  expect(begun).toEqual(["g1", ...names]);
  end("g1");
  await running[0];
  await settled();
  expect(begun).toEqual(["g1", ...names, "g2"]);
  for (const name of begun) end(name);
  await Promise.all(running);
});
