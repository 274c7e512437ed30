/** `gongjian import FOLDER [--check]`: sheets into the graph. */
import { CatalogueError } from "../errors.js";
import { type Fault, faultLine } from "../exchange/fault.js";
import { type ImportReport, importFolder } from "../exchange/import-folder.js";
import type { Counts } from "../exchange/plan.js";
import { holdsLinks } from "../exchange/presence.js";
import { Reader } from "../exchange/reader.js";
import type { Graph } from "../graph/graph.js";
import { Progress, type Terminal } from "./terminal.js";

export interface ImportCommand {
  readonly folder: string;
  readonly check: boolean;
  readonly now: number;
  readonly signal: AbortSignal;
}

/** Prints every fault, or the report; rethrows what stopped the import. */
export async function importCommand(graph: Graph, command: ImportCommand, terminal: Terminal): Promise<void> {
  const progress = new Progress(terminal);
  try {
    const onProgress = progress.show.bind(progress);
    const { folder, check, now, signal } = command;
    if (!check) await prepare(graph, signal);
    const importing = importFolder(graph, folder, { now, check, signal, onProgress });
    // Whatever became of it: what can be searched stays so.
    const report = await (check ? importing : importing.finally(() => indexAll(graph, progress)));
    progress.stop();
    for (const line of reportLines(report, check)) terminal.out(line);
  } catch (error) {
    progress.stop();
    if (error instanceof CatalogueError && error.code === "IMPORT_FAULTS") {
      for (const fault of error.details.faults as readonly Fault[]) terminal.err(faultLine(fault));
    }
    throw error;
  }
}

/** What the import itself needs. Stored links are found by their keys; where there are none, their keys are made later. */
async function prepare(graph: Graph, signal: AbortSignal): Promise<void> {
  const hasLinks = await holdsLinks(new Reader(graph, signal));
  await graph.schema(hasLinks ? "keys" : "nodes");
}

/** Indexes that are not there yet are made faster of all links and texts than with each. */
async function indexAll(graph: Graph, progress: Progress): Promise<void> {
  progress.show("indexing", 0, 1);
  await graph.schema();
  progress.show("indexing", 1, 1);
}

function reportLines(report: ImportReport, check: boolean): string[] {
  const line = (name: string, { created, changed, unchanged }: Counts) =>
    [name.padEnd(14), ...[created, changed, unchanged].map((count) => String(count).padStart(10))].join("");
  return [
    ["".padEnd(14), ...["created", "changed", "unchanged"].map((word) => word.padStart(10))].join(""),
    ...Object.entries(report.sheets).map(([sheet, counts]) => line(sheet, counts)),
    line("together", report),
    ...(check ? ["Looked only: nothing was written."] : []),
  ];
}
