/** Entities that an answer names, and that must therefore be there. */
import { fail } from "../errors.js";
import type { Columns, EntityName, EntityRecord } from "../lookup/entities.js";
import type { ApiContext } from "./context.js";

export async function present(id: string, context: ApiContext): Promise<EntityRecord> {
  return found(id, await context.entity(id));
}

/** The same with the columns that answer what is asked. */
export async function presentShown(id: string, context: ApiContext, columns: Columns): Promise<EntityName> {
  return found(id, await context.shown(id, columns));
}

function found<E extends EntityName>(id: string, entity: E | null): E {
  if (!entity) throw fail("INTERNAL", {}, new Error(`an answer names ${id}, which is no entity`));
  return entity;
}

export function presentAll(ids: readonly string[], context: ApiContext): Promise<EntityRecord[]> {
  return Promise.all(ids.map((id) => present(id, context)));
}
