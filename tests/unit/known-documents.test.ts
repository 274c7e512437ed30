/** What is remembered of documents says what it would say unremembered. */
import fc from "fast-check";
import { buildSchema, getOperationAST, parse } from "graphql";
import { expect, test } from "vitest";

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

const size = fc.option(fc.constantFrom(1, 20, 70, 100, 101), { nil: null });
const variables = fc.record(
  {
    first: size,
    last: size,
    inner: size,
    ids: fc.array(fc.constantFrom("a", "b"), { maxLength: 60 }),
    limit: size,
    no: fc.constantFrom<unknown>(true, false, "neither"),
    text: fc.constantFrom("", "党"),
  },
  { requiredKeys: ["ids", "no", "text"] },
);

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
    fc.property(fc.array(variables, { minLength: 2, maxLength: 6 }), (asked) => {
      const remembering = fresh();
      for (const given of asked) {
        const verdict = verdictOf(remembering, given);
        verdicts.add(String(verdict));
        expect(verdict).toEqual(verdictOf(fresh(), given));
      }
    }),
    { numRuns: 500 },
  );
  expect(verdicts.size).toBe(3);
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
