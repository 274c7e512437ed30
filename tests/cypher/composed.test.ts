/** What compose() makes of random filters and orders: sound to the linter and both servers, the same on every engine. */
import fc from "fast-check";
import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { Graph } from "../../src/graph/graph.js";
import type { Query } from "../../src/graph/query.js";
import type { Order } from "../../src/lookup/organization-order.js";
import { type OrganizationFilter, whereOf } from "../../src/lookup/organization-where.js";
import { organizationPage, organizationTotal } from "../../src/lookup/organizations.js";
import type { SortKey } from "../../src/lookup/page.js";
import { dialectFaults } from "../../src/tools/dialect-lint.js";
import { databases, engines } from "../support/engines.js";
import { costlyOperators, explain, openExplainer } from "../support/explain.js";
import { FilterOracle } from "../support/filter-oracle.js";
import { loadGraph } from "../support/graph-fixture.js";
import { links, organizations, others, randomFilter, randomOrders } from "../support/random-filter.js";
import { readingOf, TODAY } from "../support/reading.js";
import { recordingGraph } from "../support/recording-graph.js";

const RUNS = 40;
const oracle = new FilterOracle([...organizations, ...others], links);
const graphs: { name: string; graph: Graph }[] = [];
const drivers: Driver[] = [];

const addProperties: Query<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }> = {
  name: "test/add-properties",
  mode: "write",
  cardinality: "none",
  text: {
    neo4j: "UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n += row.props",
    embedded: "UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n += row.props",
  },
  params: { rows: "[map]" },
  columns: [],
  slots: {},
};

/** Where a graph is small, or holds organizations alone, a visit of everything costs a server no more than one of organizations. */
const people = Array.from({ length: 3_000 }, (_, at) => ({ id: `person-${at}`, class: "Person" as const }));

beforeAll(async () => {
  for (const { name, open } of engines) {
    const graph = await open();
    graphs.push({ name, graph });
    await loadGraph(graph, { entities: [...organizations, ...others, ...people], links });
    const rows = organizations.map(({ id, form, joint, serves, citations }) => ({
      id,
      props: JSON.parse(JSON.stringify({ form, joint, serves, citations })),
    }));
    await graph.write((tx) => tx.run(addProperties, { rows }));
  }
  drivers.push(...databases.map(({ uri }) => openExplainer(uri)));
});

afterAll(async () => {
  await Promise.all([...graphs.map(({ graph }) => graph.close()), ...drivers.map((driver) => driver.close())]);
});

/** Every organization of the filter, page after page. */
async function everyPage(graph: Graph, filter: OrganizationFilter, orders: readonly Order[], size: number) {
  const reading = readingOf(graph);
  const where = whereOf(filter, TODAY);
  const ids: string[] = [];
  let from: SortKey | null = null;
  for (;;) {
    const slice = await organizationPage(reading, where, orders, { size, backward: false, from, shape: () => "" });
    ids.push(...slice.rows.map(({ entity }) => entity.id));
    const last = slice.rows.at(-1);
    if (!slice.hasNextPage || !last) break;
    from = last.key;
  }
  return { ids, total: await organizationTotal(reading, where) };
}

/** Statement faults of a composed text: the linter's, and what the servers' plans hold. */
async function textFaults(text: string): Promise<string[]> {
  const plans = await Promise.all(drivers.map((driver) => explain(driver, text)));
  const types = plans.map(({ queryType }) => queryType).filter((queryType) => queryType !== "r");
  return [...dialectFaults(text), ...plans.flatMap((plan) => costlyOperators(plan)), ...types];
}

const pageSize = fc.constantFrom(4, 100, 100);

test("every filter and order gives on every engine what it means, page by page", async () => {
  await fc.assert(
    fc.asyncProperty(randomFilter, randomOrders, pageSize, async (filter, orders, size) => {
      const ids = oracle.answer(filter, orders);
      const answers = graphs.map(async ({ name, graph }) => {
        const answer = await everyPage(graph, filter, orders, size);
        expect({ engine: name, ...answer }).toEqual({ engine: name, ids, total: ids.length });
      });
      await Promise.all(answers);
    }),
    { numRuns: RUNS },
  );
}, 600_000);

test("no filter or order makes a text that the linter or a server objects to", async () => {
  await fc.assert(
    fc.asyncProperty(randomFilter, randomOrders, async (filter, orders) => {
      const { graph, sent } = recordingGraph(graphs[0]?.graph as Graph);
      await everyPage(graph, filter, orders, 100);
      const texts = new Set(sent.map(({ query }) => query.text[graph.engine]));
      const faults = await Promise.all([...texts].map(textFaults));
      expect(faults.flat()).toEqual([]);
    }),
    { numRuns: RUNS },
  );
}, 600_000);

test("alternatives that no index finds are looked at together, in one pass over the names", async () => {
  const { graph, sent } = recordingGraph(graphs[0]?.graph as Graph);
  const or: OrganizationFilter[] = [
    { kinds: ["VILLAGE"], text: "村" },
    { kinds: ["PARTY_ORGANIZATION"], joint: true },
  ];
  await everyPage(graph, { or }, [], 100);
  const [page] = sent.map(({ query }) => query.text[graph.engine]).filter((text) => text.includes("$limit"));
  for (const driver of drivers) expect((await explain(driver, page ?? "")).operators).not.toContain("Union");
});

test("a planted fault in a composed text is reported", async () => {
  const text = "MATCH (node:Organization) MATCH (x) RETURN node.id AS id, x.id AS other";
  const faults = await textFaults(text);
  expect(faults).toContain("a node without a label: (x)");
  expect(faults.filter((fault) => fault === "AllNodesScan")).toHaveLength(drivers.length);
});

test("the filters asked for are of use: they split the organizations in many ways", () => {
  const drawn = fc.sample(randomFilter, { seed: 1, numRuns: 200 });
  const sizes = new Set(drawn.map((filter) => oracle.answer(filter, []).length));
  expect(sizes.size).toBeGreaterThan(8);
});
