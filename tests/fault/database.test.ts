/** F01, F02: the database is away or says nothing; the process lives, says so, and comes back with it. */
import { afterEach, expect, test } from "vitest";

import { openNeo4jGraph } from "../../src/graph/neo4j/neo4j-graph.js";
import { onDatabases } from "../support/engines.js";
import { startRelay, startSilentServer } from "../support/silent-server.js";
import { startTestServer, type TestServer, toAnswer } from "../support/test-server.js";

const PROMISE_MS = 2_000;
const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function startOn(port: number, deadlineMs: number): Promise<TestServer> {
  const graph = openNeo4jGraph({ uri: `bolt://127.0.0.1:${port}` });
  const server = await startTestServer({ graph, config: { deadlineMs, corsOrigins: [] } });
  servers.push(server);
  return server;
}

const get = async (server: TestServer, path: string) => toAnswer(await fetch(`${server.url}${path}`));

/** A port where nobody listens. */
async function closedPort(): Promise<number> {
  const silent = await startSilentServer();
  await silent.close();
  return silent.port;
}

test("F01 with the database closed the process lives, is not ready, and says DATABASE_UNAVAILABLE in time", async () => {
  const server = await startOn(await closedPort(), 8_000);
  expect((await get(server, "/health/live")).status).toBe(200);
  const ready = await get(server, "/health/ready");
  expect([ready.status, ready.code]).toEqual([503, "DATABASE_UNAVAILABLE"]);
  const startedAt = performance.now();
  const answer = await server.ask("{ rows }");
  // The promise is a time: five times the stated one is the bound of the test.
  expect(performance.now() - startedAt).toBeLessThan(5 * PROMISE_MS);
  expect([answer.status, answer.code]).toEqual([503, "DATABASE_UNAVAILABLE"]);
  expect((await server.ask("{ hello }")).status).toBe(200);
});

test("F02 a database that accepts and says nothing is given up at the deadline, the others are served", async () => {
  const silent = await startSilentServer();
  const server = await startOn(silent.port, 600);
  const asked = server.ask("{ rows }");
  expect((await server.ask("{ hello }")).status).toBe(200);
  const answer = await asked;
  expect(silent.accepted()).toBeGreaterThan(0);
  expect([answer.status, answer.code]).toEqual([503, "QUERY_TIMEOUT"]);
  const ready = await get(server, "/health/ready");
  expect([ready.status, ready.code]).toEqual([503, "DATABASE_UNAVAILABLE"]);
  await silent.close();
});

test("F02 a deadline longer than the driver waits for a connection ends in 503 as well", async () => {
  const silent = await startSilentServer();
  const server = await startOn(silent.port, 8_000);
  const answer = await server.ask("{ rows }");
  expect(answer.status).toBe(503);
  expect(["DATABASE_UNAVAILABLE", "OVERLOADED"]).toContain(answer.code);
  await silent.close();
});

test("readiness is false until the graph is prepared, whatever the graph says", async () => {
  let isPrepared = false;
  const server = await startTestServer({ isPrepared: () => isPrepared });
  servers.push(server);
  expect((await get(server, "/health/ready")).status).toBe(503);
  isPrepared = true;
  expect((await get(server, "/health/ready")).body).toEqual({ status: "ready", engine: "embedded" });
});

onDatabases(({ uri }) => {
  test("F02 it falls silent mid-query: 503 at the deadline, and the pool recovers", async () => {
    const relay = await startRelay(Number(new URL(uri).port));
    const server = await startOn(relay.port, 1_000);
    expect((await server.ask("{ rows }")).status).toBe(200);
    relay.fallSilent();
    const answers = await Promise.all(Array.from({ length: 10 }, () => server.ask("{ rows }")));
    expect(answers.map((answer) => answer.status)).toEqual(Array(10).fill(503));
    relay.speak();
    await expect.poll(async () => (await server.ask("{ rows }")).status, { timeout: 20_000 }).toBe(200);
    expect((await get(server, "/health/ready")).status).toBe(200);
    await relay.close();
  });
});
