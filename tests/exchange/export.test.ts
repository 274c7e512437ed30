/** I12 and I05: an export imported gives an equal graph, and neither order nor division of files matters. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { exportFolder } from "../../src/exchange/export-folder.js";
import { openEmbeddedGraph } from "../../src/graph/embedded/embedded-graph.js";
import type { Graph } from "../../src/graph/graph.js";
import { engines } from "../support/engines.js";
import { emptyFolder, exported, type Files, importFiles, SMALL } from "../support/sheets.js";

const AWKWARD: Files = {
  "organizations.csv": [
    "id,kind,name,aliases,summary",
    '甲,ENTERPRISE,"甲, ""公司""",一|二,"两行\n文字"',
    "乙,TEAM,=1+1,+a|@b,'=quoted",
    "𠀀村,VILLAGE,𠀀村,,",
    "",
  ].join("\n"),
  "observations.csv": "subject,indicator,value,text\n甲,增长,-0.5,\n乙,人数,,-几个-\n",
};

describe.each(engines)("I12 on $name", ({ open }) => {
  test.each([
    ["small", SMALL],
    ["awkward", AWKWARD],
  ])("the %s graph comes back equal from its export", async (_name, files) => {
    const graph = await open();
    await importFiles(graph, files);
    const first = await exported(graph);
    await graph.close();
    const second = await open();
    const report = await importFiles(second, first);
    expect(await exported(second)).toEqual(first);
    expect(report.changed).toBe(0);
    expect((await importFiles(second, first)).created).toBe(0);
    await second.close();
  });

  test("the export is the same as the embedded engine's", async () => {
    const graph = await open();
    await importFiles(graph, SMALL);
    const texts = await exported(graph);
    await graph.close();
    expect(texts).toEqual(await exportOf(SMALL));
  });
});

async function freshGraph(): Promise<Graph> {
  const graph = openEmbeddedGraph();
  await graph.schema();
  return graph;
}

async function exportOf(files: Files): Promise<Record<string, string>> {
  const graph = await freshGraph();
  await importFiles(graph, files);
  const texts = await exported(graph);
  await graph.close();
  return texts;
}

test("I05 rows in any order and files split in any way give the same graph", async () => {
  const expected = await exportOf(SMALL);
  const shuffles = fc.record(
    Object.fromEntries(
      Object.entries(SMALL).map(([file, text]) => {
        const rows = text.trim().split("\n").slice(1);
        return [file, fc.tuple(fc.shuffledSubarray(rows, { minLength: rows.length }), fc.nat(rows.length))];
      }),
    ),
  );
  await fc.assert(
    fc.asyncProperty(shuffles, async (shuffled) => {
      const files = Object.entries(shuffled).flatMap(([file, [rows, cut]]) => {
        const header = (SMALL[file] ?? "").split("\n")[0];
        const name = file.replace(".csv", "");
        return [
          [file, [header, ...rows.slice(0, cut)].join("\n")],
          [`${name}-2.csv`, [header, ...rows.slice(cut)].join("\n")],
          [`${name}.part3.csv`, [header, ...rows.slice(0, 1)].join("\n")], // A row said twice is one.
        ];
      });
      expect(await exportOf(Object.fromEntries(files))).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test("I05 the order of columns does not matter", async () => {
  const reversed = Object.entries(SMALL).filter(([, text]) => !text.includes('"'));
  const files = reversed.map(([file, text]) => [
    file,
    text.replace(/^.+$/gm, (line) => line.split(",").reverse().join(",")),
  ]);
  expect(await exportOf({ ...SMALL, ...Object.fromEntries(files) })).toEqual(await exportOf(SMALL));
});

test("A32 what a spreadsheet would run as a formula is exported as text, and numbers stay numbers", async () => {
  const texts = await exportOf(AWKWARD);
  expect(texts["organizations.csv"]).toContain("乙,TEAM,'=1+1,'+a|@b,");
  expect(texts["organizations.csv"]).toContain("'=quoted");
  expect(texts["observations.csv"]).toContain(",-0.5,");
});

test("an export refuses a folder whose other sheets an import would read along", async () => {
  const graph = await freshGraph();
  const folder = emptyFolder();
  writeFileSync(join(folder, "links-2.csv"), "type,from,to\n");
  await expect(exportFolder(graph, folder)).rejects.toMatchObject({ code: "BAD_ARGUMENT" });
  await graph.close();
});
