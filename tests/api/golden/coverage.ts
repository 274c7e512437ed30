/** What share is covered, by which rule, and who stands behind each number; chains opened; data checked. */
import type { Golden } from "../../support/golden.js";

const CAR_CHAIN = "江西省汽车产业链";
const CAR_MAKER = "江西江铃汽车股份有限公司";
const CAR_SUPPLIER = "瑞昌市人民冲压有限公司";
const FIGURE = "numerator denominator rate";

export const COVERAGE_QUESTIONS: readonly Golden[] = [
  {
    question: "What share does each rule cover, of all that is recorded?",
    query: `{
      own: coverage(rule: OWN_PARTY_ORGANIZATION) { ${FIGURE} }
      organization: coverage(rule: PARTY_ORGANIZATION) { ${FIGURE} }
      work: coverage(rule: PARTY_WORK) { ${FIGURE} }
      chains: coverage(rule: CHAIN_PARTY_ORGANIZATION) { ${FIGURE} }
      villages: coverage(rule: VILLAGE_ASSISTED) { ${FIGURE} }
      building: coverage(rule: CO_BUILDING) { ${FIGURE} }
    }`,
    answer: {
      own: { numerator: 12, denominator: 55, rate: 12 / 55 },
      organization: { numerator: 16, denominator: 55, rate: 16 / 55 },
      work: { numerator: 17, denominator: 55, rate: 17 / 55 },
      chains: { numerator: 11, denominator: 16, rate: 11 / 16 },
      villages: { numerator: 4, denominator: 10, rate: 0.4 },
      building: { numerator: 15, denominator: 194, rate: 15 / 194 },
    },
  },
  {
    question: "Which villages does nobody assist or dispatch people to?",
    query: `{ organizationsBehind(rule: VILLAGE_ASSISTED) { totalCount nodes { name } } }`,
    answer: {
      totalCount: 6,
      nodes: [
        "仁怀市五马镇三元村",
        "从江县龙江村",
        "水城区陡箐村",
        "西青区中北镇西姜井村",
        "西青区辛口镇第六埠村",
        "长顺县代化镇打朝村",
      ],
    },
  },
  {
    question: "And in 2020, before the help that began in 2021: how many were covered, and which?",
    query: `{
      coverage(rule: VILLAGE_ASSISTED, asOf: "2020") { asOf numerator denominator }
      organizationsBehind(rule: VILLAGE_ASSISTED, side: COVERED, asOf: "2020") { nodes { name } }
    }`,
    answer: {
      coverage: { asOf: "2020", numerator: 2, denominator: 10 },
      organizationsBehind: ["平塘县掌布镇新坪村", "汇川区毛市镇乐遥村"],
    },
  },
  {
    question: "What share of the firms of the bonded zone has a party organization, and which have none?",
    query: `query ($within: ID!) {
      coverage(rule: PARTY_ORGANIZATION, within: $within) { ${FIGURE} excluded { reason count } completeness { complete } }
      organizationsBehind(rule: PARTY_ORGANIZATION, within: $within) { nodes { name } }
    }`,
    variables: { within: "贵安综合保税区" },
    answer: {
      coverage: {
        numerator: 5,
        denominator: 7,
        rate: 5 / 7,
        excluded: [
          { reason: "在该日期之前已终止", count: 0 },
          { reason: "在该日期尚未成立", count: 0 },
        ],
        completeness: true,
      },
      organizationsBehind: ["双坤电子公司", "瑞立达"],
    },
  },
  {
    question: "How are the firms with a party organization spread over the chains? Most firms are in none.",
    query: `{ coverage(rule: PARTY_ORGANIZATION, groupBy: CHAIN) {
      groups { group { name } kind numerator denominator } completeness { complete limitedBy }
    } }`,
    answer: {
      groups: [
        { group: CAR_CHAIN, kind: null, numerator: 1, denominator: 2 },
        { group: "银山井下采矿工序链", kind: null, numerator: 2, denominator: 2 },
        { group: "南康区现代家具产业链", kind: null, numerator: 0, denominator: 1 },
        { group: "景德镇市航空产业链", kind: null, numerator: 1, denominator: 1 },
        { group: "永修县有机硅产业链", kind: null, numerator: 1, denominator: 1 },
        { group: "江西省铜产业链", kind: null, numerator: 0, denominator: 1 },
        { group: null, kind: null, numerator: 11, denominator: 47 },
      ],
      completeness: { complete: true, limitedBy: [] },
    },
    anyOrder: true,
  },
  {
    question: "How are they spread over the areas, the nearest of each firm?",
    query: `{ coverage(rule: PARTY_ORGANIZATION, groupBy: AREA) { groups { group { name } numerator denominator } } }`,
    anyOrder: true,
    answer: areas({
      贵安新区: [6, 15],
      瓮安县瓮水街道: [0, 6],
      龙里县谷脚镇: [1, 4],
      江西省: [1, 4],
      毕节市: [0, 3],
      贵州省: [2, 3],
      贵阳市: [2, 2],
      长顺县: [0, 1],
      永修县: [1, 1],
      平塘县: [0, 1],
      南康区: [0, 1],
      瑞昌市: [1, 1],
    }).concat({ group: null, numerator: 2, denominator: 13 }),
  },
  {
    question: "Who stands behind the group of a province, and behind the group of no area?",
    query: `{
      province: organizationsBehind(rule: PARTY_ORGANIZATION, side: COVERED, group: "贵州省") { totalCount nodes { name } }
      nowhere: organizationsBehind(rule: PARTY_ORGANIZATION, side: COVERED, withoutGroup: AREA) { nodes { name } }
    }`,
    answer: {
      province: { totalCount: 2, nodes: ["满帮集团", "贵州云图时代信息技术有限公司"] },
      nowhere: ["五矿二十三冶", "金诚信矿业管理股份有限公司"],
    },
  },
  {
    question: "Which firm has party work without a party organization? One that people are dispatched to.",
    query: `{
      work: organizationsBehind(rule: PARTY_WORK, side: COVERED, within: "南康区") { nodes { name } }
      organization: organizationsBehind(rule: PARTY_ORGANIZATION, side: COVERED, within: "南康区") { totalCount }
    }`,
    answer: { work: ["江西红鼎轩家具有限公司"], organization: 0 },
  },
  {
    question: "Before August 2023 the mining chain had no general branch: which chains had no party organization then?",
    query: `{
      coverage(rule: CHAIN_PARTY_ORGANIZATION, asOf: "2023-07") { numerator denominator }
      organizationsBehind(rule: CHAIN_PARTY_ORGANIZATION, asOf: "2023-07") { nodes { name } }
    }`,
    answer: {
      coverage: { numerator: 10, denominator: 16 },
      organizationsBehind: [
        "平塘县掌布镇新坪村洞穴食用菌产业链",
        "毕节高新区新能源材料产业链",
        "毕节高新区新装备制造产业链",
        "毕节高新区绿色生态食（药）品加工产业链",
        "江西省半导体照明产业链",
        "银山井下采矿工序链",
      ],
    },
  },
  {
    question: "Who has a partner in co-building, by kind? Areas, sites and party organizations are left out, and why.",
    query: `{ coverage(rule: CO_BUILDING, groupBy: KIND) {
      groups { kind numerator denominator } excluded { reason(language: EN) count }
    } }`,
    anyOrder: true,
    answer: {
      groups: [
        kind("ALLIANCE", 2, 7),
        kind("COMMUNITY", 0, 5),
        kind("COOPERATIVE", 0, 2),
        kind("ENTERPRISE", 9, 55),
        kind("INDUSTRY_CHAIN", 0, 16),
        kind("INSTITUTION", 2, 13),
        kind("PARK", 0, 10),
        kind("PUBLIC_BODY", 2, 48),
        kind("SERVICE_STATION", 0, 9),
        kind("TEAM", 0, 19),
        kind("VILLAGE", 0, 10),
      ],
      excluded: [
        { reason: "ended before the date", count: 0 },
        { reason: "not yet begun at the date", count: 0 },
        { reason: "administrative area: a territory, no unit that builds", count: 56 },
        { reason: "site: where building goes on, no unit that builds", count: 36 },
        { reason: "party organization: it stands for its host, which is counted", count: 61 },
      ],
    },
  },
  {
    question: "By which rule is organization coverage counted, in words?",
    query: `{ coverage(rule: PARTY_ORGANIZATION) { en: ruleText(language: EN) zh: ruleText } }`,
    answer: {
      en: "Numerator: those with a party organization of their own, or that are, themselves or through it, MEMBER_OF a joint one (a party organization with members counts as joint). Denominator: enterprises that hold at the date. Excluded: those that had ended before the date or had not yet begun, as they were not there. Public definition: organization coverage including joint ones (组织覆盖率). Of those recorded here; not recorded is not the same as absent.",
      zh: "分子：其中建有本单位党组织的，或本企业、其党组织是联合党组织成员的（参加某党组织即视为联合）。分母：该日期存续的企业。不计：在该日期之前已终止的和尚未成立的，因为当时并不存在。公开口径：组织覆盖率（含联合组建）。以本图所记录者为限；没有记录不等于没有。",
    },
  },
  {
    question: "Who leads the car chain, which members have a party organization and which not, who supplies whom?",
    query: `query ($id: ID!) { chain(id: $id) {
      chain { name } leaders { name } partyOrganizations { name }
      with: members(withPartyOrganization: true) { totalCount nodes { name } }
      without: members(withPartyOrganization: false) { totalCount nodes { name } }
      supplies { totalCount nodes { from { name } to { name } } }
      coverage { rule ${FIGURE} } completeness { complete limitedBy }
    } }`,
    variables: { id: CAR_CHAIN },
    answer: {
      chain: CAR_CHAIN,
      leaders: [CAR_MAKER],
      partyOrganizations: [`${CAR_CHAIN}党委`],
      with: { totalCount: 1, nodes: [CAR_SUPPLIER] },
      without: { totalCount: 1, nodes: [CAR_MAKER] },
      supplies: { totalCount: 1, nodes: [{ from: CAR_SUPPLIER, to: CAR_MAKER }] },
      coverage: { rule: "PARTY_ORGANIZATION", numerator: 1, denominator: 2, rate: 0.5 },
      completeness: { complete: true, limitedBy: [] },
    },
  },
  {
    question: "Which members of the mining chain have a party organization? A site belongs to it too and has its own.",
    query: `{ chain(id: "银山井下采矿工序链") { leaders { name }
      members(withPartyOrganization: true) { nodes { name kind } } all: members { totalCount } coverage { ${FIGURE} }
    } }`,
    answer: {
      leaders: [],
      members: [
        { name: "五矿二十三冶", kind: "ENTERPRISE" },
        { name: "江西铜业集团银山矿业有限责任公司井下采矿场", kind: "SITE" },
        { name: "金诚信矿业管理股份有限公司", kind: "ENTERPRISE" },
      ],
      all: 3,
      coverage: { numerator: 2, denominator: 2, rate: 1 },
    },
  },
  {
    question: "What in the data breaks a rule, and how much?",
    query: `{ checks { rule count } }`,
    answer: [
      { rule: "CHAIN_COMMITTEE_WITHOUT_CHAIN", count: 0 },
      { rule: "ENDED_LINK_STILL_COUNTED", count: 0 },
      { rule: "FACT_WITHOUT_SOURCE", count: 0 },
      { rule: "FIGURE_WITHOUT_PERIOD", count: 58 },
      { rule: "JOINT_BRANCH_OVER_FIVE_UNITS", count: 0 },
      { rule: "ORGANIZATION_WITHOUT_AREA", count: 20 },
      { rule: "POST_ENDED", count: 0 },
      { rule: "SAME_NAME_SAME_AREA", count: 0 },
    ],
  },
  {
    question: "Which organizations lie in no area? Provinces are not meant.",
    query: `{ checks(rules: ["ORGANIZATION_WITHOUT_AREA"]) { entities(first: 100) { totalCount nodes { name } } } }`,
    answer: [
      {
        totalCount: 20,
        nodes: [
          "中国邮政集团有限公司",
          "五矿二十三冶",
          "五矿二十三冶党组织",
          "华为",
          "华夏心理培训",
          "南方电网",
          "大连工业大学",
          "新东方教育",
          "民建",
          "民盟",
          "网易",
          "美团外卖",
          "腾讯",
          "致公党",
          "苏州大学",
          "苹果",
          "金诚信矿业管理股份有限公司",
          "金诚信矿业管理股份有限公司党组织",
          "鑫玉白茶",
          "黄红缨茶场",
        ],
      },
    ],
  },
  {
    question: "A chain that is none.",
    query: `{ chain(id: "贵州省") { chain { id } } }`,
    error: { code: "BAD_ARGUMENT", argument: "id", kind: "AREA" },
  },
  {
    question: "A coverage within a firm, which holds nothing.",
    query: `{ coverage(rule: PARTY_WORK, within: "华为") { rate } }`,
    error: { code: "BAD_ARGUMENT", argument: "within" },
  },
  {
    question: "A coverage within a place that is not recorded: no rate of nothing, but an error.",
    query: `{ coverage(rule: PARTY_WORK, within: "火星") { rate } }`,
    error: { code: "NOT_FOUND", argument: "within" },
  },
];

function kind(name: string, numerator: number, denominator: number) {
  return { kind: name, numerator, denominator };
}

function areas(figures: Readonly<Record<string, readonly [number, number]>>): object[] {
  return Object.entries(figures).map(([group, [numerator, denominator]]) => ({ group, numerator, denominator }));
}
