/** `gongjian mcp [--http] [--port N]`: the graph for agents, over standard input and output or over HTTP. */
import type { Config } from "../config.js";
import type { Graph } from "../graph/graph.js";
import type { CallParts } from "../mcp/call-tool.js";
import { startMcpHttp } from "../mcp/http.js";
import { serveStdio } from "../mcp/stdio.js";
import { statusOf } from "../server/error-answer.js";
import { keepTopology } from "../server/keep-topology.js";
import { MAX_REQUESTS_AT_ONCE } from "../server/limits.js";
import { logFault } from "../server/log-fault.js";
import { createLogger, type Logger } from "../server/logger.js";
import { prepareGraph, prepareWhenReachable } from "../server/prepare-graph.js";
import { makeSlots } from "../server/slots.js";
import type { Terminal } from "./terminal.js";

export interface McpCommand {
  readonly config: Config;
  readonly http: boolean;
  readonly port: number;
  readonly clock: () => number;
  readonly signal: AbortSignal;
}

/** Settles when the client has gone or the signal says so. Standard output is the protocol's alone: the rest goes to standard error. */
export async function mcpCommand(graph: Graph, command: McpCommand, terminal: Terminal): Promise<void> {
  const { config, clock, signal } = command;
  const logger = createLogger(config.logLevel, (line) => terminal.err(line.trimEnd()));
  const ending = new AbortController();
  await prepare(graph, { ...command, signal: AbortSignal.any([signal, ending.signal]) }, logger);
  const topology = keepTopology(graph, config, logger);
  const parts: CallParts = {
    graph,
    topology,
    clock,
    deadlineMs: config.deadlineMs,
    slots: makeSlots(MAX_REQUESTS_AT_ONCE),
    onFault: (fault, tool) => {
      if (statusOf(fault.code) >= 500) logFault(logger, fault, tool);
    },
  };
  try {
    if (command.http) await serveHttp(parts, command, terminal);
    else await serveStdio(parts, signal);
  } finally {
    ending.abort();
    await topology.stop();
  }
}

/** As the server does it: the embedded file cannot be away, a database may come up after us. */
async function prepare(graph: Graph, { config, clock, signal }: McpCommand, logger: Logger): Promise<void> {
  const preparation = { graph, seed: config.seed, clock, logger };
  if (graph.engine === "embedded") await prepareGraph(preparation);
  else void prepareWhenReachable(preparation, signal);
}

async function serveHttp(parts: CallParts, { port, signal }: McpCommand, terminal: Terminal): Promise<void> {
  const http = await startMcpHttp(parts, port);
  terminal.err(`Gongjian speaks the Model Context Protocol at ${http.url}`);
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  await http.close();
}
