#!/usr/bin/env node
/** The command `gongjian`: serve, import, export, resolve, mcp. */
import { leanHeap } from "../lean-heap.js";
import { EXIT_UNREAD } from "./exit-codes.js";
import { run } from "./run.js";
import { processTerminal } from "./terminal.js";

leanHeap();
const isServing = process.argv[2] === "serve"; // The server minds signals itself.
const ending = new AbortController();
if (!isServing) for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => ending.abort());
for (const stream of [process.stdout, process.stderr]) stream.on("error", endUnread);

const exitCode = await run(process.argv.slice(2), {
  env: process.env,
  terminal: processTerminal,
  clock: Date.now,
  signal: ending.signal,
  input: process.stdin,
});
process.exitCode ??= exitCode;

/** Where nobody reads on, work ends as on a signal, but says nothing. */
function endUnread(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  if (ending.signal.aborted) return;
  if (isServing) process.kill(process.pid, "SIGTERM");
  process.exitCode = EXIT_UNREAD;
  ending.abort(EXIT_UNREAD);
}
