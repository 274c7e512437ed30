/** What agents are told of the five source pages when they ask about the whole: the middle, groups, changes, gaps of the data. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { withRead } from "../support/altered-graph.js";
import { engines } from "../support/engines.js";
import {
  callParts,
  citationsIn,
  inMemoryClient,
  type SeedsClient,
  startMcp,
  type Told,
} from "../support/mcp-client.js";

const COMPLETE = { complete: true, limitedBy: [] };
const BATTERY_MAKER = "宁德时代（贵州）新能源科技有限公司";
const BUILDERS = ["长江汽车", "贵州金元绿链"];
const MINING_BRANCH = "银山井下采矿工序链党总支";
const names = (entities: readonly { name: string }[]) => entities.map(({ name }) => name);

describe.each(engines)("on $name", (engine) => {
  let mcp: SeedsClient;
  beforeAll(async () => {
    mcp = await startMcp(engine);
  });
  afterAll(() => mcp?.close());

  test("common_partners: the battery maker builds with both, and why; with one of them, each of the two as well", async () => {
    const told = await mcp.ask("common_partners", { ids: BUILDERS, language: "EN" });
    expect(told.partners).toMatchObject([{ partner: { name: BATTERY_MAKER } }]);
    const links = told.partners[0].ties.flatMap(({ links }: Told) => links);
    expect(links.map(({ to }: Told) => to.name).sort()).toEqual([...BUILDERS].sort());
    for (const link of links) {
      expect(link.explanation).toMatch(/ builds together with /);
      expect(link.citations[0].title).not.toBe("");
    }
    expect(told).toMatchObject({ atLeast: 2, completeness: { ...COMPLETE, returned: 1, total: 1 }, nextCursor: null });
    const one = { ids: BUILDERS, atLeast: 1, first: 2 };
    const first = await mcp.ask("common_partners", one);
    const rest = await mcp.ask("common_partners", { ...one, after: first.nextCursor });
    const all = [...first.partners, ...rest.partners].map(({ partner }: Told) => partner.name);
    expect([all, first.completeness.total]).toEqual([[BATTERY_MAKER, "贵州金元绿链", "长江汽车"], 3]);
    const ids = ["五矿二十三冶党组织", "金诚信矿业管理股份有限公司党组织"];
    const linked = await mcp.ask("common_partners", { ids, relation: "LINKS", scope: { types: ["MEMBER_OF"] } });
    expect(linked.partners.map(({ partner }: Told) => partner.name)).toEqual([MINING_BRANCH]);
  });

  test("difference: what began with the joint general branch in August 2023, and the same backward as removed", async () => {
    const scope = { types: ["MEMBER_OF", "LEADS"] };
    const told = await mcp.ask("difference", { from: "2023-07", to: "2023-09", scope, language: "EN" });
    expect(told.added.map(({ type, to }: Told) => [type, to.name])).toEqual(
      ["LEADS", "MEMBER_OF", "MEMBER_OF", "MEMBER_OF"].map((type) => [type, MINING_BRANCH]),
    );
    for (const { explanation, citations } of told.added) {
      expect(explanation).toMatch(/, since 2023-08\.$/);
      expect(citations.length).toBeGreaterThan(0);
    }
    expect(told).toMatchObject({ removed: [], changed: [], completeness: { ...COMPLETE, returned: 4, total: 4 } });
    const back = await mcp.ask("difference", { from: "2023-09", to: "2023-07", scope, of: [MINING_BRANCH] });
    expect(back.removed.map(({ id }: Told) => id)).toEqual(told.added.map(({ id }: Told) => id));
    const cut = await mcp.ask("difference", { from: "2023-07", to: "2023-09", scope, limit: 2 });
    expect(cut.completeness).toMatchObject({ complete: false, returned: 2, limitedBy: ["ROWS"] });
  });

  test("ranking: a city has the most links, a community as many as a prefecture, exactly and with sources", async () => {
    const told = await mcp.ask("ranking", { metric: "DEGREE", first: 3 });
    expect(told.entries.map(({ name, rank, score }: Told) => [name, rank, score])).toEqual([
      ["毕节市", 1, 33],
      ["瓮安县瓮水街道新庄社区", 2, 30],
      ["黔南州", 2, 30],
    ]);
    for (const { citations } of told.entries) expect(citations[0].title).not.toBe("");
    expect(told.sampled).toBeUndefined();
    expect(told.completeness).toMatchObject({ complete: false, returned: 3, limitedBy: ["ROWS"] });
    expect(told.completeness.total).toBeGreaterThan(3);
  });

  test("linkage_groups: largest first, so many members of each, and how many it has", async () => {
    const told = await mcp.ask("linkage_groups", { first: 3, members: 2 });
    const counts = told.groups.map(({ count }: Told) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    for (const { members } of told.groups) expect(members).toHaveLength(2);
    expect(citationsIn(told).length).toBeGreaterThanOrEqual(6);
    expect(told.modularity).toBeGreaterThan(0.5);
    expect(told.completeness).toMatchObject({ complete: false, returned: 3, limitedBy: ["ROWS"] });
    // Pairs of branches: whole groups within the members asked for leave nothing out.
    const small = await mcp.ask("linkage_groups", { scope: { types: ["CO_BUILDS_WITH"], within: "贵安新区" } });
    expect(small.completeness).toMatchObject({ ...COMPLETE, returned: small.groups.length });
  });

  test("pairing_plan: two villages have a helper with evidence, four have none, and how well known links were found", async () => {
    const told = await mcp.ask("pairing_plan", { rule: "VILLAGE_ASSISTED", language: "EN" });
    expect(told.pairs.map(({ helper, helped }: Told) => [helper.name, helped.name])).toEqual([
      ["西青区辛口镇第六埠村党群服务中心", "西青区辛口镇第六埠村"],
      ["中国邮政集团有限公司贵州省长顺县分公司", "长顺县代化镇打朝村"],
    ]);
    const [{ evidence, score }] = told.pairs;
    expect(score).toBe(1.3213);
    expect(evidence.map(({ kind }: Told) => kind)).toEqual(["SAME_AREA", "PAST_COOPERATION"]);
    expect(evidence[0]).toMatchObject({ text: "Both lie in 西青区辛口镇.", entities: [{ name: "西青区辛口镇" }] });
    for (const { citations } of evidence[1].links) expect(citations[0].title).not.toBe("");
    expect(names(told.unserved)).toEqual([
      "仁怀市五马镇三元村",
      "从江县龙江村",
      "水城区陡箐村",
      "西青区中北镇西姜井村",
    ]);
    for (const { reason } of told.unserved) expect(reason).not.toBe("");
    expect(told.backTest.hidden).toBe(6);
    expect(told.completeness).toEqual({ ...COMPLETE, returned: 6, total: 6 });
  });

  test("checks: every rule in words with its count and the first that break it, and one rule page after page", async () => {
    const told = await mcp.ask("checks", { first: 1, language: "EN" });
    const found = told.checks.map(({ rule, count, entities }: Told) => [rule, count, entities.length]);
    expect(found).toHaveLength(8);
    expect(found).toContainEqual(["FIGURE_WITHOUT_PERIOD", 58, 1]);
    expect(found).toContainEqual(["SAME_NAME_SAME_AREA", 0, 0]);
    for (const { text } of told.checks) expect(text).toMatch(/^[A-Z].*\.$/);
    expect(told.completeness).toEqual({ complete: false, returned: 2, total: 78, limitedBy: ["ROWS"] });
    expect(told.nextCursor).toBeNull();
    const alone = { rules: ["ORGANIZATION_WITHOUT_AREA"], first: 15 };
    const first = await mcp.ask("checks", alone);
    const rest = await mcp.ask("checks", { ...alone, after: first.nextCursor });
    const all = [first, rest].flatMap(({ checks }) => names(checks[0].entities));
    expect([new Set(all).size, rest.nextCursor]).toEqual([20, null]);
    expect(citationsIn(rest)[0]).toMatchObject({ source: expect.any(String) });
    expect(await mcp.refusal("checks", { after: first.nextCursor })).toMatchObject({ code: "BAD_ARGUMENT" });
  });

  test("checks: a rule that nobody answers in time has no count, the others have theirs, and it says so", async () => {
    const half = withRead(mcp.graph, (query, params, deadline) => {
      const isSilent = query.name.startsWith("check") && query.text.embedded.includes("HOLDS_POST");
      return isSilent ? deadline.race(new Promise(() => {})) : mcp.graph.read(query, params, deadline);
    });
    const hurried = await inMemoryClient(callParts(half, { deadlineMs: 8_000 }));
    const told = await hurried.ask("checks", { rules: ["ORGANIZATION_WITHOUT_AREA", "POST_ENDED"] });
    expect(told.checks.map(({ count }: Told) => count)).toEqual([20, undefined]);
    expect(told.completeness).toEqual({ complete: false, returned: 5, total: null, limitedBy: ["ROWS", "TIME"] });
    await hurried.close();
  });
});
