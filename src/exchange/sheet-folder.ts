/** A folder of sheets that is read several times, a batch of rows at a time, and must stay as it is meanwhile. */
import { stat } from "node:fs/promises";
import { join } from "node:path";

import { fail } from "../errors.js";
import { MAX_BATCH_ROWS } from "./batches.js";
import type { SheetName } from "./columns.js";
import { type Encoding, encodingOf } from "./encoding.js";
import { Faults } from "./fault.js";
import { readRow, valuesOf } from "./read-row.js";
import { type RawRow, readSheet } from "./read-sheet.js";
import type { Row } from "./row.js";
import { sheetFiles } from "./sheet-files.js";

/** One file, with what tells whether somebody wrote it meanwhile. */
export interface OpenedSheet {
  readonly sheet: SheetName;
  readonly file: string;
  readonly path: string;
  readonly encoding: Encoding;
  readonly bytes: number;
  readonly changedMs: number;
}

export class SheetFolder {
  /** By `checked`, for the progress of the first reading. */
  bytesChecked = 0;

  private constructor(
    /** In order of file name. */
    readonly sheets: readonly OpenedSheet[],
    private readonly faults: Faults,
  ) {}

  /** Finds the sheets; what cannot be read at all is a fault. */
  static async open(folder: string, faults: Faults): Promise<SheetFolder> {
    const sheets: OpenedSheet[] = [];
    for (const { sheet, file } of await sheetFiles(folder, faults)) {
      const path = join(folder, file);
      const { size, mtimeMs } = await stat(path);
      const encoding = await encodingOf(path);
      if (encoding) sheets.push({ sheet, file, path, encoding, bytes: size, changedMs: mtimeMs });
      else faults.add({ file, line: 0 }, null, "the file is neither UTF-8 nor GB18030; save it as UTF-8");
    }
    return new SheetFolder(sheets, faults);
  }

  /** Of all files. */
  get bytes(): number {
    return this.sheets.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  filesOf(sheet: SheetName): OpenedSheet[] {
    return this.sheets.filter((each) => each.sheet === sheet);
  }

  /** Every row of a sheet for the first time: each cell is checked, and its faults are kept. */
  checked(sheet: SheetName): AsyncGenerator<Row[]> {
    const onBytes = (count: number) => {
      this.bytesChecked += count;
    };
    return batchesOf(this.filesOf(sheet), this.faults, (raw) => readRow(raw, this.faults), onBytes);
  }

  /** The rows once more. */
  again(files: readonly OpenedSheet[]): AsyncGenerator<Row[]> {
    // The faults of these files are told already.
    return batchesOf(files, new Faults(), valuesOf);
  }
}

/** At most MAX_BATCH_ROWS rows at a time, of one file each. */
async function* batchesOf(
  files: readonly OpenedSheet[],
  faults: Faults,
  rowOf: (raw: RawRow) => Row,
  onBytes?: (count: number) => void,
): AsyncGenerator<Row[]> {
  for (const file of files) {
    let batch: Row[] = [];
    for await (const rows of readSheet(file, faults, onBytes)) {
      for (const raw of rows) {
        batch.push(rowOf(raw));
        if (batch.length < MAX_BATCH_ROWS) continue;
        yield batch;
        batch = [];
      }
    }
    await refuseChanged(file);
    if (batch.length > 0) yield batch;
  }
}

/** What was checked must be what is written. */
async function refuseChanged({ path, file, bytes, changedMs }: OpenedSheet): Promise<void> {
  const { size, mtimeMs } = await stat(path);
  if (size === bytes && mtimeMs === changedMs) return;
  const reason = "The file was changed while it was read; import it again.";
  throw fail("BAD_ARGUMENT", { file, reason });
}
