/** Takes the rows of one statement apart: one slice, one total or one list for each parent of a level. */
import { type Page, type Slice, sliceOf } from "./page.js";

interface OfParent {
  readonly parent: string;
}

/** The rows of each parent in their order of arrival; parents without rows have an empty list. */
export function rowsByParent<R extends OfParent>(ids: readonly string[], rows: readonly R[]): Map<string, R[]> {
  const found = new Map<string, R[]>(ids.map((id) => [id, []]));
  for (const row of rows) found.get(row.parent)?.push(row);
  return found;
}

/** A slice for each parent; the rows came in reading direction, one more than the page holds. */
export function slicesByParent<R extends OfParent, T>(
  ids: readonly string[],
  rows: readonly R[],
  page: Page,
  toRow: (row: R) => T,
): Map<string, Slice<T>> {
  const slices = new Map<string, Slice<T>>();
  for (const [id, own] of rowsByParent(ids, rows)) slices.set(id, sliceOf(own.map(toRow), page));
  return slices;
}

/** The total of each parent; those without a row have none. */
export function totalsByParent(
  ids: readonly string[],
  rows: readonly { readonly parent: string; readonly total: number }[],
): Map<string, number> {
  const totals = new Map(ids.map((id) => [id, 0]));
  for (const { parent, total } of rows) totals.set(parent, total);
  return totals;
}
