/** How many organizations hang together, whom they have in common, and what changed between two dates. */
import type { Golden } from "../../support/golden.js";

const CONNECT = `query ($ids: [ID!]!, $scope: Scope, $maxLength: Int = 6) {
  connect(ids: $ids, scope: $scope, maxLength: $maxLength) {
    groups { name } isolated { name } paths { entities { name } } completeness { complete limitedBy }
  }
}`;
const COMMON = `query ($ids: [ID!]!, $atLeast: Int, $scope: Scope) {
  commonPartners(ids: $ids, atLeast: $atLeast, scope: $scope) { totalCount nodes { name } }
}`;
const COMPLETE = { complete: true, limitedBy: [] };

const CATL = "宁德时代（贵州）新能源科技有限公司";
const INCUBATOR_BRANCH = "贵安综合保税区孵化园联合党支部";
const TASK_FORCE = "贵安新区重点项目党员攻坚队";
const MINING_BRANCH = "银山井下采矿工序链党总支";
const CONTRACTORS = ["五矿二十三冶党组织", "金诚信矿业管理股份有限公司党组织"];
const AVIATION = ["北航江西研究院", "江西天一航空装备有限公司"];
const LINE = ["黔南州园区党建工作指导站", "黔南州园区企业党组织"];
const WORD_OF_JOINT = (firm: string) => `${firm}是${INCUBATOR_BRANCH}的成员`;

export const CONNECTION_QUESTIONS: readonly Golden[] = [
  {
    question: "How do four firms of the incubator hang together, in sentences? By one joint branch.",
    query: `query ($ids: [ID!]!, $scope: Scope) { connect(ids: $ids, scope: $scope) {
      paths { explanation } subgraph { entities { entity { name } distance degree } }
    } }`,
    variables: {
      ids: ["腾鹏服装公司", "昆隆建材公司", "众恒电器公司", "华鑫信息技术公司"],
      scope: { types: ["MEMBER_OF"] },
    },
    answer: {
      paths: ["华鑫信息技术公司", "昆隆建材公司", "腾鹏服装公司"].map(
        (firm) =>
          `众恒电器公司经${INCUBATOR_BRANCH}与${firm}相连：${WORD_OF_JOINT("众恒电器公司")}（成员5家，列名4家）；${WORD_OF_JOINT(firm)}。`,
      ),
      subgraph: [
        { entity: "众恒电器公司", distance: 0, degree: 1 },
        { entity: "华鑫信息技术公司", distance: 0, degree: 1 },
        { entity: "昆隆建材公司", distance: 0, degree: 1 },
        { entity: "腾鹏服装公司", distance: 0, degree: 1 },
        { entity: INCUBATOR_BRANCH, distance: 1, degree: 4 },
      ],
    },
  },
  {
    question: "Under which common superior do a park's guidance station and the firms' party organizations stand?",
    query: CONNECT,
    variables: { ids: LINE, scope: { types: ["SUBORDINATE_TO"], direction: "OUT" } },
    answer: {
      groups: [["黔南州园区企业党组织", "黔南州园区党建工作指导站"]],
      isolated: [],
      paths: [
        ["黔南州园区企业党组织", "黔南州园区非公企业综合党委", "黔南州园区党群服务中心", "黔南州园区党建工作指导站"],
      ],
      completeness: COMPLETE,
    },
  },
  {
    question: "Do they both command somebody? No: nobody stands below them.",
    query: CONNECT,
    variables: { ids: LINE, scope: { types: ["SUBORDINATE_TO"], direction: "IN" } },
    answer: {
      groups: [],
      isolated: ["黔南州园区企业党组织", "黔南州园区党建工作指导站"],
      paths: [],
      completeness: COMPLETE,
    },
  },
  {
    question: "Did the contractors' party organizations share a body before August 2023? Not by membership.",
    query: CONNECT,
    variables: { ids: CONTRACTORS, scope: { types: ["MEMBER_OF"], asOf: "2023-07" } },
    answer: { groups: [], isolated: CONTRACTORS, paths: [], completeness: COMPLETE },
  },
  {
    question: "And since then?",
    query: CONNECT,
    variables: { ids: CONTRACTORS, scope: { types: ["MEMBER_OF"], asOf: "2023-08" } },
    answer: {
      groups: [CONTRACTORS],
      isolated: [],
      paths: [[CONTRACTORS[0], MINING_BRANCH, CONTRACTORS[1]]],
      completeness: COMPLETE,
    },
  },
  {
    question:
      "Are the research institute and the aviation firm joined by three ties? Not by three, and LENGTH says so.",
    query: CONNECT,
    variables: {
      ids: AVIATION,
      maxLength: 3,
      scope: { types: ["COOPERATES_WITH", "ORGANIZATION_OF", "SUBORDINATE_TO"] },
    },
    answer: { groups: [], isolated: AVIATION, paths: [], completeness: { complete: false, limitedBy: ["LENGTH"] } },
  },
  {
    question: "By four they are: through the branch office, and both their branches.",
    query: CONNECT,
    variables: {
      ids: AVIATION,
      maxLength: 4,
      scope: { types: ["COOPERATES_WITH", "ORGANIZATION_OF", "SUBORDINATE_TO"] },
    },
    answer: {
      groups: [AVIATION],
      isolated: [],
      paths: [
        [
          "北航江西研究院",
          "北航江西研究院景德镇分院",
          "北航江西研究院景德镇分院党支部",
          "江西天一航空装备有限公司党支部",
          "江西天一航空装备有限公司",
        ],
      ],
      completeness: COMPLETE,
    },
  },
  {
    question: "Does a name that is not recorded hang together with anything? It is no organization here.",
    query: CONNECT,
    variables: { ids: ["苏州大学", "剑桥大学"] },
    error: { code: "NOT_FOUND", ids: ["剑桥大学"] },
  },
  {
    question: "Whom do two firms of the battery chain both build with, and by which initiative?",
    query: `query ($ids: [ID!]!) { commonPartners(ids: $ids) { edges { node { name }
      ties { through { name } links { type from { name } to { name } initiative { name } } }
    } } }`,
    variables: { ids: ["长江汽车", "贵州金元绿链"] },
    answer: [
      {
        node: CATL,
        ties: ["贵州金元绿链", "长江汽车"].map((to) => ({
          through: [],
          links: [{ type: "CO_BUILDS_WITH", from: CATL, to, initiative: "贵安新区链上企业党建共建支部联建" }],
        })),
      },
    ],
  },
  {
    question: "Who builds with at least one of the two? Each with the other as well.",
    query: COMMON,
    variables: { ids: ["长江汽车", "贵州金元绿链"], atLeast: 1 },
    answer: { totalCount: 3, nodes: [CATL, "贵州金元绿链", "长江汽车"] },
  },
  {
    question: "Who shares a joint branch with both of two firms of the incubator?",
    query: `query ($ids: [ID!]!) { commonPartners(ids: $ids) { totalCount edges { node { name } ties { through { name } } } } }`,
    variables: { ids: ["众恒电器公司", "腾鹏服装公司"] },
    answer: {
      totalCount: 2,
      edges: ["华鑫信息技术公司", "昆隆建材公司"].map((node) => ({
        node,
        ties: [[INCUBATOR_BRANCH], [INCUBATOR_BRANCH]],
      })),
    },
  },
  {
    question: "Who helped all of three firms of the new area? The task force alone.",
    query: COMMON,
    variables: { ids: ["奇瑞", "中车", "中航发"], scope: { types: ["ASSISTS"], direction: "IN" } },
    answer: { totalCount: 1, nodes: [TASK_FORCE] },
  },
  {
    question: "Whom did they help together? Nobody.",
    query: COMMON,
    variables: { ids: ["奇瑞", "中车", "中航发"], scope: { types: ["ASSISTS"], direction: "OUT" } },
    answer: { totalCount: 0, nodes: [] },
  },
  {
    question: "At least five of a list of two is no question.",
    query: COMMON,
    variables: { ids: ["奇瑞", "中车"], atLeast: 5 },
    error: { code: "BAD_ARGUMENT", argument: "atLeast", least: 1, most: 2 },
  },
  {
    question: "What began between July and September 2023, in membership, lead and command?",
    query: `query ($scope: Scope) { difference(from: "2023-07", to: "2023-09", scope: $scope) {
      added { type from { name } to { name } } removed { id } changed { id } completeness { complete returned }
    } }`,
    variables: { scope: { types: ["MEMBER_OF", "LEADS", "SUBORDINATE_TO", "ORGANIZATION_OF"] } },
    anyOrder: true,
    answer: {
      added: [
        { type: "LEADS", from: "江西铜业集团银山矿业有限责任公司井下采矿场党总支", to: MINING_BRANCH },
        { type: "MEMBER_OF", from: "江西铜业集团银山矿业有限责任公司井下采矿场党总支", to: MINING_BRANCH },
        { type: "MEMBER_OF", from: "五矿二十三冶党组织", to: MINING_BRANCH },
        { type: "MEMBER_OF", from: "金诚信矿业管理股份有限公司党组织", to: MINING_BRANCH },
        // Without a date of its own, but of a body that is there since August.
        { type: "ORGANIZATION_OF", from: MINING_BRANCH, to: "银山井下采矿工序链" },
        { type: "SUBORDINATE_TO", from: MINING_BRANCH, to: "江西省铜产业链党委" },
      ],
      removed: [],
      changed: [],
      completeness: { complete: true, returned: 6 },
    },
  },
  {
    question: "What did the village of Linggangtun gain from 2020 to 2021?",
    query: `query ($of: [ID!]) { difference(from: "2020", to: "2021", of: $of) {
      added { type from { name } to { name } role } completeness { returned }
    } }`,
    variables: { of: ["镇远县大地乡岭岗屯村"] },
    anyOrder: true,
    answer: {
      added: [
        { type: "ASSISTS", from: "镇远县大地乡党委", to: "镇远县大地乡岭岗屯村", role: "支持" },
        { type: "ASSISTS", from: "镇远县林业局", to: "镇远县大地乡岭岗屯村", role: "项目扶持" },
        { type: "PARTICIPATES_IN", from: "镇远县大地乡岭岗屯村", to: "岭岗屯村党支部领头探路", role: null },
        { type: "PARTICIPATES_IN", from: "镇远县大地乡岭岗屯村", to: "镇远县林业局林下经济产业项目", role: null },
        { type: "RUNS", from: "镇远县大地乡岭岗屯村", to: "岭岗屯村“企业+基地+农户”模式", role: null },
        { type: "RUNS", from: "镇远县大地乡岭岗屯村", to: "岭岗屯村林下灵芝种植项目", role: null },
      ],
      completeness: 6,
    },
  },
  {
    question: "How many links of any type did the pages date between 2021 and 2025, territory left out?",
    query: `{ difference(from: "2021", to: "2025") { completeness { complete returned total } } }`,
    answer: { complete: true, returned: 32, total: 32 },
  },
  {
    question: "A second date within the scope of a difference is refused.",
    query: `{ difference(from: "2021", to: "2025", scope: { asOf: "2023" }) { completeness { complete } } }`,
    error: { code: "BAD_ARGUMENT", argument: "scope.asOf" },
  },
];
