/** What a run leaves behind: figures by size, from which the table and the plot are made anew. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, totalmem } from "node:os";

import type { Measured } from "./ask-all.js";
import type { Loading, WarmRates } from "./load.js";
import type { Figures } from "./measure.js";
import type { Usage } from "./node-process.js";

export interface RecordedQuestion {
  readonly name: string;
  readonly target: string;
  /** Of the slowest p50 that meets the target; absent where there is none. */
  readonly targetMs?: number;
  readonly sides: Readonly<Record<string, Figures | string>>;
}

export interface RecordedRun {
  readonly size: number;
  readonly machine: string;
  /** Of others too, when the run began: above the cores, figures are to be read beside one another only. */
  readonly load: number;
  readonly runs: number;
  readonly loading: Loading;
  readonly warm: WarmRates;
  readonly server: Usage;
  readonly startMs: number;
  readonly topologyMs?: number;
  readonly questions: readonly RecordedQuestion[];
  readonly skipped: readonly string[];
}

export const RECORD = "tests/bench/results.json";

export function machine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} cores and ${gigabytes} GB of memory, Node ${process.versions.node}`;
}

export function loadNow(): number {
  return loadavg()[0] ?? 0;
}

export function recordedQuestion({ question, figures }: Measured): RecordedQuestion {
  const bare = figures.get("driver");
  const limit = bare && typeof bare === "object" ? bare.p50 : 0;
  return {
    name: question.name,
    target: question.target,
    ...(question.targetMs ? { targetMs: question.targetMs(limit) } : {}),
    sides: Object.fromEntries(figures),
  };
}

/** Every run kept, by size. */
export function keptRuns(): readonly RecordedRun[] {
  return existsSync(RECORD) ? (JSON.parse(readFileSync(RECORD, "utf8")) as RecordedRun[]) : [];
}

/** Puts a run in the place of the last one of its size. */
export function keepRun(run: RecordedRun): void {
  const runs = [...keptRuns().filter(({ size }) => size !== run.size), run].sort((a, b) => a.size - b.size);
  writeFileSync(RECORD, `${JSON.stringify(runs, rounded, 1)}\n`);
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 100) / 100 : value;
}
