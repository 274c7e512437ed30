/** I15: persons without a public post, phone numbers and id-card numbers are refused, and the answer says why. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { SHEETS } from "../../src/exchange/columns.js";
import { openEmbeddedGraph } from "../../src/graph/embedded/embedded-graph.js";
import type { Graph } from "../../src/graph/graph.js";
import { privateDataIn } from "../../src/model/private-data.js";
import { faultsOf, importFiles } from "../support/sheets.js";

let graph: Graph;
beforeEach(async () => {
  graph = openEmbeddedGraph();
  await graph.schema();
});
afterEach(() => graph.close());

describe("I15 private data is", () => {
  test.each([
    ["13912345678", "a mobile phone number"],
    ["电话139-1234-5678。", "a mobile phone number"],
    ["+86 139 1234 5678", "a mobile phone number"],
    ["１３９１２３４５６７８", "a mobile phone number"],
    ["139\u200b12345678", "a mobile phone number"],
    ["0855-8221234", "a landline phone number"],
    ["(010) 62345678", "a landline phone number"],
    ["520102199001011234", "an id-card number"],
    ["身份证52010219900101123x", "an id-card number"],
  ])("%s", (text, expected) => expect(privateDataIn(text)).toBe(expected));

  test.each([
    "2025-07-01",
    "000#7-9",
    "12345",
    "1200000",
    "91350100M000100Y43",
    "400-800-1234",
    "2025年1月至7月",
    "MEMBER_OF:ab2c3d4e5f6g7h2i3j4k",
  ])("not %s", (text) => expect(privateDataIn(text)).toBeNull());
});

test("I15 a phone number is refused in every column of every sheet", async () => {
  for (const [sheet, columns] of Object.entries(SHEETS)) {
    for (const { name } of columns) {
      const header = columns.map((column) => column.name).join(",");
      const cells = columns.map((column) => (column.name === name ? "13912345678" : ""));
      const faults = await faultsOf(graph, { [`${sheet}.csv`]: `${header}\n${cells.join(",")}\n` });
      const told = `${sheet}.csv:2:${name}: the cell holds a mobile phone number; private data is not recorded, take it out`;
      expect(faults).toContain(told);
    }
  }
});

test("a round figure that reads like a phone number is a figure", async () => {
  const files = {
    "organizations.csv": "id,kind,name\n甲,ENTERPRISE,甲\n",
    "observations.csv": "subject,indicator,value,unit\n甲,产值,15000000000,元\n",
  };
  expect(await faultsOf(graph, files)).toEqual([]);
});

test("I15 a person needs a public post, in the files or in the graph", async () => {
  const persons = { "persons.csv": "id,name\nperson-张三,张三\n" };
  const post = {
    "organizations.csv": "id,kind,name\n甲,ENTERPRISE,甲\n",
    "links.csv": "type,from,to,role\nHOLDS_POST,person-张三,甲,经理\n",
  };
  expect(await faultsOf(graph, persons)).toEqual([
    'persons.csv:2:id: "person-张三" holds no post; only persons in a public post are recorded: add a HOLDS_POST link or take the row out',
  ]);
  await importFiles(graph, { ...persons, ...post });
  expect(await faultsOf(graph, persons)).toEqual([]);
});
