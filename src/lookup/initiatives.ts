/**
 * Initiatives by name key and id: all of them, or those that organizations run or take part in.
 * No date is asked for, so ended ones and ended links count: an initiative that is over is still one they ran.
 */
import { type Condition, compose, condition } from "../graph/compose.js";
import {
  initiativeOfOrganizations,
  initiativePage,
  initiativePageBackward,
  initiativeTotal,
  initiativeTotals,
  organizationWhereKinds,
  organizationWhereText,
} from "../graph/queries.gen.js";
import type { InitiativeKind } from "../model/model.gen.js";
import { nameKey } from "../model/names.js";
import type { EntityRecord } from "./entities.js";
import { PAST_EVERY_TEXT, type Page, type Slice, type SortKey, sliceOf } from "./page.js";
import { allOf, byNameSlots } from "./page-slots.js";
import { ask, type Reading } from "./reading.js";
import { slicesByParent, totalsByParent } from "./slices-by-parent.js";

export interface InitiativeFilter {
  readonly kinds?: readonly InitiativeKind[] | null | undefined;
  /** Found in names, aliases, short forms and pinyin. */
  readonly text?: string | null | undefined;
}

export interface InitiativeRow {
  readonly entity: EntityRecord;
  readonly key: SortKey;
}

/** A page of all initiatives that fit. */
export async function initiativesPage(
  reading: Reading,
  filter: InitiativeFilter,
  page: Page,
): Promise<Slice<InitiativeRow>> {
  const [key, id] = page.from ?? (page.backward ? [PAST_EVERY_TEXT, PAST_EVERY_TEXT] : ["", ""]);
  const statement = page.backward ? initiativePageBackward : initiativePage;
  const params = { key: String(key), id: String(id), limit: page.size + 1 };
  const composed = compose(statement, params, { where: whereOf(filter) });
  return sliceOf((await ask(reading, composed.query, composed.params)).map(rowOf), page);
}

/** How many initiatives fit; a statement of its own. */
export async function initiativesTotal(reading: Reading, filter: InitiativeFilter): Promise<number> {
  const composed = compose(initiativeTotal, {}, { where: whereOf(filter) });
  const [row] = await ask(reading, composed.query, composed.params);
  return row?.total ?? 0;
}

/** A page of what each organization runs or takes part in; what it does both with stands there once. */
export async function initiativesOf(
  reading: Reading,
  ids: readonly string[],
  page: Page,
  filter: InitiativeFilter = {},
): Promise<Map<string, Slice<InitiativeRow>>> {
  const composed = compose(
    initiativeOfOrganizations,
    { ids, limit: page.size + 1 },
    { ...byNameSlots(page), where: whereOf(filter) },
  );
  const rows = await ask(reading, composed.query, composed.params);
  return slicesByParent(ids, rows, page, ({ parent: _, ...entity }) => rowOf(entity));
}

/** How many initiatives each organization runs or takes part in; a statement of its own. */
export async function initiativeTotalsOf(
  reading: Reading,
  ids: readonly string[],
  filter: InitiativeFilter = {},
): Promise<Map<string, number>> {
  const composed = compose(initiativeTotals, { ids }, { where: whereOf(filter) });
  return totalsByParent(ids, await ask(reading, composed.query, composed.params));
}

/** The fragments of organizations speak of kind and search text alone, which initiatives have as well. */
function whereOf({ kinds, text }: InitiativeFilter): Condition | undefined {
  return allOf(
    kinds && condition(organizationWhereKinds, { kinds }),
    text == null ? null : condition(organizationWhereText, { text: nameKey(text) }),
  );
}

function rowOf(entity: EntityRecord): InitiativeRow {
  return { entity, key: [entity.nameKey, entity.id] };
}
