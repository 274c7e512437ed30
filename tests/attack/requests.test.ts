/** A11, A13–A16: batches, foreign content types and origins, bodies that are too large, broken or hostile. */

import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import * as limits from "../../src/server/limits.js";
import { type Answer, post, startTestServer, type TestServer, toAnswer } from "../support/test-server.js";

const FRONTEND = "https://frontend.example";
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ config: { deadlineMs: 8_000, corsOrigins: [FRONTEND] } });
});
afterAll(() => server.close());
beforeEach(() => void server.ran.splice(0));

const HELLO = JSON.stringify({ query: "{ hello }" });

function expectRefused(answer: Answer, status: number, code: string): void {
  expect([answer.status, answer.code]).toEqual([status, code]);
  expect(answer.headers.get("content-type")).toMatch(/json/);
  expect(answer.body.errors[0].extensions).toMatchObject({ advice: expect.any(String), requestId: expect.any(String) });
  expect(server.ran).toEqual([]);
}

const send = (body: string | Buffer, headers?: Record<string, string>) => post(`${server.url}/graphql`, body, headers);

test("A11 a batch is refused, empty or not", async () => {
  expectRefused(await send(`[${HELLO},${HELLO}]`), 400, "BAD_REQUEST");
  expectRefused(await send("[]"), 400, "BAD_REQUEST");
});

test.each([
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "application/xml",
  "application/jsonp",
  "text/plain; application/json",
  "json",
])("A13 a POST of %s is refused before its body is read", async (type) => {
  expectRefused(await send(HELLO, { "content-type": type }), 415, "UNSUPPORTED_MEDIA");
});

test.each([
  "application/json",
  "application/json; charset=UTF-8",
  'application/json;charset="utf-8"',
  "application/graphql+json",
])("A13 a POST of %s is answered", async (type) => {
  expect((await send(HELLO, { "content-type": type })).body).toEqual({ data: { hello: "hello " } });
});

test("A13 a mutation or a subscription by GET is refused with the method that is allowed", async () => {
  const answer = await toAnswer(await fetch(`${server.url}/graphql?query=${encodeURIComponent("mutation { write }")}`));
  expectRefused(answer, 405, "METHOD_NOT_ALLOWED");
  expect(answer.headers.get("allow")).toBe("POST");
});

test.each(["PUT", "DELETE", "PATCH", "HEAD"])("A13 %s is not allowed at /graphql", async (method) => {
  const response = await fetch(`${server.url}/graphql`, { method });
  expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, POST"]);
});

test("A14 only the frontends of CORS_ORIGINS are allowed to read answers", async () => {
  const allowed = async (origin: string) => (await send(HELLO, { origin })).headers.get("access-control-allow-origin");
  expect(await allowed(FRONTEND)).toBe(FRONTEND);
  for (const origin of ["https://evil.example", "null", `${FRONTEND}.evil.example`, "http://frontend.example"]) {
    expect(await allowed(origin)).toBeNull();
  }
  const preflight = await fetch(`${server.url}/graphql`, {
    method: "OPTIONS",
    headers: { origin: "https://evil.example", "access-control-request-method": "POST" },
  });
  expect(preflight.headers.get("access-control-allow-origin")).toBeNull();
});

test("A14 without CORS_ORIGINS nobody is allowed", async () => {
  const closed = await startTestServer();
  const answer = await post(`${closed.url}/graphql`, HELLO, { origin: FRONTEND });
  expect(answer.headers.get("access-control-allow-origin")).toBeNull();
  await closed.close();
});

test("A15 a body of 1 MB is read, one byte more is refused", async () => {
  const padded = (bytes: number) => HELLO + " ".repeat(bytes - HELLO.length);
  expect((await send(padded(limits.MAX_BODY_BYTES))).status).toBe(200);
  server.ran.splice(0);
  expectRefused(await send(padded(limits.MAX_BODY_BYTES + 1)), 413, "BODY_TOO_LARGE");
});

test("A15 a compressed body is refused, whatever it would become", async () => {
  const bomb = gzipSync(Buffer.alloc(50_000_000, " "));
  expectRefused(await send(bomb, { "content-encoding": "gzip" }), 415, "UNSUPPORTED_MEDIA");
});

test("A15 endless chunks are cut at the limit", async () => {
  const chunk = "x".repeat(65_536);
  const answered = await raw(async (write) => {
    await write(
      "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n",
    );
    for (let sent = 0; sent < 64; sent++) await write(`10000\r\n${chunk}\r\n`);
  });
  expect(answered).toMatch(/^HTTP\/1\.1 413 /);
  expect(answered).toContain("BODY_TOO_LARGE");
});

test.each(["utf-16", "gb18030", "utf-7", "iso-8859-1"])("A15 a body in %s is refused", async (charset) => {
  expectRefused(
    await send(HELLO, { "content-type": `application/json; charset=${charset}` }),
    415,
    "UNSUPPORTED_MEDIA",
  );
});

test.each([
  ["nothing", ""],
  ["half an object", '{"query":'],
  ["a number", "1"],
  ["null", "null"],
  ["a text", '"{ hello }"'],
  ["an empty object", "{}"],
  ["a query that is no text", '{"query":{"a":1}}'],
  ["an empty query", '{"query":" "}'],
  ["variables that are a list", '{"query":"{ hello }","variables":[1]}'],
  ["variables that are a text", '{"query":"{ hello }","variables":"{}"}'],
  ["an operation name that is a number", '{"query":"{ hello }","operationName":1}'],
  ["extensions that are a text", '{"query":"{ hello }","extensions":"x"}'],
])("A16 %s instead of a request is refused", async (_what, body) => {
  expectRefused(await send(body), 400, "BAD_REQUEST");
});

test("A16 bytes that are no HTTP are answered in the same shape", async () => {
  const answered = await raw((write) => write("\u0016\u0003\u0001 nonsense\r\n\r\n"));
  expect(answered).toMatch(/^HTTP\/1\.1 400 /);
  expect(JSON.parse(answered.slice(answered.indexOf("\r\n\r\n")))).toMatchObject({
    errors: [{ extensions: { code: "BAD_REQUEST" } }],
  });
});

test(`A16 variables ${limits.MAX_VARIABLES_DEPTH} deep are read, deeper ones are refused, 5,000 and 100,000 too`, async () => {
  const deep = (depth: number) => `{"query":"{ hello }","variables":${'{"a":'.repeat(depth)}1${"}".repeat(depth)}}`;
  expect((await send(deep(limits.MAX_VARIABLES_DEPTH))).status).toBe(200);
  server.ran.splice(0);
  for (const depth of [limits.MAX_VARIABLES_DEPTH + 1, 5_000, 100_000]) {
    expectRefused(await send(deep(depth)), 400, "DEPTH_LIMIT");
  }
});

test.each([
  '{"query":"{ hello }","__proto__":{"polluted":true}}',
  '{"query":"{ hello }","variables":{"a":{"__proto__":{"polluted":true}}}}',
  '{"query":"{ hello }","constructor":{"prototype":{"polluted":true}}}',
  '{"query":"{ hello }","\\u005f_proto__":{"polluted":true}}',
])("A16 %s is refused and changes no prototype", async (body) => {
  expectRefused(await send(body), 400, "BAD_REQUEST");
  expect("polluted" in {}).toBe(false);
});

test("A16 the same by GET", async () => {
  const get = async (search: string) => toAnswer(await fetch(`${server.url}/graphql?${search}`));
  const variables = encodeURIComponent('{"a":{"__proto__":{"polluted":true}}}');
  expectRefused(await get(`query={hello}&variables=${variables}`), 400, "BAD_REQUEST");
  expectRefused(await get("query={hello}&variables={"), 400, "BAD_REQUEST");
  expectRefused(await get("query={hello}&query={thing{id}}"), 400, "BAD_REQUEST");
  expectRefused(await get("__proto__[polluted]=1"), 400, "BAD_REQUEST");
  expect("polluted" in {}).toBe(false);
  expect((await get("query={hello}")).body).toEqual({ data: { hello: "hello " } });
});

test(`${limits.MAX_REQUESTS_AT_ONCE} requests at once are worked on, one more is told to come again, others go on`, async () => {
  const waiting = Array.from({ length: limits.MAX_REQUESTS_AT_ONCE }, () => server.ask("{ waits }"));
  await expect.poll(() => server.ran.length).toBe(limits.MAX_REQUESTS_AT_ONCE);
  const refused = await server.ask("{ hello }");
  expect([refused.status, refused.code, refused.headers.get("retry-after")]).toEqual([503, "OVERLOADED", "1"]);
  expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
  server.release();
  expect(new Set((await Promise.all(waiting)).map((answer) => answer.text))).toEqual(
    new Set(['{"data":{"waits":"waited"}}']),
  );
  expect((await server.ask("{ hello }")).status).toBe(200);
});

test("what never answers is given up at the deadline, with its slot", async () => {
  const hasty = await startTestServer({ config: { deadlineMs: 100, corsOrigins: [] } });
  const answer = await hasty.ask("{ waits }");
  expect([answer.status, answer.code]).toEqual([503, "QUERY_TIMEOUT"]);
  await hasty.close();
});

test("a caller that leaves is not worked for any longer", async () => {
  let signal: AbortSignal | undefined;
  const left = await startTestServer({
    createContext: (reading) => {
      signal = reading.deadline.signal;
      return { reading };
    },
  });
  await left.ask("{ hello }"); // What is known of the connection is not of this request alone.
  expect(signal?.aborted).toBe(false);
  const leaving = new AbortController();
  const asked = fetch(`${left.url}/graphql`, {
    method: "POST",
    body: JSON.stringify({ query: "{ waits }" }),
    headers: { "content-type": "application/json" },
    signal: leaving.signal,
  }).catch(() => "left");
  await expect.poll(() => left.ran).toEqual(["hello", "waits"]);
  leaving.abort();
  expect(await asked).toBe("left");
  await expect.poll(() => signal?.aborted).toBe(true);
  await left.close();
});

/** Talks bytes; gives back all that came until the other side closed. */
function raw(talk: (write: (text: string) => Promise<void>) => Promise<void>): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, "127.0.0.1");
    let answered = "";
    const done = () => {
      socket.destroy();
      resolve(answered);
    };
    socket.setTimeout(15_000, () => reject(new Error("no answer")));
    socket.on("data", (data) => {
      answered += data.toString();
      if (answered.endsWith("}")) done();
    });
    socket.on("close", done);
    socket.on("error", () => undefined);
    const write = (text: string) => new Promise<void>((written) => void socket.write(text, () => written()));
    socket.on("connect", () => void talk(write));
  });
}
