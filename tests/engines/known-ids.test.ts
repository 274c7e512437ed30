/** Ids that filters name, at every depth: merged ones lead on, and an unknown one never makes an absence true. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Graph } from "../../src/graph/graph.js";
import { withKnownIds } from "../../src/lookup/known-ids.js";
import { type OrganizationFilter, whereOf } from "../../src/lookup/organization-where.js";
import { filteredPage, organizationTotal } from "../../src/lookup/organizations.js";
import { search } from "../../src/lookup/search.js";
import { engines } from "../support/engines.js";
import { type GraphFixture, loadGraph } from "../support/graph-fixture.js";
import { pageOf, readingOf } from "../support/pages.js";

const GRAPH: GraphFixture = {
  entities: [
    { id: "county", name: "县", kind: "AREA" },
    { id: "elsewhere", name: "外县", kind: "AREA" },
    { id: "near", name: "近村", kind: "VILLAGE" },
    { id: "far", name: "远村", kind: "VILLAGE" },
    { id: "bureau", name: "局", kind: "GOVERNMENT_BODY" },
  ],
  links: [
    { type: "LOCATED_IN", from: "near", to: "county" },
    { type: "LOCATED_IN", from: "far", to: "elsewhere" },
    { type: "LOCATED_IN", from: "bureau", to: "county" },
    { type: "ASSISTS", from: "bureau", to: "far" },
  ],
  redirects: { "old-county": "county", "old-near": "near" },
};

/** The same place at every depth of a filter, with what fits when it is the county. */
const FILTERS: [string, (within: string) => OrganizationFilter, string[]][] = [
  ["alone", (within) => ({ within }), ["bureau", "near"]],
  ["in and", (within) => ({ and: [{ within }, { kinds: ["VILLAGE"] }] }), ["near"]],
  ["in or", (within) => ({ or: [{ within }, { ids: ["elsewhere"] }] }), ["bureau", "elsewhere", "near"]],
  ["in not", (within) => ({ kinds: ["VILLAGE"], not: { within } }), ["far"]],
  ["of who assists", (within) => ({ linked: [{ types: ["ASSISTS"], direction: "IN", to: { within } }] }), ["far"]],
  [
    "of who does not",
    (within) => ({ kinds: ["VILLAGE"], linked: [{ quantifier: "NONE", types: ["ASSISTS"], to: { within } }] }),
    ["near"],
  ],
];

/** The same id at every depth of a filter, with what fits when it is the near village, and what when it is unknown. */
const LISTS: [string, (id: string) => OrganizationFilter, string[], string[]?][] = [
  ["alone", (id) => ({ ids: [id, "bureau"] }), ["bureau", "near"], ["bureau"]],
  ["in or", (id) => ({ or: [{ ids: [id] }, { ids: ["county"] }] }), ["county", "near"], ["county"]],
  ["in not", (id) => ({ kinds: ["VILLAGE"], not: { ids: [id] } }), ["far"]],
  [
    "of what lies there",
    (id) => ({ linked: [{ types: ["LOCATED_IN"], direction: "IN", to: { ids: [id] } }] }),
    ["county"],
  ],
  [
    "of where nothing such lies",
    (id) => ({ kinds: ["AREA"], linked: [{ quantifier: "NONE", types: ["LOCATED_IN"], to: { ids: [id] } }] }),
    ["elsewhere"],
  ],
];

describe.each(engines)("on $name", ({ open }) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await loadGraph(graph, GRAPH);
  });
  afterAll(() => graph.close());

  const asked = async (where: OrganizationFilter) => {
    const reading = readingOf(graph);
    const { filter, answer } = await withKnownIds(reading, where, (known) =>
      filteredPage(reading, known, [], pageOf({ first: 10 })),
    );
    const total = await organizationTotal(reading, whereOf(filter, reading.today));
    return { ids: answer.rows.map(({ entity }) => entity.id).sort(), total };
  };

  test.each(FILTERS)("a place %s", async (_, filterOf, ids) => {
    const expected = { ids, total: ids.length };
    expect(await asked(filterOf("county"))).toEqual(expected);
    expect(await asked(filterOf("old-county"))).toEqual(expected);
    await expect(asked(filterOf("nowhere"))).rejects.toMatchObject({
      code: "NOT_FOUND",
      details: { argument: "within", ids: ["nowhere"] },
    });
  });

  test.each(LISTS)("ids %s", async (_, filterOf, ids, unknown) => {
    const expected = { ids, total: ids.length };
    expect(await asked(filterOf("near"))).toEqual(expected);
    expect(await asked(filterOf("old-near"))).toEqual(expected);
    if (unknown) expect((await asked(filterOf("nobody"))).ids).toEqual(unknown);
    else {
      await expect(asked(filterOf("nobody"))).rejects.toMatchObject({
        code: "NOT_FOUND",
        details: { argument: "ids", ids: ["nobody"] },
      });
    }
  });

  test("a place of a search", async () => {
    const found = async (within: string) => {
      const { hits } = await search(readingOf(graph), { text: "近村", within, first: 5 });
      return hits.map(({ entity }) => entity.id);
    };
    expect(await found("county")).toEqual(["near"]);
    expect(await found("old-county")).toEqual(["near"]);
    await expect(found("nowhere")).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
