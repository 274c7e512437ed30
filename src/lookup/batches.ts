/** Asks for many things in statements of bounded size. */

/** Ids of one statement; the planner of Neo4j plans lists anew for each size class, the last ends here. */
export const BATCH = 1_000;
/** Statements of one search that run side by side; more would leave other requests waiting. */
export const SIDE_BY_SIDE = 4;

/** The rows of every batch, in their order; `atOnce` batches are read at a time. */
export async function inBatches<T, R>(
  items: readonly T[],
  read: (batch: readonly T[]) => Promise<readonly R[]>,
  atOnce = 1,
): Promise<R[]> {
  const rows: R[] = [];
  for (let from = 0; from < items.length; from += atOnce * BATCH) {
    const ends = Math.min(items.length, from + atOnce * BATCH);
    const starts = Array.from({ length: Math.ceil((ends - from) / BATCH) }, (_, at) => from + at * BATCH);
    const found = await Promise.all(starts.map((at) => read(items.slice(at, Math.min(ends, at + BATCH)))));
    for (const some of found) for (const row of some) rows.push(row);
  }
  return rows;
}
