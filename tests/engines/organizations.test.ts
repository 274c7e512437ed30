/** Pages of organizations: every order, both directions, and cursors that outlive inserts and deletes. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Graph } from "../../src/graph/graph.js";
import type { Query } from "../../src/graph/query.js";
import { ORGANIZATION_SORTS, type Order } from "../../src/lookup/organization-order.js";
import { type OrganizationFilter, whereOf } from "../../src/lookup/organization-where.js";
import { organizationPage, organizationTotal } from "../../src/lookup/organizations.js";
import type { OrganizationKind } from "../../src/model/model.gen.js";
import { compareCodePoints, nameKey } from "../../src/model/names.js";
import { engines } from "../support/engines.js";
import { loadGraph } from "../support/graph-fixture.js";
import { backward, forward, readingOf } from "../support/pages.js";

const KINDS = ["ENTERPRISE", "VILLAGE", "AREA"] as const satisfies readonly OrganizationKind[];
/** Equal names, names beyond the basic plane, and beginnings of every precision. */
const ENTITIES = Array.from({ length: 23 }, (_, at) => ({
  id: `o${String(at).padStart(2, "0")}`,
  name: ["共建", "𠀀村", "龍", "alpha", "共建村"][at % 5] ?? "",
  kind: KINDS[at % 3] ?? "AREA",
  ...(at % 4 === 0 ? {} : { since: ["2020", "2020-01", "2021-05-01"][at % 3] ?? "2020" }),
}));
const LINKS = ENTITIES.slice(1).map(({ id }, at) => ({ type: "SERVES", from: id, to: `o${at % 2}0` }) as const);

const remove: Query<{ readonly id: string }, never> = {
  name: "test/remove",
  mode: "write",
  cardinality: "none",
  text: {
    neo4j: "MATCH (n:Entity {id: $id}) DETACH DELETE n",
    embedded: "MATCH (n:Entity {id: $id}) DETACH DELETE n",
  },
  params: { id: "string" },
  columns: [],
  slots: {},
};

function keyOf(order: Order, entity: (typeof ENTITIES)[number]): string {
  switch (order.by) {
    case "NAME":
      return nameKey(entity.name);
    case "KIND":
      return entity.kind;
    case "SINCE":
      return entity.since ?? (order.descending ? "" : "~");
    case "LINK_COUNT": {
      const count = LINKS.filter(({ from, to }) => from === entity.id || to === entity.id).length;
      return String(count).padStart(10, "0");
    }
  }
}

/** What the page must hold, computed in memory. */
function expectedIds(orders: readonly Order[], kinds: readonly string[]): string[] {
  const named = orders.length > 0 ? orders : [{ by: "NAME", types: [], descending: false } as const];
  return ENTITIES.filter(({ kind }) => kinds.includes(kind))
    .sort((a, b) => {
      for (const order of named) {
        const way = compareCodePoints(keyOf(order, a), keyOf(order, b)) * (order.descending ? -1 : 1);
        if (way !== 0) return way;
      }
      const byName = named.length < 3 ? compareCodePoints(nameKey(a.name), nameKey(b.name)) : 0;
      return byName || compareCodePoints(a.id, b.id);
    })
    .map(({ id }) => id);
}

const anyOrders = fc.array(
  fc.record({ by: fc.constantFrom(...ORGANIZATION_SORTS), types: fc.constant([]), descending: fc.boolean() }),
  { maxLength: 3 },
);

describe.each(engines)("$name", ({ name, open }) => {
  let graph: Graph;

  beforeAll(async () => {
    graph = await open();
    await loadGraph(graph, { entities: ENTITIES, links: LINKS });
  });
  afterAll(() => graph.close());

  const read = (filter: OrganizationFilter, orders: readonly Order[]) => {
    const reading = readingOf(graph);
    return (page: Parameters<typeof organizationPage>[3]) =>
      organizationPage(reading, whereOf(filter, reading.today), orders, page);
  };
  const idsOf = (rows: readonly { entity: { id: string } }[]) => rows.map(({ entity }) => entity.id);

  test("pages of any size, forward and backward, give every organization once and in order", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyOrders,
        fc.integer({ min: 1, max: 30 }),
        fc.subarray([...KINDS]),
        async (orders, size, kinds) => {
          const expected = expectedIds(orders, kinds);
          const asked = read({ kinds }, orders);
          expect(idsOf(await forward(asked, size))).toEqual(expected);
          expect(idsOf(await backward(asked, size))).toEqual(expected);
          const reading = readingOf(graph);
          expect(await organizationTotal(reading, whereOf({ kinds }, reading.today))).toBe(expected.length);
        },
      ),
      // A server plans each new composition anew; there, few are enough beside the many on the embedded engine.
      { numRuns: name === "embedded" ? 40 : 4 },
    );
  });

  test("a cursor outlives the removal of its row and rows that come before or after it", async () => {
    let round = 0;
    const added: string[] = [];
    const rows = await forward(read({}, []), 5, async () => {
      round++;
      const id = `new${round}`;
      added.push(id);
      await loadGraph(graph, { entities: [{ id, name: round % 2 ? "0 first" : "龘 last", kind: "SITE" }], links: [] });
      if (round === 1) await graph.write((tx) => tx.run(remove, { id: expectedIds([], KINDS)[4] ?? "" }));
    });
    for (const id of added) await graph.write((tx) => tx.run(remove, { id }));
    const old = idsOf(rows).filter((id) => !added.includes(id));
    expect(old).toEqual(expectedIds([], KINDS));
    expect(idsOf(rows)).toContain("new2");
  });
});
