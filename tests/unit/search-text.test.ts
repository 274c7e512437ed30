/** What of a name is stored to be found by: short forms, readings, initials. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { nameKey } from "../../src/model/names.js";
import { MAX_READINGS, readAt, readingsOf, readLines, typedPinyin, VARIED_CHARACTERS } from "../../src/model/pinyin.js";
import { MAX_SEARCH_TEXT_BYTES, searchTextOf } from "../../src/model/search-text.js";
import { MAX_SHORT_FORMS, shortFormsOf } from "../../src/model/short-forms.js";

const shortNames = (name: string) => shortFormsOf(name).map(({ text }) => text);

describe("short forms", () => {
  test.each([
    ["宁德时代（贵州）新能源科技有限公司", ["宁德时代新能源科技", "宁德时代新能源", "宁德时代"]],
    ["黔南州贵定县盘江镇红旗村", ["贵定县盘江镇红旗村", "贵定盘江镇红旗村", "盘江镇红旗村"]],
    ["贵州省黔南布依族苗族自治州贵定县公安局", ["贵定县公安局", "贵定公安局", "公安局"]],
    ["贵州磷化（集团）有限责任公司", ["贵州磷化集团", "贵州磷化", "磷化集团"]],
    ["重庆长安汽车股份有限公司", ["重庆长安汽车", "长安汽车", "长安"]],
    ["中共贵定县委员会", ["贵定县委"]],
    ["贵州茅台酒股份有限公司", ["贵州茅台酒", "茅台酒"]],
    ["贵州省贵定县", ["贵定县", "贵定"]],
  ])("%s is also called %j", (name, forms) => {
    expect(shortNames(name)).toEqual(expect.arrayContaining(forms));
  });

  test.each([
    ["永辉超市股份有限公司", "股份有限公司"],
    ["贵州建设投资有限公司", "贵州"],
    ["阳光小区党支部", "党支部"],
    ["贵阳区块链研究院", "块链研究院"],
  ])("%s is not called %s", (name, wrong) => {
    expect(shortNames(name)).not.toContain(wrong);
  });

  test("a name has at most MAX_SHORT_FORMS, and never itself among them", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."贵州省定县（）集团有限公司科技党委员会A1 "), maxLength: 40 }),
        (name) => {
          const forms = shortNames(name);
          expect(forms.length).toBeLessThanOrEqual(MAX_SHORT_FORMS);
          expect(forms.map(nameKey)).not.toContain(nameKey(name));
        },
      ),
    );
  });
});

describe("pinyin", () => {
  test("every reading of a short name is a line", () => {
    expect([...readLines("重庆").pinyin].sort()).toEqual(["chongqing", "zhongqing"]);
    expect([...readLines("长顺").pinyin].sort()).toEqual(["changshun", "zhangshun"]);
    expect([...readLines("绿村").pinyin].sort()).toEqual(["lucun", "lvcun"]);
  });

  test("the initials of every reading are lines", () => {
    expect([...readLines("重庆长安").initials].sort()).toEqual(["cqca", "cqza", "zqca", "zqza"]);
  });

  test("the usual reading of the words comes first", () => {
    expect(readLines("重庆长安汽车").pinyin[0]).toBe("chongqingchanganqiche");
  });

  test("a name of many readings has MAX_READINGS lines, those with one unusual character among them", () => {
    const name = "重".repeat(VARIED_CHARACTERS);
    const lines = readLines(name).pinyin;
    expect(lines).toHaveLength(MAX_READINGS);
    expect(new Set(lines.slice(0, VARIED_CHARACTERS + 1)).size).toBe(VARIED_CHARACTERS + 1);
  });

  test("characters without a reading stand for themselves", () => {
    expect(readLines("𠮷a1").pinyin).toEqual(["𠮷a1"]);
  });

  test.each([
    ["Zhòngqìng", "zhongqing"],
    ["xi'an", "xian"],
    ["lǜ cūn", "lvcun"],
    ["nü", "nv"],
    ["ＢＹＤ", "byd"],
    ["ｘｉ＇ａｎ", "xian"],
  ])("%s is typed for %s", (typed, letters) => {
    expect(typedPinyin(typed)).toBe(letters);
  });

  test.each(["贵定", "贵ding", "123", ""])("%j is no pinyin", (typed) => {
    expect(typedPinyin(typed)).toBeNull();
  });

  test("letters are read from the beginning of a character on, the last one perhaps in part", () => {
    const readings = readingsOf("重庆长安");
    expect(readAt(readings, "zhongqingch")).toEqual({ start: 0, count: 3 });
    expect(readAt(readings, "zhangan")).toEqual({ start: 2, count: 2 });
    expect(readAt(readings, "ongqing")).toBeNull();
  });
});

describe("search text", () => {
  test("name, aliases, short forms, pinyin and initials are lines", () => {
    const lines = searchTextOf("重庆长安汽车股份有限公司", ["CHANGAN（长安）"]).split("\n");
    for (const line of ["重庆长安汽车股份有限公司", "changan长安", "长安汽车", "长安"]) expect(lines).toContain(line);
    const text = lines.join("\n");
    for (const part of ["chongqingchangan", "zhongqingchangan", "zhonganqiche", "zhanganqiche", "cqca", "zqca", "cqza"])
      expect([part, text.includes(part)]).toEqual([part, part !== "zhonganqiche"]);
  });

  test("it begins and ends with a newline and says no line twice", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { maxLength: 3 }), (name, aliases) => {
        const text = searchTextOf(name, aliases);
        const lines = text.split("\n").slice(1, -1);
        expect(text.startsWith("\n") && text.endsWith("\n")).toBe(true);
        expect(new Set(lines).size).toBe(lines.length);
      }),
    );
  });

  test.each(["贵", "重庆", "a", "𠮷"])("however long a name of %s is, the text fits an index", (part) => {
    const text = searchTextOf(part.repeat(20_000), [part.repeat(30_000)]);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_SEARCH_TEXT_BYTES);
    expect(text.slice(1, 1 + part.length)).toBe(part);
  });
});
