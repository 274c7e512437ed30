/** F01, F23, F31 on the process that users start: its ends, its exit codes, and what it says. */
import { writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { afterEach, beforeAll, expect, test } from "vitest";

import { compile, newDataDir, openIdleSocket, type ServerProcess, startProcess } from "../support/compiled.js";
import { startSilentServer } from "../support/silent-server.js";
import { post } from "../support/test-server.js";

/** SAFETY promises an end in under 25 s; the bound of the tests is the promise itself, as supervisors kill then. */
const END_MS = 25_000;
const started: ServerProcess[] = [];
beforeAll(compile);
afterEach(() => {
  for (const { child } of started.splice(0)) child.kill("SIGKILL");
});

function start(env?: Record<string, string>): ServerProcess {
  const server = startProcess(env);
  started.push(server);
  return server;
}

async function endOf(server: ServerProcess): Promise<number | string> {
  const late = new Promise<string>((resolve) => setTimeout(() => resolve("late"), END_MS).unref());
  return Promise.race([server.ended, late]);
}

const SEARCH = JSON.stringify({ query: '{ search(text: "党支部") { hits { entity { id name } } } }' });

test("a start without configuration loads the seeds and answers the question it prints", async () => {
  const server = start();
  const url = await server.url();
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  const answer = await post(`${url}/graphql`, SEARCH);
  expect(answer.body.errors).toBeUndefined();
  expect(answer.body.data.search.hits.length).toBeGreaterThan(0);
  expect(server.output().stderr).toContain(JSON.stringify({ query: JSON.parse(SEARCH).query }));
  for (const line of server.output().stdout.trim().split("\n")) expect(() => JSON.parse(line)).not.toThrow();
});

test.each(["SIGTERM", "SIGINT"] as const)(
  "F23 %s to an idle server ends it with 0; the next start is clean",
  async (signal) => {
    const DATA_DIR = newDataDir();
    for (let round = 0; round < 2; round++) {
      const server = start({ DATA_DIR });
      const url = await server.url();
      await openIdleSocket(url);
      expect((await post(`${url}/graphql`, SEARCH)).body.data.search.hits.length).toBeGreaterThan(0);
      server.child.kill(signal);
      expect(await endOf(server)).toBe(0);
    }
  },
);

test("F23 a request at work when SIGTERM comes is answered, new connections are refused", async () => {
  const server = start();
  const url = await server.url();
  const { port } = new URL(url);
  // A request whose last byte comes only after the signal is at work all the while.
  const socket = connect(Number(port), "127.0.0.1");
  const answered = new Promise<string>((resolve) => {
    let text = "";
    socket.on("data", (data) => {
      text += String(data);
    });
    socket.on("close", () => resolve(text));
  });
  const body = Buffer.from(SEARCH);
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`,
  );
  socket.write(body.subarray(0, 10));
  await expect.poll(() => fetch(`${url}/health/live`).then((each) => each.status)).toBe(200);
  server.child.kill("SIGTERM");
  await expect
    .poll(() =>
      fetch(`${url}/health/live`).then(
        () => "open",
        () => "closed",
      ),
    )
    .toBe("closed");
  socket.write(body.subarray(10));
  expect(await answered).toMatch(/^HTTP\/1\.1 200 [\s\S]*"hits":\[/);
  expect(await endOf(server)).toBe(0);
});

test("F23 a second signal ends the process at once, not with 0", async () => {
  const server = start();
  const url = await server.url();
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.on("error", () => undefined);
  socket.write("POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{");
  await expect.poll(() => fetch(`${url}/health/live`).then((each) => each.status)).toBe(200);
  server.child.kill("SIGTERM");
  await expect.poll(() => server.output().stdout).toContain('"ending"');
  server.child.kill("SIGTERM");
  expect(await endOf(server)).toBe(1);
});

test("F23 SIGTERM during the start ends it; the next start is clean", async () => {
  const DATA_DIR = newDataDir();
  const server = start({ DATA_DIR });
  await expect.poll(() => server.output().stdout, { interval: 5, timeout: 20_000 }).toContain("loading seeds");
  server.child.kill("SIGTERM");
  expect(await endOf(server)).toBe(0);
  const next = start({ DATA_DIR });
  expect((await post(`${await next.url()}/graphql`, SEARCH)).body.data.search.hits.length).toBeGreaterThan(0);
});

test("F01 with Neo4j closed at start the process lives, is not ready, and answers DATABASE_UNAVAILABLE", async () => {
  const silent = await startSilentServer();
  await silent.close();
  const server = start({ NEO4J_URI: `bolt://127.0.0.1:${silent.port}` });
  const url = await server.url();
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  expect((await fetch(`${url}/health/ready`)).status).toBe(503);
  const answer = await post(`${url}/graphql`, SEARCH);
  expect([answer.status, answer.code]).toEqual([503, "DATABASE_UNAVAILABLE"]);
  server.child.kill("SIGTERM");
  expect(await endOf(server)).toBe(0);
});

test("F31 a faulty configuration ends with 78 and names every fault, but no value", async () => {
  const server = start({ PORT: "hunter2", NEO4J_URI: "neo4j://a:hunter2@h", AUTH_KEYS_FILE: "hunter2" });
  expect(await endOf(server)).toBe(78);
  const { stderr, stdout } = server.output();
  for (const name of ["PORT", "NEO4J_URI", "AUTH_KEYS_FILE"]) expect(stderr).toContain(`  ${name} `);
  expect(stderr + stdout).not.toContain("hunter2");
});

test("a graph file that another process holds ends with 75 and one sentence; the first goes on", async () => {
  const DATA_DIR = newDataDir();
  const first = start({ DATA_DIR });
  const url = await first.url();
  const second = start({ DATA_DIR });
  expect(await endOf(second)).toBe(75);
  expect(second.output().stderr).toBe(
    "Another process holds the graph file. Stop the other process, or choose another DATA_DIR.\n",
  );
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  const third = start({ PORT: new URL(url).port });
  expect(await endOf(third)).toBe(75);
});

test("seeds with faults end the start with every fault named", async () => {
  const SEED = newDataDir();
  writeFileSync(join(SEED, "organizations.csv"), "id,kind,name\na,NOTHING,甲\n");
  const server = start({ SEED });
  expect(await endOf(server)).toBe(1);
  expect(server.output().stderr).toContain("organizations.csv");
});
