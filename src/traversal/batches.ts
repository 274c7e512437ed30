/** Asks for many ids in statements of bounded size, some of them at a time. */
/** Ids of one statement; the planner of Neo4j plans lists anew for each size class, the last ends here. */
export const BATCH = 1_000;
/** More at a time would leave other requests waiting. */
const AT_ONCE = 4;

/** The rows of every batch, in their order. */
export async function inBatches<T, R>(
  ids: readonly T[],
  read: (batch: readonly T[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const rows: R[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE * BATCH) {
    const ends = Math.min(ids.length, from + AT_ONCE * BATCH);
    const starts = Array.from({ length: Math.ceil((ends - from) / BATCH) }, (_, at) => from + at * BATCH);
    const found = await Promise.all(starts.map((at) => read(ids.slice(at, Math.min(ends, at + BATCH)))));
    for (const some of found) for (const row of some) rows.push(row);
  }
  return rows;
}
