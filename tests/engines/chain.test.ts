/** A chain on every engine: leaders, members with and without a party organization, supplies, coverage. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { chainView, MAX_SHOWN } from "../../src/analysis/chain.js";
import type { Graph } from "../../src/graph/graph.js";
import { engines } from "../support/engines.js";
import { loadGraph } from "../support/graph-fixture.js";
import { forward, pageOf, readingOf } from "../support/pages.js";

const TODAY = "2026-06-01";
const CHAIN = { id: "chain", kind: "INDUSTRY_CHAIN" };

describe.each(engines)("a chain on $name", ({ open }) => {
  let graph: Graph;
  beforeEach(async () => {
    graph = await open();
  });
  afterEach(() => graph.close());

  const view = (id = "chain") => chainView(readingOf(graph, TODAY), id);

  test("leaders lead it today; members are told apart by party organization, own or joint", async () => {
    await loadGraph(graph, {
      entities: [
        CHAIN,
        ...["a", "b", "c", "d", "former"].map((id) => ({ id })),
        { id: "gone", until: "2025" },
        ...["p1", "p2", "p3"].map((id) => ({ id, kind: "PARTY_ORGANIZATION" })),
      ],
      links: [
        ...["a", "b", "c", "gone"].map((from) => ({ type: "MEMBER_OF" as const, from, to: "chain" })),
        { type: "MEMBER_OF", from: "a", to: "chain", role: "链主企业" },
        { type: "MEMBER_OF", from: "former", to: "chain", until: "2026-05" },
        { type: "LEADS", from: "a", to: "chain" },
        { type: "LEADS", from: "a", to: "chain", role: "链主" },
        { type: "LEADS", from: "former", to: "chain", until: "2026-05" },
        { type: "LEADS", from: "d", to: "p1" },
        { type: "ORGANIZATION_OF", from: "p1", to: "chain" },
        { type: "ORGANIZATION_OF", from: "p2", to: "a" },
        { type: "MEMBER_OF", from: "b", to: "p3" },
        { type: "MEMBER_OF", from: "c", to: "p3", until: "2024" },
      ],
    });
    const chain = await view();
    const members = async (withParty: boolean | null) => {
      const rows = await forward((page) => chain.members(withParty, page), 1);
      expect(await chain.membersTotal(withParty)).toBe(rows.length);
      return rows.map(({ entity }) => entity.id);
    };
    expect((await chain.leaders()).map(({ id }) => id)).toEqual(["a"]);
    expect((await chain.partyOrganizations()).map(({ id }) => id)).toEqual(["p1"]);
    expect([await members(null), await members(true), await members(false)]).toEqual([
      ["a", "b", "c"],
      ["a", "b"],
      ["c"],
    ]);
    expect(await (await chain.coverage()).figure()).toEqual({ numerator: 2, denominator: 3, rate: 2 / 3 });
    expect(await chain.completeness()).toMatchObject({ complete: true, returned: 2 });
  });

  test("supplies are those between members or leaders, each once, page by page", async () => {
    await loadGraph(graph, {
      entities: [CHAIN, ...["a", "b", "lead", "outside"].map((id) => ({ id }))],
      links: [
        ...["a", "b"].map((from) => ({ type: "MEMBER_OF" as const, from, to: "chain" })),
        { type: "MEMBER_OF", from: "a", to: "chain", role: "链主企业" },
        { type: "LEADS", from: "lead", to: "chain" },
        { id: "1", type: "SUPPLIES", from: "b", to: "a" },
        { id: "2", type: "SUPPLIES", from: "a", to: "lead" },
        { id: "3", type: "SUPPLIES", from: "a", to: "b", until: "2025" },
        { id: "4", type: "SUPPLIES", from: "outside", to: "a" },
        { id: "5", type: "SUPPLIES", from: "a", to: "outside" },
        { id: "6", type: "SUPPLIES", from: "a", to: "b" },
      ],
    });
    const chain = await view();
    for (const size of [1, 2, 3]) {
      const rows = await forward((page) => chain.supplies(page), size);
      expect(rows.map(({ link }) => link)).toEqual(["2", "6", "1"]);
    }
    expect(await chain.suppliesTotal()).toBe(3);
  });

  test("a chain that has ended has nobody any more", async () => {
    await loadGraph(graph, {
      entities: [{ ...CHAIN, until: "2025" }, { id: "a" }],
      links: [
        { type: "MEMBER_OF", from: "a", to: "chain" },
        { type: "LEADS", from: "a", to: "chain" },
      ],
    });
    const chain = await view();
    expect([(await chain.members(null, pageOf({}))).rows, await chain.leaders()]).toEqual([[], []]);
    expect(await (await chain.coverage()).figure()).toMatchObject({ denominator: 0, rate: null });
  });

  test("leaders are cut at the limit, and the answer says so; one fewer are shown whole", async () => {
    const firms = Array.from({ length: MAX_SHOWN + 1 }, (_, at) => ({ id: `firm-${at}` }));
    await loadGraph(graph, {
      entities: [CHAIN, { id: "chain2", kind: "INDUSTRY_CHAIN" }, ...firms],
      links: firms.flatMap(({ id }, at) => [
        { type: "LEADS" as const, from: id, to: "chain" },
        ...(at < MAX_SHOWN ? [{ type: "LEADS" as const, from: id, to: "chain2" }] : []),
      ]),
    });
    const cut = await view();
    expect((await cut.leaders()).length).toBe(MAX_SHOWN);
    expect(await cut.completeness()).toMatchObject({ complete: false, limitedBy: ["ROWS"] });
    expect(await (await view("chain2")).completeness()).toMatchObject({ complete: true, returned: MAX_SHOWN });
  });

  test("a merged id leads to the chain it became; what is no chain is refused by code", async () => {
    await loadGraph(graph, {
      entities: [CHAIN, { id: "a" }, { id: "somebody", class: "Person" }],
      links: [],
      redirects: { old: "chain" },
    });
    expect((await view("old")).chain.id).toBe("chain");
    await expect(view("nobody")).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(view("a")).rejects.toMatchObject({ code: "BAD_ARGUMENT", details: { kind: "ENTERPRISE" } });
    await expect(view("somebody")).rejects.toMatchObject({ code: "BAD_ARGUMENT", details: { kind: "Person" } });
  });
});
