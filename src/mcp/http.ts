/**
 * Speaks the protocol over streamable HTTP at /mcp, on the loopback interface alone.
 *
 * Without sessions: every request stands for itself, so nothing is kept between two. A page in a browser that had its
 * own name point here would send that name as Host, or its address as Origin: both must be ours.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";

import type { CallParts } from "./call-tool.js";
import { createMcpServer } from "./mcp-server.js";

const HOST = "127.0.0.1";
const PATH = "/mcp";
/** Larger than any call of a tool. */
const MAX_BODY_BYTES = 1_000_000;
/** Time to send a whole request; slower ones only hold a socket. */
const REQUEST_TIMEOUT_MS = 10_000;
const METHOD_NOT_ALLOWED = -32_000;

export interface McpHttp {
  readonly url: string;
  /** Stops listening; calls at work are answered. */
  close(): Promise<void>;
}

/** Listens on the port, or on a free one for 0. */
export async function startMcpHttp(parts: CallParts, port: number): Promise<McpHttp> {
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: REQUEST_TIMEOUT_MS });
  await listen(server, port);
  const own = (server.address() as AddressInfo).port;
  const atWork = new Set<ServerResponse>();
  server.on("request", (request, response) => {
    atWork.add(response);
    response.once("close", () => atWork.delete(response));
    void handle(parts, own, request, response);
  });
  return { url: `http://${HOST}:${own}${PATH}`, close: () => close(server, atWork) };
}

async function handle(
  parts: CallParts,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path] = (request.url ?? "").split("?", 1);
  if (path !== PATH) return refuse(response, 404, `Only ${PATH} is served here.`);
  // GET would open a stream of notifications, of which there are none.
  if (request.method !== "POST") return refuse(response.setHeader("allow", "POST"), 405, "Use POST.");
  const hosts = [HOST, "localhost", "[::1]"].map((host) => `${host}:${port}`);
  const transport = new StreamableHTTPServerTransport({
    enableJsonResponse: true,
    enableDnsRebindingProtection: true,
    allowedHosts: hosts,
    allowedOrigins: hosts.map((host) => `http://${host}`),
    maxRequestBodySize: MAX_BODY_BYTES,
  });
  const mcp = createMcpServer(parts);
  // Also when the client goes away: the call is told by its signal.
  response.once("close", () => void mcp.close().catch(() => undefined));
  try {
    await mcp.connect(transport as Transport);
    await transport.handleRequest(request, response);
  } catch {
    if (!response.headersSent) refuse(response, 500, "Something went wrong on our side.");
    else response.destroy();
  }
}

function refuse(response: ServerResponse, status: number, message: string): void {
  const error = { jsonrpc: "2.0", error: { code: METHOD_NOT_ALLOWED, message }, id: null };
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(error));
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, () => {
      server.removeListener("error", reject);
      resolve();
    });
  });
}

/** Closing also ends connections over which nothing was asked yet: a client may hold one open for long. */
async function close(server: Server, atWork: ReadonlySet<ServerResponse>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  await Promise.all([...atWork].map((response) => new Promise((resolve) => response.once("close", resolve))));
  server.closeAllConnections();
  await closed;
}
