/** A20: Cypher and Lucene in every text that the API takes, found by walking its schema. Every engine of the run. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { createApiContext } from "../../src/api/context.js";
import { buildApiSchema } from "../../src/api/schema.js";
import { importFolder } from "../../src/exchange/import-folder.js";
import { Deadline } from "../../src/graph/deadline.js";
import type { Graph } from "../../src/graph/graph.js";
import type { Query } from "../../src/graph/query.js";
import { engines } from "../support/engines.js";
import { recordingGraph } from "../support/recording-graph.js";
import { startTestServer, type TestServer } from "../support/test-server.js";

/** In every hostile text, in no statement. */
const MARK = "Zq9";
const HOSTILE = [
  `${MARK}' OR 1=1 //`,
  `${MARK}"}) DETACH DELETE n //`,
  `${MARK}\`) MATCH (n) DETACH DELETE n //`,
  `${MARK}\\' RETURN 1 //`,
  `${MARK}\\`,
  `${MARK}\u0000\u2028'; MATCH (n) DETACH DELETE n; //`,
  `${MARK}* OR *:* AND -name:x~2^4 "{}[]()!/?&&||`,
  `"${MARK}" OR "*"`,
  `$where $$where ${MARK} CONDITION node other link`,
  `${MARK}%27%20OR%201=1`,
];
const BENIGN = ["Alpha", "2024", "党支部"];
/** Input types nest without end: this deep lies where → linked → to → text. */
const MAX_INPUT_DEPTH = 4;
/** Of conditions within conditions the outermost level will do. */
const CONNECTIVES = ["and", "or", "not"];

const countNodes: Query<Record<string, never>, { count: number }> = {
  name: "test/count",
  mode: "read",
  cardinality: "one",
  text: { neo4j: "MATCH (n) RETURN count(n) AS count", embedded: "MATCH (n) RETURN count(n) AS count" },
  params: {},
  columns: [["count", "int"]],
  slots: {},
};

const schema = buildApiSchema();
const rootFields = Object.values(schema.getQueryType()?.getFields() ?? {});
const organizationFields = fieldsOf("Enterprise");
const sites = [
  ...rootFields.flatMap((field) =>
    textPlaces(field).map((place) => ({ place, field, inside: (text: string) => text })),
  ),
  ...organizationFields.flatMap((field) =>
    textPlaces(field).map((place) => ({
      place,
      field,
      inside: (text: string) =>
        `organizations(where: {kinds: [ENTERPRISE]}, first: 1) { nodes { ... on Enterprise { ${text} } } }`,
    })),
  ),
];

describe.each(engines)("on $name", ({ open }) => {
  let graph: Graph;
  let server: TestServer;
  let recorded: ReturnType<typeof recordingGraph>;
  /** What was asked since the last call. */
  const texts = () => new Set(recorded.sent.splice(0).map(({ query }) => query.text[graph.engine]));
  const count = async () => (await graph.read(countNodes, {}, new Deadline(5_000)))[0]?.count;

  beforeAll(async () => {
    graph = await open();
    await importFolder(graph, "seeds", { now: 0 });
    recorded = recordingGraph(graph);
    server = await startTestServer({ schema, graph: recorded.graph, createContext: createApiContext });
  });
  afterAll(() => server.close());

  test("A20 the walk finds the texts there are", () => {
    const named = sites.map(({ field, place }) => `${field.name}.${place.join(".")}`);
    expect(named.length).toBeGreaterThan(60);
    for (const one of [
      "search.text",
      "organizations.where.name",
      "organizations.where.linked.to.text",
      "node.id",
      "organizations.after",
      "paths.scope.within",
      "resolve.names",
      "partners.asOf",
    ]) {
      expect(named).toContain(one);
    }
  });

  test("A20 no text changes a statement, and the graph stays as it was", { timeout: 300_000 }, async () => {
    const before = await count();
    await sendAll(BENIGN);
    const known = texts();
    await sendAll(HOSTILE);
    const asked = texts();
    expect([...asked].filter((text) => text.includes(MARK))).toEqual([]);
    expect([...asked].filter((text) => !known.has(text))).toEqual([]);
    expect(asked.size).toBeGreaterThan(10);
    expect(await count()).toBe(before);
  });

  async function sendAll(values: readonly string[]): Promise<void> {
    for (const { field, place, inside } of sites) {
      await Promise.all(values.map((value) => send(`{ ${inside(written(field, place, value))} }`)));
    }
  }

  async function send(query: string): Promise<void> {
    const answer = await server.ask(query);
    const codes = (answer.body.errors ?? []).map((error: { extensions: { code: string } }) => error.extensions.code);
    const wrong = codes.filter((code: string) => code === "INTERNAL" || code === "ROW_LIMIT");
    expect([query, wrong]).toEqual([query, []]);
  }
});

function fieldsOf(name: string): GraphQLField<unknown, unknown>[] {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
}

/** The paths of argument and input field names that end in a text. */
function textPlaces(field: GraphQLField<unknown, unknown>): string[][] {
  return field.args.flatMap((argument) => placesIn(argument));
}

function placesIn(input: GraphQLArgument | GraphQLInputField, depth = 1): string[][] {
  const type = getNamedType(input.type);
  if (isText(type)) return [[input.name]];
  if (!isInputObjectType(type) || depth >= MAX_INPUT_DEPTH) return [];
  if (CONNECTIVES.includes(input.name) && depth > 2) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    placesIn(field, depth + 1).map((place) => [input.name, ...place]),
  );
}

function isText(type: GraphQLNamedType): boolean {
  return isScalarType(type) && !["Int", "Float", "Boolean"].includes(type.name);
}

/** The field with the value at the place, small pages, and whatever else it requires. */
function written(field: GraphQLField<unknown, unknown>, [at, ...rest]: readonly string[], value: string): string {
  const given = field.args.flatMap((argument) => {
    if (argument.name === at) return [`${at}: ${literal(argument.type, rest, value)}`];
    if (argument.name === "first" && at !== "before") return ["first: 1"];
    if (argument.name === "last" && at === "before") return ["last: 1"];
    return isRequired(argument) ? [`${argument.name}: ${filler(argument.type)}`] : [];
  });
  return `${field.name}${given.length > 0 ? `(${given.join(", ")})` : ""} ${selection(getNamedType(field.type))}`;
}

function literal(type: GraphQLInputType, place: readonly string[], value: string): string {
  const plain = getNullableType(type);
  if (isListType(plain)) return `[${literal(plain.ofType, place, value)}]`;
  if (!isInputObjectType(plain)) return JSON.stringify(value);
  const [at, ...rest] = place;
  const parts = Object.values(plain.getFields()).flatMap((field) => {
    if (field.name === at) return [`${at}: ${literal(field.type, rest, value)}`];
    return isRequired(field) ? [`${field.name}: ${filler(field.type)}`] : [];
  });
  return `{${parts.join(", ")}}`;
}

function isRequired(input: GraphQLArgument | GraphQLInputField): boolean {
  return isNonNullType(input.type) && input.defaultValue === undefined;
}

function filler(type: GraphQLInputType): string {
  const plain = getNullableType(type);
  if (isListType(plain)) return `[${filler(plain.ofType)}]`;
  if (isEnumType(plain)) return plain.getValues()[0]?.name ?? "";
  return isText(getNamedType(plain)) ? '"2024"' : "1";
}

/** Two levels of what needs no argument: enough to make lazy fields read. */
function selection(type: GraphQLNamedType, depth = 3): string {
  if (isLeafType(type)) return "";
  const fields = "getFields" in type ? (Object.values(type.getFields()) as GraphQLField<unknown, unknown>[]) : [];
  const chosen = fields
    .filter((field) => !field.args.some((argument) => isRequired(argument)))
    .filter(
      (field) =>
        isLeafType(getNamedType(field.type)) ||
        (depth > 1 &&
          [
            "edges",
            "node",
            "nodes",
            "hits",
            "entity",
            "paths",
            "entities",
            "subgraph",
            "root",
            "match",
            "candidates",
          ].includes(field.name)),
    )
    .map((field) => `${field.name} ${selection(getNamedType(field.type), depth - 1)}`);
  return `{ ${["__typename", ...chosen].join(" ")} }`;
}
