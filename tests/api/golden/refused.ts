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

/** Lists without cursors: what is shown at most, and how it is asked for. */
const SHOWN: readonly (readonly [string, string, number, (value: number) => string])[] = [
  ["coverage", "limit", 1_000, (value) => `{ coverage(rule: CO_BUILDING, limit: ${value}) { rule } }`],
  ["hierarchy", "first", 100, (value) => `{ hierarchy(of: "贵州省", first: ${value}) { root { depth } } }`],
  ["linkageGroups", "first", 100, (value) => `{ linkageGroups(first: ${value}) { modularity } }`],
  ["neighborhood", "limit", 1_000, (value) => `{ neighborhood(of: ["贵州省"], limit: ${value}) { links { id } } }`],
  ["paths", "first", 20, (value) => `{ paths(from: "贵州省", to: "黔南州", first: ${value}) { paths { length } } }`],
  ["ranking", "first", 100, (value) => `{ ranking(metric: DEGREE, first: ${value}) { sampled } }`],
  ["search", "first", 100, (value) => `{ search(text: "党", first: ${value}) { hits { score } } }`],
  ["suggestions", "first", 50, (value) => `{ suggestions(for: "众恒电器公司", first: ${value}) { abstained } }`],
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
    error: { code: "BAD_ARGUMENT", needs: "exactly one of id and name" },
  },
  {
    question: "An organization by nothing.",
    query: "{ organization { id } }",
    error: { code: "BAD_ARGUMENT", needs: "exactly one of id and name" },
  },
  ...SHOWN.flatMap(([field, argument, most, ask]) =>
    [0, most + 1].map((value) => ({
      question: `${argument}: ${value} of ${field}, which has no cursors.`,
      query: ask(value),
      error: { code: "BAD_ARGUMENT", argument, value, least: 1, most },
    })),
  ),
  {
    question: "Nothing to connect.",
    query: "{ connect(ids: []) { completeness { complete } } }",
    error: { code: "BAD_ARGUMENT", argument: "ids", count: 0, least: 1, most: 100 },
  },
  { question: "Links of nobody.", query: `{ links(from: "没有") { totalCount } }`, error: { code: "NOT_FOUND" } },
  {
    question: "Links within a place that is not recorded.",
    query: `{ links(scope: { within: "没有" }) { totalCount } }`,
    error: { code: "NOT_FOUND" },
  },
];
