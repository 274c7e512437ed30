/** Writes RESULTS.md from the recorded runs. */
import type { Figures } from "./measure.js";
import type { RecordedQuestion, RecordedRun } from "./record.js";

export const SIDES = ["driver", "ours", "peer typed", "peer flat", "embedded"] as const;

export function reportOf(runs: readonly RecordedRun[]): string {
  return `# Measured

\`npm run bench\` writes this page: generated organizations, loaded by our own import, the same questions to every side in one run on one Neo4j 5.26,
answers compared before they are timed. *driver* is the bare statement, auto-commit with positional rows, in the measuring process: the limit of
any server. *ours* is the built server over HTTP; *peer* is @neo4j/graphql 7 behind Apollo, typed (a type for each kind) and flat (one type);
*embedded* is our server on its embedded engine. Milliseconds with one client, answers a second with 16; client, server and database
share the machine. CPU is the processor time of the answering process (not the database's) for each answer. Partners are asked of organizations whose partners are plain neighbours, as the peer knows no others.

![p50 of each question](results.svg)

${runs.map(runText).join("\n")}`;
}

function runText(run: RecordedRun): string {
  const { loading, warm, size } = run;
  const sides = SIDES.filter((side) => run.questions.some((question) => question.sides[side] !== undefined));
  const head = ["question", "target p50", ...sides.flatMap((side) => [`${side} p50 / p95 / p99`, "a second"])];
  const busy = run.load > 1 ? ` Other work ran at the same time (load ${run.load.toFixed(1)} at the start).` : "";
  return `## ${number(size)} organizations

${run.machine}; at most ${run.runs} runs each.${busy}

${row(head)}${row(head.map(() => "---"))}${run.questions.map((question) => row([question.name, verdict(question), ...sides.flatMap((side) => cells(question.sides[side]))])).join("")}
${run.skipped.map((line) => `Skipped: ${line}.\n`).join("")}
- Import into Neo4j: ${number(loading.nodes)} nodes and ${number(loading.links)} links in ${loading.seconds.toFixed(1)} s, at most ${memory(loading.peakMb)} resident. Warm UNWIND batches on the same server: ${number(warm.nodesPerSecond)} nodes and ${number(warm.linksPerSecond)} links a second, which is ${expectedSeconds(run).toFixed(1)} s for the same: ${((expectedSeconds(run) / loading.seconds) * 100).toFixed(0)} %.
- Our server: ${Math.round(run.startMs)} ms from start to listening,${topologyText(run)} at most ${memory(run.server.peakMb)} resident after all questions.
`;
}

function topologyText({ topologyMs }: RecordedRun): string {
  return topologyMs === undefined ? "" : ` the topology in memory ${(topologyMs / 1_000).toFixed(1)} s later,`;
}

function expectedSeconds({ loading, warm }: RecordedRun): number {
  return loading.nodes / warm.nodesPerSecond + loading.links / warm.linksPerSecond;
}

function verdict({ target, targetMs, sides }: RecordedQuestion): string {
  const { ours } = sides;
  if (targetMs === undefined || typeof ours !== "object") return target;
  return `${target} (${targetMs.toFixed(1)}): ${ours.p50 <= targetMs ? "met" : "missed"}`;
}

function cells(figures: Figures | string | undefined): string[] {
  if (figures === undefined) return ["–", "–"];
  if (typeof figures === "string") return [figures, "–"];
  const cpu = figures.cpuMs === undefined ? "" : ` (${figures.cpuMs.toFixed(1)} ms of CPU)`;
  return [[figures.p50, figures.p95, figures.p99].map((ms) => ms.toFixed(1)).join(" / ") + cpu, number(figures.rate)];
}

function row(texts: readonly string[]): string {
  return `| ${texts.join(" | ")} |\n`;
}

function number(value: number): string {
  return Math.round(value).toLocaleString("en");
}

function memory(megabytes: number | null): string {
  return megabytes === null ? "unknown" : `${Math.round(megabytes)} MB`;
}
