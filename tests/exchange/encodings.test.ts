/** Files in UTF-8, with or without BOM, and in GB18030 say the same. */
import iconv from "iconv-lite";
import { expect, test } from "vitest";

import { openEmbeddedGraph } from "../../src/graph/embedded/embedded-graph.js";
import { exported, type Files, importFiles, SMALL } from "../support/sheets.js";

function encoded(encode: (text: string) => Uint8Array): Files {
  return Object.fromEntries(Object.entries(SMALL).map(([file, text]) => [file, encode(text)]));
}

async function exportOf(files: Files): Promise<Record<string, string>> {
  const graph = openEmbeddedGraph();
  await graph.schema();
  await importFiles(graph, files);
  const texts = await exported(graph);
  await graph.close();
  return texts;
}

test.each([
  ["UTF-8 with BOM", (text: string) => Buffer.from(`\uFEFF${text}`)],
  ["UTF-8 with BOM before a quote", (text: string) => Buffer.from(`\uFEFF${text.replace(/^\w+/, '"$&"')}`)],
  ["GB18030", (text: string) => iconv.encode(text, "gb18030")],
  ["GB18030 with line ends of Windows", (text: string) => iconv.encode(text.replaceAll("\n", "\r\n"), "gb18030")],
])("%s gives the graph that UTF-8 gives", async (_name, encode) => {
  expect(await exportOf(encoded(encode))).toEqual(await exportOf(SMALL));
});
