/** `gongjian export FOLDER --format csv`: the graph as sheets that import reads. */
import { exportFolder } from "../exchange/export-folder.js";
import type { Graph } from "../graph/graph.js";
import type { Terminal } from "./terminal.js";

export interface ExportCommand {
  readonly folder: string;
  readonly byteOrderMark: boolean;
  readonly signal: AbortSignal;
}

export async function exportCommand(graph: Graph, command: ExportCommand, terminal: Terminal): Promise<void> {
  const { folder, byteOrderMark, signal } = command;
  const report = await exportFolder(graph, folder, {
    byteOrderMark,
    signal,
    // Rows are not counted beforehand, so there is no bar: a line for each sheet that takes long.
    onProgress: (sheet, rows) =>
      terminal.isWatched && rows % 50_000 === 0 && rows > 0 && terminal.err(`${sheet}: ${rows}`),
  });
  for (const [sheet, rows] of Object.entries(report)) terminal.out(`${sheet.padEnd(14)}${String(rows).padStart(10)}`);
}
