/** A client of the Model Context Protocol's own kit, and how a test reads what a tool answered. */
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";

import { expect } from "vitest";

import type { CatalogueError } from "../../src/errors.js";
import { importFolder } from "../../src/exchange/import-folder.js";
import type { Graph } from "../../src/graph/graph.js";
import type { CallParts } from "../../src/mcp/call-tool.js";
import { createMcpServer } from "../../src/mcp/mcp-server.js";
import { makeSlots } from "../../src/server/slots.js";
import { withRead } from "./altered-graph.js";
import { TODAY_MS } from "./api-server.js";
import type { TestEngine } from "./engines.js";

export interface McpClient {
  readonly client: Client;
  /** The answer of a tool; throws where it failed. */
  ask(tool: string, input?: Record<string, unknown>): Promise<Told>;
  /** The error of a tool; throws where it succeeded. */
  refusal(tool: string, input?: Record<string, unknown>): Promise<Refusal>;
  close(): Promise<void>;
}

/** A client of its own graph, which ends with it. */
export type SeedsClient = McpClient & { readonly graph: Graph };

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
export type Told = any;

export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly advice: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export async function mcpClient(transport: Transport): Promise<McpClient> {
  const client = new Client({ name: "test", version: "1" });
  await client.connect(transport);
  await client.listTools(); // From here on the client holds answers against the schema they promise.
  const call = (name: string, input: Record<string, unknown> = {}) => client.callTool({ name, arguments: input });
  return {
    client,
    async ask(tool, input) {
      const result = await call(tool, input);
      if (result.isError) throw new Error(textOf(result));
      expect(JSON.parse(textOf(result))).toEqual(result.structuredContent);
      return result.structuredContent;
    },
    async refusal(tool, input) {
      const result = await call(tool, input);
      if (!result.isError) throw new Error(`${tool} answered`);
      return (JSON.parse(textOf(result)) as { error: Refusal }).error;
    },
    close: () => client.close(),
  };
}

function textOf({ content }: Readonly<Record<string, unknown>>): string {
  return (content as { text: string }[]).map(({ text }) => text).join("");
}

/** Every citation in an answer. */
export function citationsIn(told: Told): { source: string; title: string; locator: string }[] {
  if (Array.isArray(told)) return told.flatMap(citationsIn);
  if (typeof told !== "object" || told === null) return [];
  return Object.entries(told).flatMap(([key, value]) => (key === "citations" ? (value as []) : citationsIn(value)));
}

/** Parts over a graph as of 2026-11-21; faults go to the list. */
export function callParts(graph: Graph, changed: Partial<CallParts> = {}): CallParts & { faults: CatalogueError[] } {
  const faults: CatalogueError[] = [];
  const onFault = (fault: CatalogueError) => void faults.push(fault);
  const usual = { graph, deadlineMs: 50_000, clock: () => TODAY_MS, slots: makeSlots(64), onFault };
  return { ...usual, ...changed, faults };
}

/** A client and a server in this process, without a process or socket between them. */
export async function inMemoryClient(parts: CallParts): Promise<McpClient> {
  const [clientSide, serverSide] = InMemoryTransport.createLinkedPair();
  const mcp = createMcpServer(parts);
  await mcp.connect(serverSide);
  return mcpClient(clientSide);
}

/** Opens an empty graph of the engine, imports the seeds, and gives a client that asks about it. */
export async function startMcp({ open }: TestEngine): Promise<SeedsClient> {
  const graph = await open();
  await importFolder(graph, "seeds", { now: TODAY_MS });
  const mcp = await inMemoryClient(callParts(graph));
  return {
    ...mcp,
    graph,
    async close() {
      await mcp.close();
      await graph.close();
    },
  };
}

/** A graph that answers nothing before the deadline, and keeps the signals of those who ask. */
export function silentGraph(graph: Graph, signals: AbortSignal[] = []): Graph {
  return withRead(graph, (_query, _params, deadline) => {
    if (deadline.signal) signals.push(deadline.signal);
    return deadline.race(new Promise(() => {}));
  });
}
