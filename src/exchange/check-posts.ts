/** Persons are recorded only in a public post that the files or the graph state. */
import { exchangePersonsInPost } from "../graph/queries.gen.js";
import type { Faults } from "./fault.js";
import type { Ground } from "./known.js";
import { shown } from "./read-cell.js";
import { type Row, textIn } from "./row.js";
import type { SheetFolder } from "./sheet-folder.js";

/** To be called when every link has been learned. */
export async function checkPosts(folder: SheetFolder, ground: Ground, faults: Faults): Promise<void> {
  const told = new Set<string>();
  for await (const rows of folder.again(folder.filesOf("persons"))) {
    for (const row of await withoutPost(rows, ground)) {
      const id = textIn(row, "id") ?? "";
      if (told.has(id)) continue;
      told.add(id);
      const message = `${shown(id)} holds no post; only persons in a public post are recorded: add a HOLDS_POST link or take the row out`;
      faults.add(row, "id", message);
    }
  }
}

async function withoutPost(rows: readonly Row[], { files, reader, presence }: Ground): Promise<Row[]> {
  const idOf = (row: Row) => textIn(row, "id");
  // A row without id or name is a fault already.
  const without = rows.filter((row) => idOf(row) && textIn(row, "name") && !files.holdsPost(idOf(row) ?? ""));
  if (without.length === 0 || !presence.links) return without;
  const ids = without.map((row) => idOf(row) ?? "");
  const inGraph = new Set((await reader.askAll(exchangePersonsInPost, ids)).map(({ id }) => id));
  return without.filter((row) => !inGraph.has(idOf(row) ?? ""));
}
