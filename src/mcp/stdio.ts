/** Speaks the protocol over standard input and output until the client closes them. */
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";

import type { CallParts } from "./call-tool.js";
import { createMcpServer } from "./mcp-server.js";

/** Settles when the input has ended, or the signal says that the process ends. */
export async function serveStdio(parts: CallParts, signal: AbortSignal): Promise<void> {
  const mcp = createMcpServer(parts);
  const ended = new Promise<void>((resolve) => {
    process.stdin.once("end", resolve);
    process.stdin.once("close", resolve);
    signal.addEventListener("abort", () => resolve(), { once: true });
    // A client that is gone reads no more: writing to it must not bring the process down.
    process.stdout.once("error", () => resolve());
  });
  await mcp.connect(new StdioServerTransport());
  if (!signal.aborted) await ended;
  await mcp.close();
}
