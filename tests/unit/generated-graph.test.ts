/** The generator of the measured graphs: the same bytes for a seed, heavy tails, and what import accepts. */
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";

import { importFolder } from "../../src/exchange/import-folder.js";
import { openEmbeddedGraph } from "../../src/graph/embedded/embedded-graph.js";
import { writeFolder } from "../bench/generate/write-folder.js";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function written(size: number, seed: number) {
  const folder = mkdtempSync(join(tmpdir(), "gongjian-generated-"));
  folders.push(folder);
  return { folder, ...(await writeFolder(folder, size, seed)) };
}

function digest(folder: string): string {
  const hash = createHash("sha256");
  for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest("hex");
}

test("the same size and seed write the same bytes, another seed writes others", async () => {
  const [one, same, other] = await Promise.all([written(1_000, 1), written(1_000, 1), written(1_000, 2)]);
  expect(digest(same.folder)).toBe(digest(one.folder));
  expect(digest(other.folder)).not.toBe(digest(one.folder));
});

test("10,000 organizations have 4.7 links each, a hub of 1,000, and many with few partners", async () => {
  const { folder, links } = await written(10_000, 7);
  expect(links / 10_000).toBeGreaterThan(4.4);
  expect(links / 10_000).toBeLessThan(5);
  const degrees = new Map<string, number>();
  for (const line of readFileSync(join(folder, "links.csv"), "utf8").split("\n")) {
    const [type, ...ends] = line.split(",").slice(0, 3);
    if (type === "CO_BUILDS_WITH") for (const end of ends) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  const sorted = [...degrees.values()].sort((a, b) => b - a);
  expect(sorted[0]).toBe(1_000);
  expect(sorted[1]).toBeGreaterThan(100);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(6);
}, 60_000);

test("import accepts every row of 1,000 organizations", async () => {
  const { folder, links, rows } = await written(1_000, 7);
  const graph = openEmbeddedGraph();
  try {
    await graph.schema();
    const report = await importFolder(graph, folder, { now: Date.UTC(2026, 10, 21) });
    expect(report.rows).toBe(rows);
    expect(report.created).toBe(rows);
    expect(report.sheets.links?.created).toBe(links);
    expect(report.sheets.organizations?.created).toBe(1_000);
  } finally {
    await graph.close();
  }
}, 120_000);
