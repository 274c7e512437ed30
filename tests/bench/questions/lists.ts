/** Questions that give lists of organizations: levels, filters, pages, names. */
import { type Shape as CursorShape, shapeOf as cursorShape, writeCursor } from "../../../src/lookup/page.js";
import { BY_NAME, FLAT, HOLDS, type PeerForm, TYPED } from "./peer-forms.js";
import { at, idOf, listAt, type Question } from "./question.js";

const LEVELS = `query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Organization { partners(first: 5) { nodes { id partyOrganizations(first: 5) { nodes { id } } } } } } }`;
const holds = (...names: string[]) =>
  names.map((name) => `${name}.sinceFrom <= $today AND ${name}.untilTo >= $today`).join(" AND ");
const LEVELS_BARE = `UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
CALL (e) {
  MATCH (e)-[r:CO_BUILDS_WITH]-(p:Organization) WHERE ${holds("r", "p")}
  WITH DISTINCT p ORDER BY p.nameKey, p.id LIMIT 5 RETURN p
}
CALL (p) {
  CALL (p) {
    MATCH (p)<-[o:ORGANIZATION_OF]-(x:PartyOrganization) WHERE ${holds("o", "x")} RETURN x
    UNION
    MATCH (p)-[m:MEMBER_OF]->(x:PartyOrganization) WHERE ${holds("m", "x")} RETURN x
    UNION
    MATCH (p)<-[o:ORGANIZATION_OF]-(own:PartyOrganization)-[m:MEMBER_OF]->(x:PartyOrganization)
    WHERE ${holds("o", "own", "m", "x")} RETURN x
  }
  WITH x ORDER BY x.nameKey, x.id LIMIT 5
  RETURN collect(x.id) AS party
}
RETURN wanted AS root, p.id AS partner, party AS party`;

const peerLevels = ({ root, held }: PeerForm) => {
  const party = (field: string, further = "") =>
    `${field}Connection(where: ${held("PARTY_ORGANIZATION")}) { edges { node { id name ${further} } } }`;
  const own = party("partyOrganizations", party("jointOrganizations"));
  return {
    document: `query($ids: [ID!]!, $today: String!) { ${root}(where: { id: { in: $ids } }) { id
      coBuildsWithConnection(first: 5, where: ${held()}, ${BY_NAME}) {
        edges { node { id ${own} ${party("jointOrganizations")} } } } } }`,
    answerOf: (data: unknown) => peerLevelsAnswer(data, root),
  };
};

type Tree = readonly (readonly [root: unknown, partners: readonly (readonly [unknown, readonly unknown[]])[]])[];

/** By root, as the peer gives no order of ids; party organizations by id. */
function sorted(tree: Tree): Tree {
  return tree
    .map(([root, partners]) => [root, partners.map(([id, party]) => [id, [...party].sort()] as const)] as const)
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

function peerLevelsAnswer(data: unknown, root: string): Tree {
  return sorted(
    listAt(data, [root], (node) => [
      idOf(node),
      listAt(node, ["coBuildsWithConnection", "edges"], (edge) => {
        const own = listAt(edge, ["node", "partyOrganizationsConnection", "edges"], (inner) => at(inner, "node"));
        const party = [...own.map(idOf), ...[at(edge, "node"), ...own].flatMap(jointOf)];
        return [at(edge, "node", "id"), [...new Set(party)]] as const;
      }),
    ]),
  );
}

function jointOf(node: unknown): unknown[] {
  return listAt(node, ["jointOrganizationsConnection", "edges"], (edge) => at(edge, "node", "id"));
}

function bareTree(rows: readonly (readonly unknown[])[]): Tree {
  const roots = new Map<unknown, (readonly [unknown, readonly unknown[]])[]>();
  for (const [root, partner, party] of rows) {
    const partners = roots.get(root) ?? [];
    roots.set(root, [...partners, [partner, party as readonly unknown[]]]);
  }
  return sorted([...roots]);
}

const WITHOUT = `query($within: ID!) { organizations(first: 20, where: { kinds: [ENTERPRISE] within: $within linked: [
  { quantifier: NONE types: [ORGANIZATION_OF] direction: IN }
  { quantifier: NONE types: [MEMBER_OF] direction: OUT to: { kinds: [PARTY_ORGANIZATION] } }] }) { nodes { id name } } }`;
const WITHOUT_BARE = `MATCH (c:Entity {id: $within})
MATCH way = (c)<-[:LOCATED_IN*1..4]-(n:Enterprise)
WHERE all(link IN relationships(way) WHERE ${holds("link")})
  AND all(place IN nodes(way)[..-1] WHERE ${holds("place")})
WITH DISTINCT n
WHERE NOT EXISTS { MATCH (n)<-[o:ORGANIZATION_OF]-(x:PartyOrganization) WHERE ${holds("o", "x")} }
  AND NOT EXISTS { MATCH (n)-[m:MEMBER_OF]->(x:PartyOrganization) WHERE ${holds("m", "x")} }
WITH n ORDER BY n.nameKey, n.id LIMIT 20
RETURN n.id AS id, n.name AS name`;

const nodesAnswer = (data: unknown) =>
  listAt(data, ["organizations", "nodes"], (node) => [idOf(node), at(node, "name")]);

const PAGE = `query($after: String!) { organizations(first: 20, after: $after, where: { kinds: [ENTERPRISE] }) { nodes { id name } } }`;
const PAGE_BARE = `MATCH (n:Organization)
WHERE n.nameKey >= $nameKey AND n.id IS NOT NULL AND (n.nameKey > $nameKey OR n.id > $id) AND n.kind = 'ENTERPRISE'
WITH n ORDER BY n.nameKey, n.id LIMIT 20
RETURN n.id AS id, n.name AS name`;

const TEXT_BARE = `MATCH (n:Organization) WHERE n.searchText CONTAINS $text
WITH n ORDER BY n.nameKey, n.id LIMIT 20 RETURN n.id AS id, n.name AS name`;
const peerText = (root: string) => ({
  document: `query($text: String!) { ${root}(where: { searchText: { contains: $text } }, limit: 20, sort: [{ name: ASC }, { id: ASC }]) { id name } }`,
  answerOf: (data: unknown) => listAt(data, [root], (node) => [idOf(node), at(node, "name")]),
});

export const LISTS: readonly Question[] = [
  {
    name: "three levels: 10 → 5 → party organizations",
    target: "limit + 2.0",
    targetMs: (bare) => bare + 2,
    subjects: ({ planted }) => planted.slice(0, -10).map((_, from) => ({ ids: planted.slice(from, from + 10) })),
    ours: {
      document: LEVELS,
      answerOf: (data) =>
        sorted(
          listAt(data, ["nodes"], (node) => [
            idOf(node),
            listAt(node, ["partners", "nodes"], (partner) => [
              idOf(partner),
              listAt(partner, ["partyOrganizations", "nodes"], idOf),
            ]),
          ]),
        ),
    },
    bare: { text: LEVELS_BARE, answerOf: bareTree },
    typed: peerLevels(TYPED),
    flat: peerLevels(FLAT),
  },
  {
    name: "20 enterprises of a county without a party organization",
    target: "limit × 1.3 + 1",
    targetMs: (bare) => bare * 1.3 + 1,
    subjects: ({ counties }) => counties.map((within) => ({ within })),
    ours: { document: WITHOUT, answerOf: nodesAnswer },
    bare: { text: WITHOUT_BARE, answerOf: (rows) => rows },
    ...peerWithout(),
  },
  {
    name: "page 500 of a long list by cursor",
    target: "≤ 3",
    targetMs: () => 3,
    subjects: ({ pageStart: { page, nameKey, id } }) => [{ nameKey, id, skip: (page - 1) * 20 }],
    ours: {
      document: PAGE,
      variablesOf: ({ nameKey, id }) => ({
        after: writeCursor([String(nameKey), String(id)], pageShape()),
      }),
      answerOf: nodesAnswer,
    },
    bare: { text: PAGE_BARE, answerOf: (rows) => rows },
    ...peerPage(),
  },
  {
    name: "two Chinese characters in names",
    target: "≤ 3.5",
    targetMs: () => 3.5,
    subjects: ({ texts }) => texts.map((text) => ({ text })),
    ours: {
      document: `query($text: String!) { organizations(first: 20, where: { text: $text }) { nodes { id name } } }`,
      answerOf: nodesAnswer,
    },
    bare: { text: TEXT_BARE, answerOf: (rows) => rows },
    typed: peerText("organizations"),
    flat: peerText("bodies"),
  },
  {
    name: "search for two Chinese characters",
    target: "≤ 3.5",
    targetMs: () => 3.5,
    subjects: ({ texts }) => texts.map((text) => ({ text })),
    ours: {
      document: `query($text: String!) { search(text: $text, first: 10) { hits { entity { id name } } } }`,
      answerOf: (data) => listAt(data, ["search", "hits"], (hit) => at(hit, "entity", "id")),
    },
  },
];

/** The shape that cursors of this list carry; it depends on the filter alone. */
function pageShape(): CursorShape {
  return cursorShape("organizations", { kinds: ["ENTERPRISE"] }, []);
}

function peerPage() {
  const asking = ({ enterprises, isEnterprise }: PeerForm) => ({
    document: `query($skip: Int!) { ${enterprises}(where: { ${isEnterprise} }, limit: 20, offset: $skip, sort: [{ name: ASC }, { id: ASC }]) { id name } }`,
    answerOf: (data: unknown) => listAt(data, [enterprises], (node) => [idOf(node), at(node, "name")]),
  });
  return { typed: asking(TYPED), flat: asking(FLAT) };
}

/** It has no steps of any number: up to four are written out, as deep as areas lie in areas. */
function peerWithout() {
  const place = (steps: number): string =>
    steps === 0 ? `{ id: { eq: $within } ${HOLDS} }` : `{ ${HOLDS} ${within(steps)} }`;
  const within = (steps: number): string => `places: { some: ${place(steps - 1)} }`;
  const asking = ({ enterprises, isEnterprise, held }: PeerForm) => ({
    document: `query($within: ID!, $today: String!) {
      ${enterprises}(limit: 20, sort: [{ name: ASC }, { id: ASC }], where: { ${isEnterprise} AND: [
        { OR: [${[1, 2, 3, 4].map((steps) => `{ ${within(steps)} }`).join(" ")}] }
        { partyOrganizationsConnection: { none: ${held("PARTY_ORGANIZATION")} } }
        { jointOrganizationsConnection: { none: ${held("PARTY_ORGANIZATION")} } }] }) { id name } }`,
    answerOf: (data: unknown) => listAt(data, [enterprises], (node) => [idOf(node), at(node, "name")]),
  });
  return { typed: asking(TYPED), flat: asking(FLAT) };
}
