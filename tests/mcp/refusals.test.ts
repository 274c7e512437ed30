/** What goes wrong is told to an agent by the catalogue's code with advice, and nothing of what lies behind it. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { CATALOGUE, fail } from "../../src/errors.js";
import { openEmbeddedGraph } from "../../src/graph/embedded/embedded-graph.js";
import type { Graph } from "../../src/graph/graph.js";
import { makeSlots } from "../../src/server/slots.js";
import { withRead } from "../support/altered-graph.js";
import { loadGraph } from "../support/graph-fixture.js";
import { callParts, inMemoryClient, type McpClient, silentGraph } from "../support/mcp-client.js";

let graph: Graph;
let parts: ReturnType<typeof callParts>;
let mcp: McpClient;

beforeAll(async () => {
  graph = openEmbeddedGraph();
  await graph.schema();
  await loadGraph(graph, { entities: [{ id: "a" }, { id: "b" }, { id: "chain", kind: "INDUSTRY_CHAIN" }], links: [] });
});
afterAll(() => graph.close());
beforeEach(async () => {
  parts = callParts(graph);
  mcp = await inMemoryClient(parts);
});

describe("arguments that cannot be are refused:", () => {
  test.each([
    ["BAD_ARGUMENT", "paths_between", {}],
    ["BAD_ARGUMENT", "paths_between", { from: "a", to: "b", maxLength: 11 }],
    ["BAD_ARGUMENT", "paths_between", { from: "a", to: "b", cypher: "MATCH (n) RETURN n" }],
    ["BAD_ARGUMENT", "neighborhood", { of: [] }],
    ["BAD_ARGUMENT", "neighborhood", { of: ["a"], scope: { types: ["KNOWS"] } }],
    ["BAD_ARGUMENT", "resolve_names", { names: Array.from({ length: 201 }, () => "a") }],
    ["BAD_ARGUMENT", "resolve_names", { names: ["x".repeat(201)] }],
    ["BAD_ARGUMENT", "organization", {}],
    ["BAD_ARGUMENT", "organization", { id: "a", name: "a" }],
    ["BAD_ARGUMENT", "links_of", { id: "a", first: 101 }],
    ["BAD_ARGUMENT", "links_of", { id: 7 }],
    ["BAD_ARGUMENT", "connect", { ids: [] }],
    ["BAD_ARGUMENT", "connect", { ids: Array.from({ length: 101 }, () => "a") }],
    ["BAD_ARGUMENT", "connect", { ids: ["a"], maxLength: 11 }],
    ["BAD_ARGUMENT", "coverage", {}],
    ["BAD_ARGUMENT", "coverage", { rule: "EVERYTHING" }],
    ["BAD_ARGUMENT", "coverage", { rule: "PARTY_WORK", groupBy: "AGE" }],
    ["BAD_ARGUMENT", "coverage", { rule: "PARTY_WORK", limit: 1_001 }],
    ["BAD_ARGUMENT", "coverage", { rule: "PARTY_WORK", within: "a" }],
    ["BAD_ARGUMENT", "organizations_behind", { rule: "PARTY_WORK", side: "BOTH" }],
    ["BAD_ARGUMENT", "organizations_behind", { rule: "PARTY_WORK", withoutGroup: "KIND" }],
    ["BAD_ARGUMENT", "organizations_behind", { rule: "PARTY_WORK", group: "a" }],
    ["BAD_ARGUMENT", "suggestions", { for: "a", type: "HOLDS_POST" }],
    ["BAD_ARGUMENT", "suggestions", { for: "a", first: 51 }],
    ["BAD_ARGUMENT", "chain", { id: "a" }],
    ["BAD_ARGUMENT", "common_partners", { ids: ["a"], atLeast: 2 }],
    ["BAD_ARGUMENT", "difference", { from: "2023", to: "2024", scope: { asOf: "2023" } }],
    ["BAD_ARGUMENT", "ranking", { metric: "FAME" }],
    ["BAD_ARGUMENT", "linkage_groups", { scope: { direction: "OUT" } }],
    ["BAD_ARGUMENT", "pairing_plan", { rule: "PARTY_WORK", capacity: 0 }],
    ["BAD_ARGUMENT", "checks", { rules: ["TYPING_ERRORS"] }],
    ["BAD_ARGUMENT", "checks", { after: "nonsense" }],
    ["BAD_CURSOR", "checks", { rules: ["POST_ENDED"], after: "nonsense" }],
    ["NO_PAIRING", "pairing_plan", { rule: "PARTY_ORGANIZATION" }],
    ["BAD_CURSOR", "organizations_behind", { rule: "PARTY_WORK", after: "nonsense" }],
    ["BAD_CURSOR", "chain", { id: "chain", after: "nonsense" }],
    ["BAD_DATE", "coverage", { rule: "PARTY_WORK", asOf: "2024-02-30" }],
    ["BAD_ID", "connect", { ids: ["a", "b c"] }],
    ["BAD_ID", "neighborhood", { of: ["a"], scope: { within: "" } }],
    ["BAD_ID", "organizations_behind", { rule: "PARTY_WORK", group: "" }],
    ["BAD_ID", "organizations_behind", { rule: "PARTY_WORK", within: "" }],
    ["BAD_ID", "suggestions", { for: "a b" }],
    ["NOT_FOUND", "connect", { ids: ["a", "nobody"] }],
    ["NOT_FOUND", "coverage", { rule: "PARTY_WORK", within: "nowhere" }],
    ["NOT_FOUND", "organizations_behind", { rule: "PARTY_WORK", group: "nowhere" }],
    ["NOT_FOUND", "suggestions", { for: "nobody" }],
    ["NOT_FOUND", "pairing_plan", { rule: "PARTY_WORK", within: "nowhere" }],
    ["NOT_FOUND", "difference", { from: "2023", to: "2024", of: ["nobody"] }],
    ["NOT_FOUND", "common_partners", { ids: ["a", "nobody"] }],
    ["BAD_DATE", "difference", { from: "2023-13", to: "2024" }],
    ["NOT_FOUND", "chain", { id: "nobody" }],
    ["BAD_CURSOR", "links_of", { id: "a", after: "nonsense" }],
    ["BAD_DATE", "links_of", { id: "a", asOf: "2024-13" }],
    ["BAD_ID", "links_of", { id: "a b" }],
    ["NOT_FOUND", "links_of", { id: "nobody" }],
    ["NOT_FOUND", "organization", { name: "nobody" }],
    ["NOT_FOUND", "paths_between", { from: "a", to: "nobody" }],
    ["NOT_FOUND", "hierarchy", { of: "nobody" }],
    ["NOT_FOUND", "neighborhood", { of: ["a"], scope: { within: "nowhere" } }],
  ] as const)("%s: %s with %j", async (code, tool, input) => {
    const refusal = await mcp.refusal(tool, { ...input });
    expect(refusal).toMatchObject({ code, message: CATALOGUE[code].sentence, advice: CATALOGUE[code].advice });
  });

  test("every problem of the arguments is named at once", async () => {
    const { details } = await mcp.refusal("paths_between", { from: "a", maxLength: 0, scope: { direction: "UP" } });
    expect(details.problems).toMatchObject([
      { argument: "to" },
      { argument: "scope.direction" },
      { argument: "maxLength" },
    ]);
  });
});

test("a tool that does not exist is an error of the protocol", async () => {
  await expect(mcp.client.callTool({ name: "run_cypher", arguments: {} })).rejects.toThrow(
    /There is no tool run_cypher/,
  );
});

test("an answer that takes too long is QUERY_TIMEOUT, at the deadline", async () => {
  const slow = await inMemoryClient(callParts(silentGraph(graph), { deadlineMs: 30 }));
  expect(await slow.refusal("links_of", { id: "a" })).toMatchObject({ code: "QUERY_TIMEOUT" });
});

test("a call that the client takes back stops its reading", async () => {
  const signals: AbortSignal[] = [];
  const client = await inMemoryClient(callParts(silentGraph(graph, signals)));
  const leaving = new AbortController();
  const call = client.client.callTool({ name: "links_of", arguments: { id: "a" } }, undefined, {
    signal: leaving.signal,
  });
  while (signals.length === 0) await new Promise(setImmediate);
  leaving.abort();
  await expect(call).rejects.toThrow();
  while (signals[0]?.aborted === false) await new Promise(setImmediate);
  expect(signals[0]?.aborted).toBe(true);
});

test("more calls at once than there are slots are OVERLOADED, and there is room again afterwards", async () => {
  const one = await inMemoryClient(callParts(silentGraph(graph), { deadlineMs: 100, slots: makeSlots(1) }));
  const first = one.refusal("links_of", { id: "a" });
  expect(await one.refusal("links_of", { id: "a" })).toMatchObject({ code: "OVERLOADED" });
  expect(await first).toMatchObject({ code: "QUERY_TIMEOUT" });
  expect(await one.refusal("links_of", { id: "a" })).toMatchObject({ code: "QUERY_TIMEOUT" });
});

test("what lies behind a fault of ours goes to the log and not to the agent", async () => {
  const broken = withRead(graph, async () => {
    throw fail("INTERNAL", {}, new Error("bolt://db.example:7687 MATCH (n) RETURN n"));
  });
  const own = callParts(broken);
  const client = await inMemoryClient(own);
  const refusal = await client.refusal("links_of", { id: "a" });
  expect(refusal).toEqual({
    code: "INTERNAL",
    message: CATALOGUE.INTERNAL.sentence,
    advice: expect.any(String),
    details: {},
  });
  expect(String(own.faults[0]?.cause)).toContain("bolt://");
});
