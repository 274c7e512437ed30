/** Links and paths in sentences that a reader of the source would write. */
import { expect, test } from "vitest";
import type { ObservationRecord } from "../../src/lookup/observations.js";
import { LINK_RULES, LINK_TYPES } from "../../src/model/model.gen.js";
import { explainLink, explainPath, type Named, type ToldLink } from "../../src/traversal/explain.js";
import type { Path } from "../../src/traversal/paths.js";

const A = { name: "甲公司" };
const B = { name: "乙产业链" };
const bare: ToldLink = { type: "MEMBER_OF", role: null, linkSince: null, linkUntil: null };

const told = (link: Partial<ToldLink>, initiative: { name: string } | null = null) => [
  explainLink({ ...bare, ...link }, A, B, initiative, "ZH"),
  explainLink({ ...bare, ...link }, A, B, initiative, "EN"),
];

test("a bare link is one sentence", () => {
  expect(told({})).toEqual(["甲公司是乙产业链的成员。", "甲公司 is a member of 乙产业链."]);
});

test("role, date and initiative are told in their places", () => {
  expect(told({ role: "链主企业", linkSince: "2021-04" }, { name: "链长制" })).toEqual([
    "2021年4月起，甲公司是乙产业链的成员（链主企业），依托链长制。",
    "甲公司 is a member of 乙产业链 (链主企业), since 2021-04, through 链长制.",
  ]);
});

test.each([
  ["2021", null, "2021年起，", ", since 2021"],
  ["2021-04-05", "2022-12", "2021年4月5日至2022年12月，", ", from 2021-04-05 to 2022-12"],
  [null, "2022-12-31", "截至2022年12月31日，", ", until 2022-12-31"],
  ["2021-04-05", "2021-04-05", "2021年4月5日，", ", on 2021-04-05"],
  ["2021", "2021", "2021年，", ", in 2021"],
])("dates %s to %s read well", (linkSince, linkUntil, before, after) => {
  expect(told({ linkSince, linkUntil })).toEqual([
    `${before}甲公司是乙产业链的成员。`,
    `甲公司 is a member of 乙产业链${after}.`,
  ]);
});

test("a post is named after its holder's place", () => {
  const post = { ...bare, type: "HOLDS_POST", role: "驻村第一书记", linkSince: "2021-04" };
  const [holder, village] = [{ name: "熊明伟" }, { name: "大荒坪村" }];
  expect(explainLink(post, holder, village, null, "ZH")).toBe("2021年4月起，熊明伟任大荒坪村驻村第一书记。");
  expect(explainLink(post, holder, village, null, "EN")).toBe("熊明伟 is 驻村第一书记 at 大荒坪村, since 2021-04.");
  expect(explainLink({ ...post, role: null }, holder, village, null, "ZH")).toBe("2021年4月起，熊明伟在大荒坪村任职。");
});

test("every type has a sentence in both languages that names both ends once", () => {
  for (const type of LINK_TYPES) {
    for (const sentence of told({ type })) {
      expect(sentence.split(A.name)).toHaveLength(2);
      expect(sentence.split(B.name)).toHaveLength(2);
    }
    expect(LINK_RULES[type].zh).not.toMatch(/。/);
  }
});

test("a name that looks like a placeholder is left as it is", () => {
  expect(explainLink(bare, { name: "{to}" }, { name: "$&" }, null, "ZH")).toBe("{to}是$&的成员。");
});

const link = (type: string, from: string, to: string, initiative: string | null = null) => ({
  ...bare,
  link: `${type}:${from}`,
  type,
  from,
  to,
  initiative,
  note: null,
  linkCitations: [],
  linkVersion: 1,
  linkUpdatedAt: 0,
});
const names = new Map([
  ["a", { name: "甲" }],
  ["b", { name: "乙" }],
  ["c", { name: "丙" }],
  ["i", { name: "结对机制" }],
]);
const explained = (path: Path) => [explainPath(path, names, "ZH"), explainPath(path, names, "EN")];

test("a path tells its way and every step, parallel links and all, by the link's own direction", () => {
  const path: Path = {
    length: 2,
    entities: ["a", "b", "c"],
    steps: [
      { links: [link("SUPPLIES", "b", "a"), link("MEMBER_OF", "a", "b")] },
      { links: [link("CO_BUILDS_WITH", "b", "c", "i")] },
    ],
  };
  expect(explained(path)).toEqual([
    "甲经乙与丙相连：乙向甲供货；甲是乙的成员；乙与丙共建，依托结对机制。",
    "甲 is connected with 丙 through 乙: 乙 supplies 甲; 甲 is a member of 乙; 乙 builds together with 丙, through 结对机制.",
  ]);
});

test("a path of one step is its links; of none, its one entity; the unknown is called by its id", () => {
  const one: Path = { length: 1, entities: ["a", "x"], steps: [{ links: [link("SERVES", "a", "x")] }] };
  expect(explained(one)).toEqual(["甲服务x。", "甲 serves x."]);
  expect(explained({ length: 0, entities: ["a"], steps: [] })).toEqual(["起点和终点都是甲。", "Both ends are 甲."]);
});

test("a member of a body of which more are stated than named is told so, and of no other", () => {
  const figure = (named: number, value: number, qualifier: string | null = null) => ({
    name: "乙联合党支部",
    statedMembers: { named, observation: { value, unit: "家", qualifier } as ObservationRecord },
  });
  const told = (body: Named, type = "MEMBER_OF") =>
    (["ZH", "EN"] as const).map((language) => explainLink({ ...bare, type }, A, body, null, language));
  expect(told(figure(4, 5))).toEqual([
    `${A.name}是乙联合党支部的成员（成员5家，列名4家）。`,
    `${A.name} is a member of 乙联合党支部 (4 of 5 named).`,
  ]);
  expect(told(figure(4, 20, "over"))).toEqual([
    `${A.name}是乙联合党支部的成员（成员超过20家，列名4家）。`,
    `${A.name} is a member of 乙联合党支部 (4 of over 20 named).`,
  ]);
  expect(told(figure(5, 5))).toEqual(told({ name: "乙联合党支部" }));
  expect(told(figure(4, 5), "LEADS")).toEqual(told({ name: "乙联合党支部" }, "LEADS"));
});
