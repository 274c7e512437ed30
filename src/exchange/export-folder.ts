/** Exports the graph as the folder of sheets that import reads: same files, rows by id, equal graphs give equal bytes. */
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";

import { stringify } from "csv-stringify/sync";

import { fail } from "../errors.js";
import type { Graph } from "../graph/graph.js";
import { type Column, SHEET_NAMES, SHEETS, type SheetName } from "./columns.js";
import { type ExportRow, exportRows } from "./export-rows.js";
import { escapeFormula } from "./formula.js";
import { joinList } from "./read-cell.js";
import { Reader } from "./reader.js";
import { sheetOf } from "./sheet-files.js";

export interface ExportOptions {
  /** Rows written so far of the sheet. */
  readonly onProgress?: ((sheet: SheetName, rows: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Begin files with a byte order mark, by which older spreadsheets know UTF-8. */
  readonly byteOrderMark?: boolean | undefined;
}

/** Rows of each sheet. */
export type ExportReport = Readonly<Record<SheetName, number>>;

/** Rows turned into text at once. */
const WRITE_ROWS = 1_000;

/** Writes every sheet; a folder with other files of sheets is BAD_ARGUMENT, as import would read them along. */
export async function exportFolder(graph: Graph, folder: string, options: ExportOptions = {}): Promise<ExportReport> {
  await mkdir(folder, { recursive: true });
  const foreign = (await readdir(folder)).find(
    (file) => sheetOf(file) && !SHEET_NAMES.some((s) => `${s}.csv` === file),
  );
  if (foreign !== undefined) {
    throw fail("BAD_ARGUMENT", { folder, reason: `The folder holds ${foreign}, which import would read along.` });
  }
  const reader = new Reader(graph, options.signal);
  const report: Partial<Record<SheetName, number>> = {};
  for (const sheet of SHEET_NAMES)
    report[sheet] = await writeSheet(sheet, join(folder, `${sheet}.csv`), reader, options);
  return report as ExportReport;
}

/** Written beside and renamed: no reader meets half a sheet, no failure leaves one. */
async function writeSheet(sheet: SheetName, path: string, reader: Reader, options: ExportOptions): Promise<number> {
  const part = `${path}.part`;
  const file = await open(part, "w");
  let rows = 0;
  try {
    const header = SHEETS[sheet].map((column) => column.name);
    await file.write(`${options.byteOrderMark ? "\uFEFF" : ""}${stringify([header])}`);
    let lines: string[][] = [];
    for await (const row of exportRows(sheet, reader)) {
      lines.push(SHEETS[sheet].map((column) => cellOf(row, column)));
      rows++;
      if (lines.length < WRITE_ROWS) continue;
      await file.write(stringify(lines));
      options.onProgress?.(sheet, rows);
      lines = [];
    }
    await file.write(stringify(lines));
    options.onProgress?.(sheet, rows);
    await file.sync();
    await file.close();
    await rename(part, path);
    return rows;
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(part, { force: true });
    throw error;
  }
}

function cellOf(row: ExportRow, column: Column): string {
  const value = row[column.name];
  if (value === null || value === undefined) return "";
  return escapeFormula(Array.isArray(value) ? joinList(value) : String(value));
}
