/** The entities a traversal is asked about, merged ids followed; unknown ones are an error, never an empty answer. */
import { fail } from "../errors.js";
import { type EntityRecord, entitiesByIds } from "../lookup/entities.js";
import type { Reading } from "../lookup/reading.js";
import type { Scope } from "./scope.js";

export interface Ends {
  /** In the order asked for, without repetition. */
  readonly entities: readonly EntityRecord[];
  /** The scope with `within` following merged ids. */
  readonly scope: Scope;
}

/** Finds the ends and the scope's `within` in one look-up; NOT_FOUND names the ids that stand for nothing. */
export async function findEnds(reading: Reading, ids: readonly string[], scope: Scope): Promise<Ends> {
  const asked = scope.within === null ? ids : [...ids, scope.within];
  const found = await entitiesByIds(reading, asked);
  const missing = [...new Set(asked.filter((id) => !found.has(id)))];
  if (missing.length > 0) throw fail("NOT_FOUND", { ids: missing });
  const entities = new Map<string, EntityRecord>();
  for (const id of ids) {
    const entity = found.get(id);
    if (entity) entities.set(entity.id, entity);
  }
  const within = scope.within === null ? null : (found.get(scope.within)?.id ?? null);
  return { entities: [...entities.values()], scope: { ...scope, within } };
}

/** The same for a search, which meanwhile asks whether there is a topology to walk. */
export async function findSearchEnds(reading: Reading, ids: readonly string[], scope: Scope): Promise<Ends> {
  const [ends] = await Promise.all([findEnds(reading, ids, scope), reading.topology?.()]);
  return ends;
}
