/** Imports a folder of sheets: checked whole, then only what differs is written, so that the same files change nothing. */
import { setImmediate as nextTurn } from "node:timers/promises";

import { fail } from "../errors.js";
import type { Graph } from "../graph/graph.js";
import { BatchWriter } from "./batch-writer.js";
import { type CheckedFolder, checkFolder, type OnProgress } from "./check-folder.js";
import { type SheetName, WRITING_ORDER } from "./columns.js";
import { type Item, itemOf } from "./item.js";
import { Known } from "./known.js";
import { type Counts, Planner } from "./plan.js";
import { Reader } from "./reader.js";
import type { Row } from "./row.js";
import { storedOf } from "./stored-of.js";

export interface ImportOptions {
  /** Epoch milliseconds, injected; what `updatedAt` becomes. */
  readonly now: number;
  readonly onProgress?: OnProgress | undefined;
  /** True to look only: the report says what an import would do. */
  readonly check?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface ImportReport extends Counts {
  readonly sheets: Readonly<Partial<Record<SheetName, Counts>>>;
  /** Rows read, those said twice included. */
  readonly rows: number;
  readonly batches: number;
}

/** Up to here an import is one transaction: wholly there or not at all. */
export const MAX_ROWS_IN_ONE_TRANSACTION = 20_000;

/**
 * Throws IMPORT_FAULTS with every fault in `details.faults`; nothing is written then. Rows are read twice, to be
 * checked and to be written, and held a batch at a time.
 */
export async function importFolder(graph: Graph, folder: string, options: ImportOptions): Promise<ImportReport> {
  const reader = new Reader(graph, options.signal);
  const checked = await checkFolder(folder, reader, options.onProgress);
  const { faults, rowCount } = checked;
  if (faults.length > 0) throw fail("IMPORT_FAULTS", { count: faults.length, faults });
  const writer = new BatchWriter(graph, {
    now: options.now,
    rowCount,
    maxRowsAtOnce: MAX_ROWS_IN_ONE_TRANSACTION,
    isLook: options.check === true,
  });
  const planner = new Planner(options.now, writer.save);
  await writeFolder(checked, planner, writer, options);
  const { sheets } = planner;
  const sum = (key: keyof Counts) => Object.values(sheets).reduce((total, counts) => total + counts[key], 0);
  const counts = { created: sum("created"), changed: sum("changed"), unchanged: sum("unchanged") };
  return { ...counts, sheets, rows: rowCount, batches: writer.batches };
}

async function writeFolder(
  checked: CheckedFolder,
  planner: Planner,
  writer: BatchWriter,
  { check, onProgress = () => undefined }: ImportOptions,
): Promise<void> {
  const { folder, reader, rowCount } = checked;
  const stage = check ? "comparing" : "writing";
  let done = 0;
  for (const sheet of WRITING_ORDER) {
    for await (const rows of folder.again(folder.filesOf(sheet))) {
      reader.check();
      onProgress(stage, done, rowCount);
      await planBatch(rows, checked, planner);
      await writer.flush();
      done += rows.length;
    }
  }
  await writer.end();
  onProgress(stage, rowCount, rowCount);
}

/** Compares a batch with what is stored, and saves what differs. */
async function planBatch(rows: readonly Row[], checked: CheckedFolder, planner: Planner): Promise<void> {
  const known = await Known.redirectsOf(rows, checked);
  const items: Item[] = [];
  for await (const some of stretchesOf(rows)) {
    const made = some.map((row) => itemOf(row, known)).filter((item) => item !== null);
    items.push(...made.filter((item) => checked.repeated.pass(item)));
  }
  const stored = await storedOf(items, known, checked, checked.claims);
  for await (const some of stretchesOf(items)) {
    for (const item of some) planner.add(item, stored(item));
  }
}

/** Rows worked on before the graph is heard: it may have answered all of a batch and wait for the word to commit. */
const STRETCH_ROWS = 100;

async function* stretchesOf<T>(all: readonly T[]): AsyncGenerator<readonly T[]> {
  for (let at = 0; at < all.length; at += STRETCH_ROWS) {
    yield all.slice(at, at + STRETCH_ROWS);
    await nextTurn();
  }
}
