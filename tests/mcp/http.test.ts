/** The protocol over HTTP: one address, one method, our own names for the host, and calls that end with their client. */
import { request } from "node:http";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { afterAll, beforeAll, expect, test } from "vitest";

import { openEmbeddedGraph } from "../../src/graph/embedded/embedded-graph.js";
import type { Graph } from "../../src/graph/graph.js";
import { type McpHttp, startMcpHttp } from "../../src/mcp/http.js";
import { loadGraph } from "../support/graph-fixture.js";
import { callParts, mcpClient, silentGraph } from "../support/mcp-client.js";

let graph: Graph;
let http: McpHttp;
beforeAll(async () => {
  graph = openEmbeddedGraph();
  await graph.schema();
  await loadGraph(graph, { entities: [{ id: "a" }, { id: "b" }], links: [{ type: "SUPPLIES", from: "a", to: "b" }] });
  http = await startMcpHttp(callParts(graph), 0);
});
afterAll(async () => {
  await http.close();
  await graph.close();
});

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const LIST = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list" });
const USUAL = { "content-type": "application/json", accept: "application/json, text/event-stream" };

/** As no client of the kit would ask. */
function ask({
  method = "POST",
  path = "/mcp",
  headers = {},
  body = LIST,
}: Asked): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(http.url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers: { ...USUAL, ...headers } });
    asked.on("error", reject).on("response", (response) => {
      let text = "";
      response.on("data", (data) => {
        text += String(data);
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    asked.end(method === "POST" ? body : undefined);
  });
}

test("a plain request without a session is answered as JSON", async () => {
  const { status, body } = await ask({});
  expect(status).toBe(200);
  expect(JSON.parse(body).result.tools.length).toBeGreaterThanOrEqual(10);
  const { port } = new URL(http.url);
  expect((await ask({ headers: { host: `localhost:${port}`, origin: `http://localhost:${port}` } })).status).toBe(200);
});

test.each([
  ["a Host that is not ours", 403, { headers: { host: "evil.example" } }],
  ["a Host on another port", 403, { headers: { host: "127.0.0.1:1" } }],
  ["an Origin that is not ours", 403, { headers: { origin: "http://evil.example" } }],
  ["an Origin that is no address", 403, { headers: { origin: "null" } }],
  ["a stream, of which there is none", 405, { method: "GET" }],
  ["the end of a session, of which there is none", 405, { method: "DELETE" }],
  ["another address", 404, { path: "/graphql" }],
  ["another type", 415, { headers: { "content-type": "text/plain" } }],
  ["no JSON", 400, { body: "{" }],
  ["a body of more than 1 MB", 413, { body: JSON.stringify({ jsonrpc: "2.0", id: 1, method: "x".repeat(1_000_000) }) }],
] as const)("%s is refused with %i", async (_, status, asked) => {
  const answer = await ask(asked);
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.body)).toMatchObject({ jsonrpc: "2.0", error: { message: expect.any(String) } });
});

test("it listens on the loopback interface alone", () => expect(new URL(http.url).hostname).toBe("127.0.0.1"));

test("several clients ask at once, each for itself", async () => {
  const clients = await Promise.all(
    [1, 2, 3].map(() => mcpClient(new StreamableHTTPClientTransport(new URL(http.url)) as Transport)),
  );
  const told = await Promise.all(clients.map((client) => client.ask("links_of", { id: "a" })));
  for (const { links } of told) expect(links).toMatchObject([{ type: "SUPPLIES", to: { id: "b" } }]);
  await Promise.all(clients.map((client) => client.close()));
});

test("a client that goes away stops the reading for it", async () => {
  const signals: AbortSignal[] = [];
  const silent = await startMcpHttp(callParts(silentGraph(graph, signals)), 0);
  const leaving = new AbortController();
  const body = { jsonrpc: "2.0", id: 1, method: "tools/call", params: { name: "links_of", arguments: { id: "a" } } };
  const call = fetch(silent.url, {
    method: "POST",
    headers: USUAL,
    body: JSON.stringify(body),
    signal: leaving.signal,
  });
  while (signals.length === 0) await new Promise(setImmediate);
  leaving.abort();
  await expect(call).rejects.toThrow();
  while (signals[0]?.aborted === false) await new Promise(setImmediate);
  expect(signals[0]?.aborted).toBe(true);
  await silent.close();
});

test("closing answers the calls at work first", async () => {
  const slow = await startMcpHttp(callParts(silentGraph(graph), { deadlineMs: 100 }), 0);
  const body = { jsonrpc: "2.0", id: 1, method: "tools/call", params: { name: "links_of", arguments: { id: "a" } } };
  const call = fetch(slow.url, { method: "POST", headers: USUAL, body: JSON.stringify(body) });
  await new Promise((resolve) => setTimeout(resolve, 30));
  await slow.close();
  expect(await (await call).text()).toContain("QUERY_TIMEOUT");
});
