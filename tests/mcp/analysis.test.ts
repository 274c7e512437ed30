/** What agents are told of the five source pages when they ask about many: how they hang together, what is covered, whom to suggest. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { engines } from "../support/engines.js";
import { loadGraph } from "../support/graph-fixture.js";
import {
  callParts,
  citationsIn,
  inMemoryClient,
  type SeedsClient,
  startMcp,
  type Told,
} from "../support/mcp-client.js";

const COMPLETE = { complete: true, limitedBy: [] };
const CONTRACTORS = ["五矿二十三冶党组织", "金诚信矿业管理股份有限公司党组织"];
const MINING_BRANCH = "银山井下采矿工序链党总支";
const CAR_CHAIN = "江西省汽车产业链";
const CAR_MAKER = "江西江铃汽车股份有限公司";
const CAR_SUPPLIER = "瑞昌市人民冲压有限公司";
const names = (entities: readonly { name: string }[]) => entities.map(({ name }) => name);

describe.each(engines)("on $name", (engine) => {
  let mcp: SeedsClient;
  beforeAll(async () => {
    mcp = await startMcp(engine);
  });
  afterAll(() => mcp?.close());

  test("connect: two contractors by the joint general branch since August 2023, a third by nothing", async () => {
    const asked = { ids: [...CONTRACTORS, "华为"], language: "EN" };
    const told = await mcp.ask("connect", { ...asked, scope: { types: ["MEMBER_OF"] } });
    expect(told.groups.map(names)).toEqual([CONTRACTORS]);
    expect(names(told.isolated)).toEqual(["华为"]);
    expect(told.paths).toMatchObject([
      { length: 2, explanation: expect.stringMatching(/ through 银山井下采矿工序链党总支: /) },
    ]);
    expect(names(told.paths[0].entities)).toEqual([CONTRACTORS[0], MINING_BRANCH, CONTRACTORS[1]]);
    expect(told.entities[2]).toMatchObject({ name: MINING_BRANCH, distance: 1, degree: 3, hidden: [{ count: 1 }] });
    expect(told.completeness).toEqual({ ...COMPLETE, returned: 1, total: 1 });
    const before = await mcp.ask("connect", { ...asked, scope: { types: ["MEMBER_OF"], asOf: "2023-07" } });
    expect([before.groups, before.paths, before.isolated.length]).toEqual([[], [], 3]);
  });

  test("connect: every link that a step names stands among the links, once and with sources", async () => {
    const told = await mcp.ask("connect", { ids: ["五矿二十三冶", "江西省铜产业链党委", CAR_CHAIN], maxLength: 5 });
    const listed = told.links.map(({ id }: Told) => id);
    const stepped = told.paths.flatMap(({ steps }: Told) => steps.flatMap(({ links }: Told) => links));
    expect(stepped.length).toBeGreaterThan(3);
    expect(listed).toEqual(expect.arrayContaining(stepped));
    expect(listed).toHaveLength(new Set(listed).size);
    for (const link of told.links) expect(link.citations.length).toBeGreaterThan(0);
  });

  test("connect: what longer paths might join is said", async () => {
    const told = await mcp.ask("connect", { ids: ["北航江西研究院", "江西天一航空装备有限公司"], maxLength: 1 });
    expect(told.completeness).toMatchObject({ complete: false, limitedBy: ["LENGTH"] });
  });

  test("coverage: five of seven firms of the bonded zone, with the rule in words and nobody left out", async () => {
    const told = await mcp.ask("coverage", { rule: "PARTY_ORGANIZATION", within: "贵安综合保税区", language: "EN" });
    expect(told).toMatchObject({ asOf: "2026-11-21", numerator: 5, denominator: 7, rate: 5 / 7 });
    expect(told.ruleText).toMatch(/^Numerator: .*Denominator: .*Public definition: .*not the same as absent\.$/);
    expect(told.excluded).toEqual([
      { reason: "ended before the date", count: 0 },
      { reason: "not yet begun at the date", count: 0 },
    ]);
    expect(told.within).toMatchObject({ name: "贵安综合保税区", kind: "PARK" });
    expect(told.groups).toBeUndefined();
    expect(told.completeness).toMatchObject(COMPLETE);
    expect(told.sources).toMatchObject([{ publisher: "贵州日报" }]);
  });

  test("coverage: groups by chain with those in none last, by kind, and cut at a limit", async () => {
    const chains = await mcp.ask("coverage", { rule: "PARTY_ORGANIZATION", groupBy: "CHAIN" });
    expect(chains.groups).toHaveLength(7);
    expect(chains.groups[6]).toEqual({ group: null, numerator: 11, denominator: 47, rate: 11 / 47 });
    const kinds = await mcp.ask("coverage", { rule: "CO_BUILDING", groupBy: "KIND" });
    expect(kinds.groups).toContainEqual({ kind: "ALLIANCE", numerator: 2, denominator: 7, rate: 2 / 7 });
    const cut = await mcp.ask("coverage", { rule: "PARTY_ORGANIZATION", groupBy: "AREA", limit: 2 });
    expect(cut.groups.map(({ group }: Told) => group.name)).toEqual(["贵安新区", "瓮安县瓮水街道"]);
    expect(cut.completeness).toMatchObject({ complete: false, returned: 2, limitedBy: ["ROWS"] });
  });

  test("organizations_behind: each side of a number is as long as the number says, page after page", async () => {
    const asked = { rule: "PARTY_ORGANIZATION", within: "贵安综合保税区", count: true };
    const open = await mcp.ask("organizations_behind", asked);
    expect(names(open.organizations)).toEqual(["双坤电子公司", "瑞立达"]);
    expect(open.completeness).toEqual({ ...COMPLETE, returned: 2, total: 2 });
    expect(citationsIn(open)[0]).toMatchObject({ locator: "43" });
    const first = await mcp.ask("organizations_behind", { ...asked, side: "COVERED", first: 3 });
    expect(first.completeness.total).toBe(5);
    const rest = await mcp.ask("organizations_behind", {
      ...asked,
      side: "COVERED",
      first: 3,
      after: first.nextCursor,
    });
    expect(new Set([...names(first.organizations), ...names(rest.organizations)]).size).toBe(5);
    expect(rest.nextCursor).toBeNull();
    const other = { ...asked, rule: "PARTY_WORK", after: first.nextCursor };
    expect(await mcp.refusal("organizations_behind", other)).toMatchObject({ code: "BAD_CURSOR" });
  });

  test("organizations_behind: of a group, of those without one, and of those left out for their kind", async () => {
    const covered = { rule: "PARTY_ORGANIZATION", side: "COVERED" };
    const province = await mcp.ask("organizations_behind", { ...covered, group: "贵州省" });
    expect(names(province.organizations)).toEqual(["满帮集团", "贵州云图时代信息技术有限公司"]);
    const nowhere = await mcp.ask("organizations_behind", { ...covered, withoutGroup: "AREA" });
    expect(names(nowhere.organizations)).toEqual(["五矿二十三冶", "金诚信矿业管理股份有限公司"]);
    const sites = { rule: "CO_BUILDING", side: "EXCLUDED", kind: "SITE", count: true, first: 1 };
    expect((await mcp.ask("organizations_behind", sites)).completeness.total).toBe(36);
  });

  test("chain: its leader, its committee, who supplies whom, and the member without a party organization", async () => {
    const told = await mcp.ask("chain", { id: CAR_CHAIN });
    expect(names(told.leaders)).toEqual([CAR_MAKER]);
    expect(names(told.partyOrganizations)).toEqual([`${CAR_CHAIN}党委`]);
    expect(names(told.members)).toEqual([CAR_MAKER, CAR_SUPPLIER]);
    expect(told.supplies).toMatchObject([{ from: { name: CAR_SUPPLIER }, to: { name: CAR_MAKER } }]);
    expect(told.supplies[0].citations).toMatchObject([{ locator: "31" }, { locator: "37" }]);
    expect(told.coverage).toEqual({ rule: "PARTY_ORGANIZATION", numerator: 1, denominator: 2, rate: 0.5 });
    expect(told.completeness).toEqual({ ...COMPLETE, returned: 2, total: 2 });
    const without = await mcp.ask("chain", { id: CAR_CHAIN, withPartyOrganization: false });
    expect(names(without.members)).toEqual([CAR_MAKER]);
    const first = await mcp.ask("chain", { id: CAR_CHAIN, first: 1 });
    const second = await mcp.ask("chain", { id: CAR_CHAIN, first: 1, after: first.nextCursor });
    expect([...names(first.members), ...names(second.members)]).toEqual(names(told.members));
    expect(second.nextCursor).toBeNull();
  });

  test("suggestions: the car maker it supplies, each piece of evidence with what lies behind it and who says so", async () => {
    const told = await mcp.ask("suggestions", { for: CAR_SUPPLIER, language: "EN" });
    expect(told.suggestions).toHaveLength(1);
    const [{ organization, score, evidence, explanation }] = told.suggestions;
    expect(organization.name).toBe(CAR_MAKER);
    expect(score).toBe(4.7282);
    expect(explanation).toMatch(
      /^瑞昌市人民冲压有限公司 and 江西江铃汽车股份有限公司 might build together: both belong to/,
    );
    expect(evidence.map(({ kind }: Told) => kind)).toEqual(["SAME_CHAIN", "ADJACENT_STAGE", "PAST_COOPERATION"]);
    expect(evidence[2]).toMatchObject({
      weight: 3,
      count: 3,
      text: expect.stringMatching(/^They have worked together/),
    });
    const behind = evidence.flatMap(({ entities }: Told) => entities.map(({ id }: Told) => id));
    const asked = [CAR_SUPPLIER, ...behind].map((id) => mcp.ask("links_of", { id, first: 100 }));
    const known = (await Promise.all(asked)).flatMap(({ links }) => links);
    const cited = new Map(known.map(({ id, citations }: Told) => [id, citations]));
    for (const { entities, links } of evidence) {
      for (const { citations } of [...entities, ...links]) expect(citations[0].title).not.toBe("");
      for (const { id, citations } of links) expect(citations).toEqual(cited.get(id));
    }
    const typesOf = ({ links }: Told) => [...new Set(links.map(({ id }: Told) => id.split(":")[0]))].sort();
    expect(evidence.map(typesOf)).toEqual([
      ["LEADS", "MEMBER_OF"],
      ["LEADS", "MEMBER_OF", "SUPPLIES"],
      ["PARTICIPATES_IN", "RUNS"],
    ]);
    expect(told.sources.map(({ id }: Told) => id)).toEqual(["004"]);
  });

  test("suggestions: nobody on one kind of evidence, and it says so", async () => {
    const told = await mcp.ask("suggestions", { for: "从江县龙江村", type: "ASSISTS" });
    expect(told.suggestions).toEqual([]);
    expect(told.abstained).toContain("fewer than 2 independent kinds of evidence: 1.");
    expect(told.completeness).toEqual({ ...COMPLETE, returned: 0, total: 0 });
  });
});

describe.each(engines)("merged ids on $name", ({ open }) => {
  test("stand for what they were merged into, under its own id", async () => {
    const graph = await open();
    try {
      await loadGraph(graph, {
        entities: [{ id: "firm" }, { id: "other" }, { id: "chain", kind: "INDUSTRY_CHAIN" }],
        links: [
          { type: "MEMBER_OF", from: "firm", to: "chain" },
          { type: "MEMBER_OF", from: "other", to: "chain" },
        ],
        redirects: { oldFirm: "firm", oldChain: "chain" },
      });
      const mcp = await inMemoryClient(callParts(graph));
      const connected = await mcp.ask("connect", { ids: ["oldFirm", "other"] });
      expect(connected.groups.map(names)).toEqual([["firm", "other"]]);
      const share = await mcp.ask("coverage", { rule: "PARTY_ORGANIZATION", within: "oldChain" });
      expect(share).toMatchObject({ within: { id: "chain" }, numerator: 0, denominator: 2 });
      const behind = await mcp.ask("organizations_behind", { rule: "PARTY_ORGANIZATION", within: "oldChain" });
      expect(names(behind.organizations)).toEqual(["firm", "other"]);
      expect((await mcp.ask("chain", { id: "oldChain" })).chain).toMatchObject({ id: "chain" });
      expect((await mcp.ask("suggestions", { for: "oldFirm" })).for).toMatchObject({ id: "firm" });
      await mcp.close();
    } finally {
      await graph.close();
    }
  });
});
