/** Reads CSV (RFC 4180) from chunks of text, going on after each fault: a stock parser loses its place there. */

/** Characters in one cell; a longer one is a lost quote or no table. */
export const MAX_CELL_LENGTH = 65_536;

export type CsvProblem = "NUL" | "QUOTE_INSIDE" | "QUOTE_UNCLOSED" | "TEXT_AFTER_QUOTE" | "TOO_LONG";

export interface CsvRecord {
  /** The line on which the record begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvListener {
  record(record: CsvRecord): void;
  /** `cell` is the position of the cell in its record, from 0. The record of a fault of quotes is left out. */
  fault(line: number, cell: number, problem: CsvProblem): void;
}

const NEWLINE = 10;
const QUOTE = 34;
const COMMA = 44;

type State = "start" | "plain" | "quoted" | "afterQuote" | "skipLine";

/** Push chunks, then end; records and faults go to the listener as they are found. */
export class CsvReader {
  #state: State = "start";
  #cells: string[] = [];
  #cell = "";
  #line: number;
  #recordLine: number;
  #quoteLine = 0;

  constructor(
    private readonly listener: CsvListener,
    firstLine = 1,
  ) {
    this.#line = firstLine;
    this.#recordLine = firstLine;
  }

  push(chunk: string): void {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const unit = chunk.charCodeAt(at);
      if (unit !== QUOTE && unit !== COMMA && unit !== NEWLINE && !this.#mindsText()) continue;
      this.#take(chunk.slice(from, at));
      from = this.#step(unit) ? at + 1 : at;
    }
    this.#take(chunk.slice(from));
  }

  /** The line of a quote that never closed, or null: what follows that line was not read. */
  end(): number | null {
    if (this.#state === "quoted") {
      this.listener.fault(this.#quoteLine, this.#cells.length, "QUOTE_UNCLOSED");
      return this.#quoteLine;
    }
    if (this.#state !== "skipLine" && (this.#cell || this.#cells.length > 0)) this.#endRecord();
    return null;
  }

  /** Only after a closing quote does an ordinary character matter. */
  #mindsText(): boolean {
    return this.#state === "afterQuote";
  }

  /** Adds text to the cell, up to the limit and one more, by which the cell is known as too long. */
  #take(text: string): void {
    if (text === "" || this.#state === "skipLine") return;
    if (this.#state === "start") this.#state = "plain";
    const room = MAX_CELL_LENGTH + 1 - this.#cell.length;
    if (room > 0) this.#cell += text.length > room ? text.slice(0, room) : text;
  }

  /** Acts on one character; false where it belongs to the text of the cell. */
  #step(unit: number): boolean {
    if (unit === NEWLINE) this.#line++;
    if (this.#state === "quoted") {
      if (unit === QUOTE) this.#state = "afterQuote";
      return unit === QUOTE;
    }
    if (unit === NEWLINE) this.#endLine();
    else if (this.#state === "skipLine") return true;
    else if (unit === COMMA) this.#endCell();
    else if (unit === QUOTE) return this.#quote();
    else if (this.#state === "afterQuote" && unit !== 13) this.#fail("TEXT_AFTER_QUOTE");
    return true;
  }

  #quote(): boolean {
    const state = this.#state;
    if (state === "plain") {
      this.#fail("QUOTE_INSIDE");
      return true;
    }
    this.#state = "quoted";
    if (state === "start") this.#quoteLine = this.#line;
    return state === "start"; // A second quote is a quote in the text.
  }

  #endCell(): void {
    const cell = this.#state === "plain" ? this.#cell.replace(/\r$/, "") : this.#cell;
    if (cell.length > MAX_CELL_LENGTH) this.listener.fault(this.#recordLine, this.#cells.length, "TOO_LONG");
    if (cell.includes("\0")) this.listener.fault(this.#recordLine, this.#cells.length, "NUL");
    this.#cells.push(cell);
    this.#cell = "";
    this.#state = "start";
  }

  #endRecord(): void {
    this.#endCell();
    const isBlank = this.#cells.length === 1 && this.#cells[0] === "";
    if (!isBlank) this.listener.record({ line: this.#recordLine, cells: this.#cells });
    this.#cells = [];
  }

  #endLine(): void {
    if (this.#state === "skipLine") this.#state = "start";
    else this.#endRecord();
    this.#recordLine = this.#line;
  }

  #fail(problem: CsvProblem): void {
    this.listener.fault(this.#line, this.#cells.length, problem);
    this.#cells = [];
    this.#cell = "";
    this.#state = "skipLine";
  }
}
