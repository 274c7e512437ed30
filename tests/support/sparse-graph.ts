/** A graph in which most things are missing: what a fresh trial holds, and what chained patterns stumble over. */
import type { Graph } from "../../src/graph/graph.js";
import type { Params, Query } from "../../src/graph/query.js";
import { FIRST_DAY, LAST_DAY } from "../../src/model/dates.js";
import { LINK_RULES, LINK_TYPES } from "../../src/model/model.gen.js";
import { loadObservations, loadSources } from "./apart-fixture.js";
import { type GraphFixture, loadGraph } from "./graph-fixture.js";

/** One of each class, a link of two types, one entity without any. */
const SPARSE: GraphFixture = {
  entities: [
    { id: "x", kind: "ENTERPRISE" },
    { id: "branch", kind: "PARTY_ORGANIZATION" },
    { id: "town", kind: "AREA", since: "2020" },
    { id: "alone", kind: "VILLAGE" },
    { id: "scheme", class: "Initiative" },
    { id: "person", class: "Person" },
  ],
  links: [
    { type: "LOCATED_IN", from: "x", to: "town" },
    { type: "CO_BUILDS_WITH", from: "x", to: "branch" },
    { type: "MEMBER_OF", from: "x", to: "branch", since: "2021" },
    { type: "RUNS", from: "branch", to: "scheme" },
    { type: "HOLDS_POST", from: "person", to: "branch", role: "书记" },
  ],
  redirects: { old: "x" },
};

export async function loadSparseGraph(graph: Graph): Promise<void> {
  await loadGraph(graph, SPARSE);
  await loadSources(graph, ["000"]);
  await loadObservations(graph, [{ id: "figure", subject: "town", indicator: "党员数" }]);
}

const IDS = [...SPARSE.entities.map(({ id }) => id), "old", "000", "figure", "nobody"];
const TYPES = LINK_TYPES.filter((type) => type !== "LOCATED_IN");

/** Has every field that a row or pair of some statement asks for. */
const ROW = {
  id: "x",
  key: "x",
  from: "x",
  to: "branch",
  parent: "x",
  partner: "branch",
  subject: "x",
  owner: "x",
  branch: ["town"],
  at: 1,
  quantity: 1.5,
  value: 1.5,
  props: { note: "x" },
};

/** A value of each declared type. */
const PLAIN: Readonly<Record<string, unknown>> = {
  string: "x",
  int: 1,
  float: 1.5,
  bool: true,
  map: ROW,
  "[string]": ["x"],
  "[int]": [1],
  "[float]": [1.5],
  "[bool]": [true],
  "[map]": [ROW],
};

/** Values of parameters by name that let as many rows through as there are. */
const WIDE: Readonly<Record<string, unknown>> = {
  ids: IDS,
  types: TYPES,
  undirected: LINK_TYPES.filter((type) => !LINK_RULES[type].directed),
  from: FIRST_DAY,
  to: LAST_DAY,
  limit: 100,
  each: 100,
  key: "",
  id: "",
  after: "",
  none: "~",
  resume: false,
};

export function plainParams(query: Query): Params {
  return Object.fromEntries(Object.entries(query.params).map(([name, type]) => [name, PLAIN[type.replace("?", "")]]));
}

export function wideParams(query: Query): Params {
  const fits = (name: string, type: string) => name in WIDE && type.startsWith("[") === Array.isArray(WIDE[name]);
  const wide = Object.entries(query.params).filter(([name, type]) => fits(name, type));
  return { ...plainParams(query), ...Object.fromEntries(wide.map(([name]) => [name, WIDE[name]])) };
}
