/** Each rule of data quality on every engine: what breaks it and what comes close, count and list from one condition. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { CHECK_DECLARATIONS } from "../../src/analysis/check-rules.js";
import { checks } from "../../src/analysis/checks.js";
import type { Graph } from "../../src/graph/graph.js";
import type { Reading } from "../../src/lookup/reading.js";
import { loadObservations } from "../support/apart-fixture.js";
import { emptyGraph } from "../support/empty-graph.js";
import { searchedEngines } from "../support/engines.js";
import { type EntityFixture, type LinkFixture, loadGraph } from "../support/graph-fixture.js";
import { forward } from "../support/pages.js";
import { randomCoverageGraph } from "../support/random-coverage.js";
import { isWalkedInMemory, readingOf, topologyOf } from "../support/reading.js";
import { setProperties } from "../support/set-properties.js";

const TODAY = "2026-06-01";

const party = (id: string): EntityFixture => ({ id, kind: "PARTY_ORGANIZATION" });
const links = (type: LinkFixture["type"], from: readonly string[], to: string): LinkFixture[] =>
  from.map((each) => ({ type, from: each, to }));

describe.each(searchedEngines)("checks on $name", ({ open }) => {
  let graph: Graph;
  beforeEach(async () => {
    graph = await open();
  });
  afterEach(() => graph.close());

  const freshReading = (): Reading => ({ ...readingOf(graph), today: TODAY });

  /** Ids of what breaks the rule, read in pages of two; the count must be as many. */
  async function broken(rule: string, reading = freshReading()): Promise<string[]> {
    const [check] = checks(reading, [rule]);
    if (!check) throw new Error(`no rule ${rule}`);
    const rows = await forward((page) => check.entities(page), 2);
    expect(await check.count()).toBe(rows.length);
    return rows.map(({ entity }) => entity.id);
  }

  test("a joint branch of six units breaks the rule, one of five does not", async () => {
    const firms = ["a", "b", "c", "d", "e", "f"].map((id) => ({ id }));
    await loadGraph(graph, {
      entities: [...firms, ...["five", "six", "mixed", "single", "of-f"].map(party), { id: "park", kind: "PARK" }],
      links: [
        ...links("MEMBER_OF", ["a", "b", "c", "d", "e", "f"], "six"),
        ...links("MEMBER_OF", ["a", "b", "c", "d", "e", "f"], "single"),
        // Five units: one twice, one ended, one through its party organization as well, a park that hosts.
        ...links("MEMBER_OF", ["a", "b", "c", "d", "f", "of-f"], "five"),
        { type: "MEMBER_OF", from: "a", to: "five", role: "牵头单位" },
        { type: "MEMBER_OF", from: "e", to: "five", until: "2025" },
        { type: "ORGANIZATION_OF", from: "of-f", to: "f" },
        { type: "ORGANIZATION_OF", from: "five", to: "park" },
        ...links("MEMBER_OF", ["a", "b", "c", "d", "e"], "mixed"),
        { type: "ORGANIZATION_OF", from: "mixed", to: "f" },
        { type: "ORGANIZATION_OF", from: "mixed", to: "a" },
      ],
    });
    await setProperties(
      graph,
      ["five", "six", "mixed"].map((id) => ({ id, props: { form: "BRANCH", joint: true } })),
    );
    await setProperties(graph, [{ id: "single", props: { form: "COMMITTEE", joint: true } }]);
    expect(await broken("JOINT_BRANCH_OVER_FIVE_UNITS")).toEqual(["mixed", "six"]);
  });

  test("party organizations count for the units they belong to, each unit once; chains and parks are none", async () => {
    const units = ["u1", "u2", "u3", "v1", "v2", "w1", "w2", "w3"];
    const organs = ["p1", "p2", "p3", "q1", "q2", "q3", "q4", "q5", "q6", "former", "of-park"];
    await loadGraph(graph, {
      entities: [
        ...units.map((id) => ({ id })),
        ...[...organs, "hosted", "organs", "parks", "six"].map(party),
        { id: "chain", kind: "INDUSTRY_CHAIN" },
        { id: "park", kind: "PARK" },
      ],
      links: [
        ...["1", "2", "3"].map((at) => ({ type: "ORGANIZATION_OF" as const, from: `p${at}`, to: `u${at}` })),
        ...links("ORGANIZATION_OF", ["q1", "q2", "q3"], "v1"),
        ...links("ORGANIZATION_OF", ["q4", "q5", "q6"], "v2"),
        { type: "ORGANIZATION_OF", from: "of-park", to: "park" },
        { type: "ORGANIZATION_OF", from: "former", to: "v1", until: "2025" },
        // Three units, that each are a host of the branch and take part through their own.
        ...["u1", "u2", "u3"].map((to) => ({ type: "ORGANIZATION_OF" as const, from: "hosted", to })),
        ...links("MEMBER_OF", ["p1", "p2", "p3"], "hosted"),
        // Three units: one with three branches, one with two, and two that share one.
        ...links("MEMBER_OF", ["q1", "q2", "q3", "q4", "q5", "q6"], "organs"),
        // Five: two firms, two through their own, the park's own for itself.
        ...links("MEMBER_OF", ["w1", "w2", "p1", "p2", "of-park", "park", "chain"], "parks"),
        // Six: what was a unit's own stands for itself, and one of two units for both.
        ...links("MEMBER_OF", ["w1", "w2", "former", "q1", "p1"], "six"),
        { type: "ORGANIZATION_OF", from: "q1", to: "w3" },
      ],
    });
    const joint = ["hosted", "organs", "parks", "six"].map((id) => ({ id, props: { form: "BRANCH", joint: true } }));
    await setProperties(graph, joint);
    expect(await broken("JOINT_BRANCH_OVER_FIVE_UNITS")).toEqual(["six"]);
  });

  test("a chain's committee must have its chain; a firm's branch with the word in its name need not", async () => {
    await loadGraph(graph, {
      entities: [
        ...["铜产业链党委", "铝产业链党委", "区块链公司党支部", "former-chain-committee"].map(party),
        { id: "铜产业链", kind: "INDUSTRY_CHAIN" },
        { id: "区块链公司" },
      ],
      links: [
        { type: "ORGANIZATION_OF", from: "铜产业链党委", to: "铜产业链" },
        { type: "ORGANIZATION_OF", from: "former-chain-committee", to: "铜产业链", until: "2025" },
        { type: "ORGANIZATION_OF", from: "区块链公司党支部", to: "区块链公司" },
      ],
    });
    expect(await broken("CHAIN_COMMITTEE_WITHOUT_CHAIN")).toEqual(["former-chain-committee", "铝产业链党委"]);
  });

  test("an organization lies in an area at some level; provinces and what has ended need not", async () => {
    await loadGraph(graph, {
      entities: [
        ...["placed", "parked", "housed", "former", "lost", "adrift"].map((id) => ({ id })),
        { id: "gone", until: "2025" },
        { id: "park", kind: "PARK" },
        { id: "hall", kind: "SITE" },
        { id: "wing", kind: "PARK" },
        { id: "closed", kind: "SITE", until: "2025" },
        { id: "island", kind: "PARK" },
        { id: "county", kind: "AREA" },
        { id: "province", kind: "AREA" },
      ],
      links: [
        { type: "LOCATED_IN", from: "placed", to: "county" },
        { type: "LOCATED_IN", from: "parked", to: "park" },
        { type: "LOCATED_IN", from: "park", to: "county" },
        { type: "LOCATED_IN", from: "county", to: "province" },
        { type: "LOCATED_IN", from: "housed", to: "hall" },
        { type: "LOCATED_IN", from: "hall", to: "wing" },
        { type: "LOCATED_IN", from: "wing", to: "province" },
        { type: "LOCATED_IN", from: "former", to: "closed" },
        { type: "LOCATED_IN", from: "closed", to: "county" },
        { type: "LOCATED_IN", from: "adrift", to: "island" },
        { type: "LOCATED_IN", from: "lost", to: "county", until: "2025" },
      ],
    });
    await setProperties(graph, [{ id: "province", props: { level: "PROVINCE" } }]);
    expect(await broken("ORGANIZATION_WITHOUT_AREA")).toEqual(["adrift", "former", "island", "lost"]);
  });

  test("a link that outlasts its ended end, or ends before it begins, is still counted", async () => {
    await loadGraph(graph, {
      entities: [
        ...["a", "b", "c"].map((id) => ({ id })),
        ...["open", "later", "closed"].map((id) => ({ id, until: "2025-06" })),
        { id: "ending", until: "2026-12" },
      ],
      links: [
        { type: "CO_BUILDS_WITH", from: "open", to: "a" },
        { type: "MEMBER_OF", from: "later", to: "a", until: "2025-07" },
        { type: "MEMBER_OF", from: "closed", to: "a", until: "2025-06-30" },
        { type: "MEMBER_OF", from: "ending", to: "a" },
        { type: "SUPPLIES", from: "b", to: "c", since: "2026", until: "2025" },
        { type: "SUPPLIES", from: "c", to: "b", since: "2025", until: "2025" },
      ],
    });
    expect(await broken("ENDED_LINK_STILL_COUNTED")).toEqual(["b", "later", "open"]);
  });

  test("one name in one nearest area may be one organization twice; in two areas it is two", async () => {
    const named = (id: string, name: string, kind = "ENTERPRISE") => ({ id, name, kind });
    await loadGraph(graph, {
      entities: [
        named("a", "长安 公司"),
        named("b", "长安公司", "SITE"),
        named("c", "长安公司"),
        named("d", "长安公司"),
        named("both", "双方公司"),
        named("one", "双方公司"),
        named("above", "平安公司"),
        named("below", "平安公司"),
        { ...named("e", "长安公司"), until: "2025" },
        { id: "park", kind: "PARK" },
        { id: "county", kind: "AREA" },
        { id: "town", kind: "AREA" },
      ],
      links: [
        { type: "LOCATED_IN", from: "a", to: "county" },
        { type: "LOCATED_IN", from: "b", to: "park" },
        { type: "LOCATED_IN", from: "park", to: "county" },
        { type: "LOCATED_IN", from: "c", to: "town" },
        { type: "LOCATED_IN", from: "town", to: "county" },
        { type: "LOCATED_IN", from: "e", to: "town" },
        { type: "LOCATED_IN", from: "both", to: "town" },
        { type: "LOCATED_IN", from: "both", to: "county" },
        { type: "LOCATED_IN", from: "one", to: "county" },
        { type: "LOCATED_IN", from: "above", to: "county" },
        { type: "LOCATED_IN", from: "below", to: "town" },
      ],
    });
    expect(await broken("SAME_NAME_SAME_AREA")).toEqual(["both", "one", "a", "b"]);
  });

  test("a post that ended yesterday without a successor is shown at both ends; one that ends today is not", async () => {
    await loadGraph(graph, {
      entities: [
        ...["left", "moved", "stays", "next"].map((id) => ({ id, class: "Person" as const })),
        ...["a", "b", "c"].map((id) => ({ id })),
      ],
      links: [
        { type: "HOLDS_POST", from: "left", to: "a", role: "书记", until: "2026-05-31" },
        { type: "HOLDS_POST", from: "moved", to: "b", role: "书记", until: "2025" },
        { type: "HOLDS_POST", from: "moved", to: "c", role: "主任" },
        { type: "HOLDS_POST", from: "next", to: "b", role: "书记" },
        { type: "HOLDS_POST", from: "stays", to: "c", role: "委员", until: TODAY },
      ],
    });
    expect(await broken("POST_ENDED")).toEqual(["a", "left"]);
  });

  test("figures without a period are counted by the entities they are about", async () => {
    await loadGraph(graph, { entities: [{ id: "a" }, { id: "b" }], links: [] });
    await loadObservations(graph, [
      { id: "1", subject: "a", indicator: "产值" },
      { id: "2", subject: "a", indicator: "党员数" },
      { id: "3", subject: "b", indicator: "产值", period: "今年" },
    ]);
    expect(await broken("FIGURE_WITHOUT_PERIOD")).toEqual(["a"]);
  });

  test("a fact without a source is shown where it begins: the entity, its link, its figure", async () => {
    const ids = ["bare", "cited", "figured", "linking"];
    const cited = { citations: ["000#1"] };
    await loadGraph(graph, {
      entities: ids.map((id) => ({ id })),
      links: [
        { type: "SUPPLIES", from: "linking", to: "cited" },
        { type: "SUPPLIES", from: "cited", to: "linking", ...cited },
      ],
    });
    const withCitations = ["cited", "figured", "linking"].map((id) => ({ id, props: cited }));
    await setProperties(graph, withCitations);
    await loadObservations(graph, [{ id: "1", subject: "figured", indicator: "产值" }]);
    expect(await broken("FACT_WITHOUT_SOURCE")).toEqual(["bare", "figured", "linking"]);
  });

  test("where memory narrows what may break a rule, it leaves out nothing that does", async () => {
    if (!isWalkedInMemory(graph)) return;
    const narrowed = CHECK_DECLARATIONS.filter(({ candidates }) => candidates);
    expect(narrowed).toHaveLength(4);
    await fc.assert(
      fc.asyncProperty(randomCoverageGraph, async (given) => {
        await emptyGraph(graph);
        const entities = given.entities.map((entity, at) => ({ ...entity, name: `${at % 4}` }));
        await loadGraph(graph, { ...given, entities });
        const { topology: _, ...plain } = freshReading();
        for (const { rule } of narrowed) {
          expect({ rule, ids: await broken(rule) }).toEqual({ rule, ids: await broken(rule, plain) });
        }
      }),
      { numRuns: 60 },
    );
  });

  test("more than are asked for by id are not narrowed", async () => {
    if (!isWalkedInMemory(graph)) return;
    await loadGraph(graph, { entities: ["a", "b"].map((id) => ({ id, name: "a" })), links: [] });
    const { candidates } = CHECK_DECLARATIONS.find(({ rule }) => rule === "ORGANIZATION_WITHOUT_AREA") ?? {};
    const loaded = await topologyOf(graph);
    expect(await candidates?.(freshReading(), loaded, 2)).toEqual(["a", "b"]);
    expect(await candidates?.(freshReading(), loaded, 1)).toBeNull();
  });

  test("an unknown rule is refused by code; named ones come in the order of the list", () => {
    const reading = freshReading();
    expect(() => checks(reading, ["NO_SUCH_RULE"])).toThrowError(expect.objectContaining({ code: "BAD_ARGUMENT" }));
    expect(checks(reading, ["POST_ENDED", "FACT_WITHOUT_SOURCE"]).map(({ rule }) => rule)).toEqual([
      "FACT_WITHOUT_SOURCE",
      "POST_ENDED",
    ]);
  });
});

test("the rules are sorted by name and say in both languages what they mean", () => {
  const rules = CHECK_DECLARATIONS.map(({ rule }) => rule);
  expect(rules).toEqual([...new Set(rules)].sort());
  for (const { text } of CHECK_DECLARATIONS) {
    expect(text.ZH).toMatch(/\p{Script=Han}.*。$/u);
    expect(text.EN).toMatch(/^[A-Z].*\.$/);
  }
});
