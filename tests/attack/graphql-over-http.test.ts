/** A29: GraphQL over HTTP as its audit wants it, and the pages beside it. */
import { auditServer } from "graphql-http";
import { afterAll, beforeAll, expect, test } from "vitest";

import { startTestServer, type TestServer } from "../support/test-server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

test("A29 the audit of graphql-http finds nothing, recommendations included", async () => {
  const results = await auditServer({ url: `${server.url}/graphql` });
  const failed = results.flatMap((result) =>
    result.status === "ok" ? [] : [`${result.id} ${result.name}: ${result.reason}`],
  );
  expect(results.length).toBeGreaterThan(60);
  expect(failed).toEqual([]);
});

test.each([
  [undefined, "application/json"],
  ["*/*", "application/json"],
  ["application/json", "application/json"],
  ["application/graphql-response+json", "application/graphql-response+json"],
  ["application/graphql-response+json, application/json;q=0.9", "application/graphql-response+json"],
  ["application/graphql-response+json;q=0.1, application/json", "application/json"],
  ["image/png", "application/json"],
])("who accepts %s gets %s", async (accept, type) => {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    body: '{"query":"{ hello }"}',
    headers: { "content-type": "application/json", ...(accept ? { accept } : {}) },
  });
  expect(response.headers.get("content-type")).toBe(`${type}; charset=utf-8`);
});

test("a browser gets GraphiQL at /graphql, of our own files only", async () => {
  const page = await fetch(`${server.url}/graphql`, { headers: { accept: "text/html,*/*;q=0.8" } });
  const html = await page.text();
  const policy = page.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|unsafe|\*/);
  const files = [...html.matchAll(/(?:src|href)="(?!data:)([^"]+)"/g)].map(([, path]) => path ?? "");
  expect(files.length).toBeGreaterThan(5);
  for (const path of files) {
    expect(path).toMatch(/^\/graphiql\//);
    const file = await fetch(`${server.url}${path}`);
    expect(file.status).toBe(200);
    expect(file.headers.get("content-type")).toMatch(path.endsWith(".css") ? /^text\/css/ : /javascript/);
  }
  expect(html).not.toMatch(/<script>|<style|\son\w+=/);
});

test("/ says in two languages where to go", async () => {
  const html = await (await fetch(server.url)).text();
  expect(html).toContain('<a href="/graphql">GraphiQL</a>');
  expect(html).toContain("查询");
});
