/** What agents are told of the five source pages, by every tool and on every engine: true, with sources and completeness. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { TOOLS } from "../../src/mcp/tools.js";
import { engines } from "../support/engines.js";
import { citationsIn, type SeedsClient, startMcp, type Told } from "../support/mcp-client.js";

const COMPLETE = { complete: true, limitedBy: [] };
const names = (entities: readonly { name: string }[]) => entities.map(({ name }) => name);

describe.each(engines)("on $name", (engine) => {
  let mcp: SeedsClient;
  beforeAll(async () => {
    mcp = await startMcp(engine);
  });
  afterAll(() => mcp?.close());

  test("every tool is listed as reading only, with a closed list of described arguments", async () => {
    const { tools } = await mcp.client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(TOOLS.map(({ name }) => name));
    expect(new Set(tools.map(({ name }) => name)).size).toBe(tools.length);
    for (const tool of tools) {
      expect(tool.annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false });
      expect(tool.inputSchema).toMatchObject({ type: "object", additionalProperties: false });
      expect(tool.description?.length).toBeGreaterThan(40);
      expect(JSON.stringify(tool)).not.toMatch(/cypher|MATCH \(/i);
    }
    expect(mcp.client.getInstructions()).toContain("resolve_names");
  });

  test("resolve_names: a short form and an alias stand for one each, a common name for several, nonsense for none", async () => {
    const told = await mcp.ask("resolve_names", { names: ["众恒电器", "新坪村", "党群服务中心", "没有这家公司"] });
    expect(told.names.map(({ match }: Told) => match?.id ?? null)).toEqual([
      "众恒电器公司",
      "平塘县掌布镇新坪村",
      null,
      null,
    ]);
    expect(told.names.map(({ candidates }: Told) => candidates.length)).toEqual([1, 1, 3, 0]);
    expect(told.names[0].candidates[0]).toMatchObject({ kind: "ENTERPRISE", score: 0.9, reasons: ["short form"] });
    expect(told.completeness).toEqual({ complete: true, returned: 4, total: 4, limitedBy: [] });
  });

  test("find_organizations: villages that nobody assists or sends people to, and how many they are", async () => {
    const told = await mcp.ask("find_organizations", {
      kinds: ["VILLAGE"],
      linked: [{ quantifier: "NONE", types: ["ASSISTS", "DISPATCHES_TO"], direction: "IN" }],
      count: true,
      first: 4,
    });
    expect(names(told.organizations)).toEqual([
      "仁怀市五马镇三元村",
      "从江县龙江村",
      "水城区陡箐村",
      "西青区中北镇西姜井村",
    ]);
    expect(told.completeness).toMatchObject({ ...COMPLETE, total: 6 });
    const rest = await mcp.ask("find_organizations", {
      kinds: ["VILLAGE"],
      linked: [{ quantifier: "NONE", types: ["ASSISTS", "DISPATCHES_TO"], direction: "IN" }],
      count: true,
      first: 4,
      after: told.nextCursor,
    });
    expect(names(rest.organizations)).toEqual(["西青区辛口镇第六埠村", "长顺县代化镇打朝村"]);
    expect(rest.nextCursor).toBeNull();
  });

  test("organization: what it is, where it lies, and how much there is to ask", async () => {
    const told = await mcp.ask("organization", { name: "贵安综合保税区孵化园联合党支部" });
    expect(told.organization).toMatchObject({ kind: "PARTY_ORGANIZATION", form: "BRANCH", joint: true });
    expect(names(told.areas)).toContain("贵安综合保税区");
    expect(told.linkCounts).toContainEqual({ type: "ESTABLISHED", direction: "IN", kind: "ENTERPRISE", count: 4 });
    expect(told.observations).toBe(1);
  });

  test("links_of: who formed the joint branch, each in a sentence with title and line", async () => {
    const told = await mcp.ask("links_of", {
      id: "贵安综合保税区孵化园联合党支部",
      types: ["ESTABLISHED"],
      direction: "IN",
      first: 3,
    });
    expect(told.links).toHaveLength(3);
    expect(told.links[0]).toMatchObject({
      type: "ESTABLISHED",
      from: { name: "众恒电器公司", kind: "ENTERPRISE" },
      explanation: "众恒电器公司设立了贵安综合保税区孵化园联合党支部（联合组建方）。",
      citations: [{ title: "从“红色堡垒”到“产业磁场” 贵安新区党建聚“链”串起百业兴", locator: "7" }],
    });
    expect(told.sources).toMatchObject([{ publisher: "贵州日报" }]);
    expect(told.nextCursor).toEqual(expect.any(String));
  });

  test("partners_of: the partner and the joint general branch the tie runs through", async () => {
    const told = await mcp.ask("partners_of", {
      id: "金诚信矿业管理股份有限公司",
      kinds: ["ENTERPRISE"],
      asOf: "2024",
      language: "EN",
    });
    expect(told.partners).toHaveLength(1);
    expect(told.partners[0].partner.name).toBe("五矿二十三冶");
    expect(names(told.partners[0].ties[0].through)).toEqual([
      "金诚信矿业管理股份有限公司党组织",
      "银山井下采矿工序链党总支",
      "五矿二十三冶党组织",
    ]);
    expect(told.partners[0].ties[0].links[0].explanation).toMatch(/is the party organization of/);
  });

  test("paths_between: the way from the post office to the county committee, and that there are more", async () => {
    const told = await mcp.ask("paths_between", {
      from: "中国邮政集团有限公司",
      to: "长顺县委",
      maxLength: 4,
      first: 1,
    });
    expect(names(told.paths[0].entities)).toEqual([
      "中国邮政集团有限公司",
      "中国邮政集团有限公司贵州省长顺县分公司",
      "长顺县委党建办",
      "长顺县委",
    ]);
    expect(told.paths[0].steps[1].links[0]).toMatchObject({ type: "COOPERATES_WITH", citations: [{ locator: "173" }] });
    expect(told.paths[0].explanation).toContain("依托长顺县党建+邮政融合模式");
    expect(told.completeness).toMatchObject({ complete: false, limitedBy: ["ROWS"] });
  });

  test("neighborhood: cut at a limit it says so, with what each hides; uncut it is whole", async () => {
    const asked = { of: ["贵安新区重点项目党员攻坚队"], scope: { types: ["ASSISTS"] } };
    const cut = await mcp.ask("neighborhood", { ...asked, limit: 4 });
    expect(cut.completeness).toMatchObject({ complete: false, returned: 4, limitedBy: ["ROWS"] });
    expect(cut.entities[0].hidden).toEqual([{ type: "ASSISTS", direction: "OUT", kind: expect.any(String), count: 7 }]);
    const whole = await mcp.ask("neighborhood", asked);
    expect(whole.completeness).toMatchObject({ ...COMPLETE, returned: 10 });
    // Nine enterprises; one of them is assisted in two ways.
    expect(whole.links).toHaveLength(10);
  });

  test("hierarchy: the police stations' chain of command", async () => {
    const told = await mcp.ask("hierarchy", { of: "六盘水市公安局钟山分局荷城派出所", direction: "UP" });
    expect(told.root.children[0]).toMatchObject({
      name: "六盘水市公安局钟山分局",
      link: { type: "SUBORDINATE_TO" },
      children: [{ name: "六盘水市公安局" }],
    });
  });

  test("observations: a figure with qualifier, period and place", async () => {
    const told = await mcp.ask("observations", { subject: "黔南州园区", indicator: "吸纳稳岗就业人数" });
    expect(told.observations).toMatchObject([
      {
        value: 9600,
        unit: "人",
        qualifier: "over",
        period: "2024年以来",
        nature: "ACTUAL",
        subject: { name: "黔南州园区" },
        citations: [{ title: "“四个强化”打造园区党建提质增效“新引擎”", locator: "132" }],
      },
    ]);
  });

  test("initiatives: those of one organization, and those that bear a word", async () => {
    const all = await mcp.ask("initiatives", { text: "邮政" });
    expect(names(all.initiatives)).toContain("长顺县党建+邮政融合模式");
    const own = await mcp.ask("initiatives", { organization: "长顺县委党建办" });
    expect(names(own.initiatives)).toContain("长顺县党建+邮政融合模式");
  });

  test("every citation of every answer has a title, and its source stands in the list once", async () => {
    const answers = await Promise.all([
      mcp.ask("links_of", { id: "毕节市", first: 100 }),
      mcp.ask("neighborhood", { of: ["贵安综合保税区"], depth: 2 }),
      mcp.ask("observations", { first: 100 }),
      mcp.ask("find_organizations", { kinds: ["PARTY_ORGANIZATION"], first: 100 }),
      mcp.ask("organizations_behind", { rule: "CO_BUILDING", first: 100 }),
      mcp.ask("connect", { ids: ["中航发", "华为", "中国邮政集团有限公司", "长顺县委", "众恒电器公司"] }),
      mcp.ask("chain", { id: "江西省汽车产业链" }),
    ]);
    for (const told of answers) {
      const citations = citationsIn(told);
      expect(citations.length).toBeGreaterThan(10);
      const listed = told.sources.map(({ id }: Told) => id);
      expect(new Set(listed)).toEqual(new Set(citations.map(({ source }) => source)));
      expect(listed).toHaveLength(new Set(listed).size);
      for (const { source, title, locator } of citations) {
        expect(title).toBe(told.sources.find(({ id }: Told) => id === source).title);
        expect(locator).toMatch(/^\d+(-\d+)?$/);
      }
    }
  });
});
