/** The documents that citations point into. */
import { sourceAll, sourceByIds } from "../graph/queries.gen.js";
import type { RowOf } from "../graph/query.js";
import { inBatches } from "./batches.js";
import { ask, type Reading } from "./reading.js";

/** One source as every statement returns it (`cypher/columns/source.columns`). */
export type SourceRecord = RowOf<typeof sourceByIds>;

/** Sources in one answer; a graph has a few dozen, the bound keeps a mistaken import from flooding the overview. */
export const MAX_SOURCES = 1_000;

/** The sources of these ids; unknown ids are absent. */
export async function sourcesByIds(reading: Reading, ids: readonly string[]): Promise<Map<string, SourceRecord>> {
  const rows = await inBatches([...new Set(ids)], (batch) => ask(reading, sourceByIds, { ids: batch }));
  return new Map(rows.map((row) => [row.id, row]));
}

/** The first MAX_SOURCES sources by id. */
export function allSources(reading: Reading): Promise<SourceRecord[]> {
  return ask(reading, sourceAll, { limit: MAX_SOURCES });
}
