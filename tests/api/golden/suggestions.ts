/** Whom to link with, and who should help whom, by the five source pages; weights worked out from the files by hand. */
import type { Golden } from "../../support/golden.js";

const SUGGEST = `query ($for: ID!, $type: LinkType) { suggestions(for: $for, type: $type) {
  suggestions { organization { name } score evidence { kind weight entities { name } } }
} }`;

/** Two initiatives of four each. */
const TWO_OF_FOUR = Math.round(20_000 / Math.log(4)) / 10_000;

export const SUGGESTION_QUESTIONS: readonly Golden[] = [
  {
    question:
      "With whom of the mine might the contractor build together? Its fellow contractor, then the mine's own site.",
    query: SUGGEST,
    variables: { for: "五矿二十三冶" },
    // The chain's general branch has 4 members and the initiatives 4 runners and participants each: 1 / ln 4 = 0.7213;
    // the chain has 3 members: 0.8 / ln 3 = 0.7282. The memberships in the branch are the party organizations'.
    answer: [
      {
        organization: "金诚信矿业管理股份有限公司",
        score: 2.8922,
        evidence: [
          { kind: "SHARED_BODY", weight: 0.7213, entities: ["银山井下采矿工序链党总支"] },
          { kind: "SAME_CHAIN", weight: 0.7282, entities: ["银山井下采矿工序链"] },
          {
            kind: "PAST_COOPERATION",
            weight: TWO_OF_FOUR,
            entities: ["银山井下采矿工序链党建", "银山矿业井下采矿场技术攻关项目"],
          },
        ],
      },
      {
        organization: "江西铜业集团银山矿业有限责任公司井下采矿场党总支",
        score: 0.7213 + 0.7213,
        evidence: [
          { kind: "SHARED_BODY", weight: 0.7213, entities: ["银山井下采矿工序链党总支"] },
          { kind: "PAST_COOPERATION", weight: 0.7213, entities: ["银山井下采矿工序链党建"] },
        ],
      },
    ],
  },
  {
    question:
      "With whom might the car parts firm build together? The car maker it supplies; its own task group is no partner.",
    query: SUGGEST,
    variables: { for: "瑞昌市人民冲压有限公司" },
    // Three initiatives of 2, 3 and 3: 1 / ln 2 + 2 / ln 3 = 3.26, which is capped at 3. Both lie in one province only.
    answer: [
      {
        organization: "江西江铃汽车股份有限公司",
        score: 4.7282,
        evidence: [
          { kind: "SAME_CHAIN", weight: 0.7282, entities: ["江西省汽车产业链"] },
          { kind: "ADJACENT_STAGE", weight: 1, entities: ["江西省汽车产业链"] },
          {
            kind: "PAST_COOPERATION",
            weight: 3,
            entities: ["江铃汽车供应商党支部梳理", "江西省汽车产业链党建", "江铃汽车党建指导员选派"],
          },
        ],
      },
    ],
  },
  {
    question: "Which firms of the incubator might build together? Those of one joint branch, in the incubator.",
    query: `query ($for: ID!) { suggestions(for: $for) {
      suggestions { organization { name } score } completeness { complete total }
    } }`,
    variables: { for: "众恒电器公司" },
    // 1 / ln 4 for the joint branch of four, 0.8 for one park.
    answer: {
      suggestions: ["华鑫信息技术公司", "昆隆建材公司", "腾鹏服装公司"].map((organization) => ({
        organization,
        score: 1.5213,
      })),
      completeness: { complete: true, total: 3 },
    },
  },
  {
    question: "Why might CATL build together with the task force, in both languages?",
    query: `query ($for: ID!) { suggestions(for: $for) {
      suggestions { zh: explanation en: explanation(language: EN) evidence { text(language: EN) } }
    } }`,
    variables: { for: "宁德时代贵州新能源科技有限公司" },
    answer: [
      {
        zh: "建议宁德时代（贵州）新能源科技有限公司与贵安新区重点项目党员攻坚队共建：双方同在贵安新区境内；双方合作过或共同参与过：贵安新区宁德时代项目、贵安新区链上企业党建共建支部联建。",
        en: "宁德时代（贵州）新能源科技有限公司 and 贵安新区重点项目党员攻坚队 might build together: both lie in 贵安新区; they have worked together: 贵安新区宁德时代项目, 贵安新区链上企业党建共建支部联建.",
        evidence: [
          "Both lie in 贵安新区.",
          "They have worked together: 贵安新区宁德时代项目, 贵安新区链上企业党建共建支部联建.",
        ],
      },
    ],
  },
  {
    question:
      "Who might assist Longjiang village? Nobody: all that another organization has in common with it is the county.",
    query: `query ($for: ID!) { suggestions(for: $for, type: ASSISTS) {
      suggestions { score } abstained completeness { complete returned total limitedBy }
    } }`,
    variables: { for: "从江县龙江村" },
    answer: {
      suggestions: [],
      abstained:
        "考察了1个单位，其中1个不足2类相互独立的依据，不予推荐。 Considered: 1. Not suggested, for fewer than 2 independent kinds of evidence: 1.",
      completeness: { complete: true, returned: 0, total: 0, limitedBy: [] },
    },
  },
  {
    question:
      "Who might assist Dazhao village? Five of its county that work on parcels for villages with it, all alike.",
    query: `query ($for: ID!) { suggestions(for: $for, type: ASSISTS) {
      suggestions { organization { name } score } abstained
    } }`,
    variables: { for: "长顺县代化镇打朝村" },
    // One county (0.4), one initiative of seven (1 / ln 7 = 0.5139); equals go by id.
    answer: {
      suggestions: [
        "中国邮政集团有限公司贵州省长顺县分公司",
        "长顺县委党建办",
        "长顺县村（社区）党群服务中心",
        "长顺县村（社区）邮政快递便民服务点",
        "长顺县村集体经济合作社",
      ].map((organization) => ({ organization, score: 0.9139 })),
      abstained: null,
    },
  },
  {
    question:
      "Who should help the six villages that nobody assists? Two have somebody, for four too little speaks for anybody.",
    query: `{ pairingPlan(rule: VILLAGE_ASSISTED) {
      pairs { helper { name } helped { name } score } unserved { organization { name } }
      backTest { hidden } completeness { complete returned total }
    } }`,
    // 28 pairs are known to assist: 30 links, of which one firm was helped twice and one village also through its branch.
    answer: {
      pairs: [
        { helper: "西青区辛口镇第六埠村党群服务中心", helped: "西青区辛口镇第六埠村", score: 1.3213 },
        { helper: "中国邮政集团有限公司贵州省长顺县分公司", helped: "长顺县代化镇打朝村", score: 0.9139 },
      ],
      unserved: ["仁怀市五马镇三元村", "从江县龙江村", "水城区陡箐村", "西青区中北镇西姜井村"],
      backTest: 6,
      completeness: { complete: true, returned: 6, total: 6 },
    },
  },
  {
    question: "Who could found the party organizations that firms lack? No pairing mends that.",
    query: `{ pairingPlan(rule: PARTY_ORGANIZATION) { pairs { score } } }`,
    error: {
      code: "NO_PAIRING",
      rule: "PARTY_ORGANIZATION",
      allowed: ["PARTY_WORK", "VILLAGE_ASSISTED", "CO_BUILDING"],
    },
  },
  {
    question: "Who might hold a post there? Persons are not suggested.",
    query: `{ suggestions(for: "众恒电器公司", type: HOLDS_POST) { suggestions { score } } }`,
    error: {
      code: "BAD_ARGUMENT",
      argument: "type",
      allowed: ["CO_BUILDS_WITH", "COOPERATES_WITH", "ASSISTS", "DISPATCHES_TO", "SERVES", "SUPPLIES"],
    },
  },
];
