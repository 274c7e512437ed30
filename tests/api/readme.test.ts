/** The pages for people: every query in them is valid and answered as printed, and every link leads somewhere. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildSchema, parse, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { CATALOGUE } from "../../src/errors.js";
import { openEmbeddedGraph } from "../../src/graph/embedded/embedded-graph.js";
import { TOOLS } from "../../src/mcp/tools.js";
import { type Api, startApi } from "../support/api-server.js";
import { type Example, examplesOf, headingsOf, linksOf, shows } from "../support/pages-for-people.js";

const PAGES = [
  "CHANGELOG.md",
  "README.md",
  "README.zh.md",
  "seeds/README.md",
  ...readdirSync("docs").map((name) => `docs/${name}`),
];

const pageOf = (path: string) => readFileSync(path, "utf8");
const examples = PAGES.flatMap((page) =>
  examplesOf(pageOf(page)).map((example) => [`${page}:${example.line}`, example] as const),
);
const queries = (page: string) => examplesOf(pageOf(page)).map(({ query }) => query.replaceAll("(language: EN)", ""));

describe("queries", () => {
  const schema = buildSchema(readFileSync("schema/schema.graphql", "utf8"));
  let api: Api;
  beforeAll(async () => {
    const open = async () => {
      const graph = openEmbeddedGraph();
      await graph.schema();
      return graph;
    };
    api = await startApi({ name: "embedded", open });
  });
  afterAll(() => api?.close());

  test.each(examples)("%s is valid and answered as printed", async (_place, { query, answer }: Example) => {
    expect(validate(schema, parse(query))).toEqual([]);
    const { data, errors } = await api.query(query);
    expect(errors).toBeUndefined();
    expect(shows(answer, data), `The answer is ${JSON.stringify(data)}`).toBe(true);
  });
});

test("both languages ask the same", () => {
  expect(examples.length).toBeGreaterThanOrEqual(30);
  expect(queries("README.zh.md")).toEqual(queries("README.md"));
  expect(queries("docs/questions.zh.md")).toEqual(queries("docs/questions.md"));
});

test("every new question of the schema has an example", () => {
  const asked = queries("docs/questions.md").join("\n");
  for (const field of [
    "chain",
    "checks",
    "commonPartners",
    "connect",
    "coverage",
    "difference",
    "linkageGroups",
    "organizationsBehind",
    "pairingPlan",
    "ranking",
    "resolve",
    "suggestions",
  ]) {
    expect(asked).toMatch(new RegExp(`\\b${field}\\(`));
  }
});

test.each(["README.md", "README.zh.md"])("%s names every error and every tool for agents", (page) => {
  const words = new Set(pageOf(page).match(/[A-Za-z_]+/g));
  expect(Object.keys(CATALOGUE).filter((code) => !words.has(code))).toEqual([]);
  expect(TOOLS.map(({ name }) => name).filter((tool) => !words.has(tool))).toEqual([]);
});

test.each(PAGES)("every link of %s leads to a file, and to a heading where it names one", (page) => {
  for (const link of linksOf(pageOf(page))) {
    const [path = "", heading] = link.split("#");
    const target = path === "" ? page : join(dirname(page), path);
    expect(existsSync(target), link).toBe(true);
    if (heading !== undefined) expect(headingsOf(pageOf(target)), link).toContain(decodeURI(heading));
  }
});

describe("a printed answer", () => {
  test.each([
    [true, { a: 1 }, { a: 1 }],
    [false, { a: 1 }, { a: 2 }],
    [false, { a: 1 }, { a: 1, b: 2 }],
    [false, { a: 1, b: 2 }, { a: 1 }],
    [true, ["a", "…"], ["a", "b", "c"]],
    [false, ["a", "…"], ["a"]],
    [false, ["…"], "a"],
    [false, ["a"], ["a", "b"]],
    [false, ["b", "…"], ["a", "b"]],
    [true, "a…c", "abc"],
    [false, "a…c", "abd"],
    [false, null, undefined],
    [false, { a: [] }, { a: {} }],
  ])("%s: %j shows %j", (expected, printed, real) => {
    expect(shows(printed, real)).toBe(expected);
  });
});
