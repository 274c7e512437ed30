/** Questions that cannot be meant so, and the code that says why. */
import type { Golden } from "../../support/golden.js";

/** An empty id names nothing, so it is not the same as none. */
const EMPTY_IDS: readonly string[] = [
  `coverage(rule: PARTY_ORGANIZATION, within: "") { denominator }`,
  `links(from: "", first: 1) { nodes { id } }`,
  `links(to: "", first: 1) { nodes { id } }`,
  `neighborhood(of: ["贵州省"], scope: { within: "" }) { completeness { complete } }`,
  `organizationsBehind(rule: PARTY_ORGANIZATION, group: "") { totalCount }`,
  `organizationsBehind(rule: PARTY_ORGANIZATION, within: "") { totalCount }`,
  `search(text: "贵州", within: "") { hits { score } }`,
];

export const REFUSED_QUESTIONS: readonly Golden[] = [
  { question: "A page of none.", query: `{ organizations(first: 0) { nodes { id } } }`, error: { code: "BAD_PAGE" } },
  {
    question: "A page of more than a hundred, within a list.",
    query: `{ organization(id: "贵州省") { links(first: 101) { nodes { id } } } }`,
    error: { code: "BAD_PAGE" },
  },
  {
    question: "A page forward and backward at once.",
    query: `{ observations(first: 2, last: 2) { nodes { id } } }`,
    error: { code: "BAD_PAGE" },
  },
  {
    question: "A cursor that nobody gave.",
    query: `{ organizations(after: "bm9uc2Vuc2U") { nodes { id } } }`,
    error: { code: "BAD_CURSOR" },
  },
  {
    question: "The thirteenth month.",
    query: `{ organization(id: "贵州省") { posts(asOf: "2021-13") { totalCount } } }`,
    error: { code: "BAD_DATE" },
  },
  { question: "An id with a space.", query: `{ node(id: "贵 州") { id } }`, error: { code: "BAD_ID" } },
  ...EMPTY_IDS.map((asked) => ({
    question: `An empty id: ${asked}`,
    query: `{ ${asked} }`,
    error: { code: "BAD_ID" },
  })),
  {
    question: "An order by links over everything there is.",
    query: `{ organizations(orderBy: [{ by: LINK_COUNT }]) { nodes { id } } }`,
    error: { code: "BAD_ARGUMENT" },
  },
  {
    question: "An organization by id and by name.",
    query: `{ organization(id: "贵州省", name: "贵州省") { id } }`,
    error: { code: "BAD_ARGUMENT" },
  },
  { question: "Links of nobody.", query: `{ links(from: "没有") { totalCount } }`, error: { code: "NOT_FOUND" } },
  {
    question: "Links within a place that is not recorded.",
    query: `{ links(scope: { within: "没有" }) { totalCount } }`,
    error: { code: "NOT_FOUND" },
  },
];
