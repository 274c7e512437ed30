/** `gongjian mcp` as agents start it: the compiled program, over standard input and output and over HTTP. */
import { spawn } from "node:child_process";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { beforeAll, describe, expect, test } from "vitest";

import { compile, newDataDir } from "../support/compiled.js";
import { mcpClient } from "../support/mcp-client.js";

const PROGRAM = "dist/cli/gongjian.js";
const ZHONGHENG = { names: ["众恒电器"] };

beforeAll(compile);

interface Running {
  readonly child: ReturnType<typeof spawn>;
  readonly written: { stdout: string; stderr: string };
  readonly ended: Promise<number | string>;
}

function start(args: readonly string[], env: Record<string, string> = {}): Running {
  const child = spawn(process.execPath, [PROGRAM, "mcp", ...args], {
    env: { PATH: process.env.PATH ?? "", DATA_DIR: newDataDir(), ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const written = { stdout: "", stderr: "" };
  child.stdout.on("data", (data) => {
    written.stdout += String(data);
  });
  child.stderr.on("data", (data) => {
    written.stderr += String(data);
  });
  const ended = new Promise<number | string>((resolve) =>
    child.on("close", (code, signal) => resolve(code ?? signal ?? "unknown")),
  );
  return { child, written, ended };
}

async function said(running: Running, where: "stdout" | "stderr", pattern: RegExp): Promise<string> {
  for (;;) {
    const found = pattern.exec(running.written[where]);
    if (found) return found[1] ?? found[0];
    await new Promise((resolve) => running.child[where]?.once("data", resolve));
  }
}

function isAlive(pid: number | null | undefined): boolean {
  try {
    return pid != null && process.kill(pid, 0);
  } catch {
    return false;
  }
}

const HELLO = JSON.stringify({
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "1" } },
});

describe("over standard input and output", () => {
  test("an agent is answered from the seeds, and no process is left when it closes", async () => {
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [PROGRAM, "mcp"],
      env: { PATH: process.env.PATH ?? "", DATA_DIR: newDataDir() },
      stderr: "ignore",
    });
    const mcp = await mcpClient(transport as Transport);
    expect((await mcp.client.listTools()).tools.length).toBeGreaterThanOrEqual(10);
    const told = await mcp.ask("resolve_names", ZHONGHENG);
    expect(told.names[0].match.id).toBe("众恒电器公司");
    expect(await mcp.refusal("links_of", { id: "无此组织" })).toMatchObject({ code: "NOT_FOUND" });
    const { pid } = transport;
    expect(isAlive(pid)).toBe(true);
    await mcp.close();
    expect(isAlive(pid)).toBe(false);
  });

  test("standard output holds messages of the protocol alone, whatever the log says; the end of input ends it with 0", async () => {
    const running = start([], { LOG_LEVEL: "trace" });
    running.child.stdin?.write(`${HELLO}\nno message at all\n`);
    running.child.stdin?.write(`${JSON.stringify({ jsonrpc: "2.0", id: 2, method: "tools/list" })}\n`);
    await said(running, "stdout", /"id":2/);
    running.child.stdin?.end();
    expect(await running.ended).toBe(0);
    const lines = running.written.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ jsonrpc, id }) => [jsonrpc, id])).toEqual([
      ["2.0", 1],
      ["2.0", 2],
    ]);
    expect(running.written.stderr).toContain("seeds loaded");
  });

  test("at the end of input what was asked is answered, then it ends with 0", async () => {
    const running = start([]);
    const call = { name: "resolve_names", arguments: ZHONGHENG };
    const asked = [
      HELLO,
      JSON.stringify({ jsonrpc: "2.0", id: 2, method: "tools/call", params: call }),
      JSON.stringify({ jsonrpc: "2.0", id: 3, method: "tools/call", params: call }),
      JSON.stringify({ jsonrpc: "2.0", method: "notifications/cancelled", params: { requestId: 3 } }),
      JSON.stringify({ jsonrpc: "2.0", id: 4, method: "tools/list" }),
    ];
    running.child.stdin?.end(`${asked.join("\n")}\n`);
    expect(await running.ended).toBe(0);
    const lines = running.written.stdout.trimEnd().split("\n");
    const answers = new Map(lines.map((line) => JSON.parse(line)).map(({ id, result }) => [id, result]));
    expect([...answers.keys()].sort()).toEqual([1, 2, 4]);
    expect(answers.get(2).structuredContent.names[0].match.id).toBe("众恒电器公司");
  });

  test("the first search has the graph read into memory, where the next ones walk to the same answer", async () => {
    const running = start([]);
    const ask = (id: number) => {
      const call = { name: "neighborhood", arguments: { of: ["众恒电器公司"], depth: 2 } };
      running.child.stdin?.write(`${JSON.stringify({ jsonrpc: "2.0", id, method: "tools/call", params: call })}\n`);
      return said(running, "stdout", new RegExp(`"result":(.*),"jsonrpc":"2.0","id":${id}\\b`));
    };
    running.child.stdin?.write(`${HELLO}\n`);
    const asked = await ask(2);
    await said(running, "stderr", /searches walk the topology in memory/);
    expect(await ask(3)).toBe(asked);
    expect(asked).toContain("completeness");
    running.child.stdin?.end();
    expect(await running.ended).toBe(0);
  });

  test("SIGTERM ends it with 0", async () => {
    const running = start([]);
    running.child.stdin?.write(`${HELLO}\n`);
    await said(running, "stdout", /"id":1/);
    running.child.kill("SIGTERM");
    expect(await running.ended).toBe(0);
  });

  test("where another process holds the graph file it says so and ends with 75", async () => {
    const env = { DATA_DIR: newDataDir() };
    const first = start([], env);
    first.child.stdin?.write(`${HELLO}\n`);
    await said(first, "stdout", /"id":1/);
    const second = start([], env);
    expect(await second.ended).toBe(75);
    expect(second.written.stderr).toMatch(/Another process holds the graph file\. Stop the other process/);
    expect(second.written.stdout).toBe("");
    first.child.stdin?.end();
    expect(await first.ended).toBe(0);
  });

  test("a database that is away is told call by call, and does not keep the process from ending", async () => {
    const running = start([], { NEO4J_URI: "bolt://127.0.0.1:1" });
    const call = { jsonrpc: "2.0", id: 2, method: "tools/call", params: { name: "links_of", arguments: { id: "a" } } };
    running.child.stdin?.write(`${HELLO}\n${JSON.stringify(call)}\n`);
    expect(await said(running, "stdout", /DATABASE_UNAVAILABLE/)).toBeTruthy();
    running.child.stdin?.end();
    expect(await running.ended).toBe(0);
  });
});

describe("over HTTP", () => {
  test("an agent is answered from the seeds; SIGTERM ends it with 0", async () => {
    const running = start(["--http", "--port", "0"]);
    const url = await said(running, "stderr", /at (http:\S+)/);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/mcp$/);
    const mcp = await mcpClient(new StreamableHTTPClientTransport(new URL(url)) as Transport);
    const told = await mcp.ask("paths_between", {
      from: "众恒电器公司",
      to: "贵安综合保税区",
      scope: { types: ["LOCATED_IN"] },
    });
    expect(told.paths[0].length).toBe(2);
    expect(told.sources.length).toBeGreaterThan(0);
    const [one, other] = await Promise.all([
      mcp.ask("resolve_names", ZHONGHENG),
      mcp.ask("observations", { first: 1 }),
    ]);
    expect([one.names.length, other.observations.length]).toEqual([1, 1]);
    await mcp.close();
    running.child.kill("SIGTERM");
    expect(await running.ended).toBe(0);
    expect(running.written.stdout).toBe("");
  });

  test("a port that is taken is one sentence and 75", async () => {
    const running = start(["--http", "--port", "0"]);
    const port = await said(running, "stderr", /:(\d+)\/mcp/);
    const second = start(["--http", "--port", port]);
    expect(await second.ended).toBe(75);
    expect(second.written.stderr).toContain("choose another --port");
    running.child.kill("SIGTERM");
    await running.ended;
  });
});
