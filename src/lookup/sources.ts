/** The documents that citations point into. */
import { sourceAll, sourceByIds } from "../graph/queries.gen.js";
import type { RowOf } from "../graph/query.js";
import { ask, type Reading } from "./reading.js";

/** One source as every statement returns it (`cypher/columns/source.columns`). */
export type SourceRecord = RowOf<typeof sourceByIds>;

/** Sources in one answer; a graph has a few dozen, the bound keeps a mistaken import from flooding the overview. */
export const MAX_SOURCES = 1_000;
/** Ids in one statement. */
const BATCH = 1_000;

/** The sources of these ids; unknown ids are absent. */
export async function sourcesByIds(reading: Reading, ids: readonly string[]): Promise<Map<string, SourceRecord>> {
  const wanted = [...new Set(ids)];
  const found = new Map<string, SourceRecord>();
  for (let at = 0; at < wanted.length; at += BATCH) {
    const rows = await ask(reading, sourceByIds, { ids: wanted.slice(at, at + BATCH) });
    for (const row of rows) found.set(row.id, row);
  }
  return found;
}

/** The first MAX_SOURCES sources by id. */
export function allSources(reading: Reading): Promise<SourceRecord[]> {
  return ask(reading, sourceAll, { limit: MAX_SOURCES });
}
