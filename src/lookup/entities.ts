/** Entities by id, following redirects of merged ids. */
import { entityByIds, entityRedirects } from "../graph/queries.gen.js";
import type { Query } from "../graph/query.js";
import { ask, type Reading } from "./reading.js";

type RowOf<Q> = Q extends Query<infer _P, infer R> ? R : never;

/** One entity as every statement returns it (`cypher/columns/entity.columns`). */
export type EntityRecord = RowOf<typeof entityByIds>;

/** Ids asked in one statement; the planner plans lists anew for each size class. */
const BATCH = 1_000;

/** The entities of these ids by the id asked for; unknown ids are absent. */
export async function entitiesByIds(reading: Reading, ids: readonly string[]): Promise<Map<string, EntityRecord>> {
  const found = await fetchEntities(reading, [...new Set(ids)]);
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length === 0) return found;
  const redirects = await ask(reading, entityRedirects, { ids: missing });
  if (redirects.length === 0) return found;
  const targets = await fetchEntities(reading, [...new Set(redirects.map((row) => row.target))]);
  for (const { old, target } of redirects) {
    const entity = targets.get(target);
    if (entity) found.set(old, entity);
  }
  return found;
}

async function fetchEntities(reading: Reading, ids: readonly string[]): Promise<Map<string, EntityRecord>> {
  const found = new Map<string, EntityRecord>();
  for (let at = 0; at < ids.length; at += BATCH) {
    const rows = await ask(reading, entityByIds, { ids: ids.slice(at, at + BATCH) });
    for (const row of rows) found.set(row.id, row);
  }
  return found;
}
