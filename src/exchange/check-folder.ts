/** Checks a folder of sheets against itself and the graph, all faults in one pass, and plans what to write. */
import { exchangePersonsInPost } from "../graph/queries.gen.js";
import { checkReferences } from "./check-references.js";
import { distinctItems } from "./distinct.js";
import { type Fault, Faults } from "./fault.js";
import { type Item, itemOf } from "./item.js";
import { Known } from "./known.js";
import { matchLinks } from "./match-links.js";
import { type Plan, planOf } from "./plan.js";
import { shown } from "./read-cell.js";
import { readRow } from "./read-row.js";
import { readSheet } from "./read-sheet.js";
import type { Reader } from "./reader.js";
import { type Row, textIn } from "./row.js";
import { sheetFiles } from "./sheet-files.js";

export type Stage = "reading" | "checking" | "comparing" | "writing";

/** Told how far a stage has come; `total` is in files while reading, in rows after. */
export type OnProgress = (stage: Stage, done: number, total: number) => void;

export interface CheckedFolder {
  readonly faults: readonly Fault[];
  readonly rowCount: number;
  /** What to write; to be thrown away where there are faults. */
  readonly plan: Plan;
}

const PROGRESS_ROWS = 5_000;

export async function checkFolder(
  folder: string,
  reader: Reader,
  nowMs: number,
  onProgress: OnProgress = () => undefined,
): Promise<CheckedFolder> {
  const faults = new Faults();
  const rows = await readRows(folder, faults, onProgress);
  const known = await Known.of(rows, reader);
  for (const [at, row] of rows.entries()) {
    if (at % PROGRESS_ROWS === 0) onProgress("checking", at, rows.length);
    checkReferences(row, known, faults);
  }
  onProgress("checking", rows.length, rows.length);
  const items = distinctItems(
    rows.map((row) => itemOf(row, known)).filter((item) => item !== null),
    faults,
  );
  await checkPosts(items, reader, faults);
  onProgress("comparing", 0, items.length);
  const links = await compareWithStored(items, known, reader, faults);
  const plan = planOf(items, known, links, nowMs);
  onProgress("comparing", items.length, items.length);
  return { faults: faults.sorted(), rowCount: rows.length, plan };
}

async function readRows(folder: string, faults: Faults, onProgress: OnProgress): Promise<Row[]> {
  const files = await sheetFiles(folder, faults);
  const rows: Row[] = [];
  for (const [at, file] of files.entries()) {
    onProgress("reading", at, files.length);
    for (const raw of await readSheet(folder, file, faults)) rows.push(readRow(raw, faults));
  }
  onProgress("reading", files.length, files.length);
  return rows;
}

/** Persons are recorded only in a public post that the files or the graph state. */
async function checkPosts(items: readonly Item[], reader: Reader, faults: Faults): Promise<void> {
  const posts = items.filter(({ values }) => values.type === "HOLDS_POST").map(({ values }) => values.from);
  const inFiles = new Set(posts);
  const without = items.filter(({ row, id }) => row.sheet === "persons" && !inFiles.has(id));
  const stored = await reader.askAll(
    exchangePersonsInPost,
    without.map(({ id }) => id),
  );
  const inGraph = new Set(stored.map(({ id }) => id));
  for (const { row, id } of without.filter((item) => !inGraph.has(item.id))) {
    const message = `${shown(id)} holds no post; only persons in a public post are recorded: add a HOLDS_POST link or take the row out`;
    faults.add(row, "id", message);
  }
}

/** Reads what is stored under derived ids and between ends; a given id that stands for another thing is a fault. */
async function compareWithStored(items: readonly Item[], known: Known, reader: Reader, faults: Faults) {
  const idsOf = (sheet: string) =>
    items.filter(({ row }) => row.sheet === sheet).flatMap(({ id, formerId }) => (formerId ? [id, formerId] : [id]));
  await known.readEntities(idsOf("listings"));
  await known.readObservations(idsOf("observations"));
  for (const { row, id, values } of items) {
    const column = row.sheet === "listings" ? "owner" : "subject";
    const stored = row.sheet === "listings" ? known.stored.get(id)?.props : known.storedObservations.get(id);
    if (!["listings", "observations"].includes(row.sheet) || !stored || textIn(row, "id") === null) continue;
    if (stored[column] === values[column]) continue;
    faults.add(row, "id", `${shown(id)} is stored with ${column} ${shown(String(stored[column]))}; give another id`);
  }
  const links = items.filter(({ row }) => row.sheet === "links");
  return matchLinks(links, known, reader, faults);
}
