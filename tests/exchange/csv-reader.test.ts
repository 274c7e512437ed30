/** The reader of CSV: as RFC 4180 says, line by line, going on after each fault. */
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { CsvReader, MAX_CELL_LENGTH } from "../../src/exchange/csv-reader.js";

function read(chunks: readonly string[]) {
  const records: [line: number, ...cells: string[]][] = [];
  const faults: [line: number, cell: number, problem: string][] = [];
  const reader = new CsvReader({
    record: ({ line, cells }) => records.push([line, ...cells]),
    fault: (line, cell, problem) => faults.push([line, cell, problem]),
  });
  for (const chunk of chunks) reader.push(chunk);
  return { records, faults, unread: reader.end() };
}

describe("records", () => {
  test("begin at the line on which they stand, after blank lines and cells of several lines", () => {
    expect(read(['a,b\n1,"x\ny"\n\n2,3']).records).toEqual([
      [1, "a", "b"],
      [2, "1", "x\ny"],
      [5, "2", "3"],
    ]);
  });

  test("end with either line end, and doubled quotes are quotes", () => {
    expect(read(['a,b\r\n"say ""hi""",\r\n']).records).toEqual([
      [1, "a", "b"],
      [2, 'say "hi"', ""],
    ]);
  });

  const tables = fc.integer({ min: 2, max: 4 }).chain((width) =>
    fc.array(
      fc.array(fc.string({ unit: fc.constantFrom("党", "a", ",", '"', "\n", " ", "𠀀") }), {
        minLength: width,
        maxLength: width,
      }),
      {
        minLength: 1,
      },
    ),
  );

  test("are what a stock writer wrote and a stock parser reads, however the text is cut into chunks", () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 7 }), (table, size) => {
        const text = stringify(table);
        const chunks = text.match(new RegExp(`[^]{1,${size}}`, "g")) ?? [];
        const { records, faults } = read(chunks);
        expect(faults).toEqual([]);
        expect(records.map(([, ...cells]) => cells)).toEqual(parse(text));
      }),
    );
  });
});

describe("faults", () => {
  test("are all found, each with line and cell, and leave the other rows", () => {
    const text = 'a,b\n1,"x"y\n2,3\n4,5 "q"\n7,8\n';
    expect(read([text])).toEqual({
      records: [
        [1, "a", "b"],
        [3, "2", "3"],
        [5, "7", "8"],
      ],
      faults: [
        [2, 1, "TEXT_AFTER_QUOTE"],
        [4, 1, "QUOTE_INSIDE"],
      ],
      unread: null,
    });
  });

  test("a quote that never closes is told with the line on which it opens", () => {
    const { faults, unread } = read(['a,b\n1,2\n3,"x\n4,5\n']);
    expect({ faults, unread }).toEqual({ faults: [[3, 1, "QUOTE_UNCLOSED"]], unread: 3 });
  });

  test("a NUL is one", () => {
    expect(read(["a,b\n1,x\0y\n"]).faults).toEqual([[2, 1, "NUL"]]);
  });

  test("a cell may be as long as the limit, and no longer", () => {
    expect(read([`a\n${"x".repeat(MAX_CELL_LENGTH)}\n`]).faults).toEqual([]);
    expect(read([`a\n"${"x".repeat(MAX_CELL_LENGTH)}y"\n`]).faults).toEqual([[2, 0, "TOO_LONG"]]);
  });
});
