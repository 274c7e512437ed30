/** Leaves each id once: a row said twice is one, a row said otherwise is a fault. */
import type { SheetName } from "./columns.js";
import type { Faults } from "./fault.js";
import type { Item } from "./item.js";
import { shown } from "./read-cell.js";

const ENTITY_SHEETS: readonly SheetName[] = ["initiatives", "listings", "organizations", "persons"];

export function distinctItems(items: readonly Item[], faults: Faults): Item[] {
  const firsts = new Map<string, Item>();
  for (const item of items) {
    // Entities share one space of ids, every other sheet has its own.
    const space = ENTITY_SHEETS.includes(item.row.sheet) ? "entities" : item.row.sheet;
    const key = `${space}\n${item.id}`;
    const first = firsts.get(key);
    if (!first) firsts.set(key, item);
    else if (contentOf(first) !== contentOf(item)) reportTwice(item, first, faults);
  }
  return [...firsts.values()];
}

function contentOf({ row, values }: Item): string {
  const said = Object.entries(values).filter(([column]) => column !== "id");
  return JSON.stringify([row.sheet, said.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

function reportTwice(item: Item, first: Item, faults: Faults): void {
  const place = `${first.row.file} line ${first.row.line}`;
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
