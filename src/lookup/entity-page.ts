/** Pages of entities by name key and id that begin where few may fit: at a place, a body or an index. */
import { type Condition, compose } from "../graph/compose.js";
import { entityPageFrom, entityPageFromNamed } from "../graph/queries.gen.js";
import type { Columns, EntityName, EntityRecord } from "./entities.js";
import { type Page, type Slice, type SortKey, sliceOf } from "./page.js";
import { byNameSlots } from "./page-slots.js";
import { ask, type Reading } from "./reading.js";

export interface OrganizationRow {
  readonly entity: EntityRecord;
  readonly key: SortKey;
}

/** A row of which only what names the organization was read. */
export interface NamedRow {
  readonly entity: EntityName;
  readonly key: SortKey;
}

/** What the clause `start` finds and the conditions leave. */
export function entityPage(
  reading: Reading,
  page: Page,
  start: Condition,
  where: Condition | undefined,
): Promise<Slice<OrganizationRow>>;
export function entityPage(
  reading: Reading,
  page: Page,
  start: Condition,
  where: Condition | undefined,
  columns: Columns,
): Promise<Slice<NamedRow>>;
export async function entityPage(
  reading: Reading,
  page: Page,
  start: Condition,
  where: Condition | undefined,
  columns: Columns = "all",
): Promise<Slice<NamedRow>> {
  const statement = columns === "named" ? entityPageFromNamed : entityPageFrom;
  const { query, params } = compose(statement, { limit: page.size + 1 }, { ...byNameSlots(page), start, where });
  return slicedByName(await ask(reading, query, params), page);
}

/** The slice of rows in the order of names, one more than the page holds. */
export function slicedByName<E extends EntityName>(
  rows: readonly E[],
  page: Page,
): Slice<{ readonly entity: E; readonly key: SortKey }> {
  return sliceOf(
    rows.map((entity) => ({ entity, key: [entity.nameKey, entity.id] })),
    page,
  );
}
