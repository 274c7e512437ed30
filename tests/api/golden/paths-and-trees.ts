/** How organizations are connected, and who commands whom. */
import type { Golden } from "../../support/golden.js";

const PATHS = `query ($from: ID!, $to: ID!, $scope: Scope, $maxLength: Int = 6, $first: Int = 1) {
  paths(from: $from, to: $to, scope: $scope, maxLength: $maxLength, first: $first) {
    paths { length entities { name } } completeness { complete limitedBy }
  }
}`;
// Longer ways are left out by `first`.
const MORE = { complete: false, limitedBy: ["ROWS"] };
const COMPLETE = { complete: true, limitedBy: [] };
const COMPANY_TIES = ["COOPERATES_WITH", "MEMBER_OF", "ORGANIZATION_OF", "SUBORDINATE_TO"];
const CONTRACTOR = "金诚信矿业管理股份有限公司";
const COPPER = "江西省铜产业链";
const MINE = "江西铜业集团银山矿业有限责任公司";

export const PATH_QUESTIONS: readonly Golden[] = [
  {
    question: "Between leading firm and supplier, which links are parallel?",
    query: `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { paths {
      length steps { links { type from { name } role } }
    } } }`,
    variables: { from: "江西江铃汽车股份有限公司", to: "瑞昌市人民冲压有限公司" },
    anyOrder: true,
    answer: [
      {
        length: 1,
        steps: [
          [
            { type: "DISPATCHES_TO", from: "江西江铃汽车股份有限公司", role: "党建指导员" },
            { type: "SUPPLIES", from: "瑞昌市人民冲压有限公司", role: "供应商" },
          ],
        ],
      },
    ],
  },
  {
    question: "How are the two contractors connected? Through the technical project, the mine, and the chain.",
    query: PATHS,
    variables: { from: "五矿二十三冶", to: CONTRACTOR, first: 3 },
    answer: {
      paths: ["银山矿业井下采矿场技术攻关项目", MINE, "银山井下采矿工序链"].map((middle) => ({
        length: 2,
        entities: ["五矿二十三冶", middle, CONTRACTOR],
      })),
      completeness: MORE,
    },
  },
  {
    question: "And in a sentence, by membership alone?",
    query: `query ($from: ID!, $to: ID!, $scope: Scope) { paths(from: $from, to: $to, scope: $scope) { paths { explanation } } }`,
    variables: { from: "五矿二十三冶", to: CONTRACTOR, scope: { types: ["MEMBER_OF"] } },
    answer: [
      `五矿二十三冶经银山井下采矿工序链与${CONTRACTOR}相连：五矿二十三冶是银山井下采矿工序链的成员；${CONTRACTOR}是银山井下采矿工序链的成员。`,
    ],
  },
  {
    question: "By which ways does the committee of the copper chain reach a contractor?",
    query: PATHS,
    variables: { from: `${COPPER}党委`, to: CONTRACTOR, first: 3, scope: { types: COMPANY_TIES } },
    answer: {
      paths: [
        { length: 3, entities: [`${COPPER}党委`, COPPER, MINE, CONTRACTOR] },
        { length: 3, entities: [`${COPPER}党委`, "银山井下采矿工序链党总支", `${CONTRACTOR}党组织`, CONTRACTOR] },
        { length: 3, entities: [`${COPPER}党委`, "银山井下采矿工序链党总支", "银山井下采矿工序链", CONTRACTOR] },
      ],
      completeness: MORE,
    },
  },
  {
    question: "And before the joint general branch was there, by three steps at most?",
    query: PATHS,
    variables: {
      from: `${COPPER}党委`,
      to: CONTRACTOR,
      first: 3,
      maxLength: 3,
      scope: { types: COMPANY_TIES, asOf: "2023-07" },
    },
    answer: {
      paths: [{ length: 3, entities: [`${COPPER}党委`, COPPER, MINE, CONTRACTOR] }],
      completeness: { complete: false, limitedBy: ["LENGTH"] },
    },
  },
  {
    question:
      "Is a firm of the incubator connected with the bonded zone? By place only, and the search was exhaustive.",
    query: PATHS,
    variables: { from: "众恒电器公司", to: "贵安综合保税区" },
    answer: { paths: [], completeness: COMPLETE },
  },
  {
    question: "By place it lies two steps below it.",
    query: PATHS,
    variables: { from: "众恒电器公司", to: "贵安综合保税区", scope: { types: ["LOCATED_IN"] } },
    answer: {
      paths: [{ length: 2, entities: ["众恒电器公司", "贵安综合保税区孵化园", "贵安综合保税区"] }],
      completeness: COMPLETE,
    },
  },
  {
    question: "How is an organization connected with itself?",
    query: PATHS,
    variables: { from: "苏州大学", to: "苏州大学" },
    answer: { paths: [{ length: 0, entities: ["苏州大学"] }], completeness: COMPLETE },
  },
  {
    question: "What is the chain of command in the parks of Qiannan?",
    query: `query ($of: ID!) { hierarchy(of: $of) { completeness { complete limitedBy }
      root { entity { name } childCount children { entity { name } childCount children { entity { name } childCount
        children { entity { name } childCount link { type initiative { name } } }
      } } }
    } }`,
    variables: { of: "黔南州园区党工委" },
    answer: {
      completeness: COMPLETE,
      root: {
        entity: "黔南州园区党工委",
        childCount: 1,
        children: [
          {
            entity: "黔南州园区非公企业综合党委",
            childCount: 2,
            children: [
              { entity: "黔南州园区企业党组织", childCount: 0, children: [] },
              {
                entity: "黔南州园区党群服务中心",
                childCount: 1,
                children: [
                  {
                    entity: "黔南州园区党建工作指导站",
                    childCount: 0,
                    link: { type: "SUBORDINATE_TO", initiative: "黔南州园区五级工作体系" },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
  },
  {
    question: "A tree cut at a depth says that more lies below.",
    query: `query ($of: ID!) { hierarchy(of: $of, depth: 1) {
      root { children { entity { name } childCount } } completeness { complete returned limitedBy }
    } }`,
    variables: { of: "黔南州园区党工委" },
    answer: {
      root: [{ entity: "黔南州园区非公企业综合党委", childCount: 2 }],
      completeness: { complete: false, returned: 2, limitedBy: ["DEPTH"] },
    },
  },
  {
    question: "Whom is a police station under?",
    query: `query ($of: ID!) { hierarchy(of: $of, direction: UP) { root {
      children { entity { name } children { entity { name } children { entity { name } } } }
    } } }`,
    variables: { of: "六盘水市公安局钟山分局荷城派出所" },
    answer: [{ entity: "六盘水市公安局钟山分局", children: [{ entity: "六盘水市公安局", children: [] }] }],
  },
  {
    question: "Which mechanisms belong to the chain programme of Jiangxi?",
    query: `query ($of: ID!) { hierarchy(of: $of, types: [PART_OF], depth: 1) { root { childCount children { entity { id } } } } }`,
    variables: { of: "initiative-江西省党建聚链" },
    anyOrder: true,
    answer: {
      childCount: 5,
      children: [
        "initiative-江西省产业链党建指导站孵化帮建",
        "initiative-江西省产业链党组织上下游联建",
        "initiative-江西省产业链党组织产学研共建",
        "initiative-江西省汽车产业链党建",
        "initiative-银山井下采矿工序链党建",
      ],
    },
  },
  {
    question: "A neighbourhood cut at a limit says so; uncut, it is whole.",
    query: `query ($of: [ID!]!, $scope: Scope) {
      cut: neighborhood(of: $of, scope: $scope, limit: 4) { completeness { complete returned limitedBy } }
      whole: neighborhood(of: $of, scope: $scope) { completeness { complete returned limitedBy } }
    }`,
    variables: { of: ["贵安新区重点项目党员攻坚队"], scope: { types: ["ASSISTS"] } },
    answer: {
      cut: { complete: false, returned: 4, limitedBy: ["ROWS"] },
      whole: { complete: true, returned: 10, limitedBy: [] },
    },
  },
];
