/** Runs a Node program as the process users run, and says what memory and processor time it took. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";

export interface Usage {
  /** Most memory resident at any time; null where the system does not say. */
  readonly peakMb: number | null;
  readonly cpuMs: number | null;
}

export class NodeProcess {
  readonly child: ChildProcess;
  #output = "";
  #usage: Usage = { peakMb: null, cpuMs: null };

  constructor(args: readonly string[], env: Record<string, string>) {
    this.child = spawn(process.execPath, args, {
      env: { PATH: process.env.PATH ?? "", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    process.once("exit", () => this.child.kill("SIGKILL")); // However we end, nothing of ours runs on.
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on("data", (text) => {
        this.#output = `${this.#output}${text}`.slice(-20_000);
      });
    }
  }

  get output(): string {
    return this.#output;
  }

  /** As far as it has come; the last known where it has ended. */
  get usage(): Usage {
    this.#usage = usageOf(this.child.pid) ?? this.#usage;
    return this.#usage;
  }

  /** The first match in what it writes; rejects where it ends before. */
  async said(pattern: RegExp): Promise<string> {
    for (;;) {
      const found = pattern.exec(this.#output)?.[1];
      if (found) return found;
      if (this.child.exitCode !== null || this.child.signalCode !== null) {
        throw new Error(`a process ended early: ${this.#output}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** Resolves when it has ended well, having looked at its memory all the while. */
  async finished(): Promise<Usage> {
    const watch = setInterval(() => this.usage, 200);
    try {
      if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, "close");
    } finally {
      clearInterval(watch);
    }
    if (this.child.exitCode !== 0) throw new Error(`a process failed: ${this.#output}`);
    return this.#usage;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, "exit");
    this.child.kill("SIGTERM");
    await ended;
  }
}

const KB = 1_024;
/** Clock ticks of Linux, as the kernel shows them to programs. */
const TICK_MS = 10;

function usageOf(pid: number | undefined): Usage | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const [, peak] = /VmHWM:\s+(\d+) kB/.exec(status) ?? [];
    const [user, system] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ").slice(11, 13) ?? [];
    if (!peak || !user || !system) return null;
    return { peakMb: Number(peak) / KB, cpuMs: (Number(user) + Number(system)) * TICK_MS };
  } catch {
    return null;
  }
}
