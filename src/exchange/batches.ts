/** Cuts the steps of an import into transactions of bounded size. */
import type { Step } from "./plan.js";

/** Rows held at once, compared by one statement, and written by one transaction of a long import: bounds memory, here and there. */
export const MAX_BATCH_ROWS = 2_000;

/** Transactions of at most `size` rows; no statement gets more than MAX_BATCH_ROWS. */
export function batchesOf(steps: readonly Step[], size = MAX_BATCH_ROWS): Step[][] {
  const batches: Step[][] = [];
  let batch: Step[] = [];
  let room = size;
  for (const { query, rows } of steps) {
    for (let at = 0; at < rows.length; ) {
      const part = rows.slice(at, at + Math.min(MAX_BATCH_ROWS, room));
      batch.push({ query, rows: part });
      at += part.length;
      room -= part.length;
      if (room > 0) continue;
      batches.push(batch);
      [batch, room] = [[], size];
    }
  }
  return batch.length > 0 ? [...batches, batch] : batches;
}
