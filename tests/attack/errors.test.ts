/** A24, A30: every error is JSON of the catalogue, tells nothing of the inside, and is one safe line in the log. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { CATALOGUE, type ErrorCode } from "../../src/errors.js";
import { type Answer, post, startTestServer, type TestServer, toAnswer } from "../support/test-server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
beforeEach(() => void server.log.splice(0));

const INSIDE = /bolt:|db\.example|MATCH|RETURN|\.js\b|\.ts\b|node_modules|\/srv|at \w+ \(/;

function expectCatalogued(answer: Answer, code: ErrorCode): void {
  expect(answer.code).toBe(code);
  const [error] = answer.body.errors;
  expect(Object.keys(answer.body).sort()).toEqual(answer.body.data === undefined ? ["errors"] : ["data", "errors"]);
  expect(error.extensions).toMatchObject({ code, advice: CATALOGUE[code].advice });
  expect(error.extensions.requestId).toBe(answer.headers.get("x-request-id"));
  expect(answer.text).not.toMatch(INSIDE);
}

test.each(Object.keys(CATALOGUE) as ErrorCode[])(
  "A24 %s thrown by a resolver is answered with its sentence and status",
  async (code) => {
    const answer = await server.ask("query ($code: String!) { fault(code: $code) }", { code });
    expectCatalogued(answer, code);
    expect(answer.status).toBe(CATALOGUE[code].status);
    expect(answer.body.errors[0]).toMatchObject({ message: CATALOGUE[code].sentence, path: ["fault"] });
  },
);

test("A24 an unknown error is INTERNAL to the caller; the real one is in the log under the request id", async () => {
  const answer = await server.ask("{ broken }");
  expectCatalogued(answer, "INTERNAL");
  expect(answer.status).toBe(500);
  const line = server.log.find((each) => each.includes('"failed"')) ?? "{}";
  expect(JSON.parse(line)).toMatchObject({
    requestId: answer.body.errors[0].extensions.requestId,
    code: "INTERNAL",
    causes: [{ message: expect.stringContaining("bolt://db.example:7687"), stack: expect.any(String) }],
  });
});

test("A24 null where the schema promises something is INTERNAL", async () => {
  expectCatalogued(await server.ask("{ required }"), "INTERNAL");
});

test("A24 what else was asked is answered beside an error", async () => {
  const answer = await server.ask("{ hello broken }");
  expect([answer.status, answer.body.data]).toEqual([200, { hello: "hello ", broken: null }]);
  expectCatalogued(answer, "INTERNAL");
});

test.each([
  ["{ hello", "SYNTAX", "Syntax Error: Expected Name, found <EOF>."],
  ["{ zzzzzzzzzzzz }", "VALIDATION", 'Cannot query field "zzzzzzzzzzzz" on type "Query".'],
  [
    "query A { hello } query B { hello }",
    "VALIDATION",
    "Must provide operation name if query contains multiple operations.",
  ],
  [
    "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
    "VALIDATION",
    'Variable "$ids" of required type "[ID!]!" was not provided.',
  ],
] as const)("A24 %s is %s in graphql-js's words", async (query, code, message) => {
  const answer = await server.ask(query);
  expectCatalogued(answer, code);
  expect([answer.status, answer.body.errors[0].message]).toEqual([400, message]);
  expect(answer.body.errors[0].locations ?? []).toBeInstanceOf(Array);
});

test.each([
  ["GET", "/nowhere", 404, "NOT_FOUND"],
  ["GET", "/graphql/../etc/passwd", 404, "NOT_FOUND"],
  ["GET", "/graphiql/..%2f..%2fpackage.json", 404, "NOT_FOUND"],
  ["POST", "/nowhere", 404, "NOT_FOUND"],
  ["POST", "/", 405, "METHOD_NOT_ALLOWED"],
  ["DELETE", "/health/live", 405, "METHOD_NOT_ALLOWED"],
  ["GET", "/graphql", 400, "BAD_REQUEST"],
  ["GET", "/%E0%A4%A", 400, "BAD_REQUEST"],
] as const)("A24 %s %s is %i %s in JSON", async (method, path, status, code) => {
  const answer = await toAnswer(await fetch(`${server.url}${path}`, { method }));
  expect(answer.status).toBe(status);
  expectCatalogued(answer, code);
});

test("A24 malformed JSON is answered in JSON", async () => {
  expectCatalogued(await post(`${server.url}/graphql`, "{"), "BAD_REQUEST");
});

test("A24 a request id is our own, whatever the caller sends", async () => {
  const answer = await server.ask("{ broken }", {}, { "x-request-id": "mine\u00e9" });
  expect(answer.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
});

test("A30 line breaks, terminal codes and marks of direction stay escaped in one line of the log", async () => {
  const text = "first\nsecond\r\u001b[31mred\u009b2J\u2028\u202eevil";
  const answer = await server.ask("query ($text: String) { broken(text: $text) }", { text });
  expectCatalogued(answer, "INTERNAL");
  const lines = server.log.filter((line) => line.includes("second"));
  expect(lines).toHaveLength(1);
  expect(lines[0]?.trimEnd()).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
  expect(JSON.parse(lines[0] ?? "").causes[0].message).toBe(text);
});

test("each request is one line with what was answered, without what was asked", async () => {
  await fetch(`${server.url}/graphql?query=${encodeURIComponent('{ hello(name: "secret") }')}`);
  await expect.poll(() => server.log.length).toBe(1);
  expect(JSON.parse(server.log[0] ?? "")).toMatchObject({ method: "GET", path: "/graphql", status: 200 });
  expect(server.log[0]).not.toContain("secret");
});

test("today is the day in Shanghai by the given clock", async () => {
  const late = await startTestServer({ clock: () => Date.UTC(2026, 0, 1, 16) });
  expect((await late.ask("{ today }")).body.data).toEqual({ today: "2026-01-02" });
  await late.close();
});
