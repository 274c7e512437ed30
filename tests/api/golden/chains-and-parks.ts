/** Who belongs to a chain, an alliance or a park, and which of them have a party organization. */
import type { Golden } from "../../support/golden.js";

const CAR_CHAIN = "江西省汽车产业链";
const CAR_MAKER = "江西江铃汽车股份有限公司";
const CAR_SUPPLIER = "瑞昌市人民冲压有限公司";
const IN_CHAIN = "{ types: [MEMBER_OF], direction: OUT, to: { kinds: [INDUSTRY_CHAIN] } }";

export const CHAIN_QUESTIONS: readonly Golden[] = [
  {
    question:
      "Which organizations are tied to the car chain and its committee, how, and how are they tied to each other?",
    query: `query ($of: [ID!]!, $scope: Scope) { neighborhood(of: $of, scope: $scope) {
      entities { entity { name } distance degree hidden { type direction kind count } }
      links { type from { name } to { name } }
      completeness { complete limitedBy }
    } }`,
    variables: {
      of: [CAR_CHAIN, `${CAR_CHAIN}党委`],
      scope: { types: ["ASSISTS", "DISPATCHES_TO", "LEADS", "MEMBER_OF", "ORGANIZATION_OF", "SUPPLIES"] },
    },
    anyOrder: true,
    answer: {
      entities: [
        { entity: CAR_CHAIN, distance: 0, degree: 4, hidden: [] },
        { entity: `${CAR_CHAIN}党委`, distance: 0, degree: 3, hidden: [] },
        { entity: CAR_MAKER, distance: 1, degree: 5, hidden: [] },
        {
          entity: CAR_SUPPLIER,
          distance: 1,
          degree: 5,
          hidden: [{ type: "ORGANIZATION_OF", direction: "IN", kind: "PARTY_ORGANIZATION", count: 1 }],
        },
      ],
      links: [
        { type: "ASSISTS", from: `${CAR_CHAIN}党委`, to: CAR_SUPPLIER },
        { type: "DISPATCHES_TO", from: CAR_MAKER, to: CAR_SUPPLIER },
        { type: "LEADS", from: CAR_MAKER, to: CAR_CHAIN },
        { type: "LEADS", from: CAR_MAKER, to: `${CAR_CHAIN}党委` },
        { type: "MEMBER_OF", from: CAR_MAKER, to: CAR_CHAIN },
        { type: "MEMBER_OF", from: CAR_SUPPLIER, to: CAR_CHAIN },
        { type: "ORGANIZATION_OF", from: `${CAR_CHAIN}党委`, to: CAR_CHAIN },
        { type: "SUPPLIES", from: CAR_SUPPLIER, to: CAR_MAKER },
      ],
      completeness: { complete: true, limitedBy: [] },
    },
  },
  {
    question: "Which firms of the car chain have a party organization? The leading firm has none on record.",
    query: `query ($id: ID!) { organizations(where: { within: $id }) { nodes {
      name partyOrganizations { nodes { name ... on PartyOrganization { form } } }
    } } }`,
    variables: { id: CAR_CHAIN },
    answer: [
      { name: CAR_MAKER, partyOrganizations: [] },
      { name: CAR_SUPPLIER, partyOrganizations: [{ name: `${CAR_SUPPLIER}党支部`, form: "BRANCH" }] },
    ],
  },
  {
    question: "Which firms of any chain have no party organization of their own on record?",
    query: `{ organizations(where: { kinds: [ENTERPRISE], linked: [
      ${IN_CHAIN}, { quantifier: NONE, types: [ORGANIZATION_OF], direction: IN }
    ] }) { totalCount nodes { name } } }`,
    answer: { totalCount: 3, nodes: [CAR_MAKER, "江西红鼎轩家具有限公司", "江西铜业集团银山矿业有限责任公司"] },
  },
  {
    question: "And which have one?",
    query: `{ organizations(where: { kinds: [ENTERPRISE], linked: [
      ${IN_CHAIN}, { types: [ORGANIZATION_OF], direction: IN, to: { kinds: [PARTY_ORGANIZATION] } }
    ] }) { nodes { name } } }`,
    answer: [
      "九江润禾合成材料有限公司",
      "五矿二十三冶",
      "江西天一航空装备有限公司",
      CAR_SUPPLIER,
      "金诚信矿业管理股份有限公司",
    ],
  },
  {
    question: "Which chains have no party organization on record?",
    query: `{ organizations(where: { kinds: [INDUSTRY_CHAIN], linked: [
      { quantifier: NONE, types: [ORGANIZATION_OF], direction: IN }
    ] }) { nodes { name } } }`,
    answer: [
      "平塘县掌布镇新坪村洞穴食用菌产业链",
      "毕节高新区新能源材料产业链",
      "毕节高新区新装备制造产业链",
      "毕节高新区绿色生态食（药）品加工产业链",
      "江西省半导体照明产业链",
    ],
  },
  {
    question: "Which chains have exactly one named firm?",
    query: `{ organizations(where: { kinds: [INDUSTRY_CHAIN], linked: [
      { quantifier: SINGLE, types: [MEMBER_OF], direction: IN, to: { kinds: [ENTERPRISE] } }
    ] }) { nodes { name } } }`,
    answer: ["南康区现代家具产业链", "景德镇市航空产业链", "永修县有机硅产业链", "江西省铜产业链"],
  },
  {
    question: "How many firms does each chain have, and how many firms are in none?",
    query: `{ organizationCounts(where: { kinds: [ENTERPRISE] }, groupBy: CHAIN) { key count } }`,
    anyOrder: true,
    answer: [
      { key: "NONE", count: 47 },
      { key: "南康区现代家具产业链", count: 1 },
      { key: "景德镇市航空产业链", count: 1 },
      { key: "永修县有机硅产业链", count: 1 },
      { key: "江西省汽车产业链", count: 2 },
      { key: "江西省铜产业链", count: 1 },
      { key: "银山井下采矿工序链", count: 2 },
    ],
  },
  {
    question:
      "Which joint party organizations are hosted by nothing but chains and parks? Those without a host count too.",
    query: `{ organizations(where: { joint: true, linked: [
      { quantifier: ALL, types: [ORGANIZATION_OF], direction: OUT, to: { kinds: [INDUSTRY_CHAIN, PARK] } }
    ] }) { nodes { name } } }`,
    answer: [
      "西青区产业联合党委",
      "贵安综合保税区孵化园联合党支部",
      "银山井下采矿工序链党总支",
      "龙里县快递物流行业联合党委",
    ],
  },
  {
    question: "Which firms of the bonded zone have a party organization, own or joint?",
    query: `query ($where: OrganizationWhere) { organizations(where: $where) {
      nodes { name partyOrganizations { nodes { name } } }
    } }`,
    variables: { where: { kinds: ["ENTERPRISE"], within: "贵安综合保税区" } },
    answer: [
      { name: "众恒电器公司", partyOrganizations: ["贵安综合保税区孵化园联合党支部"] },
      { name: "华鑫信息技术公司", partyOrganizations: ["贵安综合保税区孵化园联合党支部"] },
      { name: "双坤电子公司", partyOrganizations: [] },
      { name: "昆隆建材公司", partyOrganizations: ["贵安综合保税区孵化园联合党支部"] },
      { name: "瑞立达", partyOrganizations: [] },
      { name: "腾鹏服装公司", partyOrganizations: ["贵安综合保税区孵化园联合党支部"] },
      { name: "贵州云上鲲鹏科技有限公司", partyOrganizations: ["贵州云上鲲鹏科技有限公司党支部"] },
    ],
  },
  {
    question: "And which have neither?",
    query: `query ($where: OrganizationWhere) { organizations(where: $where) { totalCount nodes { name } } }`,
    variables: {
      where: {
        kinds: ["ENTERPRISE"],
        within: "贵安综合保税区",
        not: {
          or: [
            { linked: [{ types: ["ORGANIZATION_OF"], direction: "IN" }] },
            { linked: [{ types: ["MEMBER_OF"], direction: "OUT", to: { kinds: ["PARTY_ORGANIZATION"] } }] },
          ],
        },
      },
    },
    answer: { totalCount: 2, nodes: ["双坤电子公司", "瑞立达"] },
  },
  {
    question: "What ties the alliance of the Bijie high-tech zone to other organizations, by type and kind?",
    query: `query ($id: ID!) { organization(id: $id) { linkCounts { type direction kind count } } }`,
    variables: { id: "毕节高新区产业链党建联盟" },
    anyOrder: true,
    answer: [
      { type: "COOPERATES_WITH", direction: "ANY", kind: "INSTITUTION", count: 2 },
      { type: "ESTABLISHED", direction: "IN", kind: "PARTY_ORGANIZATION", count: 1 },
      { type: "ESTABLISHED", direction: "OUT", kind: "ALLIANCE", count: 1 },
      { type: "LEADS", direction: "IN", kind: "PARTY_ORGANIZATION", count: 1 },
      { type: "LEADS", direction: "OUT", kind: "ALLIANCE", count: 1 },
      { type: "LOCATED_IN", direction: "OUT", kind: "PARK", count: 1 },
      { type: "MEMBER_OF", direction: "IN", kind: "ALLIANCE", count: 1 },
      { type: "MEMBER_OF", direction: "OUT", kind: "ALLIANCE", count: 1 },
      { type: "PARTICIPATES_IN", direction: "OUT", kind: null, count: 5 },
      { type: "RUNS", direction: "OUT", kind: null, count: 5 },
      { type: "SERVES", direction: "OUT", kind: "INDUSTRY_CHAIN", count: 3 },
    ],
  },
  {
    question: "Whose partner is that alliance? The college's in the education union; its universities only cooperate.",
    query: `query ($id: ID!) { organization(id: $id) {
      partners { edges { node { name } ties { through { name } } } }
      links(types: [COOPERATES_WITH], kinds: [INSTITUTION]) { nodes { from { name } to { name } } }
    } }`,
    variables: { id: "毕节高新区产业链党建联盟" },
    answer: {
      partners: [{ node: "毕节工业职业技术学院", ties: [["毕节市轻纺服装产业市域产教联合体"]] }],
      links: [
        { from: "大连工业大学", to: "毕节高新区产业链党建联盟" },
        { from: "毕节高新区产业链党建联盟", to: "苏州大学" },
      ],
    },
  },
];
