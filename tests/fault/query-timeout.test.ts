/** F19: a statement over its time; on real servers, where neither it nor a lock of it may be left. */
import { afterEach, expect, test } from "vitest";

import { CatalogueError } from "../../src/errors.js";
import { Deadline } from "../../src/graph/deadline.js";
import type { Graph } from "../../src/graph/graph.js";
import { openNeo4jGraph } from "../../src/graph/neo4j/neo4j-graph.js";
import type { Query } from "../../src/graph/query.js";
import { endless, graphRunning, streaming, type Watch, watch } from "../support/endless.js";
import { onDatabases } from "../support/engines.js";
import { startRelay } from "../support/silent-server.js";
import { startTestServer, type TestServer } from "../support/test-server.js";

const DEADLINE_MS = 2_000;
/** Long enough for a server that plans its first write. */
const WRITE_MS = 3_000;
/** Half a second is promised; the bound of the tests is five times that. */
const GRACE_MS = 5 * 500;
/** The server looks for overdue transactions every two seconds. */
const SERVER_LOOKS_MS = 5 * 2_000;

const ended: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end();
});

async function start(uri: string, marks: string[]): Promise<TestServer> {
  const graph = graphRunning(openNeo4jGraph({ uri }), marks.map(endless));
  const server = await startTestServer({ graph, config: { deadlineMs: DEADLINE_MS, corsOrigins: [] } });
  ended.push(server.close);
  return server;
}

function watched(uri: string): Watch {
  const neighbour = watch(uri);
  ended.push(neighbour.close);
  return neighbour;
}

function opened(uri: string): Graph {
  const graph = openNeo4jGraph({ uri, writeTimeoutMs: WRITE_MS });
  ended.push(() => graph.close());
  return graph;
}

const touch: Query<{ id: string }, unknown> = {
  name: "test/touch",
  mode: "write",
  cardinality: "none",
  text: { neo4j: "MERGE (n:TimeoutTest {id: $id}) SET n.touched = 1", embedded: "" },
  params: { id: "string" },
  columns: [],
  slots: {},
};

/** A deadline that the server is told of, and nobody else keeps: what it says itself is what the caller gets. */
class ServersOwn extends Deadline {
  override race<T>(promise: Promise<T>): Promise<T> {
    return promise;
  }
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "nothing thrown",
    (error: unknown) => (error instanceof CatalogueError ? error.code : String(error)),
  );

onDatabases(({ uri }) => {
  test("F19 a query over its time is QUERY_TIMEOUT in time, and no transaction of it is left", async () => {
    const neighbour = watched(uri);
    const server = await start(uri, ["f19-first-plan", "f19-read"]);
    await server.ask("{ rows }");
    const startedAt = performance.now();
    const asked = server.ask("{ rows }");
    await expect.poll(() => neighbour.running("f19-read"), { timeout: DEADLINE_MS }).toBe(1);
    const answer = await asked;
    expect(performance.now() - startedAt).toBeLessThan(DEADLINE_MS + GRACE_MS);
    expect([answer.status, answer.code]).toEqual([503, "QUERY_TIMEOUT"]);
    await expect.poll(() => neighbour.running("f19-read"), { timeout: SERVER_LOOKS_MS }).toBe(0);
    expect((await server.ask("{ rows }")).status).toBe(200);
  });

  test("F19 three over their time in one request: none is left", async () => {
    const neighbour = watched(uri);
    const marks = ["f19-one", "f19-two", "f19-three"];
    const server = await start(uri, marks);
    const answer = await server.ask("{ a: rows b: rows c: rows }");
    expect(answer.body.errors).toHaveLength(3);
    expect(answer.code).toBe("QUERY_TIMEOUT");
    for (const mark of marks) {
      await expect.poll(() => neighbour.running(mark), { timeout: SERVER_LOOKS_MS }).toBe(0);
    }
  });

  test("F19 the server ends an overdue query by itself where our word does not reach it any more", async () => {
    const neighbour = watched(uri);
    const relay = await startRelay(Number(new URL(uri).port));
    ended.push(relay.close);
    const graph = opened(`bolt://127.0.0.1:${relay.port}`);
    const reading = codeOf(graph.read(endless("f19-cut-off"), {}, new Deadline(5_000)));
    await expect.poll(() => neighbour.running("f19-cut-off"), { timeout: 5_000 }).toBe(1);
    relay.fallSilent();
    expect(await reading).toBe("QUERY_TIMEOUT");
    await expect.poll(() => neighbour.running("f19-cut-off"), { timeout: SERVER_LOOKS_MS }).toBe(0);
  });

  test("F19 what the server itself says of an overdue query is QUERY_TIMEOUT too", async () => {
    const graph = opened(uri);
    expect(await codeOf(graph.read(endless("f19-server"), {}, new ServersOwn(DEADLINE_MS)))).toBe("QUERY_TIMEOUT");
  });

  test("F19 a read given up while its rows arrive leaves its connection fit for the next one", async () => {
    const graph = openNeo4jGraph({ uri, maxConnections: 1 });
    ended.push(() => graph.close());
    await graph.read(streaming(50_000), {}, new Deadline(30_000)); // Plans, and takes many times what is given below.
    for (let round = 0; round < 40; round++) {
      const overdue = graph.read(streaming(50_000), {}, new Deadline(5 + (round % 20)));
      expect(await codeOf(overdue)).toBe("QUERY_TIMEOUT");
      expect(await codeOf(graph.read(streaming(3), {}, new Deadline(30_000)))).toBe("nothing thrown");
    }
  });

  test("F19 a write that waits for a lock over its time is QUERY_TIMEOUT, and its own locks are free again", async () => {
    const neighbour = watched(uri);
    const graph = opened(uri);
    await graph.write((tx) => tx.run(touch, { id: "held" }));
    await graph.write((tx) => tx.run(touch, { id: "free" }));
    const holder = neighbour.driver.session();
    const held = holder.beginTransaction();
    await held.run(touch.text.neo4j, { id: "held" });
    const writing = graph.write(async (tx) => {
      await tx.run(touch, { id: "free" });
      await tx.run(touch, { id: "held" });
    });
    expect(await codeOf(writing)).toBe("QUERY_TIMEOUT");
    // The holder's transaction is between two statements, so that this counts ours alone.
    await expect.poll(() => neighbour.running("TimeoutTest"), { timeout: SERVER_LOOKS_MS }).toBe(0);
    const other = neighbour.driver.session();
    await other.run(touch.text.neo4j, { id: "free" }, { timeout: 20_000 });
    await held.rollback();
    await graph.write((tx) => tx.run(touch, { id: "held" }));
    await other.run("MATCH (n:TimeoutTest) DELETE n");
    await Promise.all([holder.close(), other.close()]);
  });
});
