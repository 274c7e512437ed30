/** What an import does to the graph, on every engine: I01, merging of cells, completing of links, batches. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { importFolder, MAX_ROWS_IN_ONE_TRANSACTION } from "../../src/exchange/import-folder.js";
import { Deadline } from "../../src/graph/deadline.js";
import type { Graph } from "../../src/graph/graph.js";
import { exchangeStoredEntities, exchangeStoredObservations } from "../../src/graph/queries.gen.js";
import { isImporting } from "../../src/lookup/unfinished-import.js";
import { deriveLinkId } from "../../src/model/ids.js";
import { altered } from "../support/altered-graph.js";
import { engines } from "../support/engines.js";
import { readingOf } from "../support/reading.js";
import { exported, folderOf, importFiles, NOW, SMALL } from "../support/sheets.js";

/** Sixty thousand rows compared and written on a server that others keep busy too. */
const LONG_TEST_MS = 240_000;

async function storedEntity(graph: Graph, id: string) {
  const [row] = await graph.read(exchangeStoredEntities, { ids: [id] }, new Deadline(5_000));
  return { labels: [...(row?.labels ?? [])].sort(), props: row?.props ?? {} };
}

function folderOfFirms(count: number): string {
  const rows = Array.from({ length: count }, (_, at) => `firm-${at},ENTERPRISE,甲${at}\n`).join("");
  return folderOf({ "organizations.csv": `id,kind,name\n${rows}` });
}

describe.each(engines)("on $name", ({ open }) => {
  let graph: Graph;
  beforeEach(async () => {
    graph = await open();
  });
  afterEach(() => graph.close());

  test("I01 the same files twice: everything is created, then nothing created and nothing changed", async () => {
    const first = await importFiles(graph, SMALL);
    const before = await storedEntity(graph, "甲公司");
    const second = await importFiles(graph, SMALL, NOW + 1_000);
    expect(first).toMatchObject({ created: 17, changed: 0, unchanged: 0, rows: 17, batches: 1 });
    expect(second).toMatchObject({ created: 0, changed: 0, unchanged: 17, rows: 17, batches: 0 });
    expect(await storedEntity(graph, "甲公司")).toEqual(before);
  });

  test("an organization is stored with its labels, keys and full days", async () => {
    await importFiles(graph, SMALL);
    const { labels, props } = await storedEntity(graph, "联合党委");
    expect(labels).toEqual(["Entity", "Organization", "PartyOrganization"]);
    expect(props).toMatchObject({ nameKey: "联合党委", joint: true, temporary: true, serves: ["货车司机", "快递员"] });
    expect(props).toMatchObject({ sinceFrom: "2023-01-01", untilTo: "2024-12-31", version: 1, updatedAt: NOW });
    expect((await storedEntity(graph, "甲公司")).props).toMatchObject({
      aliasKeys: ["甲", "jia"],
      untilTo: "9999-12-31",
    });
  });

  test("an integral value is stored as the float that its property is", async () => {
    await importFiles(graph, SMALL);
    const texts = await exported(graph);
    const ids = [...(texts["observations.csv"] ?? "").matchAll(/observation:\w+/g)].map(String);
    const rows = await graph.read(exchangeStoredObservations, { ids }, new Deadline(5_000));
    expect(rows.map(({ props }) => props.value).sort()).toEqual([1.5, 12]);
  });

  test("an absent column leaves what is stored, an empty cell clears it", async () => {
    await importFiles(graph, SMALL);
    const report = await importFiles(graph, {
      "organizations.csv": "id,kind,name,summary\n甲公司,ENTERPRISE,甲公司,\n",
    });
    expect(report.sheets.organizations).toEqual({ created: 0, changed: 1, unchanged: 0 });
    const { props } = await storedEntity(graph, "甲公司");
    expect(props).toMatchObject({ aliases: ["甲", "Jia"], code: "91350100M000100Y43", version: 2 });
    expect(props).not.toHaveProperty("summary");
  });

  test("a changed kind takes the old label off, and what only the old kind has", async () => {
    await importFiles(graph, { "organizations.csv": "id,kind,name,form\n甲,PARTY_ORGANIZATION,甲,BRANCH\n" });
    await importFiles(graph, { "organizations.csv": "id,kind,name\n甲,TEAM,甲\n" });
    const { labels, props } = await storedEntity(graph, "甲");
    expect(labels).toEqual(["Entity", "Organization", "Team"]);
    expect(props).not.toHaveProperty("form");
  });

  test("--check reports what would change and writes nothing", async () => {
    const before = await exported(graph);
    const report = await importFolder(graph, folderOf(SMALL), { now: NOW, check: true });
    expect(report).toMatchObject({ created: 17, changed: 0 });
    expect(await exported(graph)).toEqual(before);
  });

  describe("a link without id", () => {
    const firms = { "organizations.csv": "id,kind,name\n甲,ENTERPRISE,甲\n乙,ENTERPRISE,乙\n" };
    const links = (rows: string) => ({ ...firms, "links.csv": `type,from,to,role,since,until\n${rows}` });
    const stored = async () => ((await exported(graph))["links.csv"] ?? "").trim().split("\n").slice(1);

    test("completes the one stored link that it equals but for an open since and until", async () => {
      await importFiles(graph, links("ASSISTS,甲,乙,,,\n"));
      const [first = ""] = await stored();
      const report = await importFiles(graph, links("ASSISTS,甲,乙,,2024,2025\n"));
      expect(report.sheets.links).toEqual({ created: 0, changed: 1, unchanged: 0 });
      expect(await stored()).toEqual([first.replace(",,,,,,", ",,2024,2025,,,")]);
      expect((await importFiles(graph, links("ASSISTS,甲,乙,,2024,2025\n"))).changed).toBe(0);
    });

    test("with another role is another link", async () => {
      await importFiles(graph, links("ASSISTS,甲,乙,,,\n"));
      await importFiles(graph, links("ASSISTS,甲,乙,包保,2024,\n"));
      expect(await stored()).toHaveLength(2);
    });

    test("completes none where two rows of the files could", async () => {
      await importFiles(graph, links("ASSISTS,甲,乙,,,\n"));
      const report = await importFiles(graph, links("ASSISTS,甲,乙,,2023,\nASSISTS,甲,乙,,2024,\n"));
      expect(report.sheets.links).toEqual({ created: 2, changed: 0, unchanged: 0 });
    });

    test("of no direction is one, whichever end comes first", async () => {
      await importFiles(graph, links("CO_BUILDS_WITH,甲,乙,,,\n"));
      expect((await importFiles(graph, links("CO_BUILDS_WITH,乙,甲,,,\n"))).sheets.links?.unchanged).toBe(1);
    });
  });

  test("an end that was merged away is resolved first, and the old id still finds its link", async () => {
    await importFiles(graph, SMALL);
    const link = "type,from,to\nLOCATED_IN,甲老厂,榕江县\n";
    expect((await importFiles(graph, { "links.csv": link })).sheets.links).toMatchObject({ unchanged: 1 });
  });

  test("a link moved by a merge keeps the id that its old ends gave it, and the old row is still that link", async () => {
    const id = deriveLinkId({ type: "ASSISTS", from: "甲老厂", to: "榕江县" });
    await importFiles(graph, { ...SMALL, "links-2.csv": `id,type,from,to,until\n${id},ASSISTS,甲公司,榕江县,2024\n` });
    // Another until: by what it says the row would be another link.
    const report = await importFiles(graph, { "links.csv": "type,from,to,until\nASSISTS,甲老厂,榕江县,2025\n" });
    expect(report.sheets.links).toEqual({ created: 0, changed: 1, unchanged: 0 });
  });

  test(
    "more rows than one transaction may hold are written in batches, and change nothing the second time",
    async () => {
      const count = MAX_ROWS_IN_ONE_TRANSACTION + 1;
      const stages: string[] = [];
      const folder = folderOfFirms(count);
      const onProgress = (stage: string, done: number, total: number) => stages.push(`${stage} ${done}/${total}`);
      expect(await importFolder(graph, folder, { now: NOW, onProgress })).toMatchObject({
        created: count,
        batches: 11,
      });
      expect(stages.filter((stage) => stage.startsWith("writing"))).toHaveLength(12);
      expect(await importFolder(graph, folder, { now: NOW })).toMatchObject({
        created: 0,
        changed: 0,
        unchanged: count,
      });
    },
    LONG_TEST_MS,
  );

  test(
    "readers know of an import in batches before its first batch and until the same import has ended it",
    async () => {
      const folder = folderOfFirms(MAX_ROWS_IN_ONE_TRANSACTION + 1);
      const known: boolean[] = [];
      // Asked before each transaction, the first of which sets the mark, by a process that remembers its last look.
      const write: Graph["write"] = async (work) => {
        known.push(await isImporting(readingOf(graph)));
        if (known.length === 3) throw new Error("killed");
        return graph.write(work);
      };
      await expect(importFolder(altered(graph, { write }), folder, { now: NOW })).rejects.toThrow("killed");
      expect(known).toEqual([false, true, true]);
      const isKnownToOthers = () => isImporting(readingOf(altered(graph, {})));
      expect(await isKnownToOthers()).toBe(true);
      await importFolder(graph, folder, { now: NOW });
      expect(await isKnownToOthers()).toBe(false);
    },
    LONG_TEST_MS,
  );
});
