/** Who is central, and who hangs together. Scores were worked out from the sheets by enumeration, apart from this code. */
import type { Golden } from "../../support/golden.js";

const RANKING = `query ($metric: RankingMetric!, $scope: Scope, $first: Int = 3) {
  ranking(metric: $metric, scope: $scope, first: $first) {
    entries { rank score organization { name } } sampled completeness { complete returned total limitedBy }
  }
}`;

/** Entries as the query above gives them. */
function entries(...rows: readonly (readonly [rank: number, score: number, name: string])[]) {
  return rows.map(([rank, score, organization]) => ({ rank, score, organization }));
}

const cut = (returned: number, total: number) => ({ complete: false, returned, total, limitedBy: ["ROWS"] });
const whole = (total: number) => ({ complete: true, returned: total, total, limitedBy: [] });

export const RANKING_QUESTIONS: readonly Golden[] = [
  {
    question: "Which organizations have the most links?",
    query: RANKING,
    variables: { metric: "DEGREE" },
    answer: {
      entries: entries([1, 33, "毕节市"], [2, 30, "瓮安县瓮水街道新庄社区"], [2, 30, "黔南州"]),
      sampled: null,
      completeness: cut(3, 300),
    },
  },
  {
    question: "Through whom do the most connections run?",
    query: RANKING,
    variables: { metric: "BETWEENNESS" },
    answer: {
      entries: entries(
        [1, 0.02738991544, "贵州省"],
        [2, 0.01545376699, "黔南州园区"],
        [3, 0.01439294393, "平塘县掌布镇新坪村“两委”"],
      ),
      sampled: null,
      completeness: cut(3, 300),
    },
  },
  {
    question: "Who is nearest to all others it reaches?",
    query: RANKING,
    variables: { metric: "CLOSENESS", first: 2 },
    answer: {
      entries: entries([1, 0.06037236608, "贵州省"], [2, 0.05713995909, "贵安新区"]),
      sampled: null,
      completeness: cut(2, 300),
    },
  },
  {
    question: "Whom does everything in command lead up to?",
    query: RANKING,
    variables: { metric: "PAGERANK", scope: { types: ["SUBORDINATE_TO"], direction: "OUT" }, first: 1 },
    answer: {
      entries: entries([1, 0.03625548214, "黔南州园区党工委"]),
      sampled: null,
      completeness: cut(1, 69),
    },
  },
  {
    question: "Who builds together with the most others? All there are, equals by id.",
    query: RANKING,
    variables: { metric: "DEGREE", scope: { types: ["CO_BUILDS_WITH"] }, first: 100 },
    answer: {
      entries: entries(
        [1, 2, "宁德时代（贵州）新能源科技有限公司"],
        [1, 2, "贵州金元绿链"],
        [1, 2, "长江汽车"],
        [4, 1, "七星关区统一战线"],
        [4, 1, "七星关区青少年成长指导中心"],
      ),
      sampled: null,
      completeness: whole(5),
    },
  },
  {
    question: "Within the bonded zone, who has the most links, the zone itself among them?",
    query: RANKING,
    variables: { metric: "DEGREE", scope: { within: "贵安综合保税区" }, first: 2 },
    answer: {
      entries: entries([1, 15, "贵安综合保税区"], [2, 11, "贵安综合保税区孵化园联合党支部"]),
      sampled: null,
      completeness: cut(2, 24),
    },
  },
  {
    question: "And through whom do its connections run?",
    query: RANKING,
    variables: { metric: "BETWEENNESS", scope: { within: "贵安综合保税区" }, first: 2 },
    answer: {
      entries: entries([1, 0.3016835017, "贵安综合保税区"], [2, 0.08131313131, "贵安综合保税区加工制造产业链党支部"]),
      sampled: null,
      completeness: cut(2, 24),
    },
  },
  {
    question: "Which bodies have the most members, before the joint general branch of the mine was there?",
    query: RANKING,
    variables: {
      metric: "DEGREE",
      scope: { types: ["MEMBER_OF"], direction: "IN", asOf: "2023-07" },
      first: 2,
    },
    answer: {
      entries: entries([1, 5, "贵安新区重点项目党员攻坚队"], [1, 5, "黔南州企业之家服务组"]),
      sampled: null,
      completeness: cut(2, 15),
    },
  },
  {
    question: "Which circles of co-builders are there?",
    query: `query ($scope: Scope) { linkageGroups(scope: $scope) {
      groups { count members { name } } modularity completeness { complete returned total limitedBy }
    } }`,
    variables: { scope: { types: ["CO_BUILDS_WITH"] } },
    answer: {
      groups: [
        { count: 3, members: ["宁德时代（贵州）新能源科技有限公司", "贵州金元绿链", "长江汽车"] },
        { count: 2, members: ["七星关区统一战线", "七星关区青少年成长指导中心"] },
      ],
      // All four links within; 6 and 2 of their 8 ends.
      modularity: 0.375,
      completeness: whole(2),
    },
  },
  {
    question: "Who supplies whom falls into pairs.",
    query: `query ($scope: Scope) { linkageGroups(scope: $scope, first: 1) {
      groups { count members { name } } completeness { complete returned total limitedBy }
    } }`,
    variables: { scope: { types: ["SUPPLIES"] } },
    answer: {
      groups: [{ count: 2, members: ["中国邮政集团有限公司贵州省长顺县分公司", "长顺县村（社区）邮政快递便民服务点"] }],
      completeness: cut(1, 2),
    },
  },
  {
    question: "A scope without a link has nobody to rank.",
    query: RANKING,
    variables: { metric: "BETWEENNESS", scope: { types: ["CO_BUILDS_WITH"], kinds: ["VILLAGE"] } },
    answer: { entries: [], sampled: null, completeness: whole(0) },
  },
  {
    question: "A ranking of more than a page is refused.",
    query: RANKING,
    variables: { metric: "DEGREE", first: 101 },
    error: { code: "BAD_ARGUMENT", argument: "first", least: 1, most: 100 },
  },
  {
    question: "A ranking within an unknown place is refused.",
    query: RANKING,
    variables: { metric: "CLOSENESS", scope: { within: "无此地" } },
    error: { code: "NOT_FOUND" },
  },
  {
    question: "What lies below the members of groups is priced by the members.",
    query: "{ linkageGroups(first: 20) { groups { members { partners(first: 6) { nodes { name } } } } } }",
    error: { code: "ROW_LIMIT", estimate: 20 + 800 + 4_800 },
  },
];
