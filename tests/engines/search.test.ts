/** What people type finds the same entities, in the same order, on every engine. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Graph } from "../../src/graph/graph.js";
import { MAX_CANDIDATES } from "../../src/lookup/candidates.js";
import { MAX_TEXT_CHARACTERS, search } from "../../src/lookup/search.js";
import { engines, notifications } from "../support/engines.js";
import { type GraphFixture, loadGraph } from "../support/graph-fixture.js";
import { readingOf } from "../support/reading.js";

const COMMON = MAX_CANDIDATES + 50;
/** The Han digits, so that names of one length are many. */
const numbered = (number: number) =>
  [...String(number)].map((digit) => "〇一二三四五六七八九".charAt(Number(digit))).join("");

const GRAPH: GraphFixture = {
  entities: [
    { id: "catl", name: "宁德时代（贵州）新能源科技有限公司", aliases: ["CATL贵州"] },
    { id: "catl-water", name: "宁德时代润智软件科技有限公司" },
    { id: "changan", name: "重庆长安汽车股份有限公司" },
    { id: "phosphate", name: "贵州磷化（集团）有限责任公司" },
    { id: "hongqi", name: "黔南州贵定县盘江镇红旗村", kind: "VILLAGE" },
    { id: "guiding", name: "贵定县", kind: "AREA" },
    { id: "changshun", name: "长顺县", kind: "AREA" },
    { id: "committee", name: "中共贵定县委员会", kind: "PARTY_ORGANIZATION" },
    { id: "police-guiding", name: "贵定县公安局", kind: "PUBLIC_BODY" },
    { id: "police-changshun", name: "长顺县公安局", kind: "PUBLIC_BODY" },
    { id: "extension", name: "𠮷祥村", kind: "VILLAGE" },
    { id: "twin-b", name: "同名商行" },
    { id: "twin-a", name: "同名 商行" },
    { id: "brand", name: "链上红旗", class: "Initiative", kind: "BRAND" },
    { id: "chain", name: "新能源产业链", kind: "INDUSTRY_CHAIN" },
    { id: "a-warehouse", name: "〇〇仓库", aliases: ["老绿茶坊"] },
    { id: "head-shop", name: "绿茶坊总店" },
    ...Array.from({ length: COMMON }, (_, at) => ({ id: `shop-${at}`, name: `茶叶店${numbered(at)}` })),
    ...Array.from({ length: COMMON }, (_, at) => ({ id: `tea-${at}`, name: `${numbered(at)}号绿茶坊` })),
  ],
  links: [
    { type: "LOCATED_IN", from: "hongqi", to: "guiding" },
    { type: "LOCATED_IN", from: "catl", to: "hongqi" },
    { type: "LOCATED_IN", from: "phosphate", to: "guiding", until: "2020" },
    { type: "MEMBER_OF", from: "catl", to: "chain" },
  ],
};

/** Text → the best hit, the name that fits, the reason. */
const FOUND: readonly (readonly [text: string, id: string, matched: string, reason: string])[] = [
  ["宁德时代（贵州）新能源科技有限公司", "catl", "宁德时代（贵州）新能源科技有限公司", "exact name"],
  ["宁德时代(贵州)新能源科技有限公司", "catl", "宁德时代（贵州）新能源科技有限公司", "exact name"],
  [" 宁德时代 贵州 新能源科技 有限公司。", "catl", "宁德时代（贵州）新能源科技有限公司", "exact name"],
  ["ｃａｔｌ贵州", "catl", "CATL贵州", "alias"],
  ["宁德时代新能源", "catl", "宁德时代新能源", "short form"],
  ["宁德时代新能源科技", "catl", "宁德时代新能源科技", "short form"],
  ["宁德时代新能源科技股份有限公司", "catl", "宁德时代新能源科技", "short form"],
  ["宁德时", "catl", "宁德时代", "prefix"],
  ["时代润智", "catl-water", "宁德时代润智软件", "contains"],
  ["磷化", "phosphate", "磷化", "short form"],
  ["贵州磷化集团", "phosphate", "贵州磷化集团", "short form"],
  ["贵定县委", "committee", "贵定县委", "short form"],
  ["贵定盘江镇红旗村", "hongqi", "贵定盘江镇红旗村", "short form"],
  ["红旗村", "hongqi", "盘江镇红旗村", "contains"],
  ["盘江 贵定", "hongqi", "贵定盘江镇红旗村", "all words"],
  ["长安汽车长安", "changan", "长安汽车", "similar"],
  ["贵定县宁德时代新能源科技公司", "catl", "宁德时代新能源科技", "similar"],
  ["chongqingchangan", "changan", "重庆长安", "pinyin"],
  ["zhongqing changan", "changan", "重庆长安", "pinyin"],
  ["chong'qing'zhangan", "changan", "重庆长安", "pinyin"],
  ["zhǎngshùn", "changshun", "长顺", "pinyin"],
  ["changshunx", "changshun", "长顺县", "pinyin"],
  ["cqcaqc", "changan", "重庆长安汽车", "initials"],
  ["zqca", "changan", "重庆长安", "initials"],
  ["ｚｈａｎｇｓｈｕｎ", "changshun", "长顺", "pinyin"],
  ["ＺＱＣＡ", "changan", "重庆长安", "initials"],
  ["磷", "phosphate", "磷化", "prefix"],
  ["𠮷", "extension", "𠮷祥村", "prefix"],
  ["链上红旗", "brand", "链上红旗", "exact name"],
];

/** What means something to Lucene or Cypher and nothing to us. */
const SPECIALS = [
  '"',
  "\\",
  "*",
  "?",
  "(",
  "*:*",
  "~",
  "^",
  "[* TO *]",
  "'; MATCH (n) DETACH DELETE n //",
  "$text",
  "`",
];

describe.each(engines)("search on $name", ({ open }) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await loadGraph(graph, GRAPH);
    notifications.length = 0;
  });
  afterAll(() => graph.close());

  const searched = (text: string, options: { kinds?: ["VILLAGE"]; within?: string; first?: number } = {}) =>
    search(readingOf(graph), { text, first: 10, ...options });
  const ids = async (text: string, options = {}) => (await searched(text, options)).hits.map(({ entity }) => entity.id);

  test.each(FOUND)("%j finds %s by %j as %s", async (text, id, matched, reason) => {
    const [best] = (await searched(text)).hits;
    expect([best?.entity.id, best?.matched, best?.reasons]).toEqual([id, matched, [reason]]);
    expect(best?.score).toBeGreaterThan(0);
    expect(best?.score).toBeLessThanOrEqual(1);
  });

  test("better ways to fit come first", async () => {
    const { hits } = await searched("贵定");
    expect(hits.map(({ entity, reasons }) => [entity.id, ...reasons])).toEqual([
      ["guiding", "short form"],
      ["committee", "prefix"],
      ["police-guiding", "prefix"],
      ["hongqi", "prefix"],
    ]);
    expect([...hits].sort((a, b) => b.score - a.score)).toEqual(hits);
  });

  test("two of one name come by id", async () => {
    expect(await ids("同名商行")).toEqual(["twin-a", "twin-b"]);
  });

  test("the office of another county is similar, not the same", async () => {
    const { hits } = await searched("贵定县公安局");
    expect(hits[0]?.entity.id).toBe("police-guiding");
    const { hits: unknown } = await searched("福泉县公安局");
    expect(unknown.every(({ reasons }) => reasons[0] === "similar")).toBe(true);
    expect(unknown.length).toBeGreaterThan(0);
  });

  test("kinds and within narrow what is found", async () => {
    expect(await ids("红旗", { kinds: ["VILLAGE"] })).toEqual(["hongqi"]);
    expect((await ids("红旗")).sort()).toEqual(["brand", "hongqi"]);
    expect(await ids("宁德时代", { within: "guiding" })).toEqual(["catl"]);
    expect(await ids("宁德时代", { within: "chain" })).toEqual(["catl"]);
    expect(await ids("磷化", { within: "guiding" })).toEqual([]);
  });

  test("a cut says ROWS, and no cut gives the total", async () => {
    const all = await searched("贵定", { first: 4 });
    expect(all.completeness).toEqual({ complete: true, returned: 4, total: 4, limitedBy: [] });
    const fewer = await searched("贵定", { first: 3 });
    expect(fewer.completeness).toEqual({ complete: false, returned: 3, total: 4, limitedBy: ["ROWS"] });
    expect(fewer.hits).toEqual(all.hits.slice(0, 3));
  });

  test.each(["茶叶店", "茶", "绿茶坊", "lvchafang", "lc"])(
    "more than MAX_CANDIDATES for %j are cut and said to be",
    async (text) => {
      const { hits, completeness } = await searched(text, { first: 100 });
      expect(hits).toHaveLength(100);
      expect(completeness).toEqual({ complete: false, returned: 100, total: null, limitedBy: ["ROWS"] });
    },
  );

  test("names that begin with a text come before those that hold it, and these before aliases that do, where not all are looked at", async () => {
    const [first, ...others] = (await searched("绿茶坊", { first: 100 })).hits;
    expect([first?.entity.id, first?.reasons]).toEqual(["head-shop", ["prefix"]]);
    expect(others.every(({ entity }) => entity.id.startsWith("tea-"))).toBe(true);
    expect(await ids("老绿茶坊")).toEqual(["a-warehouse"]);
  });

  test("where it is known that no more than MAX_CANDIDATES hold a text of Han, two statements find them", async () => {
    const asked: string[] = [];
    const watching = readingOf({
      ...graph,
      read: (query, params, deadline) => {
        asked.push(query.name);
        return graph.read(query, params, deadline);
      },
    });
    await search(watching, { text: "贵定", first: 10 });
    asked.length = 0;
    await search(watching, { text: "贵定", first: 10 });
    expect(asked).toEqual(
      graph.engine === "neo4j"
        ? ["search/lines", "search/holding-han"]
        : ["search/lines", "search/beginning", "search/holding"],
    );
  });

  test("an exact name is found among more than MAX_CANDIDATES that begin so", async () => {
    expect((await ids(`茶叶店${numbered(COMMON - 1)}`))[0]).toBe(`shop-${COMMON - 1}`);
  });

  test.each(SPECIALS)("A20 %j is plain text and finds nothing by itself", async (special) => {
    const { hits, completeness } = await searched(special);
    // Letters within may be read as words; nothing may match everything.
    expect(hits).toEqual([]);
    expect(completeness.complete).toBe(true);
    expect(await ids(`磷化${special.replace(/[\p{L}\p{N}]/gu, "")}`)).toEqual(["phosphate"]);
  });

  test.each(["磷化 AND 红旗", "磷化 OR 红旗", "NOT 磷化", "searchText:磷化"])(
    "A20 %j has no operators",
    async (text) => {
      expect(await ids(text)).toEqual([]);
    },
  );

  test("a newline is a space", async () => {
    expect(await ids("磷\n化")).toEqual(await ids("磷 化"));
    expect(await ids("\n")).toEqual([]);
  });

  test("a text of MAX_TEXT_CHARACTERS is searched, one more is BAD_ARGUMENT", async () => {
    expect(await ids("磷".repeat(MAX_TEXT_CHARACTERS))).toEqual([]);
    for (const text of ["磷".repeat(MAX_TEXT_CHARACTERS + 1), "x".repeat(10_240)])
      await expect(searched(text)).rejects.toMatchObject({ code: "BAD_ARGUMENT", details: { argument: "text" } });
  });

  test.each([0, 101, 1.5, -1])("first: %d is BAD_ARGUMENT with the bounds", async (first) => {
    await expect(searched("磷化", { first })).rejects.toMatchObject({
      code: "BAD_ARGUMENT",
      details: { argument: "first", least: 1, most: 100 },
    });
  });

  test("the server has nothing to remark on the statements", () => {
    expect(
      notifications.filter((text) => !/UnknownRelationshipType|UnknownLabel|UnknownPropertyKey/.test(text)),
    ).toEqual([]);
  });
});

test("every engine gives the same answers", async () => {
  const texts = [
    ...FOUND.map(([text]) => text),
    "茶",
    "贵",
    "长",
    "公安局",
    "有限公司",
    "xian",
    "c",
    "xny",
    "lvcha",
    "茶叶店一",
  ];
  const answers = [];
  for (const { open } of engines) {
    const graph = await open();
    await loadGraph(graph, GRAPH);
    const answer = [];
    for (const text of texts) answer.push(await search(readingOf(graph), { text, first: 50 }));
    answers.push(answer);
    await graph.close();
  }
  for (const answer of answers) expect(answer).toEqual(answers[0]);
});
