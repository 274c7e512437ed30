/** What compose() makes for coverage, chains and checks: sound to both linters and to the servers' planners. */
import { lintCypherQuery } from "@neo4j-cypher/language-support";
import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, expect, test } from "vitest";

import { chainView } from "../../src/analysis/chain.js";
import { checks } from "../../src/analysis/checks.js";
import { coverage } from "../../src/analysis/coverage.js";
import { COVERAGE_SIDES } from "../../src/analysis/coverage-ground.js";
import { COVERAGE_GROUPINGS } from "../../src/analysis/coverage-groups.js";
import { COVERAGE_RULES } from "../../src/analysis/coverage-rules.js";
import { organizationsBehind } from "../../src/analysis/organizations-behind.js";
import { openEmbeddedGraph } from "../../src/graph/embedded/embedded-graph.js";
import type { Graph } from "../../src/graph/graph.js";
import type { Reading } from "../../src/lookup/reading.js";
import { dialectFaults } from "../../src/tools/dialect-lint.js";
import { databases } from "../support/engines.js";
import { costlyOperators, explain, openExplainer } from "../support/explain.js";
import { loadGraph } from "../support/graph-fixture.js";
import { pageOf, readingOf } from "../support/pages.js";
import { recordingGraph } from "../support/recording-graph.js";

const LINTED_EVERY = 40;
const PLANNED_EVERY = 7;

let graph: Graph;
let texts: Map<string, readonly string[]>;
const drivers: Driver[] = [];

beforeAll(async () => {
  graph = openEmbeddedGraph();
  await graph.schema();
  await loadGraph(graph, {
    entities: [{ id: "a" }, { id: "chain", kind: "INDUSTRY_CHAIN" }, { id: "county", kind: "AREA" }],
    links: [{ type: "MEMBER_OF", from: "a", to: "chain" }],
  });
  const recorded = recordingGraph(graph);
  await askEverything(readingOf(recorded.graph));
  texts = new Map(recorded.sent.map(({ query }) => [query.text.neo4j, Object.keys(query.params)]));
  drivers.push(...databases.map(({ uri }) => openExplainer(uri)));
});

afterAll(async () => {
  await Promise.all([graph.close(), ...drivers.map((driver) => driver.close())]);
});

/** Every text there can be, but for what pages add: each rule with each start, side, grouping and bound. */
async function askEverything(reading: Reading): Promise<void> {
  const page = pageOf({ first: 1 });
  for (const rule of COVERAGE_RULES) {
    for (const within of [null, "county", "chain"]) {
      for (const groupBy of COVERAGE_GROUPINGS) {
        const found = await coverage(reading, { rule, within, groupBy, limit: 10 });
        await Promise.all([found.figure(), found.excluded(), found.groups()]);
      }
      for (const side of COVERAGE_SIDES) {
        for (const group of [null, "county", "chain"]) {
          const list = await organizationsBehind(reading, { rule, side, within, group });
          await Promise.all([list.page(page), list.total()]);
        }
      }
    }
  }
  const chain = await chainView(reading, "chain");
  await Promise.all([chain.leaders(), chain.members(true, page), chain.members(false, page), chain.supplies(page)]);
  for (const check of checks(reading)) await Promise.all([check.count(), check.entities(page)]);
}

test("every composed text keeps to the common dialect", () => {
  expect(texts.size).toBeGreaterThan(100);
  expect([...texts.keys()].flatMap((text) => dialectFaults(text))).toEqual([]);
});

// The linter takes seconds for a long text; each fragment was linted alone by its dialect, and the servers plan them all.
test("Neo4j's linter has nothing to say of one text in forty", () => {
  const samples = [...texts].filter((_, at) => at % LINTED_EVERY === 0);
  expect(samples.length).toBeGreaterThan(3);
  const complaints = samples.flatMap(([text, params]) => {
    const parameters = Object.fromEntries(params.map((name) => [name, ""]));
    return lintCypherQuery(`CYPHER 25 ${text}`, { parameters, defaultLanguage: "CYPHER 25" }).diagnostics.map(
      ({ message }) => String(message),
    );
  });
  expect(complaints).toEqual([]);
}, 300_000);

// A plan takes a server a quarter of a second, and what differs between most texts is a page or a bound.
test("no server plans to visit everything, or every pair, for one text in seven", async () => {
  const faults: Record<string, readonly string[]> = {};
  for (const text of [...texts.keys()].filter((_, at) => at % PLANNED_EVERY === 0)) {
    const plans = await Promise.all(drivers.map((driver) => explain(driver, text)));
    const costly = plans.flatMap((plan) => costlyOperators(plan));
    if (costly.length > 0) faults[text] = costly;
  }
  expect(faults).toEqual({});
}, 600_000);
