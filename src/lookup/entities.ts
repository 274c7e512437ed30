/** Entities by id, following redirects of merged ids. */
import { setImmediate as nextTurn } from "node:timers/promises";

import { entityByIds, entityByIdsNamed, entityRedirects, type searchBeginning } from "../graph/queries.gen.js";
import type { Query, RowOf } from "../graph/query.js";
import { inBatches } from "./batches.js";
import { ask, type Reading } from "./reading.js";

/** One entity as every statement returns it (`cypher/columns/entity.columns`). */
export type EntityRecord = RowOf<typeof entityByIds>;

/** What names an entity, of which a record has more (`cypher/columns/named.columns`): a fifth of what is read. */
export type EntityName = RowOf<typeof entityByIdsNamed>;

/** All that an entity is called (`cypher/columns/called.columns`). */
export type EntityCalled = RowOf<typeof searchBeginning>;

/** Which columns of entities are read. */
export type Columns = "all" | "named";

/** The entities of these ids by the id asked for; unknown ids are absent. */
export function entitiesByIds(reading: Reading, ids: readonly string[]): Promise<Map<string, EntityRecord>> {
  return byIds(ids, reading, entityByIds);
}

/** The same with the columns of a name alone. */
export function namesByIds(reading: Reading, ids: readonly string[]): Promise<Map<string, EntityName>> {
  return byIds(ids, reading, entityByIdsNamed);
}

async function byIds<E extends EntityName>(
  ids: readonly string[],
  reading: Reading,
  query: ByIds<E>,
): Promise<Map<string, E>> {
  const found = await fetchEntities(reading, [...new Set(ids)], query);
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length === 0) return found;
  const redirects = await ask(reading, entityRedirects, { ids: missing });
  if (redirects.length === 0) return found;
  const targets = await fetchEntities(reading, [...new Set(redirects.map((row) => row.target))], query);
  for (const { old, target } of redirects) {
    const entity = targets.get(target);
    if (entity) found.set(old, entity);
  }
  return found;
}

type ByIds<E> = Query<{ readonly ids: readonly string[] }, E>;

/** Asked for by one reading in one turn, and read together. */
interface Gathered {
  readonly ids: Set<string>;
  readonly found: Promise<Map<string, EntityName>>;
}

const gatheredBy = new WeakMap<Reading, Map<ByIds<EntityName>, Gathered>>();

/** The entities of these ids, and of those that the reading asks for meanwhile. */
async function fetchEntities<E extends EntityName>(
  reading: Reading,
  ids: readonly string[],
  query: ByIds<E>,
): Promise<Map<string, E>> {
  const gathered = gatheredBy.get(reading) ?? new Map<ByIds<EntityName>, Gathered>();
  gatheredBy.set(reading, gathered);
  let group = gathered.get(query);
  if (!group) {
    const wanted = new Set<string>();
    const found = nextTurn().then(async () => {
      gathered.delete(query);
      const rows = await inBatches([...wanted], (batch) => ask(reading, query, { ids: batch }));
      return new Map<string, EntityName>(rows.map((row) => [row.id, row]));
    });
    group = { ids: wanted, found };
    gathered.set(query, group);
  }
  for (const id of ids) group.ids.add(id);
  const found = (await group.found) as Map<string, E>;
  return new Map(
    ids.flatMap((id) => {
      const entity = found.get(id);
      return entity ? [[id, entity]] : [];
    }),
  );
}
