/** Finding organizations by what people call them. */
import type { Golden } from "../../support/golden.js";

const CATL = "宁德时代贵州新能源科技有限公司";
const BEST = `query ($text: String!, $kinds: [OrganizationKind!], $within: ID) {
  search(text: $text, kinds: $kinds, within: $within, first: 1) { hits { entity { id } } }
}`;

export const NAME_QUESTIONS: readonly Golden[] = [
  {
    question: "Who is meant by an alias?",
    query: `{ organization(name: "江铜集团") { id name kind } }`,
    answer: { id: "江西铜业集团", name: "江西铜业集团", kind: "ENTERPRISE" },
  },
  {
    question: "Who is meant by a name with half-width brackets and stray spaces?",
    query: `{ organization(name: " 宁德时代(贵州) 新能源科技有限公司") { id } }`,
    answer: CATL,
  },
  {
    question: "Which of the three service centres is meant? The name alone does not say.",
    query: `{ organization(name: "党群服务中心") { id } }`,
    error: {
      code: "AMBIGUOUS_NAME",
      ids: ["贵州快递物流集聚区党群服务中心", "长顺县村社区党群服务中心", "黔南州园区党群服务中心"],
    },
  },
  {
    question: "Who bears a name that nobody bears?",
    query: `{ organization(name: "火星第一党支部") { id } }`,
    answer: null,
  },
  {
    question: "What are these ids? An unknown one keeps its place, and a person is an entity but no organization.",
    query: `{
      nodes(ids: ["江西铜业集团", "nobody", "person-肖雨"]) { __typename }
      organization(id: "person-肖雨") { id }
    }`,
    answer: { nodes: ["Enterprise", null, "Person"], organization: null },
  },
  {
    question: "Search: pinyin of an alias.",
    query: BEST,
    variables: { text: "zhongtong" },
    answer: ["贵州中通快递公司"],
  },
  { question: "Search: initials of an alias.", query: BEST, variables: { text: "ndsd" }, answer: [CATL] },
  {
    question: "Search: the quotation marks of a name may be left out.",
    query: BEST,
    variables: { text: "司机之家", kinds: ["SERVICE_STATION"] },
    answer: ["龙里县司机之家"],
  },
  {
    question: "Search: a name that three bear, within one county.",
    query: BEST,
    variables: { text: "党群服务中心", within: "龙里县" },
    answer: ["贵州快递物流集聚区党群服务中心"],
  },
  {
    question: "Search: a page that holds fewer hits than there are says so.",
    query: `{ search(text: "贵安综合保税区", first: 1) {
      hits { entity { id } } completeness { complete returned limitedBy }
    } }`,
    answer: {
      hits: ["贵安综合保税区"],
      completeness: { complete: false, returned: 1, limitedBy: ["ROWS"] },
    },
  },
  {
    question: "Which organizations do these pasted names mean? One is borne by three, one by nobody.",
    query: `query ($names: [String!]!) { resolve(names: $names) { input match { id } } }`,
    variables: { names: ["宁德时代", "江铜集团", "党群服务中心", "火星第一党支部", "贵阳朗玛信息技术股份有限公司 "] },
    answer: [
      { input: "宁德时代", match: CATL },
      { input: "江铜集团", match: "江西铜业集团" },
      { input: "党群服务中心", match: null },
      { input: "火星第一党支部", match: null },
      { input: "贵阳朗玛信息技术股份有限公司 ", match: "贵阳朗玛信息技术股份有限公司" },
    ],
  },
  {
    question: "Which organizations have 联合党 in a name or alias?",
    query: `{ organizations(where: { text: "联合党" }) { nodes { name } } }`,
    answer: ["西青区产业联合党委", "贵安综合保税区孵化园联合党支部", "龙里县快递物流行业联合党委"],
  },
];
