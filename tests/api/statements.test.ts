/** Nested fields cost one statement for each field and level, however many rows there are. */
import { setTimeout as sleep } from "node:timers/promises";
import { type ExecutionResult, execute, graphql, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { createApiContext } from "../../src/api/context.js";
import { buildApiSchema } from "../../src/api/schema.js";
import { importFolder } from "../../src/exchange/import-folder.js";
import { Deadline } from "../../src/graph/deadline.js";
import type { Graph } from "../../src/graph/graph.js";
import { withRead } from "../support/altered-graph.js";
import { countedGraph } from "../support/counted-graph.js";
import { engines } from "../support/engines.js";
import { togetherGraph } from "../support/together-graph.js";

const schema = buildApiSchema();
/** Once for all that an answer says of its completeness, whatever the number of fields. */
const IMPORT_LOOK = "exchange/importing-since";

describe.each(engines)("$name", ({ open }) => {
  let graph: Graph;

  beforeAll(async () => {
    graph = await open();
    await importFolder(graph, "seeds", { now: Date.UTC(2026, 10, 21) });
  });
  afterAll(() => graph.close());

  function ask(on: Graph, source: string, variableValues = {}, deadlineMs = 8_000): Promise<ExecutionResult> {
    const reading = { graph: on, deadline: new Deadline(deadlineMs), today: "2026-11-21" };
    return graphql({ schema, source, contextValue: createApiContext(reading), variableValues });
  }

  async function statementsOf(source: string): Promise<string[]> {
    const counted = countedGraph(graph);
    const answer = await ask(counted.graph, source);
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
    expect(statements).toEqual(["organization/page-by-name-named", "partner/first-with-totals-named"]);
  });

  test("a field that is written twice gives what is asked of it in both places, as often as its document runs", async () => {
    const found = await ask(graph, "{ organizations(first: 1) { nodes { id name version } } }");
    const [entity] = (found.data as { organizations: { nodes: { id: string; name: string }[] } }).organizations.nodes;
    const node = `node(id: "${entity?.id}")`;
    const document = parse(`query ($more: Boolean!) { ${node} { id name } ${node} @include(if: $more) { version } }`);
    for (const more of [false, true, false]) {
      const reading = { graph, deadline: new Deadline(8_000), today: "2026-11-21" };
      const contextValue = createApiContext(reading);
      const { data } = await execute({ schema, document, contextValue, variableValues: { more } });
      expect(data).toEqual({ node: more ? entity : { id: entity?.id, name: entity?.name } });
    }
  });

  test("what hangs on an id is asked beside the entity, not after it", async () => {
    const answerOf = (source: string, reads: number) => ask(togetherGraph(graph, reads), source, {}, 2_000);
    const fields = "name partners(first: 2) { totalCount nodes { name } } links(first: 1) { nodes { id } }";
    const one = await answerOf(`{ organization(id: "五矿二十三冶") { ${fields} } }`, 3);
    expect(one.errors).toBeUndefined();
    expect(one.data).toMatchObject({ organization: { name: "五矿二十三冶" } });
    const some = await answerOf(`{ nodes(ids: ["五矿二十三冶", "nobody"]) { ... on Organization { ${fields} } } }`, 3);
    expect(some.data?.nodes).toEqual([one.data?.organization, null]);
    expect((await answerOf(`{ organization(id: "五矿二十三冶") { name } }`, 2)).errors).toHaveLength(1);
  });

  test("asking beside costs no statement more than asking after", async () => {
    const asked = async (fields: string, variables = "") =>
      (await statementsOf(`query${variables} { organization(id: "五矿二十三冶") { ${fields} } }`)).sort();
    const both = ["entity/by-ids-named", "partner/first-with-totals-named"];
    expect(await asked("partners { totalCount nodes { id } }")).toEqual(both);
    expect(await asked("partners { totalCount } partners { nodes { id } }")).toEqual(both);
    expect(await asked("... { partners { totalCount } } ... on Organization { partners { nodes { id } } }")).toEqual(
      both,
    );
    expect(await asked("id partners @skip(if: true) { nodes { id } }")).toEqual(["entity/by-ids-named"]);
    expect(await asked("id ... @include(if: $yes) { partners { nodes { id } } }", "($yes: Boolean! = false)")).toEqual([
      "entity/by-ids-named",
    ]);
    expect(await asked("id ... on Village { partners { nodes { id } } }")).toEqual(["entity/by-ids-named"]);
    expect(await asked("name links(first: 1) { nodes { id } }")).toEqual(["entity/by-ids-named", "link/of-entities"]);
    expect(
      (await statementsOf(`{ node(id: "五矿二十三冶") { ... on Organization { partners { nodes { id } } } } }`)).sort(),
    ).toEqual(["entity/by-ids-named", "partner/of-organizations-named"]);
  });

  test("what was asked in vain has ended when the answer is there, and fails where the field stands or not at all", async () => {
    let running = 0;
    const slow = withRead(graph, (query, params, deadline) => {
      running++;
      const first = query.name.startsWith("partner") ? sleep(50) : Promise.resolve();
      return first.then(() => graph.read(query, params, deadline)).finally(() => running--);
    });
    const partners = "... on Organization { partners { totalCount } }";
    const village = "... on Village { id }";
    for (const ids of [["nobody"], ["五矿二十三冶", "nobody"]]) {
      const { data, errors } = await ask(slow, `query ($ids: [ID!]!) { nodes(ids: $ids) { ${partners} ${village} } }`, {
        ids,
      });
      expect([errors, running]).toEqual([undefined, 0]);
      expect(data).toMatchObject({ nodes: ids.map((id) => (id === "nobody" ? null : {})) });
    }
    const badPage = "partners(first: 0) { nodes { id } }";
    expect((await ask(slow, `{ organization(id: "nobody") { ${badPage} } }`)).errors).toBeUndefined();
    const known = await ask(slow, `{ organization(id: "五矿二十三冶") { ${badPage} } }`);
    expect(known.errors?.map(({ path }) => path)).toEqual([["organization", "partners"]]);
    const kinds = `query ($kind: OrganizationKind = VILLAGE) { organization(id: "五矿二十三冶") { partners(kinds: [$kind]) { totalCount } } }`;
    expect((await ask(slow, kinds, { kind: null })).errors?.map(({ path }) => path)).toEqual([
      ["organization", "partners"],
    ]);
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

  test("whether an import is unfinished is asked once however often an answer says how complete it is", async () => {
    const all = "complete returned total limitedBy";
    const said = await statementsOf(
      `{ organizations(first: 20) { nodes { links(first: 1) { completeness { ${all} } } } } }`,
    );
    expect(said.filter((name) => name === IMPORT_LOOK)).toHaveLength(1);
    expect(await statementsOf("{ organizations(first: 20) { completeness { returned } } }")).not.toContain(IMPORT_LOOK);
  });

  test("equal fields of one level with other arguments are asked apart", async () => {
    const statements = await statementsOf(`{
      organizations(first: 5) { nodes { out: linkCounts { count } ended: linkCounts(includeEnded: true) { count } } }
    }`);
    expect(statements).toHaveLength(3);
  });

  test("a coverage costs one statement for the figure, one for each grouping, none for what is not asked", async () => {
    const figure = "{ coverage(rule: PARTY_ORGANIZATION) { numerator denominator rate ruleText } }";
    expect(await statementsOf(figure)).toEqual(["coverage/figure"]);
    const byArea = "{ coverage(rule: CO_BUILDING, groupBy: AREA) { groups { numerator denominator group { name } } } }";
    expect(await statementsOf(byArea)).toEqual(["coverage/groups-by-place", "area/above", "entity/by-ids-named"]);
    const words = "{ coverage(rule: PARTY_WORK, groupBy: AREA) { rule asOf ruleText } }";
    expect(await statementsOf(words)).toEqual([]);
  });

  test("the largest chains cost one statement begun at the chains, however many firms are in none", async () => {
    const largest =
      "{ coverage(rule: PARTY_ORGANIZATION, groupBy: CHAIN, limit: 3) { groups { numerator rate } completeness { limitedBy } } }";
    expect(await statementsOf(largest)).toEqual(["coverage/groups-by-chain", IMPORT_LOOK]);
  });

  test("chains within a bound are those of what is found there; within a province all chains are looked at", async () => {
    const within = (id: string) =>
      `{ coverage(rule: PARTY_ORGANIZATION, within: "${id}", groupBy: CHAIN, limit: 1) { completeness { limitedBy } } }`;
    const [, ...narrow] = await statementsOf(within("贵安新区"));
    expect(narrow[0]).toBe("coverage/groups-by-chain-within");
    const [, ...wide] = await statementsOf(within("贵州省"));
    expect(wide[0]).toBe("coverage/groups-by-chain");
  });

  test("a list behind a number costs its bound, its page, and its total where asked for", async () => {
    const list = (fields: string) => `{ organizationsBehind(rule: PARTY_WORK, within: "贵安新区") { ${fields} } }`;
    expect(await statementsOf(list("nodes { name }"))).toEqual(["entity/by-ids", "entity/page-from"]);
    expect(await statementsOf(list("totalCount"))).toEqual(["entity/by-ids", "entity/page-from", "coverage/figure"]);
  });

  test("a chain costs one statement for each part asked for", async () => {
    const chain = (fields: string) => `{ chain(id: "江西省汽车产业链") { ${fields} } }`;
    expect(await statementsOf(chain("chain { name }"))).toHaveLength(1);
    expect(await statementsOf(chain("members { nodes { name } }"))).toHaveLength(2);
    const said = await statementsOf(chain("leaders { name } completeness { complete }"));
    expect(said.filter((name) => name !== IMPORT_LOOK)).toHaveLength(3);
  });

  test("a check costs one statement for its count and one for its list; the others are not run", async () => {
    expect(await statementsOf("{ checks { rule text } }")).toEqual([]);
    const one = `{ checks(rules: ["FIGURE_WITHOUT_PERIOD"]) { count entities { totalCount nodes { name } } } }`;
    expect((await statementsOf(one)).sort()).toEqual(["check/count", "entity/page-from"]);
  });
});
