/** Questions about one organization and its partners. */
import type { Row } from "../harness/bare.js";
import { hubOf } from "./landmarks.js";
import { BY_NAME, FLAT, type PeerForm, TYPED } from "./peer-forms.js";
import { at, idOf, listAt, type Question } from "./question.js";

const HOLDS = "r.sinceFrom <= $today AND r.untilTo >= $today AND p.sinceFrom <= $today AND p.untilTo >= $today";

const PARTNERS = `query($id: ID!) { organization(id: $id) { partners(first: 20) { totalCount nodes { id name } } } }`;
const PARTNERS_BARE = `MATCH (e:Entity {id: $id})-[r:CO_BUILDS_WITH]-(p:Organization) WHERE ${HOLDS}
WITH DISTINCT p ORDER BY p.nameKey, p.id
WITH collect(p) AS partners
RETURN size(partners) AS total, [p IN partners[0..20] | p.id] AS ids, [p IN partners[0..20] | p.name] AS names`;

const peerPartners = ({ root, held }: PeerForm) => ({
  document: `query($id: ID!, $today: String!) {
  ${root}(where: { id: { eq: $id } }) {
    coBuildsWithConnection(first: 20, where: ${held()}, ${BY_NAME}) { totalCount edges { node { id name } } } } }`,
  answerOf: (data: unknown) => ({
    total: at(data, root, 0, "coBuildsWithConnection", "totalCount"),
    nodes: listAt(data, [root, 0, "coBuildsWithConnection", "edges"], (edge) => [
      at(edge, "node", "id"),
      at(edge, "node", "name"),
    ]),
  }),
});

const partners: Omit<Question, "name" | "subjects" | "target"> = {
  ours: {
    document: PARTNERS,
    answerOf: (data) => ({
      total: at(data, "organization", "partners", "totalCount"),
      nodes: listAt(data, ["organization", "partners", "nodes"], (node) => [at(node, "id"), at(node, "name")]),
    }),
  },
  bare: {
    text: PARTNERS_BARE,
    answerOf: ([[total, ids, names] = [] as Row]) => ({
      total,
      nodes: (ids as string[]).map((id, place) => [id, (names as string[])[place]]),
    }),
  },
  typed: peerPartners(TYPED),
  flat: peerPartners(FLAT),
};

const byId = (root: string) => ({
  document: `query($id: ID!) { ${root}(where: { id: { eq: $id } }) { id name kind } }`,
  answerOf: (data: unknown) => listAt(data, [root], (node) => [idOf(node), at(node, "name"), at(node, "kind")]),
});

export const LOOKING_UP: readonly Question[] = [
  {
    name: "one organization by id",
    target: "limit + 1.0",
    targetMs: (bare) => bare + 1,
    subjects: ({ enterprises }) => enterprises.map((id) => ({ id })),
    ours: {
      document: `query($id: ID!) { organization(id: $id) { id name kind } }`,
      answerOf: (data) => [["id", "name", "kind"].map((field) => at(data, "organization", field))],
    },
    bare: {
      text: "MATCH (n:Entity {id: $id}) RETURN n.id AS id, n.name AS name, n.kind AS kind",
      answerOf: (rows) => rows,
    },
    typed: byId("organizations"),
    flat: byId("bodies"),
  },
  {
    ...partners,
    name: "20 partners by name, with total",
    target: "limit + 1.0",
    targetMs: (bare) => bare + 1,
    subjects: ({ planted }) => planted.map((id) => ({ id })),
  },
  {
    ...partners,
    name: "the same on a hub of 1,000",
    target: "limit + 1.0",
    targetMs: (bare) => bare + 1,
    subjects: (landmarks) => hubOf(landmarks, 1_000).map((id) => ({ id })),
  },
  {
    ...partners,
    name: "the same on a hub of 20,000",
    target: "≤ 20",
    targetMs: () => 20,
    subjects: (landmarks) => hubOf(landmarks, 20_000).map((id) => ({ id })),
  },
  {
    ...partners,
    name: "the same on a hub of 100,000",
    target: "≤ 50",
    targetMs: () => 50,
    subjects: (landmarks) => hubOf(landmarks, 100_000).map((id) => ({ id })),
  },
];
