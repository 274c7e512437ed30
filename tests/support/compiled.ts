/** Starts the compiled server as the process that users start. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { temporaryFolder } from "./temporary.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface ServerProcess {
  readonly child: ChildProcess;
  /** Everything written so far. */
  readonly output: () => { stdout: string; stderr: string };
  /** Settles with the exit code, or the name of the signal that killed it. */
  readonly ended: Promise<number | string>;
  /** The address it said it answers at. */
  readonly url: () => Promise<string>;
}

/** Compiles sources changed since; faults of types are the linter's business, what is emitted runs. */
export function compile(): void {
  if (lastChange("dist/main.js") > lastChange("src")) return;
  spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], { cwd: ROOT });
}

/** When a file, or any file of a folder, was last written; 0 where there is none. */
function lastChange(path: string): number {
  const found = statSync(join(ROOT, path), { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  return Math.max(...readdirSync(join(ROOT, path)).map((name) => lastChange(join(path, name))));
}

/** Starts dist/main.js with these variables alone, on a free port and an empty data folder unless told otherwise. */
export function startProcess(env: Record<string, string> = {}): ServerProcess {
  const child = spawn(process.execPath, ["dist/main.js"], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? "", PORT: "0", DATA_DIR: newDataDir(), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const written = { stdout: "", stderr: "" };
  child.stdout.on("data", (data) => {
    written.stdout += String(data);
  });
  child.stderr.on("data", (data) => {
    written.stderr += String(data);
  });
  const ended = new Promise<number | string>((resolve) => {
    child.on("close", (code, signal) => resolve(code ?? signal ?? "unknown"));
  });
  const url = () => {
    const said = /answers at (http:\/\/\S+)\/graphql/;
    return new Promise<string>((resolve, reject) => {
      const look = () => {
        const address = said.exec(written.stderr)?.[1];
        if (address) resolve(address);
      };
      look();
      child.stderr.on("data", look);
      void ended.then((code) => reject(new Error(`ended with ${code}: ${written.stderr}${written.stdout}`)));
    });
  };
  return { child, output: () => written, ended, url };
}

/** An empty folder, which goes with the tests. */
export function newDataDir(): string {
  return temporaryFolder("gongjian-");
}

/** Opens a socket and says nothing. */
export function openIdleSocket(url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => resolve());
    socket.on("error", reject);
  });
}
