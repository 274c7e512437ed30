/** Where organizations lie, and how many there are of what. */
import type { Golden } from "../../support/golden.js";

export const PLACE_QUESTIONS: readonly Golden[] = [
  {
    question: "In which places does a toy factory lie, from the housing estate up to the province?",
    query: `query ($id: ID!) { organization(id: $id) { area { name } areas { name kind } } }`,
    variables: { id: "瓮安县长盈毛绒玩具厂" },
    answer: {
      area: "瓮安县盛世彩虹小区",
      areas: [
        { name: "瓮安县盛世彩虹小区", kind: "SITE" },
        { name: "瓮安县瓮水街道新庄社区", kind: "COMMUNITY" },
        { name: "瓮安县瓮水街道", kind: "AREA" },
        { name: "瓮安县", kind: "AREA" },
        { name: "黔南州", kind: "AREA" },
        { name: "贵州省", kind: "AREA" },
      ],
    },
  },
  {
    question: "Which levels lie above a village?",
    query: `query ($id: ID!) { organization(id: $id) { areas { name ... on Area { level } } } }`,
    variables: { id: "长顺县代化镇打朝村" },
    answer: [
      { name: "长顺县代化镇", level: "TOWNSHIP" },
      { name: "长顺县", level: "COUNTY" },
      { name: "黔南州", level: "CITY" },
      { name: "贵州省", level: "PROVINCE" },
    ],
  },
  {
    question: "Which organizations have no place on record?",
    query: `{ organizations(first: 30, where: { linked: [
      { quantifier: NONE, types: [LOCATED_IN], direction: OUT }
    ] }) { totalCount nodes { name } } }`,
    answer: {
      totalCount: 24,
      nodes: [
        "中国邮政集团有限公司",
        "五矿二十三冶",
        "五矿二十三冶党组织",
        "华为",
        "华夏心理培训",
        "南方电网",
        "大连工业大学",
        "天津市",
        "安徽省",
        "新东方教育",
        "民建",
        "民盟",
        "江西省",
        "网易",
        "美团外卖",
        "腾讯",
        "致公党",
        "苏州大学",
        "苹果",
        "贵州省",
        "金诚信矿业管理股份有限公司",
        "金诚信矿业管理股份有限公司党组织",
        "鑫玉白茶",
        "黄红缨茶场",
      ],
    },
  },
  {
    question: "A data centre lies in the new area; the company it is named after has no place on record.",
    query: `{ organization(id: "贵安新区华为数据中心") {
      area { name } links(types: [SUBORDINATE_TO]) { nodes { to { ... on Organization { name area { name } areas { name } } } } }
    } }`,
    answer: { area: "贵安新区", links: [{ name: "华为", area: null, areas: [] }] },
  },
  {
    question:
      "How many firms of Qiannan lie in which area? Parks, communities and estates count for the area around them.",
    query: `query ($where: OrganizationWhere) { organizationCounts(where: $where, groupBy: AREA) { key count organization { name } } }`,
    variables: { where: { kinds: ["ENTERPRISE"], within: "黔南州" } },
    anyOrder: true,
    answer: [
      { key: "平塘县", count: 1, organization: "平塘县" },
      { key: "瓮安县瓮水街道", count: 6, organization: "瓮安县瓮水街道" },
      { key: "长顺县", count: 1, organization: "长顺县" },
      { key: "龙里县谷脚镇", count: 4, organization: "龙里县谷脚镇" },
    ],
  },
  {
    question: "How many party organizations are there of each form?",
    query: `{ organizationCounts(where: { kinds: [PARTY_ORGANIZATION] }, groupBy: FORM) { key count } }`,
    anyOrder: true,
    answer: [
      { key: "BRANCH", count: 24 },
      { key: "COMMITTEE", count: 27 },
      { key: "GENERAL_BRANCH", count: 3 },
      { key: "WORK_COMMITTEE", count: 7 },
    ],
  },
  {
    question: "Of which kinds are the organizations that one page speaks of?",
    query: `{ organizationCounts(where: { sources: ["003"] }, groupBy: KIND) { key count } }`,
    anyOrder: true,
    answer: [
      { key: "AREA", count: 17 },
      { key: "COMMUNITY", count: 3 },
      { key: "ENTERPRISE", count: 4 },
      { key: "PARK", count: 1 },
      { key: "PARTY_ORGANIZATION", count: 11 },
      { key: "PUBLIC_BODY", count: 7 },
      { key: "SERVICE_STATION", count: 2 },
      { key: "SITE", count: 8 },
      { key: "TEAM", count: 2 },
      { key: "VILLAGE", count: 3 },
    ],
  },
  {
    question: "What does the graph hold in all?",
    query: `{ overview {
      organizations { key count } links { key count } sources { id publisher } observations initiatives
    } }`,
    anyOrder: true,
    answer: {
      organizations: counts({
        AREA: 56,
        ALLIANCE: 7,
        COMMUNITY: 5,
        COOPERATIVE: 2,
        ENTERPRISE: 55,
        INDUSTRY_CHAIN: 16,
        INSTITUTION: 13,
        PARK: 10,
        PARTY_ORGANIZATION: 61,
        PUBLIC_BODY: 48,
        SERVICE_STATION: 9,
        SITE: 36,
        TEAM: 19,
        VILLAGE: 10,
      }),
      links: counts({
        ASSISTS: 30,
        COOPERATES_WITH: 11,
        CO_BUILDS_WITH: 4,
        DISPATCHES_TO: 9,
        ESTABLISHED: 45,
        HOLDS_POST: 48,
        LEADS: 7,
        LOCATED_IN: 323,
        MEMBER_OF: 36,
        ORGANIZATION_OF: 55,
        PARTICIPATES_IN: 371,
        PART_OF: 351,
        RUNS: 406,
        SERVES: 16,
        SUBORDINATE_TO: 39,
        SUPPLIES: 2,
      }),
      sources: [
        { id: "000", publisher: "贵州日报" },
        { id: "001", publisher: "贵州日报" },
        { id: "002", publisher: null },
        { id: "003", publisher: "贵州日报" },
        { id: "004", publisher: null },
      ],
      observations: 328,
      initiatives: 412,
    },
  },
];

function counts(totals: Readonly<Record<string, number>>): object[] {
  return Object.entries(totals).map(([key, count]) => ({ key, count }));
}
