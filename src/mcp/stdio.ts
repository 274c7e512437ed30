/** Speaks the protocol over standard input and output until the client closes them. */
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";

import { type CallParts, GRACE_MS } from "./call-tool.js";
import { createMcpServer } from "./mcp-server.js";
import { openRequests } from "./open-requests.js";

/** Settles when the input has ended and what was asked is answered, or the signal says that the process ends. */
export async function serveStdio(parts: CallParts, signal: AbortSignal): Promise<void> {
  const mcp = createMcpServer(parts);
  const transport = new StdioServerTransport();
  const open = openRequests(transport);
  const ended = new Promise<void>((resolve) => {
    process.stdin.once("end", resolve);
    process.stdin.once("close", resolve);
  });
  const left = new Promise<void>((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true });
    // A client that is gone reads no more: writing to it must not bring the process down.
    process.stdout.once("error", () => resolve());
  });
  await mcp.connect(transport);
  // Every call ends at its deadline; a client that does not read holds nobody for longer.
  const answered = ended.then(() => Promise.race([open.settled(), passed(parts.deadlineMs + GRACE_MS)]));
  if (!signal.aborted) await Promise.race([answered, left]);
  await mcp.close();
}

function passed(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
