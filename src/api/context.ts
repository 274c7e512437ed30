/** What resolvers share in one request: the reading, and one batch for each field and level. */
import DataLoader from "dataloader";

import { type Columns, type EntityName, type EntityRecord, entitiesByIds, namesByIds } from "../lookup/entities.js";
import type { Reading } from "../lookup/reading.js";

/** Answers for many parents in one statement; parents without an answer may be absent. */
export type Batch<V> = (ids: readonly string[]) => Promise<ReadonlyMap<string, V>>;

export interface ApiContext {
  readonly reading: Reading;
  /** The entity of this id, loaded together with the others of its level; null where there is none. */
  entity(id: string): Promise<EntityRecord | null>;
  /** The same with these columns: what a resolver gives of an entity whose fields are known to need no others. */
  shown(id: string, columns: Columns): Promise<EntityName | null>;
  /** One parent's answer to a field; equal fields with equal arguments of one level are asked together. */
  batched<V>(field: string, args: unknown, id: string, batch: Batch<V>): Promise<V | undefined>;
}

/** Parents in one statement. */
const MAX_BATCH = 1_000;

export function createApiContext(reading: Reading): ApiContext {
  const loaders = new Map<string, DataLoader<string, unknown>>();
  function batched<V>(field: string, args: unknown, id: string, batch: Batch<V>): Promise<V | undefined> {
    const key = `${field} ${JSON.stringify(args)}`;
    let loader = loaders.get(key);
    if (!loader) {
      loader = new DataLoader<string, unknown>(
        async (ids) => {
          const answers = await batch([...ids]);
          return ids.map((each) => answers.get(each));
        },
        { maxBatchSize: MAX_BATCH },
      );
      loaders.set(key, loader);
    }
    return loader.load(id) as Promise<V | undefined>;
  }
  const entity = async (id: string) =>
    (await batched("entity", null, id, (ids) => entitiesByIds(reading, ids))) ?? null;
  const named = async (id: string) => (await batched("name", null, id, (ids) => namesByIds(reading, ids))) ?? null;
  return {
    reading,
    batched,
    entity,
    shown: (id, columns) => (columns === "named" ? named(id) : entity(id)),
  };
}
