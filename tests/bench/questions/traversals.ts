/** Questions that walk: paths, neighbourhoods, and those of other rooms. */
import { LINK_TYPES } from "../../../src/model/model.gen.js";
import { at, idOf, listAt, type Question } from "./question.js";

const TYPES = LINK_TYPES.filter((type) => type !== "LOCATED_IN").join("|");
const held = (name: string) =>
  `coalesce(${name}.sinceFrom, '0000-01-01') <= $today AND coalesce(${name}.untilTo, '9999-12-31') >= $today`;

const PATH_BARE = `MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
MATCH p = shortestPath((a)-[:${TYPES}*1..6]-(b))
WHERE all(r IN relationships(p) WHERE ${held("r")}) AND all(n IN nodes(p) WHERE ${held("n")})
RETURN length(p) AS length`;

const AROUND_BARE = `MATCH (s:Entity {id: $id})
CALL (s) {
  MATCH (s)-[r:${TYPES}]-(x:Entity) WHERE ${held("r")} AND ${held("x")} AND ${held("s")}
  WITH DISTINCT x ORDER BY x.id LIMIT 199 RETURN collect(x) AS near
}
CALL (s, near) {
  UNWIND near AS x
  MATCH (x)-[r:${TYPES}]-(y:Entity) WHERE ${held("r")} AND ${held("y")}
  WITH DISTINCT y, s, near WHERE y <> s AND NOT y IN near
  WITH y ORDER BY y.id LIMIT 200 RETURN collect(y) AS further
}
WITH [s] + near + further[0..199 - size(near)] AS shown
CALL (shown) {
  UNWIND shown AS x
  MATCH (x)-[r:${TYPES}]->(y:Entity) WHERE y IN shown AND ${held("r")}
  RETURN collect(r.id) AS links
}
RETURN [x IN shown | x.id] AS ids, links AS links`;

/** Figures of the chains with the most firms, counted anew. */
const chainsBare = (date: string) => {
  const holds = (...names: string[]) =>
    names.map((name) => `${name}.sinceFrom <= ${date} AND ${name}.untilTo >= ${date}`).join(" AND ");
  const firms = `MATCH (chain)<-[m:MEMBER_OF]-(n:Enterprise) WHERE ${holds("m", "n")}`;
  return `MATCH (chain:IndustryChain) WHERE ${holds("chain")}
CALL (chain) { ${firms} RETURN count(DISTINCT n) AS members }
WITH chain, members WHERE members > 0
WITH chain, members ORDER BY members DESC, chain.id LIMIT 50
CALL (chain) {
  ${firms} AND EXISTS { MATCH (n)-[o:MEMBER_OF|ORGANIZATION_OF]-(p:PartyOrganization) WHERE ${holds("o", "p")} }
  RETURN count(DISTINCT n) AS hits
}
RETURN chain.id AS id, hits AS numerator, members AS denominator ORDER BY denominator DESC, id`;
};
const CHAINS_FIELDS = "groups { group { id } numerator denominator }";
/** Where there are fewer chains, the firms of none are a group too. */
const chainFigures = (data: unknown) =>
  listAt(data, ["coverage", "groups"], (group) => [
    at(group, "group", "id"),
    at(group, "numerator"),
    at(group, "denominator"),
  ]).filter(([id]) => id !== undefined);

const DAY_MS = 86_400_000;
const daysFrom = (first: string, count: number) =>
  Array.from({ length: count }, (_, day) => new Date(Date.parse(first) + day * DAY_MS).toISOString().slice(0, 10));

const sorted = (list: readonly unknown[]) => [...list].sort();

export const TRAVERSALS: readonly Question[] = [
  {
    name: "shortest path, at most 6",
    target: "limit + 1.5",
    targetMs: (bare) => bare + 1.5,
    subjects: ({ pairs }) => pairs.map(([from, to]) => ({ from, to })),
    ours: {
      document: `query($from: ID!, $to: ID!) { paths(from: $from, to: $to) { paths { length } } }`,
      answerOf: (data) => listAt(data, ["paths", "paths"], (path) => at(path, "length")),
    },
    bare: { text: PATH_BARE, answerOf: (rows) => rows.map(([length]) => length) },
  },
  {
    name: "two hops, at most 200, with the links among them",
    target: "limit × 1.3 + 1",
    targetMs: (bare) => bare * 1.3 + 1,
    subjects: ({ planted }) => planted.map((id) => ({ id })),
    ours: {
      document: `query($id: ID!) { neighborhood(of: [$id], depth: 2, limit: 200) { entities { entity { id } distance } links { id } } }`,
      answerOf: (data) => ({
        ids: sorted(listAt(data, ["neighborhood", "entities"], (item) => at(item, "entity", "id"))),
        links: sorted(listAt(data, ["neighborhood", "links"], idOf)),
      }),
    },
    bare: {
      text: AROUND_BARE,
      answerOf: ([row]) => ({ ids: sorted(row?.[0] as unknown[]), links: sorted(row?.[1] as unknown[]) }),
    },
  },
  {
    name: "coverage of the firms of the 50 largest chains",
    target: "≤ 40",
    targetMs: () => 40,
    needs: ["coverage"],
    subjects: () => [{}],
    ours: {
      document: `{ coverage(rule: PARTY_ORGANIZATION, groupBy: CHAIN, limit: 50) { ${CHAINS_FIELDS} } }`,
      answerOf: chainFigures,
    },
    bare: { text: chainsBare("$today"), answerOf: (rows) => rows },
  },
  {
    name: "the same firms, each time at another date",
    target: "≤ 80",
    targetMs: () => 80,
    needs: ["coverage"],
    // More than are kept at once, so that every figure is counted anew.
    subjects: () => daysFrom("2019-01-01", 2_000).map((asOf) => ({ asOf })),
    ours: {
      document: `query($asOf: PartialDate!) { coverage(rule: PARTY_ORGANIZATION, groupBy: CHAIN, limit: 50, asOf: $asOf) { ${CHAINS_FIELDS} } }`,
      answerOf: chainFigures,
    },
    bare: { text: chainsBare("$asOf"), answerOf: (rows) => rows },
  },
  {
    name: "connect of 30",
    target: "p95 ≤ 500",
    targetMs: () => 500,
    needs: ["connect"],
    subjects: ({ enterprises }) =>
      [0, 1, 2, 3].map((from) => ({ ids: enterprises.filter((_, place) => place % 6 === from).slice(0, 30) })),
    ours: {
      document: `query($ids: [ID!]!) { connect(ids: $ids) { subgraph { entities { entity { id } } } isolated { id } } }`,
      answerOf: (data) => at(data, "connect"),
    },
  },
];
