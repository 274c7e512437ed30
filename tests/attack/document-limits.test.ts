/** A03–A07, A12: documents that are too large, too deep or too wide, also through fragments. */
import fc from "fast-check";
import { getIntrospectionQuery, type OperationDefinitionNode, parse } from "graphql";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { checkShape } from "../../src/server/document-limits.js";
import { measureDocument } from "../../src/server/document-shape.js";
import * as limits from "../../src/server/limits.js";
import { startTestServer, type TestServer } from "../support/test-server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
beforeEach(() => void server.ran.splice(0));

/** A document of this many fields one below the other. */
const nested = (depth: number) => `{ thing ${"{ other ".repeat(depth - 2)}{ id }${" }".repeat(depth - 2)} }`;
const aliases = (count: number) => Array.from({ length: count }, (_, at) => `a${at}: id`).join(" ");
const times = (count: number, text: string) => Array.from({ length: count }, () => text).join(" ");

async function expectRefused(query: string, code: string) {
  const answer = await server.ask(query);
  expect([answer.code, answer.status]).toEqual([code, 400]);
  expect(server.ran).toEqual([]);
}

async function expectAnswered(query: string) {
  const answer = await server.ask(query);
  expect(answer.body.errors).toBeUndefined();
  expect(answer.status).toBe(200);
}

test(`A03 ${limits.MAX_ALIASES} aliases are answered, one more is refused before any resolver runs`, async () => {
  await expectAnswered(`{ thing { ${aliases(limits.MAX_ALIASES)} } }`);
  server.ran.splice(0);
  for (const count of [limits.MAX_ALIASES + 1, 101]) {
    await expectRefused(`{ thing { ${aliases(count)} } }`, "DOCUMENT_LIMIT");
  }
});

test("A03 aliases in a fragment count each time it is spread", async () => {
  const query = (spreads: number) =>
    `{ ${times(spreads, "thing { ...Six }")} } fragment Six on Thing { ${aliases(6)} }`;
  await expectAnswered(query(5));
  server.ran.splice(0);
  await expectRefused(query(6), "DOCUMENT_LIMIT");
});

test("A04 duplicate fields and grids of inline fragments are answered or refused, never run one by one", async () => {
  await expectAnswered(`{ ${times(10, "hello")} }`);
  expect(server.ran).toEqual(["hello"]);
  server.ran.splice(0);
  await expectAnswered(`{ thing { ${times(500, "id")} } }`);
  server.ran.splice(0);
  for (const count of [1_900, 2_500, 100_000]) {
    await expectRefused(`{ thing { ${times(count, "id")} } }`, "DOCUMENT_LIMIT");
  }
  await expectRefused(`{ ${times(200, `... { ${times(100, "... { hello }")} }`)} }`, "DOCUMENT_LIMIT");
});

test("A05 a thousand directives are refused", async () => {
  await expectRefused(`{ hello ${times(1_000, "@skip(if: false)")} }`, "DOCUMENT_LIMIT");
  await expectRefused(`{ hello ${times(200, "@skip(if: false)")} }`, "VALIDATION");
});

test(`A06 depth ${limits.MAX_DEPTH} is answered, 17, 300 and 4,000 are refused`, async () => {
  await expectAnswered(nested(limits.MAX_DEPTH));
  server.ran.splice(0);
  await expectRefused(nested(limits.MAX_DEPTH + 1), "DEPTH_LIMIT");
  await expectRefused(nested(300), "DEPTH_LIMIT");
  await expectRefused(nested(4_000), "DOCUMENT_LIMIT");
});

test("A07 depth hidden in fragments is refused, and so are cycles", async () => {
  const chain = (links: number) =>
    `{ thing { ...F1 } } ${Array.from({ length: links }, (_, at) => `fragment F${at + 1} on Thing { other { ${at + 1 < links ? `...F${at + 2}` : "id"} } }`).join(" ")}`;
  await expectAnswered(chain(limits.MAX_DEPTH - 2));
  server.ran.splice(0);
  await expectRefused(chain(limits.MAX_DEPTH - 1), "DEPTH_LIMIT");
  await expectRefused("{ thing { ...A } } fragment A on Thing { other { ...A } }", "VALIDATION");
  await expectRefused("{ thing { ...A } } fragment A on Thing { ...B } fragment B on Thing { ...A }", "VALIDATION");
});

test("A07 a fragment spread twice at each of many levels is measured at once and refused", async () => {
  const bomb = Array.from(
    { length: 14 },
    (_, at) => `fragment F${at} on Thing { other { ...F${at + 1} } parts { ...F${at + 1} } }`,
  );
  await expectRefused(`{ thing { ...F0 } } ${bomb.join(" ")} fragment F14 on Thing { id }`, "DOCUMENT_LIMIT");
});

/** A selection set as a tree: fields with children, and fragments around selections. */
interface Tree {
  readonly alias: boolean;
  readonly hidden: boolean;
  readonly children: readonly Tree[];
}
const tree = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    alias: fc.boolean(),
    hidden: fc.boolean(),
    children: fc.oneof(
      { maxDepth: 20, withCrossShrink: true },
      fc.constant([]),
      fc.array(tie("tree"), { maxLength: 3 }),
    ),
  }),
})).tree;

/** Writes trees out; hidden ones go to fragments where asked for. */
function write(trees: readonly Tree[], fragments: string[] | null): string {
  return trees
    .map((each) => {
      const below = each.children.length > 0 ? `{ ${write(each.children, fragments)} }` : "";
      const field = `${each.alias ? "a: " : ""}f ${below}`;
      if (!each.hidden || fragments === null) return field;
      fragments.push(`fragment F${fragments.length} on T { ${field} }`);
      return `...F${fragments.length - 1}`;
    })
    .join(" ");
}

test("A07 a document measures the same with fragments as written out (property)", () => {
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), (trees) => {
      const fragments: string[] = [];
      const spread = `{ ${write(trees, fragments)} } ${fragments.join(" ")}`;
      const inlined = `{ ${write(trees, null)} }`;
      const shape = measureDocument(parse(spread));
      expect(shape).toEqual(measureDocument(parse(inlined)));
      expect(verdict(spread)).toBe(verdict(inlined));
    }),
    { numRuns: 300 },
  );
});

function verdict(text: string): string {
  try {
    checkShape(measureDocument(parse(text)));
    return "passed";
  } catch (error) {
    return String(error);
  }
}

test(`A12 ${limits.MAX_ROOT_FIELDS} root fields are answered, one more is refused, also by a fragment`, async () => {
  const roots = (count: number) => Array.from({ length: count }, (_, at) => `r${at}: hello`).join(" ");
  await expectAnswered(`{ ${roots(limits.MAX_ROOT_FIELDS)} }`);
  server.ran.splice(0);
  await expectRefused(`{ ${roots(limits.MAX_ROOT_FIELDS + 1)} }`, "DOCUMENT_LIMIT");
  await expectRefused(`{ ...R } fragment R on Query { ${roots(limits.MAX_ROOT_FIELDS + 1)} }`, "DOCUMENT_LIMIT");
});

test("a document of 32 kB is answered, one byte more is refused", async () => {
  const padded = (bytes: number) => `{ hello } #${"x".repeat(bytes - 11)}`;
  await expectAnswered(padded(limits.MAX_DOCUMENT_BYTES));
  server.ran.splice(0);
  await expectRefused(padded(limits.MAX_DOCUMENT_BYTES + 1), "DOCUMENT_LIMIT");
});

test("2,000 tokens are answered, one more is refused", async () => {
  const nodes = (tokens: number) => `{ nodes(ids: [${times(tokens - 12, '"a"')}]) { id } }`;
  await expectAnswered(nodes(limits.MAX_TOKENS));
  server.ran.splice(0);
  await expectRefused(nodes(limits.MAX_TOKENS + 1), "DOCUMENT_LIMIT");
});

test("a document that fits is remembered, one that does not is refused every time", async () => {
  for (let round = 0; round < 3; round++) {
    await expectAnswered("{ hello }");
    server.ran.splice(0);
    await expectRefused(nested(limits.MAX_DEPTH + 1), "DEPTH_LIMIT");
  }
});

test("introspection has its own depth: that of tools is answered, deeper and wider ones are refused", async () => {
  await expectAnswered(getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }));
  const types = (depth: number) =>
    `{ __type(name: "Query") { fields { type ${"{ ofType ".repeat(depth - 3)}{ name }${" }".repeat(depth - 3)} } } }`;
  const depthOf = (text: string) => measureDocument(parse(text)).introspectionDepth;
  const least = [10, 30].map((depth) => depthOf(types(depth)) - depth)[0] ?? 0;
  await expectAnswered(types(limits.MAX_INTROSPECTION_DEPTH - least));
  await expectRefused(types(limits.MAX_INTROSPECTION_DEPTH - least + 1), "DEPTH_LIMIT");
  await expectRefused(
    `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`,
    "VALIDATION",
  );
});

test("fields are counted as if fragments were written out: 2,000 pass, one more does not", () => {
  const spread = (more: string) =>
    measureDocument(parse(`{ thing { ...Many ...Many ${more} } } fragment Many on Thing { ${times(999, "id")} }`));
  expect(spread("id").fields).toBe(limits.MAX_FIELDS);
  expect(() => checkShape(spread("id"))).not.toThrow();
  expect(() => checkShape(spread("id id"))).toThrow("too large");
});

test("a fragment may have more fields than a root", async () => {
  await expectAnswered(`{ thing { ...Long } } fragment Long on Thing { ${times(limits.MAX_ROOT_FIELDS + 1, "id")} }`);
});

test("operations are measured each on its own", () => {
  const document = parse("query A { a: x b: x } query B { c: x }");
  expect(document.definitions.map((each) => (each as OperationDefinitionNode).name?.value)).toEqual(["A", "B"]);
  expect(measureDocument(document)).toMatchObject({ aliases: 2, rootFields: 2 });
});
