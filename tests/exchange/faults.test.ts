/** I04: every fault of the files is found before any write, with file, line, column and what would be right. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { openEmbeddedGraph } from "../../src/graph/embedded/embedded-graph.js";
import type { Graph } from "../../src/graph/graph.js";
import { exported, type Files, faultsOf, importFiles, SMALL } from "../support/sheets.js";

let graph: Graph;
beforeEach(async () => {
  graph = openEmbeddedGraph();
  await graph.schema();
});
afterEach(() => graph.close());

const FIRM = "id,kind,name\n甲,ENTERPRISE,甲\n";
const AREA = "id,kind,name\n县,AREA,县\n";

describe("I04 a fault of", () => {
  const cases: readonly [what: string, files: Files, ...faults: (string | RegExp)[]][] = [
    [
      "a missing id",
      { "organizations.csv": "id,kind,name\n,ENTERPRISE,甲\n" },
      "organizations.csv:2:id: this cell is required and empty",
    ],
    [
      "an id that is none",
      { "organizations.csv": "id,kind,name\na b,ENTERPRISE,甲\n" },
      /^organizations.csv:2:id: "a b" is no id; ids are/,
    ],
    [
      "a misspelt kind",
      { "organizations.csv": "id,kind,name\n甲,ENTREPRISE,甲\n" },
      /^organizations.csv:2:kind: "ENTREPRISE" is not allowed \(did you mean ENTERPRISE\?\); write one of /,
    ],
    [
      "an unknown column",
      { "organizations.csv": "id,kind,name,alias\n" },
      /^organizations.csv:1:alias: unknown column \(did you mean aliases\?\)/,
    ],
    [
      "a missing column",
      { "organizations.csv": "id,name\n" },
      "organizations.csv:1:kind: this column is required and missing",
    ],
    [
      "a column named twice",
      { "organizations.csv": "id,kind,name,name\n" },
      /^organizations.csv:1:name: the column stands twice/,
    ],
    [
      "an empty file",
      { "organizations.csv": "" },
      /^organizations.csv:1: the file is empty; its first line is id,kind,name/,
    ],
    [
      "an unknown file",
      { "organizations.csv": FIRM, "organisation.csv": "" },
      /^organisation.csv: unknown file \(did you mean organizations\?\)/,
    ],
    [
      "a sheet of a later version",
      { "organizations.csv": FIRM, "requests.csv": "id\n" },
      /^requests.csv: this sheet comes in a later version/,
    ],
    ["a folder without sheets", { "README.md": "" }, /^\.: no sheet in this folder/],
    [
      "too few cells",
      { "organizations.csv": "id,kind,name\n甲,ENTERPRISE\n" },
      /^organizations.csv:2: the row has 2 cells and the header 3/,
    ],
    [
      "a form on a firm",
      { "organizations.csv": "id,kind,name,form\n甲,ENTERPRISE,甲,BRANCH\n" },
      /^organizations.csv:2:form: only PARTY_ORGANIZATION has form/,
    ],
    [
      "a level on a firm",
      { "organizations.csv": "id,kind,name,level\n甲,ENTERPRISE,甲,CITY\n" },
      /^organizations.csv:2:level: only AREA has level/,
    ],
    [
      "a boolean",
      { "organizations.csv": "id,kind,name,joint\n甲,PARTY_ORGANIZATION,甲,是\n" },
      /^organizations.csv:2:joint: "是" is neither true nor false/,
    ],
    [
      "a date",
      { "organizations.csv": "id,kind,name,since\n甲,ENTERPRISE,甲,2025/7/1\n" },
      'organizations.csv:2:since: "2025/7/1" is no date; write 2025-07-01',
    ],
    [
      "a day that does not exist",
      { "organizations.csv": "id,kind,name,since\n甲,ENTERPRISE,甲,2025-02-30\n" },
      /^organizations.csv:2:since: "2025-02-30" is no date/,
    ],
    [
      "an end before the beginning",
      { "organizations.csv": "id,kind,name,since,until\n甲,ENTERPRISE,甲,2025,2024-12\n" },
      /^organizations.csv:2:until: until lies before since/,
    ],
    [
      "a code that a spreadsheet spoilt",
      { "organizations.csv": "id,kind,name,code\n甲,ENTERPRISE,甲,9.13E+17\n" },
      /^organizations.csv:2:code: "9.13E\+17" is a code that a spreadsheet turned into a number/,
    ],
    [
      "a check character",
      { "organizations.csv": "id,kind,name,code\n甲,ENTERPRISE,甲,91350100M000100Y44\n" },
      /^organizations.csv:2:code: the check character should be 3, not 4/,
    ],
    [
      "an id with other content",
      { "organizations.csv": `${FIRM}甲,ENTERPRISE,乙\n` },
      /^organizations.csv:3:id: "甲" stands in organizations.csv line 2 with other content/,
    ],
    [
      "an id of two classes",
      { "organizations.csv": FIRM, "initiatives.csv": "id,kind,name\n甲,BRAND,甲\n" },
      /^organizations.csv:2:id: "甲" stands in initiatives.csv line 2 with other content/,
    ],
    [
      "an unknown end",
      { "organizations.csv": FIRM, "links.csv": "type,from,to\nASSISTS,甲,甲1\n" },
      'links.csv:2:to: "甲1" is neither in the files nor in the graph (did you mean 甲?)',
    ],
    [
      "a link that may not join these",
      { "organizations.csv": `${FIRM}县,AREA,县\n`, "links.csv": "type,from,to\nMEMBER_OF,甲,县\n" },
      'links.csv:2:to: MEMBER_OF leads to PARTY_ORGANIZATION, ALLIANCE, TEAM or INDUSTRY_CHAIN, "县" is AREA',
    ],
    [
      "a link the wrong way round",
      {
        "organizations.csv": `${FIRM}支部,PARTY_ORGANIZATION,支部\n`,
        "links.csv": "type,from,to\nORGANIZATION_OF,甲,支部\n",
      },
      /^links.csv:2:from: ORGANIZATION_OF begins at PARTY_ORGANIZATION, "甲" is ENTERPRISE; exchange from and to\?/,
      /^links.csv:2:to: ORGANIZATION_OF leads to ORGANIZATION other than PARTY_ORGANIZATION/,
    ],
    [
      "a link to itself",
      { "organizations.csv": FIRM, "links.csv": "type,from,to\nASSISTS,甲,甲\n" },
      /^links.csv:2:to: the link joins an entity with itself/,
    ],
    [
      "two links that derive one id",
      {
        "organizations.csv": `${FIRM}乙,ENTERPRISE,乙\n`,
        "links.csv": "type,from,to,note\nCO_BUILDS_WITH,甲,乙,一\nCO_BUILDS_WITH,乙,甲,二\n",
      },
      /^links.csv:3:id: GIVE_LINK_ID: links.csv line 2 derives the same id with other content; give both links ids/,
    ],
    [
      "an initiative that is none",
      { "organizations.csv": `${FIRM}乙,ENTERPRISE,乙\n`, "links.csv": "type,from,to,initiative\nASSISTS,甲,乙,甲\n" },
      /^links.csv:2:initiative: "甲" is ENTERPRISE; this cell names an initiative/,
    ],
    [
      "a citation",
      { "organizations.csv": "id,kind,name,citations\n甲,ENTERPRISE,甲,000\n" },
      /^organizations.csv:2:citations: "000" is no citation; write source#locator/,
    ],
    [
      "a citation without its source",
      { "organizations.csv": "id,kind,name,citations\n甲,ENTERPRISE,甲,001#7\n", "sources.csv": "id,title\n000,版\n" },
      'organizations.csv:2:citations: no source "001" in sources.csv or in the graph (did you mean 000?)',
    ],
    [
      "a number",
      { "organizations.csv": FIRM, "observations.csv": 'subject,indicator,value\n甲,数,"1,200"\n' },
      /^observations.csv:2:value: "1,200" is no number .*; write 1200$/,
    ],
    [
      "a nature",
      { "organizations.csv": FIRM, "observations.csv": "subject,indicator,nature\n甲,数,PLAN\n" },
      /^observations.csv:2:nature: "PLAN" is not allowed; write one of ACTUAL, TARGET/,
    ],
    [
      "an owner that is no organization",
      { "initiatives.csv": "id,kind,name\n事,BRAND,事\n", "listings.csv": "kind,owner,name\nNEED,事,求\n" },
      /^listings.csv:2:owner: "事" is INITIATIVE/,
    ],
    [
      "redirects in a circle",
      { "redirects.csv": "old,new\na,b\nb,a\n" },
      /^redirects.csv:2:new/,
      /^redirects.csv:2:new: the redirects lead in a circle/,
      /^redirects.csv:3:new/,
      /^redirects.csv:3:new/,
    ],
    [
      "an address",
      { "sources.csv": "id,title,url\n000,版,javascript:alert(1)\n" },
      /^sources.csv:2:url: .* is no address; write it from https/,
    ],
    [
      "a NUL",
      { "organizations.csv": "id,kind,name\n甲,ENTERPRISE,甲\0\n" },
      /^organizations.csv:2:name: the cell holds a NUL/,
    ],
    [
      "a cell of 1 MB",
      { "organizations.csv": `id,kind,name\n甲,ENTERPRISE,${"甲".repeat(350_000)}\n` },
      /^organizations.csv:2:name: the cell is longer than 65536 characters/,
    ],
    [
      "quotes",
      { "organizations.csv": 'id,kind,name\n甲,ENTERPRISE,"甲"乙\n' },
      /^organizations.csv:2:name: text after the closing quote/,
    ],
    [
      "a quote that never closes, and what stands below it",
      { "organizations.csv": 'id,kind,name\n甲,ENTERPRISE,"甲\n乙,FIRM,乙\n' },
      /^organizations.csv:2:name: the quote that begins this cell is never closed/,
      /^organizations.csv:3:kind: "FIRM" is not allowed/,
    ],
    [
      "bytes of no encoding",
      { "organizations.csv": Buffer.from([0x69, 0x64, 0xff, 0xff, 0x0a]) },
      /^organizations.csv: the file is neither UTF-8 nor GB18030/,
    ],
  ];

  test.each(cases)("%s is told where it stands", async (_what, files, ...expected) => {
    const faults = await faultsOf(graph, files);
    expect(faults).toHaveLength(expected.length);
    for (const [at, fault] of faults.entries()) expect(fault).toMatch(expected[at] ?? "");
  });
});

test("I04 all faults of all files come in one pass, in order, and nothing is written", async () => {
  const before = await exported(graph);
  const faults = await faultsOf(graph, {
    "organizations.csv": `${FIRM}乙,FIRM,乙\n,AREA,丙\n`,
    "links.csv": "type,from,to\nHELPS,甲,丁\n",
    "sources.csv": "id,title\n000,\n",
  });
  expect(faults.map((line) => line.split(": ")[0])).toEqual([
    "links.csv:2:to",
    "links.csv:2:type",
    "organizations.csv:3:kind",
    "organizations.csv:4:id",
    "sources.csv:2:title",
  ]);
  expect(await exported(graph)).toEqual(before);
});

test("I04 an end may be stored already, and must fit the link there too", async () => {
  await importFiles(graph, { "organizations.csv": AREA });
  expect(await faultsOf(graph, { "organizations.csv": FIRM, "links.csv": "type,from,to\nLOCATED_IN,甲,县\n" })).toEqual(
    [],
  );
  expect(await faultsOf(graph, { "links.csv": "type,from,to\nLOCATED_IN,县,甲\n" })).toEqual([
    expect.stringMatching(/^links.csv:2:to: LOCATED_IN leads to .*"甲" is ENTERPRISE; exchange from and to\?$/),
  ]);
});

test("I04 an id given to a link cannot stand for another link of the graph", async () => {
  await importFiles(graph, {
    "organizations.csv": `${FIRM}乙,ENTERPRISE,乙\n丙,ENTERPRISE,丙\n`,
    "links.csv": "id,type,from,to\nL1,ASSISTS,甲,乙\n",
  });
  for (const row of ["L1,ASSISTS,甲,丙", "L1,SERVES,甲,乙"]) {
    expect(await faultsOf(graph, { "links.csv": `id,type,from,to\n${row}\n` })).toEqual([
      'links.csv:2:id: "L1" is stored as ASSISTS from 甲 to 乙; give another id',
    ]);
  }
});

test("I04 an id stored for a person cannot become an organization", async () => {
  await importFiles(graph, SMALL);
  expect(await faultsOf(graph, { "organizations.csv": "id,kind,name\nperson-张三,TEAM,张三\n" })).toEqual([
    'organizations.csv:2:id: "person-张三" is stored as PERSON; ids are never used again, give another',
  ]);
});

test("terminal codes in a cell do not reach the terminal", async () => {
  const [fault] = await faultsOf(graph, {
    "organizations.csv": "id,kind,name\n甲,ENTERPRISE,甲\n",
    "\u001b[31m.csv": "",
  });
  expect(fault).toMatch(/^\uFFFD\[31m\.csv: unknown file/);
});
