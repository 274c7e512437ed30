/** Who formed what together, and whom that makes partners. */
import type { Golden } from "../../support/golden.js";

const MINE = "江西铜业集团银山矿业有限责任公司";
const MINE_BRANCH = `${MINE}井下采矿场党总支`;
const CONTRACTORS = [
  "五矿二十三冶",
  "五矿二十三冶党组织",
  "金诚信矿业管理股份有限公司",
  "金诚信矿业管理股份有限公司党组织",
];
const PARTNER_NAMES = "query ($id: ID!) { organization(id: $id) { partners { nodes { name } } } }";

export const JOINT_BODY_QUESTIONS: readonly Golden[] = [
  {
    question: "Are all members of the incubator park's joint branch recorded?",
    query: `query ($id: ID!) { links(from: $id, scope: { types: [MEMBER_OF] }) { nodes {
      zh: explanation en: explanation(language: EN) } } }`,
    variables: { id: "腾鹏服装公司" },
    answer: [
      {
        zh: "腾鹏服装公司是贵安综合保税区孵化园联合党支部的成员（成员5家，列名4家）。",
        en: "腾鹏服装公司 is a member of 贵安综合保税区孵化园联合党支部 (4 of 5 named).",
      },
    ],
  },
  {
    question: "Who formed the joint branch of the incubator park, and how many do its members say they are?",
    query: `query ($id: ID!) { organization(id: $id) {
      ... on PartyOrganization { form joint temporary }
      statedMembers { named stated { value unit } }
      members: links(types: [MEMBER_OF], direction: IN) { nodes { from { name } } totalCount }
      founders: links(types: [ESTABLISHED], direction: IN) { totalCount }
      observations(indicator: "成员数") { nodes { value unit citations { source { id } locator } } }
    } }`,
    variables: { id: "贵安综合保税区孵化园联合党支部" },
    answer: {
      form: "BRANCH",
      joint: true,
      temporary: null,
      statedMembers: { named: 4, stated: { value: 5, unit: "家" } },
      members: { nodes: ["众恒电器公司", "华鑫信息技术公司", "昆隆建材公司", "腾鹏服装公司"], totalCount: 4 },
      founders: 4,
      observations: [{ value: 5, unit: "家", citations: [{ source: "000", locator: "7" }] }],
    },
  },
  {
    question: "With whom does a firm of the incubator park build together, and through which body?",
    query: `query ($id: ID!) { organization(id: $id) { partners { totalCount edges {
      node { name } ties { through { name } links { type from { name } to { name } } }
    } } } }`,
    variables: { id: "腾鹏服装公司" },
    answer: {
      totalCount: 3,
      edges: ["众恒电器公司", "华鑫信息技术公司", "昆隆建材公司"].map((name) => ({
        node: name,
        ties: [
          {
            through: ["贵安综合保税区孵化园联合党支部"],
            links: [
              { type: "MEMBER_OF", from: "腾鹏服装公司", to: "贵安综合保税区孵化园联合党支部" },
              { type: "MEMBER_OF", from: name, to: "贵安综合保税区孵化园联合党支部" },
            ],
          },
        ],
      })),
    },
  },
  {
    question: "Does the park itself become a partner because it hosts the joint branch? No.",
    query: PARTNER_NAMES,
    variables: { id: "贵安综合保税区孵化园" },
    answer: [],
  },
  {
    question: "How does the joint general branch tie the mine's general branch to the contractors that work in it?",
    query: `query ($id: ID!) { organization(id: $id) { partners { edges { node { name } ties { through { name } } } } } }`,
    variables: { id: MINE_BRANCH },
    answer: [
      { node: "五矿二十三冶", ties: [["银山井下采矿工序链党总支", "五矿二十三冶党组织"]] },
      { node: "五矿二十三冶党组织", ties: [["银山井下采矿工序链党总支"]] },
      { node: "金诚信矿业管理股份有限公司", ties: [["银山井下采矿工序链党总支", "金诚信矿业管理股份有限公司党组织"]] },
      { node: "金诚信矿业管理股份有限公司党组织", ties: [["银山井下采矿工序链党总支"]] },
    ],
  },
  {
    question: "The underground site is tied through its own general branch, and each link of that tie can be shown.",
    query: `query ($id: ID!) { organization(id: $id) { partners(kinds: [ENTERPRISE], first: 1) { edges {
      node { name } ties { through { name } links { type from { name } to { name } since } }
    } } } }`,
    variables: { id: `${MINE}井下采矿场` },
    answer: [
      {
        node: "五矿二十三冶",
        ties: [
          {
            through: [MINE_BRANCH, "银山井下采矿工序链党总支", "五矿二十三冶党组织"],
            links: [
              { type: "ORGANIZATION_OF", from: MINE_BRANCH, to: `${MINE}井下采矿场`, since: null },
              { type: "MEMBER_OF", from: MINE_BRANCH, to: "银山井下采矿工序链党总支", since: "2023-08" },
              { type: "MEMBER_OF", from: "五矿二十三冶党组织", to: "银山井下采矿工序链党总支", since: "2023-08" },
              { type: "ORGANIZATION_OF", from: "五矿二十三冶党组织", to: "五矿二十三冶", since: null },
            ],
          },
        ],
      },
    ],
  },
  {
    question: "A contractor has a partner in the other contractor and in the site, not in its own party organization.",
    query: PARTNER_NAMES,
    variables: { id: "五矿二十三冶" },
    answer: [`${MINE}井下采矿场`, MINE_BRANCH, "金诚信矿业管理股份有限公司", "金诚信矿业管理股份有限公司党组织"],
  },
  {
    question: "The mining company works with both contractors, which is cooperation and makes no partner.",
    query: `query ($id: ID!) { organization(id: $id) {
      partners { nodes { name } }
      links(types: [COOPERATES_WITH]) { nodes { from { name } to { name } role citations { locator } } }
      observations(indicator: "施工合作单位数") { nodes { value } }
    } }`,
    variables: { id: MINE },
    answer: {
      partners: [],
      links: [
        { from: "五矿二十三冶", to: MINE, role: "施工合作单位", citations: ["19-23"] },
        { from: MINE, to: "金诚信矿业管理股份有限公司", role: "施工合作单位", citations: ["19-23"] },
      ],
      observations: [3],
    },
  },
  {
    question: "Are fellow members of a chain or of a task force partners? No: chains and teams do not count.",
    query: `{
      chain: organization(id: "江西江铃汽车股份有限公司") { partners { totalCount nodes { name } } }
      team: organization(id: "贵安新区组织部门") { partners { totalCount nodes { name } } }
    }`,
    answer: { chain: { totalCount: 0, nodes: [] }, team: { totalCount: 0, nodes: [] } },
  },
  {
    question:
      "Since when are the mine and its contractors partners? Since August 2023: the year says so, July does not.",
    query: `query ($id: ID!) { organization(id: $id) {
      july: partners(asOf: "2023-07") { nodes { name } }
      august: partners(asOf: "2023-08") { nodes { name } }
      year: partners(asOf: "2023") { totalCount }
    } }`,
    variables: { id: MINE_BRANCH },
    answer: { july: [], august: CONTRACTORS, year: 4 },
  },
  {
    question: "Which joint party organizations are there, and how many of their members are named?",
    query: `{ organizations(where: { joint: true }) { nodes {
      name links(types: [MEMBER_OF], direction: IN) { totalCount }
    } } }`,
    answer: [
      { name: "西青区产业联合党委", links: 0 },
      { name: "西青区“农特产品产销”抱团共富联合体党委", links: 0 },
      { name: "西青区“古镇夜市共富”抱团共富联合体党委", links: 0 },
      { name: "贵安综合保税区孵化园联合党支部", links: 4 },
      { name: "银山井下采矿工序链党总支", links: 3 },
      { name: "龙里县快递物流行业联合党委", links: 2 },
    ],
  },
  {
    question: "Of the 18 departments in the joint committee of couriers, which does the page name?",
    query: `query ($id: ID!) { organization(id: $id) {
      links(types: [MEMBER_OF], direction: IN) { nodes { from { name } role } }
      observations { nodes { indicator value unit qualifier } }
    } }`,
    variables: { id: "龙里县快递物流行业联合党委" },
    answer: {
      links: [
        { from: "龙里县交通运输局", role: "职能部门" },
        { from: "龙里县发改部门", role: "职能部门" },
      ],
      observations: [{ indicator: "参与职能部门数", value: 18, unit: "家", qualifier: null }],
    },
  },
  {
    question: "Why are two departments of Longli partners? As fellow members of the joint committee.",
    query: `query ($id: ID!) { organization(id: $id) { partners { edges { node { name kind } ties { through { name } } } } } }`,
    variables: { id: "龙里县发改部门" },
    answer: [{ node: { name: "龙里县交通运输局", kind: "PUBLIC_BODY" }, ties: [["龙里县快递物流行业联合党委"]] }],
  },
];
