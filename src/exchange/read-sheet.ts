/** Reads one file of a sheet into rows of texts by column, piece by piece, with every fault of its form. */
import { type Column, SHEETS, type SheetName } from "./columns.js";
import { type CsvProblem, CsvReader, type CsvRecord, MAX_CELL_LENGTH } from "./csv-reader.js";
import { type Encoding, textOf } from "./encoding.js";
import type { Faults } from "./fault.js";
import { unescapeFormula } from "./formula.js";
import { didYouMean } from "./nearest.js";
import type { SheetFile } from "./sheet-files.js";

/** A row as it stands in the file; a column that the file does not have is absent. */
export interface RawRow {
  readonly sheet: SheetName;
  readonly file: string;
  readonly line: number;
  readonly cells: ReadonlyMap<Column, string>;
}

/** Unclosed quotes after which reading begins anew; more of them is no table. */
const MAX_RESTARTS = 20;

const PROBLEMS: Readonly<Record<CsvProblem, string>> = {
  NUL: "the cell holds a NUL character; save the file as UTF-8 text",
  QUOTE_INSIDE:
    'a quote inside an unquoted cell; write the whole cell in quotes and each quote in it twice: "a ""b"" c"',
  QUOTE_UNCLOSED: "the quote that begins this cell is never closed; close it, or write each quote in a cell twice",
  TEXT_AFTER_QUOTE: 'text after the closing quote of a cell; write each quote in a cell twice: "a ""b"" c"',
  TOO_LONG: `the cell is longer than ${MAX_CELL_LENGTH} characters; shorten it, or look for a quote that is not closed`,
};

/** The rows of a file, those of a piece of its text at a time. */
export async function* readSheet(
  { sheet, file, path, encoding }: SheetFile & { readonly path: string; readonly encoding: Encoding },
  faults: Faults,
  onBytes?: (count: number) => void,
): AsyncGenerator<RawRow[]> {
  const table = new SheetTable(sheet, file, faults);
  let unread: number | null = 0;
  for (let restarts = 0; unread !== null && restarts <= MAX_RESTARTS; restarts++) {
    const reader: CsvReader = new CsvReader(table, unread + 1);
    for await (const chunk of afterLine(textOf(path, encoding, onBytes), unread)) {
      reader.push(chunk);
      yield table.take();
    }
    unread = reader.end();
    yield table.take();
  }
  table.end();
}

/** The text behind that many lines. */
async function* afterLine(text: AsyncIterable<string>, lines: number): AsyncGenerator<string> {
  let left = lines;
  for await (const chunk of text) {
    let from = 0;
    while (left > 0) {
      const at = chunk.indexOf("\n", from);
      if (at < 0) break;
      from = at + 1;
      left--;
    }
    if (left === 0) yield from === 0 ? chunk : chunk.slice(from);
  }
}

/** Takes records, the first as header, and makes rows of them. */
class SheetTable {
  #rows: RawRow[] = [];
  #header: readonly (Column | null)[] | null = null;
  #hasUnreadHeader = false;

  constructor(
    private readonly sheet: SheetName,
    private readonly file: string,
    private readonly faults: Faults,
  ) {}

  record({ line, cells }: CsvRecord): void {
    if (this.#hasUnreadHeader) return;
    if (!this.#header) {
      this.#header = this.#readHeader(line, cells);
      return;
    }
    if (cells.length !== this.#header.length) {
      const message = `the row has ${cells.length} cells and the header ${this.#header.length}; quote cells that hold commas`;
      this.faults.add({ file: this.file, line }, null, message);
      return;
    }
    const read = new Map<Column, string>();
    for (const [at, column] of this.#header.entries()) {
      if (column) read.set(column, unescapeFormula(cells[at]?.trim() ?? ""));
    }
    this.#rows.push({ sheet: this.sheet, file: this.file, line, cells: read });
  }

  fault(line: number, cell: number, problem: CsvProblem): void {
    // Without its header a file cannot be read: the rows below would each be a fault of their own.
    if (!this.#header && problem !== "TOO_LONG" && problem !== "NUL") this.#hasUnreadHeader = true;
    this.faults.add({ file: this.file, line }, this.#header?.[cell]?.name ?? null, PROBLEMS[problem]);
  }

  /** The rows since the last call. */
  take(): RawRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  end(): void {
    if (this.#header || this.#hasUnreadHeader) return;
    this.faults.add({ file: this.file, line: 1 }, null, `the file is empty; its first line is ${known(this.sheet)}`);
  }

  #readHeader(line: number, names: readonly string[]): (Column | null)[] {
    const place = { file: this.file, line };
    const columns = SHEETS[this.sheet];
    const seen = new Set<string>();
    const header = names.map((cell) => {
      const name = cell.trim();
      const column = columns.find((each) => each.name === name) ?? null;
      if (!column) {
        const near = didYouMean(
          name,
          columns.map((each) => each.name),
        );
        this.faults.add(place, name || null, `unknown column${near}; ${this.sheet} has ${known(this.sheet)}`);
      }
      if (seen.has(name)) this.faults.add(place, name, "the column stands twice in the header; leave one of them out");
      seen.add(name);
      return column;
    });
    for (const column of columns) {
      if (column.isRequired && !seen.has(column.name)) {
        this.faults.add(place, column.name, "this column is required and missing");
      }
    }
    return header;
  }
}

function known(sheet: SheetName): string {
  return SHEETS[sheet].map((column) => column.name).join(",");
}
