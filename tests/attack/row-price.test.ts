/** A09: answers are priced in rows before anything runs, and pages that cannot be are refused. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { MAX_ROWS } from "../../src/server/limits.js";
import { startTestServer, type TestServer } from "../support/test-server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
beforeEach(() => void server.ran.splice(0));

async function expectRefused(query: string, code: string, variables?: Record<string, unknown>) {
  const answer = await server.ask(query, variables);
  expect(answer.code).toBe(code);
  expect(server.ran).toEqual([]);
  expect(answer.body.data ?? null).toBeNull();
  return answer.body.errors[0];
}

async function expectAnswered(query: string, variables?: Record<string, unknown>) {
  expect((await server.ask(query, variables)).body.errors).toBeUndefined();
}

test.each([
  ["-1", "BAD_PAGE"],
  ["0", "BAD_PAGE"],
  ["101", "BAD_PAGE"],
  ["null", "BAD_PAGE"],
  ["2147483648", "VALIDATION"],
])("A09 first: %s is refused as %s before any statement runs", async (first, code) => {
  await expectRefused(`{ things(first: ${first}) { nodes { id } } }`, code);
  await expectRefused(`{ things(last: ${first}) { nodes { id } } }`, code);
});

test.each([[-1], [0], [101], [null], [2 ** 31], [1.5], ["20"]])(
  "A09 first as variable %s is refused",
  async (first) => {
    const isInt = first === null || (Number.isInteger(first) && Number(first) < 2 ** 31);
    const query = "query ($first: Int) { things(first: $first) { nodes { id } } }";
    await expectRefused(query, isInt ? "BAD_PAGE" : "VALIDATION", { first });
  },
);

test.each([
  ["{ things(first: 1) { nodes { id } } }", {}],
  ["{ things(first: 100) { nodes { id } } }", {}],
  ["{ things(last: 100) { nodes { id } } }", {}],
  ["query ($first: Int) { things(first: $first) { nodes { id } } }", {}],
  ["query ($first: Int, $last: Int) { things(first: $first, last: $last) { nodes { id } } }", { first: 5, last: null }],
  ["query ($first: Int, $last: Int) { things(first: $first, last: $last) { nodes { id } } }", { first: null, last: 5 }],
])("%s with %o is a page", async (query, variables) => expectAnswered(query, variables));

test("A09 first and last together are refused", () =>
  expectRefused("{ things(first: 1, last: 1) { nodes { id } } }", "BAD_PAGE"));

test("A09 lists without cursors are priced by what they show: null is their default, no search is longer than a page", async () => {
  const below = "{ hits { items(first: 49) { nodes { id } } } }";
  await expectAnswered(`{ near(limit: null) ${below} }`);
  await expectAnswered(`{ near(limit: 0) ${below} search(text: "a", first: 101) { hits { id } } }`);
  server.ran.splice(0);
  await expectRefused(`{ near(limit: 101) ${below} }`, "ROW_LIMIT");
});

test("A09 nested pages multiply: 5,000 rows are answered, one more is refused with the estimate", async () => {
  // 49 + 49 × 99 = 4,900 and 100 of the other field make exactly the limit.
  const pages = (also: number) =>
    `{ things(first: 49) { edges { node { items(first: 99) { nodes { id } } } } } near(limit: ${also}) { hits { id } } }`;
  await expectAnswered(pages(MAX_ROWS - 4_900));
  server.ran.splice(0);
  const error = await expectRefused(pages(MAX_ROWS - 4_899), "ROW_LIMIT");
  expect(error.extensions).toMatchObject({ estimate: MAX_ROWS + 1, limit: MAX_ROWS });
});

test("A09 pages without arguments count as 20, pages by variable as their value", async () => {
  await expectRefused("{ things { nodes { items { nodes { items { nodes { id } } } } } } }", "ROW_LIMIT");
  const query = "query ($n: Int!) { things(first: $n) { nodes { items(first: $n) { nodes { id } } } } }";
  await expectAnswered(query, { n: 70 });
  server.ran.splice(0);
  await expectRefused(query, "ROW_LIMIT", { n: 71 });
});

test("A09 a list bomb of plain lists is refused", async () => {
  const bomb = (levels: number) => `{ thing ${"{ parts ".repeat(levels)}{ id }${" }".repeat(levels)} }`;
  await expectAnswered(bomb(11));
  server.ran.splice(0);
  await expectRefused(bomb(12), "ROW_LIMIT");
  await expectRefused(
    `{ thing { ...A } } fragment A on Thing ${"{ parts ".repeat(13)}{ id }${" }".repeat(13)}`,
    "ROW_LIMIT",
  );
});

test("A09 a list of ids costs a row for each id", async () => {
  const query = "query ($ids: [ID!]!) { nodes(ids: $ids) { items(first: 99) { nodes { id } } } }";
  await expectAnswered(query, { ids: Array.from({ length: 50 }, (_, at) => `i${at}`) });
  server.ran.splice(0);
  await expectRefused(query, "ROW_LIMIT", { ids: Array.from({ length: 51 }, (_, at) => `i${at}`) });
});

test("A09 fragments on different kinds cost what the dearest costs, those on one kind their sum", async () => {
  const on = (kind: string, alias: string) => `... on ${kind} { ${alias}: items(first: 60) { nodes { id } } }`;
  const page = (below: string) => `{ things(first: 50) { nodes { ${below} } } }`;
  await expectAnswered(page(`${on("Village", "a")} ${on("Firm", "a")}`));
  server.ran.splice(0);
  await expectRefused(page(`${on("Village", "a")} ${on("Village", "b")}`), "ROW_LIMIT");
  await expectRefused(page(`${on("Thing", "a")} ${on("Firm", "b")}`), "ROW_LIMIT");
});

test("A09 equal fields cost once, skipped fields nothing", async () => {
  const below = "items(first: 90) { nodes { id } }";
  await expectAnswered(`{ things(first: 50) { nodes { ${below} ${below} } } }`);
  const skipped = "b: items(first: 90) @skip(if: true) { nodes { id } }";
  await expectAnswered(`{ things(first: 50) { nodes { ${below} ${skipped} } } }`);
});
