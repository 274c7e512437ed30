/** Imports a folder of sheets: checked whole, then only what differs is written, so that the same files change nothing. */
import { fail } from "../errors.js";
import type { Graph, Work } from "../graph/graph.js";
import { exchangeMarkImporting, exchangeRecordChange } from "../graph/queries.gen.js";
import { ulid } from "../model/ulid.js";
import { batchesOf } from "./batches.js";
import { checkFolder, type OnProgress } from "./check-folder.js";
import type { SheetName } from "./columns.js";
import type { Counts, Step } from "./plan.js";
import { Reader } from "./reader.js";

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

/** Throws IMPORT_FAULTS with every fault in `details.faults`; nothing is written then. */
export async function importFolder(graph: Graph, folder: string, options: ImportOptions): Promise<ImportReport> {
  const reader = new Reader(graph, options.signal);
  const { faults, plan, rowCount } = await checkFolder(folder, reader, options.now, options.onProgress);
  if (faults.length > 0) throw fail("IMPORT_FAULTS", { count: faults.length, faults });
  const written = plan.steps.reduce((sum, step) => sum + step.rows.length, 0);
  const batches = batchesOf(plan.steps, written <= MAX_ROWS_IN_ONE_TRANSACTION ? written : undefined);
  // Rows read, not rows left to write: what resumes a killed import must clear its mark.
  const isLong = rowCount > MAX_ROWS_IN_ONE_TRANSACTION || batches.length > 1;
  if (!options.check) await writeBatches(graph, batches, isLong, reader, options);
  const sum = (key: keyof Counts) => Object.values(plan.sheets).reduce((total, counts) => total + counts[key], 0);
  return {
    created: sum("created"),
    changed: sum("changed"),
    unchanged: sum("unchanged"),
    sheets: plan.sheets,
    rows: rowCount,
    batches: batches.length,
  };
}

async function writeBatches(
  graph: Graph,
  batches: readonly (readonly Step[])[],
  isLong: boolean,
  reader: Reader,
  { now, onProgress = () => undefined }: ImportOptions,
): Promise<void> {
  const total = batches.flat().reduce((sum, step) => sum + step.rows.length, 0);
  // Readers see the mark and say IMPORT until every batch is there; after a kill, the same import clears it.
  if (isLong) await graph.write((tx) => tx.run(exchangeMarkImporting, { importing: new Date(now).toISOString() }));
  let done = 0;
  for (const batch of batches) {
    reader.check();
    onProgress("writing", done, total);
    // Made before the transaction, which may run again: a change recorded twice is one.
    const id = ulid(now);
    await graph.write((tx) => writeBatch(tx, batch, id, now));
    done += batch.reduce((sum, step) => sum + step.rows.length, 0);
  }
  onProgress("writing", total, total);
  if (isLong) await graph.write((tx) => tx.run(exchangeMarkImporting, { importing: null }));
}

async function writeBatch(tx: Work, steps: readonly Step[], id: string, at: number): Promise<void> {
  for (const { query, rows } of steps) {
    const [answer] = await tx.run(query, { rows });
    // A row without effect means that an end went away between check and write: nothing of the batch may stay.
    if (answer?.saved !== rows.length)
      throw fail("INTERNAL", {}, new Error(`${query.name}: ${answer?.saved} of ${rows.length}`));
  }
  const entities = [...new Set(steps.flatMap(({ rows }) => rows.map((row) => row.id)))];
  await tx.run(exchangeRecordChange, { id, at, actor: "import", action: "import", entities });
}
