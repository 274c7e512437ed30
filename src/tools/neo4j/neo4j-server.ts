/** Starts a real Neo4j Community server for tests and developers, and leaves no process and no file behind. */
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import neo4j from "neo4j-driver";
import { fetchJars, findJava, missingTools, RELEASES, type ServerVersion } from "./neo4j-jars.js";

export interface StartOptions {
  /** A folder that stays after `stop()`; without it a temporary one is made and removed. */
  readonly home?: string;
  /** The Bolt port on 127.0.0.1; without it a free one is taken. */
  readonly port?: number;
  readonly heapMb?: number;
  /** Ends the wait for the server, and the server with it; of no effect once it has started. */
  readonly signal?: AbortSignal;
}

export interface Neo4jServer {
  readonly uri: string;
  readonly version: ServerVersion;
  readonly pid: number;
  /** Resolves when the process has ended, for whatever reason; waiting for it does not keep Node running. */
  readonly ended: Promise<void>;
  /** Ends the process, by force after 20 seconds, and removes the temporary home. May be called again. */
  stop(): Promise<void>;
}

const READY_WITHIN_MS = 120_000;
const STOP_WITHIN_MS = 20_000;
const POLL_MS = 100;
const LOG_TAIL_LINES = 20;
const DEFAULT_HEAP_MB = 512;
// Below the ports that systems hand to outgoing connections, so that none takes ours while Java starts.
const FIRST_PORT = 20_000;
const PORT_COUNT = 10_000;

const OPENED_PACKAGES = ["java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch"];

// A process killed by force runs no handler, but its end of a pipe closes. The watchdog waits for that, kills the
// server $1 unless a line has said that it ended (its number may be another's by then), and removes the home $2.
const WATCHDOG = `
if read -r ended; then cat >/dev/null; else kill -9 "$1" 2>/dev/null; sleep 1; fi
if [ -n "$2" ]; then rm -rf "$2"; fi`;

/** Starts a server without authentication and resolves when Bolt has answered; usually after 6 to 20 seconds. */
export async function startNeo4j(version: ServerVersion, options: StartOptions = {}): Promise<Neo4jServer> {
  const java = findJava(version);
  if (java === undefined) throw new Error(`Missing: ${missingTools([version]).join(", ")}.`);
  const jars = await fetchJars(version, options.signal);
  options.signal?.throwIfAborted();
  const port = options.port ?? (await freePort());
  const temporary = options.home === undefined ? await mkdtemp(join(tmpdir(), "gongjian-neo4j-")) : "";
  const home = temporary || resolve(options.home ?? "");
  await writeSettings(home, port);
  const log = join(home, "console.log");
  const child = spawnServer(java, javaArguments(version, jars, home, options.heapMb ?? DEFAULT_HEAP_MB), home, log);
  const guarded = guard(child, temporary);
  const uri = `bolt://127.0.0.1:${port}`;
  try {
    await waitUntilReady(uri, log, child, options.signal);
  } catch (error) {
    const tail = await logTail(log);
    await guarded.stop();
    options.signal?.throwIfAborted();
    throw new Error(startFailure(version, error, tail), { cause: error });
  }
  return { uri, version, ...guarded };
}

function startFailure(version: ServerVersion, error: unknown, tail: string): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `Neo4j ${RELEASES[version].exact} did not start. ${reason} The end of its log:\n${tail}`;
}

async function writeSettings(home: string, port: number): Promise<void> {
  const settings = [
    "server.default_listen_address=127.0.0.1",
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    "server.http.enabled=false",
    "server.https.enabled=false",
    "dbms.security.auth_enabled=false",
    "server.memory.pagecache.size=128m",
    "db.tx_log.preallocate=false",
    "dbms.usage_report.enabled=false",
    "db.transaction.timeout=60s",
    "db.memory.transaction.max=256m",
    "server.directories.import=import",
    "internal.server.bolt.thread_pool_shutdown_wait_time=200ms", // waited for twice; 5 s each by default
  ];
  await mkdir(join(home, "conf"), { recursive: true });
  await writeFile(join(home, "conf", "neo4j.conf"), `${settings.join("\n")}\n`);
}

function javaArguments(version: ServerVersion, jars: string, home: string, heapMb: number): string[] {
  const opened = OPENED_PACKAGES.map((name) => `--add-opens=${name}=ALL-UNNAMED`);
  const classes = ["-cp", join(jars, "*"), RELEASES[version].mainClass];
  const folders = [`--home-dir=${home}`, `--config-dir=${join(home, "conf")}`];
  return [`-Xmx${heapMb}m`, ...opened, ...classes, ...folders, "--console-mode"];
}

// Detached: Ctrl-C in the terminal reaches only us, so that we end the server in order.
// Unreferenced: a forgotten stop() does not keep a test run from ending.
function spawnServer(java: string, args: string[], home: string, log: string): ChildProcess {
  const output = openSync(log, "w");
  const child = spawn(java, args, { cwd: home, detached: true, stdio: ["ignore", output, output] });
  closeSync(output);
  child.unref();
  return child;
}

/** Ties the server's life to ours, however we end. */
function guard(child: ChildProcess, temporary: string): Pick<Neo4jServer, "pid" | "ended" | "stop"> {
  const pid = child.pid ?? 0;
  const watchdog = spawn("sh", ["-c", WATCHDOG, "watchdog", String(pid), temporary], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  watchdog.on("error", () => undefined); // without a shell only the exit handler below remains
  watchdog.stdin.on("error", () => undefined);
  watchdog.unref();
  const killNow = () => child.kill("SIGKILL");
  process.once("exit", killNow);
  const ended = new Promise<void>((done) => {
    const note = () => {
      process.off("exit", killNow);
      watchdog.stdin.write("ended\n");
      done();
    };
    child.once("exit", note);
    child.once("error", note); // Java could not even be run
  });
  const stop = async () => {
    child.ref();
    child.kill("SIGTERM");
    const forced = setTimeout(killNow, STOP_WITHIN_MS);
    await ended;
    clearTimeout(forced);
    if (temporary) await rm(temporary, { recursive: true, force: true, maxRetries: 3 });
    watchdog.stdin.end();
  };
  return { pid, ended, stop };
}

async function waitUntilReady(uri: string, log: string, child: ChildProcess, signal?: AbortSignal): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  // The log first: on a port taken by another, a stranger would answer.
  while (!/\bStarted\.$/m.test(await readFile(log, "utf8"))) await pause(deadline, child, signal);
  const driver = neo4j.driver(uri, neo4j.auth.basic("", ""), { connectionTimeout: 2_000, telemetryDisabled: true });
  try {
    while (!(await hasAnswered(driver))) await pause(deadline, child, signal);
  } finally {
    await driver.close();
  }
}

async function hasAnswered(driver: ReturnType<typeof neo4j.driver>): Promise<boolean> {
  const session = driver.session();
  try {
    await session.run("RETURN 1 AS one", {}, { timeout: 5_000 });
    return true;
  } catch {
    return false;
  } finally {
    await session.close();
  }
}

async function pause(deadline: number, child: ChildProcess, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  if (child.exitCode !== null || child.signalCode !== null) throw new Error("The server process has ended.");
  if (Date.now() > deadline) throw new Error(`The server did not answer within ${READY_WITHIN_MS / 1_000} s.`);
  await sleep(POLL_MS);
}

async function logTail(log: string): Promise<string> {
  const text = await readFile(log, "utf8").catch(() => "");
  const lines = text.split("\n").filter((line) => line !== "" && !/^\s+(at |\.\.\. )/.test(line)); // no stack frames
  return lines.slice(-LOG_TAIL_LINES).join("\n");
}

async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST_PORT + Math.floor(Math.random() * PORT_COUNT);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  return new Promise((answer) => {
    probe.once("error", () => answer(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => answer(true)));
  });
}
