/** A pasted list of names is told apart: what one name stands for, what several may, what nothing does. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Graph } from "../../src/graph/graph.js";
import { MAX_NAMES, MAX_SHOWN, MAX_UNKNOWN, organizationByName, resolve } from "../../src/lookup/resolve.js";
import { MAX_TEXT_CHARACTERS } from "../../src/lookup/search.js";
import { engines } from "../support/engines.js";
import { type GraphFixture, loadGraph } from "../support/graph-fixture.js";
import { readingOf } from "../support/reading.js";

const GRAPH: GraphFixture = {
  entities: [
    { id: "catl", name: "宁德时代（贵州）新能源科技有限公司", aliases: ["CATL贵州"] },
    { id: "huaxin-it", name: "华鑫信息技术有限公司" },
    { id: "huaxin-invest", name: "华鑫投资有限公司" },
    { id: "jiujiang", name: "九江市", kind: "AREA" },
    { id: "police-guiding", name: "贵定县公安局", kind: "PUBLIC_BODY" },
    { id: "police-changshun", name: "长顺县公安局", kind: "PUBLIC_BODY" },
    { id: "twin-b", name: "同名商行" },
    { id: "twin-a", name: "同名 商行" },
    { id: "named", name: "双名合作社", kind: "COOPERATIVE" },
    { id: "aliased", name: "另一合作社", aliases: ["双名合作社"], kind: "COOPERATIVE" },
    { id: "aliased-only", name: "盘江农产品联合社", aliases: ["盘江联合社"], kind: "COOPERATIVE" },
    { id: "person", name: "盘江联合社", class: "Person" },
    ...Array.from({ length: MAX_SHOWN + 1 }, (_, at) => ({ id: `shop-${at}`, name: `茶叶店${at}` })),
  ],
  links: [],
};

describe.each(engines)("resolve on $name", ({ open }) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await loadGraph(graph, GRAPH);
  });
  afterAll(() => graph.close());

  test.each([
    ["宁德时代(贵州)新能源科技有限公司", "catl"],
    ["catl贵州", "catl"],
    ["宁德时代", "catl"],
    ["贵定公安局", "police-guiding"],
    ["贵州省贵定县公安局", "police-guiding"],
    ["华鑫信息技术", "huaxin-it"],
    ["九江", "jiujiang"],
    ["江西省九江市", "jiujiang"],
  ])("%j stands for %s", async (name, id) => {
    const [resolution] = await resolve(readingOf(graph), [name]);
    expect(resolution?.input).toBe(name);
    expect(resolution?.match?.id).toBe(id);
    expect(resolution?.candidates[0]?.entity.id).toBe(id);
  });

  test.each([
    ["同名商行", "two bear it", ["twin-a", "twin-b"]],
    ["双名合作社", "one bears it as name, one as alias", ["named", "aliased"]],
    ["华鑫", "two companies of one brand", ["huaxin-it", "huaxin-invest"]],
    ["公安局", "the offices of two counties", ["police-changshun", "police-guiding"]],
    ["宁德时代新能源科技股份有限公司", "the registered name of a sister company", ["catl"]],
    ["福泉县公安局", "the office of a third county", ["police-changshun", "police-guiding"]],
    ["九江公司", "a company that bears an area's name", ["jiujiang"]],
    ["宁德", "a beginning", ["catl"]],
    ["茶叶店", "too many to show", Array.from({ length: MAX_SHOWN }, (_, at) => `shop-${at}`)],
    ["无此公司", "nobody", []],
    ["*", "no name", []],
  ])("%j has no match: %s", async (name, _reason, ids) => {
    const [resolution] = await resolve(readingOf(graph), [name]);
    expect(resolution?.match).toBeNull();
    expect(resolution?.candidates.map(({ entity }) => entity.id).sort()).toEqual([...ids].sort());
  });

  test("answers come in the order of the names, repeated ones too", async () => {
    const names = ["无此公司", "宁德时代", "*", "宁德时代", "华鑫"];
    const resolutions = await resolve(readingOf(graph), names);
    expect(resolutions.map(({ input }) => input)).toEqual(names);
    expect(resolutions.map(({ match }) => match?.id ?? null)).toEqual([null, "catl", null, "catl", null]);
  });

  test("kinds narrow the candidates", async () => {
    const [resolution] = await resolve(readingOf(graph), ["贵定公安局"], ["ENTERPRISE"]);
    expect(resolution).toEqual({ input: "贵定公安局", candidates: [], match: null });
  });

  test("MAX_NAMES are resolved with few statements, one more is BAD_ARGUMENT", async () => {
    let statements = 0;
    const counting = readingOf({
      ...graph,
      read: (query, params, deadline) => {
        statements++;
        return graph.read(query, params, deadline);
      },
    });
    const names = Array.from({ length: MAX_NAMES }, (_, at) => `茶叶店${at % (MAX_SHOWN + 1)}`);
    expect((await resolve(counting, names)).every(({ match }) => match !== null)).toBe(true);
    // By name key, by line.
    expect(statements).toBe(2);
    await expect(resolve(counting, [...names, "茶叶店"])).rejects.toMatchObject({
      code: "BAD_ARGUMENT",
      details: { argument: "names", limit: MAX_NAMES, of: "names" },
    });
    await expect(resolve(counting, ["茶叶店", "茶".repeat(MAX_TEXT_CHARACTERS + 1)])).rejects.toMatchObject({
      code: "BAD_ARGUMENT",
      details: { argument: "names", limit: MAX_TEXT_CHARACTERS, of: "characters", value: "茶".repeat(40) },
    });
    expect(await resolve(counting, [])).toEqual([]);
    expect(statements).toBe(2);
  });

  test("MAX_UNKNOWN unknown names get similar candidates, one more gets none, and few statements", async () => {
    let statements = 0;
    const counting = readingOf({
      ...graph,
      read: (query, params, deadline) => {
        statements++;
        return graph.read(query, params, deadline);
      },
    });
    const unknown = Array.from({ length: MAX_UNKNOWN }, (_, at) => `福泉县公安局${at}队`);
    const few = await resolve(counting, unknown);
    expect(few.every(({ candidates, match }) => candidates.length === 0 && match === null)).toBe(true);
    expect((await resolve(counting, ["华鑫信息科技术公司", ...unknown.slice(1)]))[0]?.candidates).toHaveLength(1);
    expect((await resolve(counting, ["华鑫信息科技术公司", ...unknown]))[0]?.candidates).toEqual([]);
    statements = 0;
    await resolve(
      counting,
      Array.from({ length: MAX_NAMES }, (_, at) => `无此公司${at}号`),
    );
    expect(statements).toBe(6);
  });

  test("an organization is found by its name or alias, another class is not", async () => {
    expect((await organizationByName(readingOf(graph), "宁德时代(贵州)新能源科技有限公司"))?.id).toBe("catl");
    expect((await organizationByName(readingOf(graph), "盘江 联合社"))?.id).toBe("aliased-only");
    expect(await organizationByName(readingOf(graph), "宁德时代")).toBeNull();
    expect(await organizationByName(readingOf(graph), "*")).toBeNull();
  });

  test("a name that several bear is AMBIGUOUS_NAME with their ids", async () => {
    const asked = organizationByName(readingOf(graph), "双名合作社");
    await expect(asked).rejects.toMatchObject({ code: "AMBIGUOUS_NAME", details: { ids: ["aliased", "named"] } });
  });
});
