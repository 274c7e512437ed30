/** How to ask for the page after this one. */
import { type Page, type Slice, type SortKey, writeCursor } from "../lookup/page.js";

/** Null where this is the last. */
export function nextCursorOf(slice: Slice<{ readonly key: SortKey }>, page: Page): string | null {
  const last = slice.rows.at(-1);
  return slice.hasNextPage && last ? writeCursor(last.key, page.shape) : null;
}
