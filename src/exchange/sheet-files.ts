/** Which files of a folder are sheets, and which of its files import cannot read. */
import { readdir } from "node:fs/promises";

import { fail } from "../errors.js";
import { compareCodePoints } from "../model/names.js";
import { LATER_FILES, SHEET_NAMES, type SheetName } from "./columns.js";
import type { Faults } from "./fault.js";
import { didYouMean } from "./nearest.js";

export interface SheetFile {
  readonly sheet: SheetName;
  readonly file: string;
}

/** `links.csv`, and `links-2.csv` or `links.part2.csv` where a sheet is split over files. */
const SHEET_FILE = /^([a-z]+)(?:[-.][^/\\]*)?\.csv$/i;
const LATER_FORMAT = /\.(?:xlsx|ndjson|jsonl)$/i;

/** The sheets of a folder in order of file name; every other table of it is a fault. */
export async function sheetFiles(folder: string, faults: Faults): Promise<SheetFile[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw fail("BAD_ARGUMENT", { folder, reason: "The folder cannot be read." }, error);
  });
  const found: SheetFile[] = [];
  for (const file of names.filter((name) => !name.startsWith(".")).sort(compareCodePoints)) {
    const sheet = sheetOf(file);
    if (sheet) found.push({ sheet, file });
    else if (unreadable(file)) faults.add({ file, line: 0 }, null, unreadable(file) ?? "");
  }
  if (found.length === 0) {
    faults.add({ file: ".", line: 0 }, null, `no sheet in this folder; sheets are ${sheetList()}`);
  }
  return found;
}

/** The sheet that a file belongs to by its name, or null. */
export function sheetOf(file: string): SheetName | null {
  const stem = SHEET_FILE.exec(file)?.[1]?.toLowerCase();
  return SHEET_NAMES.find((name) => name === stem) ?? null;
}

function unreadable(file: string): string | null {
  if (LATER_FILES.includes(file.toLowerCase())) return "this sheet comes in a later version; take it out of the folder";
  if (LATER_FORMAT.test(file)) return "this format comes in a later version; save the sheets as CSV files";
  if (!/\.csv$/i.test(file)) return null; // A README beside the sheets is welcome.
  return `unknown file${didYouMean(file.replace(/\.csv$/i, ""), SHEET_NAMES)}; sheets are ${sheetList()}`;
}

function sheetList(): string {
  return SHEET_NAMES.map((name) => `${name}.csv`).join(", ");
}
