/** Leaves each id once: a row said twice is one, a row said otherwise is a fault. */

import { IdHash } from "../model/id-hash.js";
import { IdTable } from "../model/id-table.js";
import type { Faults } from "./fault.js";
import type { IdBag } from "./id-bag.js";
import { type Item, itemKey, itemOf } from "./item.js";
import { type Ground, Known } from "./known.js";
import { shown } from "./read-cell.js";
import type { SheetFolder } from "./sheet-folder.js";

/** Where an id came first, and what was said there. */
interface First {
  readonly file: string;
  readonly line: number;
  readonly content: number;
  readonly hasOwnId: boolean;
}

/** The ids that came more than once; each is passed once. */
export class Repeated {
  readonly #written = new IdTable();

  constructor(private readonly ids: IdBag) {}

  /** False for an item that is another of one passed before. */
  pass(item: Item): boolean {
    const key = itemKey(item);
    if (!this.ids.has(key)) return true;
    const isNew = this.#written.get(key) === undefined;
    if (isNew) this.#written.set(key, 0);
    return isNew;
  }
}

/** Reads the rows once more where ids came more than once, in order of files, to compare what is said under them. */
export async function checkRepeated(
  folder: SheetFolder,
  ground: Ground,
  ids: IdBag,
  faults: Faults,
): Promise<Repeated> {
  const comparison = new Comparison(ids, faults);
  if (!ids.isEmpty) {
    for await (const rows of folder.again(folder.sheets)) {
      ground.reader.check();
      const known = await Known.redirectsOf(rows, ground);
      for (const row of rows) {
        const item = itemOf(row, known);
        if (item) comparison.add(item);
      }
    }
  }
  return new Repeated(ids);
}

class Comparison {
  readonly #places = new IdTable();
  readonly #firsts: First[] = [];
  readonly #hash = new IdHash();

  constructor(
    private readonly ids: IdBag,
    private readonly faults: Faults,
  ) {}

  add(item: Item): void {
    const key = itemKey(item);
    if (!this.ids.has(key)) return;
    const content = this.#hash.of(contentOf(item)).number;
    const first = this.#firsts[this.#places.get(key) ?? -1];
    if (first) {
      if (first.content !== content) reportTwice(item, first, this.faults);
      return;
    }
    this.#places.set(key, this.#firsts.length);
    const { file, line } = item.row;
    this.#firsts.push({ file, line, content, hasOwnId: item.hasOwnId });
  }
}

function contentOf({ row, id, values }: Item): string {
  const said = Object.entries(values).filter(([column]) => column !== "id");
  return JSON.stringify([row.sheet, id, said.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

function reportTwice(item: Item, first: First, faults: Faults): void {
  const place = `${first.file} line ${first.line}`;
  if (item.hasOwnId || first.hasOwnId) {
    const column = item.row.sheet === "redirects" ? "old" : "id";
    faults.add(
      item.row,
      column,
      `${shown(item.id)} stands in ${place} with other content; keep one row, or give another id`,
    );
  } else if (item.row.sheet === "links") {
    faults.add(item.row, "id", `GIVE_LINK_ID: ${place} derives the same id with other content; give both links ids`);
  } else {
    faults.add(item.row, "id", `${place} derives the same id with other content; join the rows, or give both ids`);
  }
}
