/** Thirty pasted names, found and joined over HTTP: an analyst's first question, on every engine. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { type Api, startApi } from "../support/api-server.js";
import { engines } from "../support/engines.js";
import { bare } from "../support/golden.js";

/** As a list in a spreadsheet has them: full names, short forms, other names. */
const NAMES = [
  ...["五矿二十三冶", "金诚信矿业管理股份有限公司", "银山矿业", "江铜集团", "铜产业链党委"],
  ...["江铃汽车股份有限公司", "人民冲压有限公司"],
  ...["众恒电器公司", "腾鹏服装公司", "昆隆建材公司", "华鑫信息技术公司", "贵安综合保税区孵化园"],
  ...["宁德时代", "贵州金元绿链", "长江汽车", "比亚迪", "奇瑞", "贵安新区大数据部门"],
  ...["苏州大学", "大连工业大学", "毕节工业职业技术学院", "毕节高新区党工委"],
  ...["平塘县", "平塘县委组织部", "新坪村"],
  ...["江西天一航空装备有限公司", "北航江西研究院"],
  ...["满帮集团", "申通", "西青区委组织部"],
];
/** Ties of organizations with one another; initiatives would join much more. */
const TIES = [
  ...["ASSISTS", "COOPERATES_WITH", "CO_BUILDS_WITH", "DISPATCHES_TO", "LEADS", "MEMBER_OF", "ORGANIZATION_OF"],
  ...["SERVES", "SUBORDINATE_TO", "SUPPLIES"],
];
const CONNECT = `query ($ids: [ID!]!, $scope: Scope) { connect(ids: $ids, scope: $scope) {
  groups { id } isolated { id } paths { length explanation entities { name } steps { links { type role } } }
  subgraph { entities { entity { id } distance hidden { type count } } links { id } completeness { complete } }
  completeness { complete returned total limitedBy }
} }`;

interface Joined {
  readonly groups: readonly (readonly string[])[];
  readonly isolated: readonly string[];
  readonly paths: readonly { length: number; explanation: string; entities: readonly string[] }[];
  readonly subgraph: { entities: readonly unknown[]; links: readonly unknown[] };
  readonly completeness: object;
}

describe.each(engines)("$name", (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi(engine);
  });
  afterAll(() => api?.close());

  async function resolved(names: readonly string[]): Promise<string[]> {
    const query = "query ($names: [String!]!) { resolve(names: $names) { match { id } } }";
    const { data, errors } = await api.query(query, { names });
    expect(errors).toBeUndefined();
    return (bare(data) as (string | null)[]).map((id) => id ?? "");
  }

  async function joined(ids: readonly string[], scope: object): Promise<Joined> {
    const { data, errors } = await api.query(CONNECT, { ids, scope });
    expect(errors).toBeUndefined();
    return bare(data) as Joined;
  }

  test("thirty names are thirty organizations, in seven groups and three that no tie joins", async () => {
    const ids = await resolved(NAMES);
    expect(new Set(ids).size).toBe(30);
    expect(ids).not.toContain("");
    const { groups, isolated, paths, subgraph, completeness } = await joined(ids, { types: TIES });
    expect(groups).toEqual([
      ["奇瑞", "宁德时代贵州新能源科技有限公司", "比亚迪", "贵安新区大数据部门", "贵州金元绿链", "长江汽车"],
      [
        "五矿二十三冶",
        "江西省铜产业链党委",
        "江西铜业集团",
        "江西铜业集团银山矿业有限责任公司",
        "金诚信矿业管理股份有限公司",
      ],
      ["众恒电器公司", "华鑫信息技术公司", "昆隆建材公司", "腾鹏服装公司", "贵安综合保税区孵化园"],
      ["大连工业大学", "毕节工业职业技术学院", "毕节高新区党工委", "苏州大学"],
      ["平塘县", "平塘县委组织部", "平塘县掌布镇新坪村"],
      ["北航江西研究院", "江西天一航空装备有限公司"],
      ["江西江铃汽车股份有限公司", "瑞昌市人民冲压有限公司"],
    ]);
    expect(isolated).toEqual(["满帮集团", "申通", "西青区委组织部"]);
    // 27 in seven groups; eight of the paths are single ties.
    expect(paths.map(({ length }) => length)).toEqual([...Array(8).fill(1), ...Array(10).fill(2), 3, 4]);
    expect(completeness).toEqual({ complete: true, returned: 20, total: 20, limitedBy: [] });
    // The 27 and eight between them.
    expect(subgraph.entities).toHaveLength(35);
    expect(subgraph.links).toHaveLength(39);
    const between = paths.flatMap(({ entities }) => entities.slice(1, -1));
    expect([...new Set(between)].sort()).toEqual(
      [
        "北航江西研究院景德镇分院",
        "北航江西研究院景德镇分院党支部",
        "毕节市轻纺服装产业市域产教联合体",
        "毕节高新区产业链党建联盟",
        "江西天一航空装备有限公司党支部",
        "江西省铜产业链",
        "贵安新区重点项目党员攻坚队",
        "贵安综合保税区孵化园联合党支部",
      ].sort(),
    );
    const toSuzhou = paths.find(({ entities }) => entities.includes("苏州大学"));
    expect(toSuzhou?.explanation).toContain("经毕节高新区产业链党建联盟");
  });

  test("the same names in another order, and half of them twice, give the same answer", async () => {
    const ids = await resolved(NAMES);
    const scope = { types: TIES };
    expect(await joined([...ids.slice(15), ...ids, ...ids.slice(0, 15)].slice(0, 60), scope)).toEqual(
      await joined(ids, scope),
    );
  });

  test("initiatives join what ties leave apart, but two that take part in nothing", async () => {
    const { groups, isolated } = await joined(await resolved(NAMES), {});
    expect(groups.map(({ length }) => length)).toEqual([10, 9, 5, 4]);
    expect(groups[3]).toEqual(["平塘县", "平塘县委组织部", "平塘县掌布镇新坪村", "满帮集团"]);
    expect(isolated).toEqual(["申通", "西青区委组织部"]);
  });

  test("pages of common partners go forward and back, and a cursor of other ids is refused", async () => {
    const query = `query ($ids: [ID!]!, $first: Int, $after: String, $last: Int, $before: String) {
      commonPartners(ids: $ids, atLeast: 1, first: $first, after: $after, last: $last, before: $before) {
        nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    type Answer = { commonPartners: { nodes: { id: string }[]; pageInfo: Record<string, unknown> } };
    const page = async (args: object) => {
      const { data, errors } = await api.query(query, { ids: ["长江汽车", "贵州金元绿链"], ...args });
      expect(errors).toBeUndefined();
      return (data as unknown as Answer).commonPartners;
    };
    const one = await page({ first: 2 });
    expect(one.nodes.map(({ id }) => id)).toEqual(["宁德时代贵州新能源科技有限公司", "贵州金元绿链"]);
    expect(one.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const two = await page({ first: 2, after: one.pageInfo.endCursor });
    expect([two.nodes, two.pageInfo.hasNextPage]).toEqual([[{ id: "长江汽车" }], false]);
    const back = await page({ last: 2, before: two.pageInfo.startCursor });
    expect(back.nodes).toEqual(one.nodes);
    const { errors } = await api.query(query, { ids: ["长江汽车"], first: 2, after: one.pageInfo.endCursor });
    expect(errors?.[0]?.extensions.code).toBe("BAD_CURSOR");
  });

  test("what could return too many rows is refused before anything runs", async () => {
    const many = Array.from({ length: 51 }, (_, at) => `nobody-${at}`);
    const common = await api.query("query ($ids: [ID!]!) { commonPartners(ids: $ids, first: 100) { nodes { id } } }", {
      ids: many,
    });
    expect(common.errors?.[0]?.extensions).toMatchObject({ code: "ROW_LIMIT", estimate: 5_100 });
    const lists = "added { citations { locator } } removed { citations { locator } } changed { citations { locator } }";
    const twice = `{ a: difference(from: "2021", to: "2022") { ${lists} } b: difference(from: "2021", to: "2022") { ${lists} } }`;
    expect((await api.query(twice)).errors?.[0]?.extensions.code).toBe("ROW_LIMIT");
    expect((await api.query(`{ difference(from: "2021", to: "2022") { ${lists} } }`)).errors).toBeUndefined();
  });
});
