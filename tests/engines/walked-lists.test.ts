/** Lists of organizations out of the topology in memory: when it answers, and when the graph has to. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import type { Graph } from "../../src/graph/graph.js";
import type { OrganizationFilter } from "../../src/lookup/organization-where.js";
import { filteredPage, filteredTotal } from "../../src/lookup/organizations.js";
import { writeCursor } from "../../src/lookup/page.js";
import { countedPartnersOf, partnerPagesOf, partnerTotalsOf } from "../../src/lookup/partners.js";
import { partyOrganizationsOf, partyOrganizationTotalsOf } from "../../src/lookup/party-organizations.js";
import type { Reading } from "../../src/lookup/reading.js";
import { upTo } from "../../src/lookup/walked-lists.js";
import { askedPeriod } from "../../src/model/dates.js";
import type { Topology } from "../../src/topology/topology.js";
import { countedGraph } from "../support/counted-graph.js";
import { engines } from "../support/engines.js";
import { type LinkFixture, loadGraph } from "../support/graph-fixture.js";
import { pageOf, SHAPE } from "../support/pages.js";
import { plainReadingOf, TODAY, topologyOf, walkingIn } from "../support/reading.js";
import { setProperties } from "../support/set-properties.js";

const FILTER = { kinds: null, period: askedPeriod(null, false, TODAY) };
/** Ids, by name: one name twice, one beyond the basic plane. */
const NAMES = { e: "丁", d: "丁", c: "甲", b: "𠀀", a: "乙" };
const IN_ORDER = Object.entries(NAMES)
  .sort(([a, one], [b, other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)) || (a < b ? -1 : 1))
  .map(([id]) => id);

describe.each(engines)("lists out of memory on $name", ({ open }) => {
  let graph: Graph;
  let topology: Topology;
  beforeEach(async () => {
    graph = await open();
    const ids = Object.keys(NAMES) as (keyof typeof NAMES)[];
    await loadGraph(graph, {
      entities: [{ id: "hub" }, ...ids.map((id) => ({ id, name: NAMES[id], kind: "PARTY_ORGANIZATION" }))],
      links: ids.flatMap((id): LinkFixture[] => [
        { type: "CO_BUILDS_WITH", from: "hub", to: id },
        { type: "MEMBER_OF", from: "hub", to: id },
      ]),
    });
    topology = await topologyOf(graph);
  });
  afterEach(() => graph.close());

  const idsIn = (pages: ReadonlyMap<string, { rows: readonly { entity: { id: string } }[] }>) =>
    pages.get("hub")?.rows.map(({ entity }) => entity.id);
  const cursorOf = (id: string) => writeCursor([NAMES[id as keyof typeof NAMES], id], SHAPE);

  test("they are read in the order of names, with one statement for those shown", async () => {
    const counted = countedGraph(graph);
    const reading = walkingIn(counted.graph, topology);
    const first = await countedPartnersOf(reading, ["hub"], FILTER, pageOf({ first: 2 }), "named");
    expect(idsIn(new Map([["hub", first.get("hub")?.slice ?? { rows: [] }]]))).toEqual(IN_ORDER.slice(0, 2));
    expect(first.get("hub")?.total).toBe(5);
    const last = await partyOrganizationsOf(reading, ["hub"], FILTER, pageOf({ last: 3 }), "named");
    expect(idsIn(last)).toEqual(IN_ORDER.slice(2));
    expect(last.get("hub")?.hasPreviousPage).toBe(true);
    const behind = pageOf({ first: 9, after: cursorOf(IN_ORDER[1] ?? "") });
    expect(idsIn(await partnerPagesOf(reading, ["hub"], FILTER, behind, "named"))).toEqual(IN_ORDER.slice(2));
    const before = pageOf({ last: 9, before: cursorOf(IN_ORDER[1] ?? "") });
    expect(idsIn(await partnerPagesOf(reading, ["hub"], FILTER, before, "named"))).toEqual(IN_ORDER.slice(0, 1));
    expect([...new Set(counted.statements)]).toEqual(["entity/by-ids-named"]);
    expect(counted.statements).toHaveLength(4);
    expect(await partnerTotalsOf(reading, ["hub", "a"], FILTER)).toEqual(
      new Map([
        ["hub", 5],
        ["a", 1],
      ]),
    );
    expect(await partyOrganizationTotalsOf(reading, ["hub"], FILTER)).toEqual(new Map([["hub", 5]]));
    expect(counted.statements).toHaveLength(4);
  });

  test("a list that no link decides is read by the index of names where there is one", async () => {
    const counted = countedGraph(graph);
    const reading = walkingIn(counted.graph, topology);
    const asked = async (filter: OrganizationFilter | null) => {
      counted.statements.length = 0;
      const { rows } = await filteredPage(reading, filter, [], pageOf({ first: 9 }), "named");
      return { ids: rows.map(({ entity }) => entity.id), statements: [...counted.statements] };
    };
    const isIndexed = graph.engine === "neo4j";
    const statements = [isIndexed ? "organization/page-by-name-named" : "entity/by-ids-named"];
    expect(await asked({ kinds: ["PARTY_ORGANIZATION"] })).toEqual({ ids: IN_ORDER, statements });
    expect(await asked(null)).toEqual({ ids: ["hub", ...IN_ORDER], statements });
    expect((await asked({ linked: [{ types: ["MEMBER_OF"] }] })).statements).toEqual(["entity/by-ids-named"]);
  });

  test("what a topology says that is no longer the graph's is not used", async () => {
    await loadGraph(graph, {
      entities: [{ id: "new", name: "一", kind: "PARTY_ORGANIZATION" }],
      links: [
        { type: "CO_BUILDS_WITH", from: "hub", to: "new" },
        { type: "MEMBER_OF", from: "hub", to: "new" },
      ],
    });
    const later = await topologyOf(graph);
    for (const current of [null, later]) {
      const reading = walkingIn(graph, topology, current);
      const ids = ["new", ...IN_ORDER];
      expect(idsIn(await partnerPagesOf(reading, ["hub"], FILTER, pageOf({})))).toEqual(ids);
      expect(idsIn(await partyOrganizationsOf(reading, ["hub"], FILTER, pageOf({})))).toEqual(ids);
      expect((await countedPartnersOf(reading, ["hub"], FILTER, pageOf({}))).get("hub")?.total).toBe(6);
      expect((await partnerTotalsOf(reading, ["hub"], FILTER)).get("hub")).toBe(6);
      const members = { linked: [{ types: ["MEMBER_OF"], direction: "IN" }] } as const;
      expect((await filteredPage(reading, members, [], pageOf({}))).rows.map(({ entity }) => entity.id)).toEqual(ids);
      expect(await filteredTotal(reading, members)).toBe(6);
    }
  });

  test("a page goes on from the name that its cursor holds, whoever bears it now", async () => {
    await setProperties(graph, [{ id: IN_ORDER[0] ?? "", props: { name: "龥", nameKey: "龥" } }]);
    const renamed = await topologyOf(graph);
    const page = pageOf({ first: 9, after: cursorOf(IN_ORDER[0] ?? "") });
    const read = (reading: Reading) => partnerPagesOf(reading, ["hub"], FILTER, page);
    const expected = idsIn(await read(plainReadingOf(graph)));
    expect(expected).toHaveLength(5);
    expect(idsIn(await read(walkingIn(graph, renamed)))).toEqual(expected);
    const gone = pageOf({ first: 9, after: writeCursor(["", "gone"], SHAPE) });
    expect(idsIn(await partnerPagesOf(walkingIn(graph, renamed), ["hub"], FILTER, gone))).toHaveLength(5);
  });
});

test("a list that takes more than is left leaves it to the others", () => {
  const spend = upTo(10);
  expect([6, 5, 4, 1].map(spend)).toEqual([true, false, true, false]);
});

describe("a list of more links than are gone through at once", () => {
  test("is the graph's at first, and out of memory where it is kept", async () => {
    const { graph, statements } = countedGraph(await (engines[0] as (typeof engines)[number]).open());
    const ids = Array.from({ length: 20_001 }, (_, at) => `f${String(at).padStart(5, "0")}`);
    await loadGraph(graph, {
      entities: ["hub", "small", ...ids].map((id) => ({ id })),
      links: ["hub", "small"].flatMap((from) =>
        (from === "hub" ? ids : ids.slice(0, 3)).map((to) => ({ type: "CO_BUILDS_WITH" as const, from, to })),
      ),
    });
    const reading = walkingIn(graph, await topologyOf(graph));
    const ask = async () => {
      statements.length = 0;
      const pages = await countedPartnersOf(reading, ["hub", "small"], FILTER, pageOf({ first: 3 }), "named");
      expect([...pages.values()].map(({ total }) => total).sort()).toEqual([20_001, 3]);
      for (const { slice } of pages.values())
        expect(slice.rows.map(({ entity }) => entity.id)).toEqual(ids.slice(0, 3));
      return statements.filter((name) => name.startsWith("partner/"));
    };
    expect(await ask()).toEqual(["partner/first-with-totals-named"]);
    await ask();
    expect(await ask()).toEqual([]);
    await graph.close();
  });
});
