/** Fifth check of statements: each runs on every engine, on nothing and on little, and gives rows that can be decoded. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { compose } from "../../src/graph/compose.js";
import { Deadline } from "../../src/graph/deadline.js";
import type { Graph } from "../../src/graph/graph.js";
import * as generated from "../../src/graph/queries.gen.js";
import type { Params, Query } from "../../src/graph/query.js";
import { engines, notifications } from "../support/engines.js";
import { loadSparseGraph, plainParams, wideParams } from "../support/sparse-graph.js";

const queries: readonly Query[] = Object.values(generated)
  .filter((constant) => "mode" in constant)
  .map((query) => query as Query);

class RolledBack extends Error {}

/** One row as a text. The order of a map's keys and of a node's labels is each engine's own and says nothing. */
function textOf(row: unknown): string {
  return JSON.stringify(row, (key, value: unknown) => {
    if (Array.isArray(value)) return key === "labels" ? [...value].sort() : value;
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Its lists stand side by side, in each engine's own order: the places of all of them together are a link. */
const SIDE_BY_SIDE = "topology/links";

function linksOfRow(row: unknown): unknown {
  const { near, ...lists } = row as { near: string } & Record<string, readonly string[]>;
  const columns = Object.values(lists);
  return { near, links: columns[0]?.map((_, at) => columns.map((list) => list[at]).join(" ")).sort() };
}

/** The rows as sorted texts. A write runs to its last row and is taken back, so that none sees another's. */
async function rowsOf(graph: Graph, query: Query, params: Params): Promise<string[]> {
  const composed = compose(query, params, {});
  let rows: unknown[] = [];
  if (query.mode === "read") {
    rows = await graph.read(composed.query, composed.params, new Deadline(30_000));
  } else {
    const work = graph.write(async (tx) => {
      rows = await tx.run(composed.query, composed.params);
      throw new RolledBack();
    });
    const error = await work.catch((thrown: Error) => thrown);
    const isOurs = error instanceof RolledBack || error.cause instanceof RolledBack;
    if (!isOurs) throw error;
  }
  return (query.name === SIDE_BY_SIDE ? rows.map(linksOfRow) : rows).map(textOf).sort();
}

/** They ask an index that the embedded engine has not; it is never asked them. */
const NEO4J_ONLY = /^search\/.*-han$/;

/** Statement → its rows, or a sentence about what went wrong. */
async function answers(graph: Graph, paramsOf: (query: Query) => Params) {
  const rows: Record<string, string[]> = {};
  const faults: Record<string, string> = {};
  for (const query of queries) {
    if (graph.engine === "embedded" && NEO4J_ONLY.test(query.name)) continue;
    try {
      rows[query.name] = await rowsOf(graph, query, paramsOf(query));
    } catch (error) {
      const cause = error instanceof Error ? (error.cause ?? error) : error;
      faults[query.name] = cause instanceof Error ? cause.message : String(cause);
    }
  }
  return { rows, faults };
}

const sparseAnswers: { engine: string; rows: Record<string, string[]> }[] = [];

describe.each(engines)("on $name", ({ name, open }) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
  });
  afterAll(() => graph.close());

  test("every statement runs on an empty graph", async () => {
    expect((await answers(graph, plainParams)).faults).toEqual({});
  }, 300_000);

  test("every statement runs on a sparse graph", async () => {
    await loadSparseGraph(graph);
    notifications.length = 0;
    const { rows, faults } = await answers(graph, wideParams);
    expect(faults).toEqual({});
    sparseAnswers.push({ engine: name, rows });
  }, 300_000);

  test("the server finds nothing deprecated or slow in any of them", () => {
    expect(notifications.filter((text) => /deprecat|performance|cartesian|unbounded/i.test(text))).toEqual([]);
  });

  test("a planted fault is reported: a text that does not run, a column of another type", async () => {
    const text = "MATCH (n:Entity) RETURN n.nameKey AS version LIMIT $limit";
    const planted: Query = {
      name: "planted",
      mode: "read",
      cardinality: "many",
      text: { neo4j: text, embedded: text },
      params: { limit: "int" },
      columns: [["version", "int"]],
      slots: {},
    };
    const broken = { ...planted, text: { neo4j: "MATCH (n:Entity RETURN", embedded: "MATCH (n:Entity RETURN" } };
    await expect(rowsOf(graph, broken, { limit: 1 })).rejects.toThrow();
    await expect(rowsOf(graph, planted, { limit: 1 })).rejects.toMatchObject({
      cause: { message: expect.stringContaining("column version holds string") },
    });
  });
});

test("every engine gives the same rows of the sparse graph", () => {
  const [first, ...others] = sparseAnswers;
  expect(Object.values(first?.rows ?? {}).filter((rows) => rows.length > 0).length).toBeGreaterThan(30);
  const isOfAll = ([name]: [string, unknown]) => !NEO4J_ONLY.test(name);
  for (const { engine, rows } of others) {
    expect(Object.fromEntries(Object.entries(rows).filter(isOfAll)), engine).toEqual(first?.rows);
  }
});
