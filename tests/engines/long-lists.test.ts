/** Lists longer than the 2,048 rows that the embedded engine handles at once are whole. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { importFolder } from "../../src/exchange/import-folder.js";
import type { Graph } from "../../src/graph/graph.js";
import { linkTotalsOf } from "../../src/lookup/links.js";
import { filteredPage } from "../../src/lookup/organizations.js";
import { type Page, type Slice, writeCursor } from "../../src/lookup/page.js";
import { countedPartnersOf, partnerPagesOf, partnersOf, partnerTotalsOf } from "../../src/lookup/partners.js";
import { partyOrganizationTotalsOf } from "../../src/lookup/party-organizations.js";
import { search } from "../../src/lookup/search.js";
import { countedGraph } from "../support/counted-graph.js";
import { emptyGraph } from "../support/empty-graph.js";
import { engines } from "../support/engines.js";
import { backward, forward, pageOf, SHAPE } from "../support/pages.js";
import { readingOf, TODAY } from "../support/reading.js";

const COUNT = 2_500;
const FILTER = { kinds: null, period: { from: TODAY, to: TODAY } };
const nameOf = (at: number) => `p-${String(at).padStart(5, "0")}`;

/** A hub that builds with many, who all lie in one town and are members of one alliance; and a body of as many. */
async function loadHub(graph: Graph): Promise<void> {
  const places = Array.from({ length: COUNT }, (_, at) => nameOf(at));
  const organizations = [
    "id,kind,name",
    "hub,ENTERPRISE,hub",
    "town,AREA,town",
    ...places.map((id) => `${id},VILLAGE,${id}号村部`),
    ...places.map((id) => `party-${id},PARTY_ORGANIZATION,party-${id}号村部`),
  ];
  const links = [
    "type,from,to",
    ...places.map((id) => `CO_BUILDS_WITH,hub,${id}`),
    ...places.map((id) => `LOCATED_IN,${id},town`),
    ...places.map((id) => `ORGANIZATION_OF,party-${id},hub`),
  ];
  await importRows(graph, organizations, links);
}

async function importRows(graph: Graph, organizations: readonly string[], links: readonly string[] = ["type,from,to"]) {
  const folder = await mkdtemp(join(tmpdir(), "gongjian-long-"));
  try {
    await writeFile(join(folder, "organizations.csv"), organizations.join("\n"));
    await writeFile(join(folder, "links.csv"), links.join("\n"));
    await importFolder(graph, folder, { now: 1 });
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe.each(engines)("$name", ({ open }) => {
  let graph: Graph;

  beforeAll(async () => {
    graph = await open();
    await loadHub(graph);
  });
  afterAll(async () => {
    await emptyGraph(graph);
    await graph.close();
  });

  test("partners: their total, the first and the last", async () => {
    const reading = readingOf(graph);
    expect((await partnerTotalsOf(reading, ["hub"], FILTER)).get("hub")).toBe(COUNT);
    expect((await countedPartnersOf(reading, ["hub"], FILTER, pageOf({ first: 1 }))).get("hub")?.total).toBe(COUNT);
    const last = await partnersOf(reading, ["hub"], FILTER, pageOf({ last: 2 }));
    const ids = last.get("hub")?.rows.map(({ entity }) => entity.id);
    expect(ids).toEqual([nameOf(COUNT - 2), nameOf(COUNT - 1)]);
  });

  describe("partners of a hub", () => {
    const ids = (slice: Slice<{ entity: { id: string } }> | undefined) => slice?.rows.map(({ entity }) => entity.id);

    test("are kept in order until the graph changes", async () => {
      const { graph: counting, statements } = countedGraph(graph);
      const reading = readingOf(counting);
      const counted = async () => {
        statements.length = 0;
        return (await countedPartnersOf(reading, ["hub"], FILTER, pageOf({ first: 3 }))).get("hub");
      };
      const anew = await counted();
      expect(statements).toEqual(["partner/first-with-totals"]);
      // Made when it is asked for again in one state of the graph.
      await counted();
      await counted();
      expect(statements).toEqual(["partner/of-organizations-order", "entity/by-ids"]);
      expect(await counted()).toEqual(anew);
      expect(statements).toEqual(["entity/by-ids"]);
      await importRows(graph, ["id,kind,name", "other,ENTERPRISE,other"]);
      expect(await counted()).toEqual(anew);
      expect(statements).toEqual(["partner/first-with-totals"]);
    });

    test("are put in order once for many who ask at the same time", async () => {
      const { graph: counting, statements } = countedGraph(graph);
      const counted = async () => {
        const counts = await countedPartnersOf(readingOf(counting), ["hub"], FILTER, pageOf({ first: 3 }));
        return counts.get("hub")?.total;
      };
      for (let turn = 0; turn < 2; turn++) await counted(); // Known as a hub in this state of the graph.
      statements.length = 0;
      await importRows(graph, ["id,kind,name", "another,ENTERPRISE,another"]);
      await counted();
      expect(await Promise.all(Array.from({ length: 6 }, counted))).toEqual(Array(6).fill(COUNT));
      expect(statements.filter((name) => name === "partner/of-organizations-order")).toHaveLength(1);
    });

    test("come page by page, forward and backward, as they do without", async () => {
      const reading = readingOf(graph);
      for (let turn = 0; turn < 3; turn++) await countedPartnersOf(reading, ["hub"], FILTER, pageOf({ first: 1 }));
      const read = async (page: Page) => (await partnerPagesOf(reading, ["hub"], FILTER, page)).get("hub");
      const all = Array.from({ length: COUNT }, (_, at) => nameOf(at));
      const rows = await forward(read, 100);
      expect(rows.map(({ entity }) => entity.id)).toEqual(all);
      expect((await backward(read, 100)).map(({ entity }) => entity.id)).toEqual(all);
      const kinds = { ...FILTER, kinds: ["ENTERPRISE" as const] };
      expect(ids((await partnerPagesOf(reading, ["hub"], kinds, pageOf({ first: 5 }))).get("hub"))).toEqual([]);
      const gone = pageOf({ first: 2, after: writeCursor([rows[7]?.entity.nameKey ?? "", `${nameOf(7)}x`], SHAPE) });
      expect(ids((await partnerPagesOf(reading, ["hub"], FILTER, gone)).get("hub"))).toEqual([nameOf(8), nameOf(9)]);
      // Its row bore this name when the cursor was written.
      const renamed = pageOf({ first: 2, after: writeCursor(["", nameOf(7)], SHAPE) });
      expect(ids((await partnerPagesOf(reading, ["hub"], FILTER, renamed)).get("hub"))).toEqual([nameOf(0), nameOf(1)]);
    });
  });

  test("what a town holds", async () => {
    const slice = await filteredPage(readingOf(graph), { within: "town" }, [], pageOf({ last: 1 }));
    expect(slice.rows.map(({ entity }) => entity.id)).toEqual([nameOf(COUNT - 1)]);
  });

  test("a text that names hold by the thousand finds the first by name", async () => {
    const { graph: counting, statements } = countedGraph(graph);
    const { hits, completeness } = await search(readingOf(counting), { text: "村部", first: 3 });
    expect(hits.map(({ entity }) => entity.id)).toEqual([nameOf(0), nameOf(1), nameOf(2)]);
    expect(completeness).toEqual({ complete: false, returned: 3, total: null, limitedBy: ["ROWS"] });
    if (graph.engine === "neo4j") expect(statements).toContain("search/holding-in-order");
  });

  test("links and party organizations in all", async () => {
    const reading = readingOf(graph);
    const filter = { types: null, direction: "ANY", ...FILTER } as const;
    expect((await linkTotalsOf(reading, ["town", "hub"], filter)).get("hub")).toBe(2 * COUNT);
    expect((await partyOrganizationTotalsOf(reading, ["hub"], FILTER)).get("hub")).toBe(COUNT);
  });
});
