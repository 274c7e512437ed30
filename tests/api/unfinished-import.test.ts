/** While an import is unfinished every answer says so, whoever imports: here is each field and tool that could forget it. */
import { getNamedType, isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { buildApiSchema } from "../../src/api/schema.js";
import { importFolder } from "../../src/exchange/import-folder.js";
import type { Graph } from "../../src/graph/graph.js";
import type { Completeness } from "../../src/lookup/completeness.js";
import { TOOLS } from "../../src/mcp/tools.js";
import { altered } from "../support/altered-graph.js";
import { listenOver, TODAY_MS } from "../support/api-server.js";
import { engines } from "../support/engines.js";
import { markImporting } from "../support/import-mark.js";
import { callParts, inMemoryClient, type Told } from "../support/mcp-client.js";
import { togetherGraph } from "../support/together-graph.js";

const CHAIN = "江西省汽车产业链";
const FIRM = "五矿二十三冶";
const ALL = "completeness { complete returned total limitedBy }";

/** Type of the schema → a question whose answer holds its completeness. */
const QUESTIONS: Readonly<Record<string, string>> = {
  ChainView: `chain(id: "${CHAIN}") { ${ALL} }`,
  ConnectResult: `connect(ids: ["${FIRM}", "华为"]) { ${ALL} }`,
  Coverage: `coverage(rule: PARTY_ORGANIZATION, groupBy: CHAIN, limit: 2) { ${ALL} }`,
  Difference: `difference(from: "2021", to: "2025") { ${ALL} }`,
  EntityConnection: `checks(rules: ["FIGURE_WITHOUT_PERIOD"]) { entities { ${ALL} } }`,
  InitiativeConnection: `initiatives { ${ALL} }`,
  LinkConnection: `links { ${ALL} }`,
  LinkageGroups: `linkageGroups { ${ALL} }`,
  ObservationConnection: `observations { ${ALL} }`,
  OrganizationConnection: `organizations { ${ALL} }`,
  PairingPlan: `pairingPlan(rule: VILLAGE_ASSISTED) { ${ALL} }`,
  PartnerConnection: `commonPartners(ids: ["${FIRM}"]) { ${ALL} }`,
  PathResult: `paths(from: "${FIRM}", to: "江西省铜产业链党委") { ${ALL} }`,
  RankingResult: `ranking(metric: DEGREE) { ${ALL} }`,
  SearchResult: `search(text: "党支部") { ${ALL} }`,
  Subgraph: `neighborhood(of: ["${FIRM}"]) { ${ALL} }`,
  SuggestionResult: `suggestions(for: "${FIRM}") { ${ALL} }`,
  TreeResult: `hierarchy(of: "贵州省委") { ${ALL} }`,
};

/** Tool → what it is asked. */
const CALLS: Readonly<Record<string, Record<string, unknown>>> = {
  chain: { id: CHAIN },
  checks: { rules: ["FIGURE_WITHOUT_PERIOD"] },
  common_partners: { ids: [FIRM] },
  connect: { ids: [FIRM, "华为"] },
  coverage: { rule: "PARTY_ORGANIZATION" },
  difference: { from: "2021", to: "2025" },
  find_organizations: { kinds: ["VILLAGE"], count: true },
  hierarchy: { of: "贵州省委" },
  initiatives: {},
  linkage_groups: {},
  links_of: { id: FIRM },
  neighborhood: { of: [FIRM] },
  observations: {},
  organization: { id: FIRM },
  organizations_behind: { rule: "PARTY_ORGANIZATION", count: true },
  pairing_plan: { rule: "VILLAGE_ASSISTED" },
  partners_of: { id: FIRM },
  paths_between: { from: FIRM, to: "江西省铜产业链党委" },
  ranking: { metric: "DEGREE" },
  resolve_names: { names: ["众恒电器"] },
  suggestions: { for: FIRM },
};

/** Every completeness in an answer. */
function saidIn(told: Told): Completeness[] {
  if (typeof told !== "object" || told === null) return [];
  return Object.entries(told).flatMap(([key, value]) =>
    key === "completeness" ? [value as Completeness] : saidIn(value),
  );
}

test("no field or tool that says how complete its answer is goes unasked", () => {
  const saying = Object.values(buildApiSchema().getTypeMap()).filter(
    (type) =>
      isObjectType(type) && Object.values(type.getFields()).some((f) => getNamedType(f.type).name === "Completeness"),
  );
  expect(saying.map(({ name }) => name).sort()).toEqual(Object.keys(QUESTIONS));
  expect(TOOLS.map(({ name }) => name).sort()).toEqual(Object.keys(CALLS));
});

describe.each(engines)("on $name", ({ open }) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await importFolder(graph, "seeds", { now: TODAY_MS });
  });
  afterAll(() => graph?.close());

  /** What all questions and calls say, asked of servers that have not looked before. */
  async function said(): Promise<Map<string, Completeness[]>> {
    const answers = new Map<string, Completeness[]>();
    const api = await listenOver(altered(graph, {}));
    for (const [type, question] of Object.entries(QUESTIONS)) {
      const { data, errors } = await api.query(`{ ${question} }`);
      expect(errors, type).toBeUndefined();
      answers.set(type, saidIn(data));
    }
    await api.close();
    const mcp = await inMemoryClient(callParts(altered(graph, {})));
    for (const [tool, input] of Object.entries(CALLS)) answers.set(tool, saidIn(await mcp.ask(tool, input)));
    await mcp.close();
    return answers;
  }

  test("every field and tool says IMPORT while the mark is there, without a total, and none once it is gone", async () => {
    await markImporting(graph, "2026-11-21T00:00:00.000Z");
    for (const [asked, all] of await said()) {
      expect(all.length, asked).toBeGreaterThan(0);
      for (const each of all) expect(each, asked).toMatchObject({ complete: false, total: null });
      for (const { limitedBy } of all) expect(limitedBy, asked).toContain("IMPORT");
    }
    await markImporting(graph, null);
    for (const [asked, all] of await said()) {
      for (const { limitedBy } of all) expect(limitedBy, asked).not.toContain("IMPORT");
    }
  });

  test("a server that has looked before comes to know of the mark, and of its end", async () => {
    const api = await listenOver(graph);
    const isComplete = async () => saidIn((await api.query(`{ ${QUESTIONS.LinkConnection} }`)).data)[0]?.complete;
    expect(await isComplete()).toBe(true);
    await markImporting(graph, "2026-11-21T00:00:00.000Z");
    await expect.poll(isComplete, { timeout: 60_000 }).toBe(false);
    await markImporting(graph, null);
    await expect.poll(isComplete, { timeout: 60_000 }).toBe(true);
    await api.close();
  });

  test("the mark is looked at beside the statements of an answer, not after them", async () => {
    const { query, close } = await listenOver(togetherGraph(graph, 2));
    expect((await query(`{ ${QUESTIONS.LinkConnection} }`)).errors).toBeUndefined();
    await close();
    const mcp = await inMemoryClient(callParts(togetherGraph(graph, 2)));
    expect(await mcp.ask("initiatives", {})).toMatchObject({ completeness: { limitedBy: [] } });
    await mcp.close();
  });
});
