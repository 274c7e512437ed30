/** Entities that a traversal found, and that must therefore be there. */
import { fail } from "../errors.js";
import type { EntityRecord } from "../lookup/entities.js";
import type { ApiContext } from "./context.js";

export async function present(id: string, context: ApiContext): Promise<EntityRecord> {
  const entity = await context.entity(id);
  if (!entity) throw fail("INTERNAL", {}, new Error(`a traversal found ${id}, which is no entity`));
  return entity;
}

export function presentAll(ids: readonly string[], context: ApiContext): Promise<EntityRecord[]> {
  return Promise.all(ids.map((id) => present(id, context)));
}
