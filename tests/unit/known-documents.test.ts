/** What is remembered of documents says what it would say unremembered. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { buildSchema, getOperationAST, getVariableValues, parse } from "graphql";
import { expect, test } from "vitest";

import { CatalogueError } from "../../src/errors.js";
import { knownDocuments } from "../../src/server/known-documents.js";
import { MAX_TOKENS } from "../../src/server/limits.js";
import { OperationPrice, type Variables } from "../../src/server/row-price.js";

const schema = buildSchema(`
  type Query {
    things(first: Int, after: String, last: Int, before: String): Things!
    nodes(ids: [ID!]!): [Thing]!
    search(text: String!, limit: Int = 10): [Thing!]!
  }
  type Things { nodes: [Thing!]! }
  type Thing { id: ID! items(first: Int, after: String): Things! }
`);

const TEXT = `
  query Q($first: Int, $last: Int, $inner: Int = 7, $ids: [ID!]!, $limit: Int, $no: Boolean!, $text: String!) {
    things(first: $first, last: $last) { ...Inner }
    nodes(ids: $ids) { id items(first: $inner) @skip(if: $no) { nodes { id } } }
    search(text: $text, limit: $limit) { id }
  }
  fragment Inner on Things { nodes { items(first: $inner) @include(if: $no) { nodes { id } } } }`;

const size = fc.constantFrom(null, undefined, 1, 20, 70, 100, 101);
const VALUES = {
  first: size,
  last: size,
  inner: size,
  ids: fc.array(fc.constantFrom("a", "b", null), { minLength: 1, maxLength: 3 }),
  limit: size,
  no: fc.constantFrom(true, false, "neither"),
  text: fc.constantFrom("", "党", null),
};
const change = fc.oneof(
  ...Object.entries(VALUES).map(([name, values]) => fc.record({ name: fc.constant(name), value: values })),
);

/** Requests of which each differs from the one before in one variable; one that is undefined is not given. */
const requests = fc.tuple(fc.record(VALUES), fc.array(change, { maxLength: 8 })).map(([first, changes]) => {
  const asked: Variables[] = [first];
  for (const { name, value } of changes) asked.push({ ...asked.at(-1), [name]: value });
  return asked.map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
});

/** After what nobody holds has been collected. */
function heapUsed(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed;
}

/** What a price says: "passes", or with which code it is refused. */
function verdictOf(price: OperationPrice, given: Variables): unknown {
  try {
    price.check(given);
    return "passes";
  } catch (error) {
    return error;
  }
}

test("a price that is remembered is that of the variables given, whatever was asked before", () => {
  const document = parse(TEXT);
  const operation = getOperationAST(document, "Q");
  if (!operation) throw new Error("no operation");
  const fresh = () => new OperationPrice(schema, document, operation);
  const verdicts = new Set<unknown>();
  fc.assert(
    fc.property(requests, (asked) => {
      const remembering = fresh();
      for (const given of asked) {
        const verdict = verdictOf(remembering, given);
        const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
        if (errors) continue; // Refused in any case; of its faults one is told.
        verdicts.add(String(verdict));
        expect(verdict).toEqual(verdictOf(fresh(), given));
      }
    }),
    { numRuns: 500 },
  );
  expect(verdicts.size).toBe(3);
});

test.each<[string, string, Variables, Variables]>([
  [
    "one that is null from one that is not given",
    "query ($first: Int) { things(first: $first) { nodes { id } } }",
    {},
    { first: null },
  ],
  [
    "what a directive is told",
    "query ($all: Boolean!) { things { nodes { items(first: 100) { nodes { items @include(if: $all) { nodes { id } } } } } } }",
    { all: false },
    { all: true },
  ],
])("a price tells %s", (_what, text, cheap, refused) => {
  const document = knownDocuments(schema)(text);
  for (let round = 0; round < 2; round++) {
    expect(() => document.checkPrice(undefined, cheap)).not.toThrow();
    expect(() => document.checkPrice(undefined, refused)).toThrow(CatalogueError);
  }
});

test("a document is found again by its text, until others have taken its place", () => {
  const documentOf = knownDocuments(schema);
  const first = documentOf("{ things { nodes { id } } }");
  expect(documentOf("{ things { nodes { id } } }")).toBe(first);
  expect(first.errors).toEqual([]);
  const words = "id ".repeat(MAX_TOKENS - 10);
  for (let at = 0; at < 50; at++) documentOf(`query Q${at} { things { nodes { ${words}} } }`);
  expect(documentOf("{ things { nodes { id } } }")).not.toBe(first);
});

test("what requests give is not kept with their documents", () => {
  const documentOf = knownDocuments(schema);
  const ask = (at: number) => {
    const ids = Array.from({ length: 900 }, (_, place) => `${at}-${place}`.padEnd(1_000, "x"));
    documentOf(`query Q${at}($ids: [ID!]!) { nodes(ids: $ids) { id } }`).checkPrice(undefined, { ids });
    documentOf(`query R${at}($ids: [ID!]!) { nodes(ids: $ids) { id } }`).checkPrice(undefined, { ids: ids.join("") });
  };
  ask(0);
  const before = heapUsed();
  for (let at = 1; at <= 100; at++) ask(at);
  expect(heapUsed() - before).toBeLessThan(20_000_000);
});

test("operations of one document are priced each on its own", () => {
  const document = knownDocuments(schema)(
    "query Small { things { nodes { id } } } query Large { things { nodes { items(first: 100) { nodes { items(first: 9) { nodes { id } } } } } } }",
  );
  for (let round = 0; round < 2; round++) {
    expect(() => document.checkPrice("Small", {})).not.toThrow();
    expect(() => document.checkPrice("Large", {})).toThrow("rows");
    expect(() => document.checkPrice("Neither", {})).not.toThrow();
  }
});
