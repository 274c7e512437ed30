/** What organizations run and take part in. */
import type { Golden } from "../../support/golden.js";

export const INITIATIVE_QUESTIONS: readonly Golden[] = [
  {
    question: "What does the joint committee of couriers run or take part in?",
    query: `query ($id: ID!) { organization(id: $id) { initiatives { totalCount nodes { name } } } }`,
    variables: { id: "龙里县快递物流行业联合党委" },
    answer: {
      totalCount: 14,
      nodes: [
        "企业是我家、共同建管她",
        "贵州快递物流集聚区公交站点增设",
        "贵州快递物流集聚区快递员职业技能培训",
        "贵州快递物流集聚区摩托车驾照考试专场",
        "贵州快递物流集聚区自动存取款机增设",
        "贵州快递物流集聚区轮值主席制",
        "龙里县快递物流行业党员微信群",
        "龙里县快递物流行业党建指导员选派",
        "龙里县快递物流行业年轻司机党员培养",
        "龙里县快递物流行业“我为企业献一策”",
        "龙里县快递物流行业“月主题”活动",
        "龙里县快递物流行业流动党员组织生活制度",
        "龙里县快递物流行业联席会议机制",
        "龙里县行业党建联建机制",
      ],
    },
  },
  {
    question: "How many brands are there, which of them is the united front's, and what holds its chair in rotation?",
    query: `{
      brands: initiatives(kinds: [BRAND]) { totalCount }
      one: initiatives(kinds: [BRAND], organization: "七星关区统一战线") { nodes { id } }
      chair: initiatives(text: "轮值") { nodes { name kind } }
    }`,
    answer: {
      brands: 27,
      one: ["initiative-同心协力粤黔协作"],
      chair: [{ name: "贵州快递物流集聚区轮值主席制", kind: "MECHANISM" }],
    },
  },
];
