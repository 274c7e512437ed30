/** Observations by indicator, period (those without one last) and id: all of them, or those about subjects. */
import { type Condition, compose, condition } from "../graph/compose.js";
import {
  observationAfter,
  observationBefore,
  observationFromIndicator,
  observationOfSubjects,
  observationPage,
  observationToIndicator,
  observationTotal,
  observationTotals,
  observationWhereIndicator,
  observationWhereNature,
} from "../graph/queries.gen.js";
import type { RowOf } from "../graph/query.js";
import type { ObservationNature } from "../model/model.gen.js";
import { PAST_EVERY_TEXT, type Page, type Slice, type SortKey, sliceOf } from "./page.js";
import { allOf, waySlot } from "./page-slots.js";
import { ask, type Reading } from "./reading.js";
import { slicesByParent, totalsByParent } from "./slices-by-parent.js";

/** One observation as every statement returns it (`cypher/columns/observation.columns`). */
export type ObservationRecord = RowOf<typeof observationPage>;
export type ObservationRow = ObservationRecord & { readonly key: SortKey };

export interface ObservationFilter {
  /** Word for word. */
  readonly indicator?: string | null | undefined;
  readonly nature?: ObservationNature | null | undefined;
}

/** A page of all observations that fit. */
export async function observationsPage(
  reading: Reading,
  filter: ObservationFilter,
  page: Page,
): Promise<Slice<ObservationRow>> {
  const composed = compose(
    observationPage,
    { none: PAST_EVERY_TEXT, limit: page.size + 1 },
    { ...pageSlots(page), where: whereOf(filter), indicators: indicatorsOf(filter, page) },
  );
  return sliceOf((await ask(reading, composed.query, composed.params)).map(rowOf), page);
}

/** How many observations fit; a statement of its own. */
export async function observationsTotal(reading: Reading, filter: ObservationFilter): Promise<number> {
  const composed = compose(observationTotal, {}, { where: whereOf(filter) });
  const [row] = await ask(reading, composed.query, composed.params);
  return row?.total ?? 0;
}

/** A page of the observations about each subject, of any class of entity. */
export async function observationsOf(
  reading: Reading,
  ids: readonly string[],
  filter: ObservationFilter,
  page: Page,
): Promise<Map<string, Slice<ObservationRow>>> {
  const composed = compose(
    observationOfSubjects,
    { ids, none: PAST_EVERY_TEXT, limit: page.size + 1 },
    { ...pageSlots(page), where: whereOf(filter) },
  );
  const rows = await ask(reading, composed.query, composed.params);
  return slicesByParent(ids, rows, page, ({ parent: _, ...record }) => rowOf(record));
}

/** How many observations there are about each subject; a statement of its own. */
export async function observationTotalsOf(
  reading: Reading,
  ids: readonly string[],
  filter: ObservationFilter,
): Promise<Map<string, number>> {
  const composed = compose(observationTotals, { ids }, { where: whereOf(filter) });
  return totalsByParent(ids, await ask(reading, composed.query, composed.params));
}

function whereOf({ indicator, nature }: ObservationFilter): Condition | undefined {
  return allOf(
    indicator == null ? null : condition(observationWhereIndicator, { indicator }),
    nature == null ? null : condition(observationWhereNature, { nature }),
  );
}

/** Where the index is entered: at the asked indicator, else at the cursor's. */
function indicatorsOf({ indicator }: ObservationFilter, page: Page): Condition | undefined {
  if (indicator != null) return condition(observationWhereIndicator, { indicator });
  if (!page.from) return undefined;
  const held = { indicator: String(page.from[0]) };
  return condition(page.backward ? observationToIndicator : observationFromIndicator, held);
}

function pageSlots(page: Page): { way: Condition; beyond: Condition | undefined } {
  if (!page.from) return { way: waySlot(page), beyond: undefined };
  const [indicator, period, id] = page.from;
  const key = { indicator: String(indicator), period: String(period ?? PAST_EVERY_TEXT), id: String(id) };
  return { way: waySlot(page), beyond: condition(page.backward ? observationBefore : observationAfter, key) };
}

function rowOf(record: ObservationRecord): ObservationRow {
  return { ...record, key: [record.indicator, record.period, record.id] };
}
