/** F20: the client goes away before it has its answer; then nobody works for it any more. */
import { connect } from "node:net";
import grafeo from "@grafeo-db/js";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";

import { createApiContext } from "../../src/api/context.js";
import { buildApiSchema } from "../../src/api/schema.js";
import { importFolder } from "../../src/exchange/import-folder.js";
import { Deadline } from "../../src/graph/deadline.js";
import { openEmbeddedGraph } from "../../src/graph/embedded/embedded-graph.js";
import type { Graph } from "../../src/graph/graph.js";
import { openNeo4jGraph } from "../../src/graph/neo4j/neo4j-graph.js";
import { altered } from "../support/altered-graph.js";
import { TODAY_MS } from "../support/api-server.js";
import { endless, graphRunning, type Watch, watch } from "../support/endless.js";
import { onDatabases } from "../support/engines.js";
import { startTestServer, stubStatement, type TestServer } from "../support/test-server.js";

/** So late that nothing here can be its doing. */
const FAR_MS = 30_000;
/** A server that has just started takes seconds to plan; then a statement ends within a tenth of a second. */
const SOON_MS = 15_000;

const ended: (() => unknown)[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const end of ended.splice(0).reverse()) await end();
});

onDatabases(({ uri }) => {
  async function start(marks: string[]): Promise<{ server: TestServer; neighbour: Watch }> {
    const graph = graphRunning(openNeo4jGraph({ uri }), marks.map(endless));
    const server = await startTestServer({ graph, config: { deadlineMs: FAR_MS, corsOrigins: [] } });
    const neighbour = watch(uri);
    ended.push(server.close, neighbour.close);
    return { server, neighbour };
  }

  test("F20 the client leaves: its transactions end on the server, long before their deadline", async () => {
    const marks = ["f20-one", "f20-other"];
    const { server, neighbour } = await start(marks);
    const leaving = new AbortController();
    const asked = server.ask("{ a: rows b: rows }", {}, {}, leaving.signal);
    asked.catch(() => undefined);
    for (const mark of marks) await expect.poll(() => neighbour.running(mark), { timeout: SOON_MS }).toBe(1);
    leaving.abort();
    await expect(asked).rejects.toThrow("aborted");
    for (const mark of marks) await expect.poll(() => neighbour.running(mark), { timeout: SOON_MS }).toBe(0);
    expect((await server.ask("{ rows }")).status).toBe(200);
  });

  test("F20 a client that sent two requests in a row over one socket leaves: both end", async () => {
    const marks = ["f20-first", "f20-second"];
    const { server, neighbour } = await start(marks);
    const socket = connect(server.port, "127.0.0.1");
    const body = JSON.stringify({ query: "{ rows }" });
    const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}`;
    socket.write(`${head}\r\n\r\n${body}${head}\r\n\r\n${body}`);
    for (const mark of marks) await expect.poll(() => neighbour.running(mark), { timeout: SOON_MS }).toBe(1);
    socket.destroy();
    for (const mark of marks) await expect.poll(() => neighbour.running(mark), { timeout: SOON_MS }).toBe(0);
  });
});

/** Holds the statements of the embedded engine from the one with this number on, and counts all that were begun. */
function holdFrom(first: number): { begun: () => number; letGo: () => void } {
  const run = grafeo.GrafeoDB.prototype.executeCypher;
  let begun = 0;
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  vi.spyOn(grafeo.GrafeoDB.prototype, "executeCypher").mockImplementation(async function (
    this: grafeo.GrafeoDB,
    ...given: Parameters<typeof run>
  ) {
    begun += 1;
    if (begun >= first) await gate;
    return run.apply(this, given);
  });
  return { begun: () => begun, letGo };
}

const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

describe("on the embedded engine", () => {
  let graph: Graph;
  const schema = buildApiSchema();
  beforeAll(async () => {
    graph = openEmbeddedGraph();
    await graph.schema();
    await importFolder(graph, "seeds", { now: TODAY_MS });
    return () => graph.close();
  });

  async function start(): Promise<TestServer> {
    const lent = altered(graph, { close: async () => undefined });
    const config = { deadlineMs: FAR_MS, corsOrigins: [] };
    const clock = () => TODAY_MS;
    const server = await startTestServer({ graph: lent, schema, config, clock, createContext: createApiContext });
    ended.push(server.close);
    return server;
  }

  test.each([
    [1, `neighborhood(of: ["众恒电器公司"], depth: 3) { entities { entity { name } degree } links { id } }`],
    [3, `neighborhood(of: ["众恒电器公司"], depth: 3) { entities { entity { name } degree } links { id } }`],
    [3, `connect(ids: ["江西省铜产业链党委", "五矿二十三冶"]) { paths { explanation } }`],
    [5, `hierarchy(of: "七星关区", types: [LOCATED_IN]) { root { children { entity { name } } } }`],
    [
      9,
      "linkageGroups { groups { count } } ranking(metric: CLOSENESS) { entries { score } } overview { links { count } }",
    ],
    [12, `suggestions(for: "众恒电器公司") { suggestions { organization { name } } }`],
    [20, "pairingPlan(rule: VILLAGE_ASSISTED) { pairs { score } backTest { hidden } }"],
  ])(
    "F20 the client leaves during statement %i of { %s }: none is begun after those under way",
    async (first, query) => {
      const server = await start();
      expect((await server.ask(`{ ${query} }`)).body.errors).toBeUndefined();
      const { begun, letGo } = holdFrom(first);
      const leaving = new AbortController();
      const asked = server.ask(`{ ${query} }`, {}, {}, leaving.signal);
      asked.catch(() => undefined);
      await expect.poll(begun, { timeout: SOON_MS }).toBeGreaterThanOrEqual(first);
      await aWhile();
      const underWay = begun();
      leaving.abort();
      // The slot is free again, and the log says so, as soon as the server has noticed.
      await expect.poll(() => server.log.join(""), { timeout: SOON_MS }).toContain("QUERY_TIMEOUT");
      letGo();
      await aWhile();
      expect(begun()).toBe(underWay);
    },
  );

  test("F20 nothing is begun for a caller who has left, nor for one whose time is up", async () => {
    const { begun, letGo } = holdFrom(1);
    letGo();
    const left = new AbortController();
    left.abort();
    let nowMs = 0;
    const late = new Deadline(100, () => nowMs);
    nowMs = 100;
    for (const deadline of [new Deadline(FAR_MS, undefined, left.signal), late]) {
      await expect(graph.read(stubStatement, {}, deadline)).rejects.toMatchObject({ code: "QUERY_TIMEOUT" });
    }
    expect(begun()).toBe(0);
    expect(await graph.read(stubStatement, {}, new Deadline(FAR_MS))).toEqual([{ id: "a", count: 1 }]);
    expect(begun()).toBe(1);
  });
});
