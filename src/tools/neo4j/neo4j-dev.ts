/** Runs one Neo4j server with data that stays, until Ctrl-C: `npm run neo4j [5.26|2026] [-- --port N]`. */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { SERVER_VERSIONS, type ServerVersion } from "./neo4j-jars.js";
import { type StartOptions, startNeo4j } from "./neo4j-server.js";

const USAGE = `Usage: npm run neo4j [${SERVER_VERSIONS.join("|")}] [-- --port N]`;
const KEEP_ALIVE_MS = 60_000;

interface Request {
  readonly version: ServerVersion;
  readonly port?: number;
}

async function main(): Promise<void> {
  const { version, ...rest } = parseRequest(process.argv.slice(2));
  const home = join("data", `neo4j-${version}`);
  const interrupted = new AbortController();
  for (const signal of ["SIGHUP", "SIGINT", "SIGTERM"] as const) process.on(signal, () => interrupted.abort());
  console.log(`Starting Neo4j ${version} in ${home} (the first time its jars are fetched, about a minute) …`);
  await runUntil(interrupted.signal, version, { ...rest, home, signal: interrupted.signal });
}

async function runUntil(interrupted: AbortSignal, version: ServerVersion, options: StartOptions): Promise<void> {
  const server = await startNeo4j(version, options);
  console.log(`\nNEO4J_URI=${server.uri}\n`);
  console.log("No user, no password. In another terminal set this variable and start the service.");
  console.log("The data stays in the folder above. Ctrl-C stops the server.");
  const alive = setInterval(() => undefined, KEEP_ALIVE_MS); // the server alone does not keep us running
  await Promise.race([server.ended, aborted(interrupted)]);
  clearInterval(alive);
  if (!interrupted.aborted) throw new Error(`The server ended by itself; see ${options.home}/console.log.`);
  await server.stop();
  console.log("Stopped.");
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}

function parseRequest(args: string[]): Request {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { port: { type: "string" } } });
  const [wanted = "5.26", ...others] = positionals;
  const version = SERVER_VERSIONS.find((known) => known === wanted);
  if (version === undefined || others.length > 0) throw new Error(USAGE);
  if (values.port === undefined) return { version };
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(USAGE);
  return { version, port };
}

try {
  await main();
} catch (error) {
  const isInterruption = error instanceof Error && error.name === "AbortError";
  if (!isInterruption) console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
