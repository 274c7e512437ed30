#!/usr/bin/env node
/** The command `gongjian`: serve, import, export, resolve, mcp. */
import { run } from "./run.js";
import { processTerminal } from "./terminal.js";

const isServing = process.argv[2] === "serve"; // The server minds signals itself.
const interrupted = new AbortController();
if (!isServing) for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interrupted.abort());

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  terminal: processTerminal,
  clock: Date.now,
  signal: interrupted.signal,
  input: process.stdin,
});
