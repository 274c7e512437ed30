/** Lists of a small place or a rare text begin there, and are the same as those read in order of all names. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Graph } from "../../src/graph/graph.js";
import { type OrganizationFilter, whereOf } from "../../src/lookup/organization-where.js";
import { filteredPage, organizationPage } from "../../src/lookup/organizations.js";
import { FEW_ORGANIZATIONS, isSmallPlace } from "../../src/lookup/place-size.js";
import { idOf, type Shape } from "../bench/generate/shape.js";
import { countedGraph } from "../support/counted-graph.js";
import { emptyGraph } from "../support/empty-graph.js";
import { engines } from "../support/engines.js";
import { loadGenerated } from "../support/generated.js";
import { backward, forward } from "../support/pages.js";
import { readingOf } from "../support/reading.js";

const idOfRow = ({ entity }: { readonly entity: { readonly id: string } }) => entity.id;

describe.each(engines)("$name", ({ open }) => {
  let graph: Graph;
  let shape: Shape;

  beforeAll(async () => {
    graph = await open();
    shape = await loadGenerated(graph);
  });
  afterAll(async () => {
    await emptyGraph(graph); // plans of the suites after this one follow what is stored
    await graph.close();
  });

  const without: OrganizationFilter = {
    kinds: ["ENTERPRISE"],
    linked: [{ quantifier: "NONE", types: ["ORGANIZATION_OF"], direction: "IN" }],
  };

  test.each([
    ["a county", "counties", {}],
    ["a county, by condition", "counties", without],
    ["a village", "villages", {}],
    ["a chain", "chains", {}],
    ["a joint party organization", "jointParty", { text: "司" }],
  ] as const)("%s holds the same from either beginning, forward and backward", async (_, block, filter) => {
    const reading = readingOf(graph);
    for (const place of [0, 1]) {
      const asked = { ...filter, within: idOf(shape.blocks[block].from + place) };
      const atPlace = (page: Parameters<typeof organizationPage>[3]) => filteredPage(reading, asked, [], page);
      const atNames = (page: Parameters<typeof organizationPage>[3]) =>
        organizationPage(reading, whereOf(asked, reading.today), [], page);
      const wanted = (await forward(atNames, 50)).map(({ entity }) => entity.id);
      expect((await forward(atPlace, 7)).map(({ entity }) => entity.id)).toEqual(wanted);
      expect((await backward(atPlace, 7)).map(({ entity }) => entity.id)).toEqual(wanted);
      if (block === "counties") expect(wanted.length).toBeGreaterThan(20);
    }
  });

  test.each(["云竹", "石桥", "党支部", "竹", "云 竹", "yunzhu", '云"竹', "无此名"])(
    "the organizations that hold %s are the same from either beginning, forward and backward",
    async (text) => {
      const reading = readingOf(graph);
      const asked = { text, kinds: ["ENTERPRISE", "PARTY_ORGANIZATION"] as const };
      const where = whereOf(asked, reading.today);
      const wanted = (await forward((page) => organizationPage(reading, where, [], page), 50)).map(idOfRow);
      const read = (page: Parameters<typeof organizationPage>[3]) => filteredPage(reading, asked, [], page);
      expect((await forward(read, 7)).map(idOfRow)).toEqual(wanted);
      expect((await backward(read, 7)).map(idOfRow)).toEqual(wanted);
      if (text === "党支部") expect(wanted.length).toBeGreaterThan(20);
    },
  );

  test("how many a place holds is asked once a minute, and only decides the way", async () => {
    const counted = countedGraph(graph);
    const reading = { ...readingOf(graph), graph: counted.graph };
    let now = 0;
    const county = idOf(shape.blocks.counties.from);
    expect(shape.size).toBeLessThan(FEW_ORGANIZATIONS);
    expect(await isSmallPlace(reading, county, () => now)).toBe(true);
    now = 59_000;
    await isSmallPlace(reading, county, () => now);
    expect(counted.statements).toHaveLength(1);
    now = 60_000;
    await isSmallPlace(reading, county, () => now);
    expect(counted.statements).toHaveLength(2);
    expect(await isSmallPlace(reading, "nowhere", () => now)).toBe(true);
  });
});
