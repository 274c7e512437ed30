/** Nested fields cost one statement for each field and level, however many rows there are. */
import { graphql } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { createApiContext } from "../../src/api/context.js";
import { buildApiSchema } from "../../src/api/schema.js";
import { importFolder } from "../../src/exchange/import-folder.js";
import { Deadline } from "../../src/graph/deadline.js";
import type { Graph } from "../../src/graph/graph.js";
import { countedGraph } from "../support/counted-graph.js";
import { engines } from "../support/engines.js";

const schema = buildApiSchema();

describe.each(engines)("$name", ({ open }) => {
  let graph: Graph;

  beforeAll(async () => {
    graph = await open();
    await importFolder(graph, "seeds", { now: Date.UTC(2026, 10, 21) });
  });
  afterAll(() => graph.close());

  async function statementsOf(source: string): Promise<string[]> {
    const counted = countedGraph(graph);
    const reading = { graph: counted.graph, deadline: new Deadline(8_000), today: "2026-11-21" };
    const answer = await graphql({ schema, source, contextValue: createApiContext(reading) });
    expect(answer.errors).toBeUndefined();
    return counted.statements;
  }

  const threeLevels = (first: number, partners = "nodes") => `{
    organizations(where: { kinds: [PARTY_ORGANIZATION] }, first: ${first}) { nodes {
      partners(first: 5) { ${partners} { partyOrganizations(first: 5) { nodes { name } } } }
    } }
  }`;

  test("three levels cost a statement each", async () => {
    expect(await statementsOf(threeLevels(60))).toHaveLength(3);
    expect(await statementsOf(threeLevels(20))).toEqual(await statementsOf(threeLevels(60)));
  });

  test("the ties of all partners of a level cost one statement, and none where nobody asks why", async () => {
    const asked = await statementsOf(threeLevels(60, "edges { ties { links { id } through { id } } } nodes"));
    expect(asked.filter((name) => name === "partner/ties")).toHaveLength(1);
    expect(await statementsOf(threeLevels(60))).not.toContain("partner/ties");
  });

  test("partners and their total are read together", async () => {
    const statements = await statementsOf(
      "{ organizations(first: 20) { nodes { partners { totalCount nodes { id } } } } }",
    );
    expect(statements).toEqual(["organization/page-by-name", "partner/first-with-totals"]);
  });

  test("the far ends of all links of a level are loaded together", async () => {
    const statements = await statementsOf(`{
      organizations(first: 50) { nodes { links(first: 10) { nodes { from { name } to { name } citations { source { title } } } } } }
    }`);
    expect(statements).toHaveLength(4);
  });

  test("a total costs one statement for all parents, and none where it is not asked for", async () => {
    const without = await statementsOf("{ organizations(first: 20) { nodes { links(first: 1) { nodes { id } } } } }");
    const asked = await statementsOf("{ organizations(first: 20) { nodes { links(first: 1) { totalCount } } } }");
    expect(without).toHaveLength(2);
    expect(asked).toHaveLength(3);
  });

  test("equal fields of one level with other arguments are asked apart", async () => {
    const statements = await statementsOf(`{
      organizations(first: 5) { nodes { out: linkCounts { count } ended: linkCounts(includeEnded: true) { count } } }
    }`);
    expect(statements).toHaveLength(3);
  });
});
