/** What the sources count and measure, as they state it. */
import type { Golden } from "../../support/golden.js";

const FIGURE = "indicator value text unit qualifier period nature";

export const FIGURE_QUESTIONS: readonly Golden[] = [
  {
    question: "What does the page say about the bonded zone in figures, and on which line?",
    query: `query ($id: ID!) { organization(id: $id) { observations { totalCount nodes {
      ${FIGURE} citations { source { id } locator }
    } } } }`,
    variables: { id: "贵安综合保税区" },
    answer: {
      totalCount: 6,
      nodes: [
        figure("产业链党支部数", { value: 5, unit: "个" }, "41"),
        figure("企业装表到户工业园区全省位次", { text: "省内首个" }, "37"),
        figure("园区企业用电成本降幅", { value: 30, unit: "%", qualifier: "over", nature: "TARGET" }, "37"),
        figure("整合的党员数", { value: 114, unit: "名" }, "41"),
        figure("整合的非公企业基层党组织数", { value: 16, unit: "个" }, "41"),
        figure("辖区企业数", { value: 278, unit: "家" }, "41"),
      ],
    },
  },
  {
    question: "How much radish is interplanted this year, and how much is aimed at next year?",
    query: `{ observations(indicator: "白萝卜套种面积") { nodes { subject { name } ${FIGURE} initiative { name } } } }`,
    anyOrder: true,
    answer: [
      { value: 10, qualifier: "over", period: "今年", nature: "ACTUAL" },
      { value: 450, qualifier: null, period: "明年", nature: "TARGET" },
    ].map((stated) => ({
      subject: "仁怀市五马镇三元村耙耙柑基地",
      indicator: "白萝卜套种面积",
      text: null,
      unit: "亩",
      initiative: "三元村耙耙柑基地林下白萝卜套种",
      ...stated,
    })),
  },
  {
    question: "Which figures of the tangerine base are targets?",
    query: `query ($id: ID!) { observations(subject: $id, nature: TARGET) { nodes { indicator value qualifier period } } }`,
    variables: { id: "仁怀市五马镇三元村耙耙柑基地" },
    anyOrder: true,
    answer: [
      { indicator: "套种增收", value: 1_000_000, qualifier: "over", period: "明年" },
      { indicator: "白萝卜套种面积", value: 450, qualifier: null, period: "明年" },
      { indicator: "耙耙柑产值", value: 2_000_000, qualifier: "over", period: "今年" },
    ],
  },
  {
    question: "How many figures are targets, and how many are there in all?",
    query: `{ targets: observations(nature: TARGET, first: 1) { totalCount } all: observations(first: 1) { totalCount } }`,
    answer: { targets: 17, all: 328 },
  },
  {
    question: "Who reports the added value of manufacturing, and is it reached or aimed at?",
    query: `{ observations(indicator: "规模以上制造业增加值") { nodes { subject { name } value unit period nature } } }`,
    anyOrder: true,
    answer: [
      { subject: "毕节高新区", value: 4_900_000_000, unit: "元", period: "上半年", nature: "TARGET" },
      { subject: "黔南州园区", value: 10_592_000_000, unit: "元", period: "今年上半年", nature: "ACTUAL" },
    ],
  },
  {
    question: "Which place did Xinping village take in its township, before and after?",
    query: `query ($id: ID!) { organization(id: $id) { observations(indicator: "全镇排名") { nodes { value text period } } } }`,
    variables: { id: "平塘县掌布镇新坪村" },
    anyOrder: true,
    answer: [
      { value: null, text: "末位", period: "上年度" },
      { value: null, text: "第一", period: "今年" },
    ],
  },
  {
    question: "Which share of firms do the parks of Qiannan state as covered, to the hundredth?",
    query: `query ($id: ID!) { organization(id: $id) { observations(indicator: "党的组织覆盖率") { nodes {
      value unit citations { source { title publisher } locator }
    } } } }`,
    variables: { id: "黔南州园区" },
    answer: [
      {
        value: 34.82,
        unit: "%",
        citations: [{ source: { title: "“四个强化”打造园区党建提质增效“新引擎”", publisher: null }, locator: "58" }],
      },
    ],
  },
  {
    question: "Whose number of members is stated?",
    query: `{ observations(indicator: "成员数") { nodes { subject { name } value unit period } } }`,
    anyOrder: true,
    answer: [
      { subject: "瑞昌市人民冲压有限公司党支部", value: 7, unit: "名", period: "2022年9月" },
      { subject: "贵安综合保税区孵化园联合党支部", value: 5, unit: "家", period: null },
    ],
  },
];

/** A figure of source 000 as the fields above ask for it. */
function figure(indicator: string, stated: object, locator: string): object {
  const open = { value: null, text: null, unit: null, qualifier: null, period: null, nature: "ACTUAL" };
  return { indicator, ...open, ...stated, citations: [{ source: "000", locator }] };
}
