/** Keyset pages: their arguments, their cursors and what a page tells of its neighbours. */
import { createHash } from "node:crypto";

import { fail } from "../errors.js";
import { once } from "./once.js";

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;
const CURSOR_VERSION = 1;
/** Comes after every text there is, Han beyond the basic plane included. */
export const PAST_EVERY_TEXT = "\u{10ffff}";

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** The sort keys of a row, ending with its id: what a cursor holds. */
export type SortKey = readonly (string | number | null)[];

/** A checked page: `from` is the row that the page begins after (forward) or before (backward). */
export interface Page {
  readonly size: number;
  readonly backward: boolean;
  readonly from: SortKey | null;
  readonly shape: Shape;
}

/** The hash of field, order and filter that ties a cursor to its query; worked out once a cursor is written or read. */
export type Shape = () => string;

/** The rows of a page in the asked order, whichever way it was read. */
export interface Slice<T> {
  readonly rows: readonly T[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The page of a parent that has nothing. */
export const EMPTY_SLICE: Slice<never> = { rows: [], hasNextPage: false, hasPreviousPage: false };

/** What is absent and what is null are one shape: a caller may leave an argument out on one page and not on the next. */
export function shapeOf(...parts: readonly unknown[]): Shape {
  return once(() => {
    const text = JSON.stringify(parts, (_key, part: unknown) => part ?? undefined);
    return createHash("sha256").update(text).digest("base64url").slice(0, 12);
  });
}

/** Checks page arguments; throws BAD_PAGE, or BAD_CURSOR for a cursor of another shape. */
export function parsePage(given: PageArguments, shape: Shape): Page {
  const { first, after, last, before } = given;
  const backward = last != null || before != null;
  if (backward && (first != null || after != null)) throw fail("BAD_PAGE", { first, last });
  const size = (backward ? last : first) ?? DEFAULT_PAGE;
  if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE)
    throw fail("BAD_PAGE", { [backward ? "last" : "first"]: size });
  const cursor = backward ? before : after;
  return { size, backward, from: cursor == null ? null : readCursor(cursor, shape), shape };
}

export function writeCursor(key: SortKey, shape: Shape): string {
  return Buffer.from(JSON.stringify([CURSOR_VERSION, shape(), ...key])).toString("base64url");
}

function readCursor(cursor: string, shape: Shape): SortKey {
  let held: unknown;
  try {
    held = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    throw fail("BAD_CURSOR");
  }
  if (!Array.isArray(held) || held[0] !== CURSOR_VERSION || held[1] !== shape()) throw fail("BAD_CURSOR");
  const key = held.slice(2);
  const fits = key.length > 0 && key.every((part) => part === null || ["string", "number"].includes(typeof part));
  if (!fits || writeCursor(key, shape) !== cursor) throw fail("BAD_CURSOR");
  return key;
}

/** Makes a slice of rows read with one more than the page holds, in reading direction. */
export function sliceOf<T>(read: readonly T[], page: Page): Slice<T> {
  const hasMore = read.length > page.size;
  const rows = read.slice(0, page.size);
  return page.backward
    ? { rows: rows.reverse(), hasNextPage: page.from !== null, hasPreviousPage: hasMore }
    : { rows, hasNextPage: hasMore, hasPreviousPage: page.from !== null };
}

/** How to ask for the page after this one; null where there is none. */
export function nextCursorOf(slice: Slice<{ readonly key: SortKey }>, page: Page): string | null {
  const last = slice.rows.at(-1);
  return slice.hasNextPage && last ? writeCursor(last.key, page.shape) : null;
}
