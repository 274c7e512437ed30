/** F18: every connection of the driver is taken; on real servers, with a pool of two. */
import { afterEach, expect, test } from "vitest";

import { Deadline } from "../../src/graph/deadline.js";
import { openNeo4jGraph } from "../../src/graph/neo4j/neo4j-graph.js";
import { RESET_PATIENCE_MS } from "../../src/graph/neo4j/sessions.js";
import { endless, graphRunning, type Watch, watch } from "../support/endless.js";
import { onDatabases } from "../support/engines.js";
import { startRelay } from "../support/silent-server.js";
import { startTestServer, stubStatement, type TestServer, toAnswer } from "../support/test-server.js";

const CONNECTIONS = 2;
/** Waiting for a connection is given up in under two seconds; the bound of the tests is five times that. */
const FAST_MS = 5 * 2_000;
/** So late that nothing here can be its doing. */
const FAR_MS = 30_000;

const ended: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end();
});

async function start(uri: string, deadlineMs: number, marks: string[] = []): Promise<TestServer> {
  const pool = openNeo4jGraph({ uri, maxConnections: CONNECTIONS });
  const graph = graphRunning(pool, marks.map(endless));
  const server = await startTestServer({ graph, config: { deadlineMs, corsOrigins: [] } });
  ended.push(server.close);
  return server;
}

function watched(uri: string): Watch {
  const server = watch(uri);
  ended.push(server.close);
  return server;
}

/** Waits until the two that hold all connections run; a server that has just started takes seconds to plan. */
async function bothRun(neighbour: Watch): Promise<void> {
  for (const mark of ["f18-one", "f18-other"]) {
    await expect.poll(() => neighbour.running(mark), { timeout: 20_000 }).toBe(1);
  }
}

const readiness = async (server: TestServer) => (await toAnswer(await fetch(`${server.url}/health/ready`))).status;

onDatabases(({ uri }) => {
  test("F18 with the pool exhausted a request is OVERLOADED at once, others are served, and the pool recovers", async () => {
    const neighbour = watched(uri);
    const server = await start(uri, FAR_MS, ["f18-one", "f18-other"]);
    const leaving = new AbortController();
    const held = [server.ask("{ rows }", {}, {}, leaving.signal), server.ask("{ rows }", {}, {}, leaving.signal)];
    await bothRun(neighbour);
    const startedAt = performance.now();
    const asked = [server.ask("{ rows }"), server.ask("{ rows }"), server.ask("{ rows }")];
    expect((await server.ask("{ hello }")).status).toBe(200);
    for (const answer of await Promise.all(asked)) {
      expect([answer.status, answer.code, answer.headers.get("retry-after")]).toEqual([503, "OVERLOADED", "1"]);
    }
    expect(performance.now() - startedAt).toBeLessThan(FAST_MS);
    expect(await readiness(server)).toBe(503);
    leaving.abort();
    await Promise.allSettled(held);
    await expect.poll(async () => (await server.ask("{ rows }")).status, { timeout: 20_000 }).toBe(200);
    expect(await readiness(server)).toBe(200);
  });

  test("F18 more requests than connections wait for one another and are all answered", async () => {
    const server = await start(uri, FAR_MS);
    const answers = await Promise.all(Array.from({ length: 30 }, () => server.ask("{ rows }")));
    expect(answers.map(({ status }) => status)).toEqual(Array(30).fill(200));
  });

  test("F18 a read whose deadline passes while it waits for a connection never reaches the server", async () => {
    const neighbour = watched(uri);
    const graph = openNeo4jGraph({ uri, maxConnections: CONNECTIONS });
    ended.push(() => graph.close());
    const leaving = new AbortController();
    const held = ["f18-one", "f18-other"].map((mark) =>
      graph.read(endless(mark), {}, new Deadline(FAR_MS, undefined, leaving.signal)),
    );
    const outcomes = Promise.allSettled(held);
    await bothRun(neighbour);
    await expect(graph.read(endless("f18-late"), {}, new Deadline(100))).rejects.toMatchObject({
      code: "QUERY_TIMEOUT",
    });
    leaving.abort();
    await outcomes;
    // Connections go to whoever waits, in order: had the late one still waited, it would run now.
    expect(await graph.read(stubStatement, {}, new Deadline(FAR_MS))).toHaveLength(1);
    expect(await neighbour.running("f18-late")).toBe(0);
  });

  test("F18 connections that fell silent are not waited for: the pool recovers as soon as the server speaks", async () => {
    const relay = await startRelay(Number(new URL(uri).port));
    ended.push(relay.close);
    const server = await start(`bolt://127.0.0.1:${relay.port}`, 500);
    await Promise.all([server.ask("{ rows }"), server.ask("{ rows }")]);
    relay.fallSilent();
    const answers = await Promise.all(Array.from({ length: 6 }, () => server.ask("{ rows }")));
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(503));
    relay.speak();
    await expect
      .poll(async () => (await server.ask("{ rows }")).status, { timeout: 5 * RESET_PATIENCE_MS, interval: 200 })
      .toBe(200);
    expect(await readiness(server)).toBe(200);
  });
});
