/** Walks connections as a client does: page by page, each cursor read back from its text. */
import type { Graph } from "../../src/graph/graph.js";
import {
  type Page,
  type PageArguments,
  parsePage,
  type Slice,
  type SortKey,
  shapeOf,
  writeCursor,
} from "../../src/lookup/page.js";
import type { Reading } from "../../src/lookup/reading.js";
import { readingOf as readingToday } from "./reading.js";

export const SHAPE = shapeOf("test");

/** A reading of this graph with time enough. */
export function readingOf(graph: Graph, today = "2026-06-01"): Reading {
  return { ...readingToday(graph), today };
}

export function pageOf(args: PageArguments): Page {
  return parsePage(args, SHAPE);
}

type Read<R> = (page: Page) => Promise<Slice<R> | undefined>;

/** Every row, read forward in pages of this size; `between` runs after each page. */
export async function forward<R extends { key: SortKey }>(read: Read<R>, first: number, between = async () => {}) {
  const rows: R[] = [];
  let after: string | null = null;
  for (;;) {
    const slice: Slice<R> | undefined = await read(pageOf({ first, after }));
    rows.push(...(slice?.rows ?? []));
    const end = slice?.rows.at(-1);
    if (!slice?.hasNextPage || !end) return rows;
    after = writeCursor(end.key, SHAPE);
    await between();
  }
}

/** Every row, read backward in pages of this size, in the order of reading forward. */
export async function backward<R extends { key: SortKey }>(read: Read<R>, last: number) {
  const rows: R[] = [];
  let before: string | null = null;
  for (;;) {
    const slice: Slice<R> | undefined = await read(pageOf({ last, before }));
    rows.unshift(...(slice?.rows ?? []));
    const start = slice?.rows[0];
    if (!slice?.hasPreviousPage || !start) return rows;
    before = writeCursor(start.key, SHAPE);
  }
}
