/** Whom suggestions name, whom they never name, and what they say when they keep silent. */
import { afterEach, describe, expect, test } from "vitest";

import { LIMITS } from "../../src/analysis/evidence-inquiry.js";
import { PLACES_AT_ONCE } from "../../src/analysis/evidence-places.js";
import { ABSTAINED_ENDED, ABSTAINED_LATE, ABSTAINED_UNFIT, NOT_BEHIND_HUBS } from "../../src/analysis/evidence-text.js";
import { suggestions } from "../../src/analysis/suggestions.js";
import { rounded } from "../../src/analysis/suggestions-rules.js";
import { Deadline } from "../../src/graph/deadline.js";
import type { Graph } from "../../src/graph/graph.js";
import type { LinkType } from "../../src/model/model.gen.js";
import { countedGraph } from "../support/counted-graph.js";
import { engines } from "../support/engines.js";
import { type EntityFixture, type LinkFixture, loadGraph } from "../support/graph-fixture.js";
import { type ListingFixture, loadListings } from "../support/listing-fixture.js";
import { readingOf, TODAY } from "../support/reading.js";
import { recordingGraph } from "../support/recording-graph.js";

const TOWN = { id: "town", kind: "AREA", level: "TOWNSHIP" } as const;
const inTown = (...ids: string[]): LinkFixture[] => ids.map((from) => ({ type: "LOCATED_IN", from, to: "town" }));
const inBody = (...ids: string[]): LinkFixture[] => ids.map((from) => ({ type: "MEMBER_OF", from, to: "body" }));
const BODY = { id: "body", kind: "ALLIANCE" } as const;

describe.each(engines)("on $name", ({ open }) => {
  const opened: Graph[] = [];
  afterEach(async () => {
    for (const graph of opened.splice(0)) await graph.close();
  });

  async function graphOf(
    entities: readonly EntityFixture[],
    links: readonly LinkFixture[],
    listings: readonly ListingFixture[] = [],
  ): Promise<Graph> {
    const graph = await open();
    opened.push(graph);
    await loadGraph(graph, { entities, links });
    await loadListings(graph, listings);
    return graph;
  }

  async function suggestedTo(graph: Graph, id: string, type: LinkType = "CO_BUILDS_WITH", first = 5) {
    const found = await suggestions(readingOf(graph), { for: id, type, first });
    return found.suggestions.map(({ organization, terms }) => [organization, ...terms.map(({ kind }) => kind)]);
  }

  test("two kinds of evidence are needed, and each says what is behind it", async () => {
    const graph = await graphOf(
      [{ id: "a" }, { id: "b" }, { id: "c" }, BODY, TOWN],
      [...inTown("a", "b", "c"), ...inBody("a", "b")],
    );
    const found = await suggestions(readingOf(graph), { for: "a", type: "CO_BUILDS_WITH", first: 5 });
    expect(found.suggestions).toEqual([
      {
        organization: "b",
        score: 2.1427,
        terms: [
          // Two members: 1 / ln 2.
          {
            kind: "SHARED_BODY",
            weight: rounded(1 / Math.log(2)),
            entities: ["body"],
            count: 1,
            links: [
              { link: expect.any(String), near: "a", far: "body", initiative: null },
              { link: expect.any(String), near: "b", far: "body", initiative: null },
            ],
          },
          { kind: "SAME_AREA", weight: 0.7, entities: ["town"], count: 1, links: [] },
        ],
      },
    ]);
    expect(found.abstained).toContain(
      "Considered: 2. Not suggested, for fewer than 2 independent kinds of evidence: 1.",
    );
    expect(found.completeness).toEqual({ complete: true, returned: 1, total: 1, limitedBy: [] });
  });

  test("never itself, its own party organizations, those linked so already, or parts of its own house", async () => {
    const ids = ["a", "branch", "linked", "team", "founded", "free"];
    const entities = ids.map((id) => ({ id, kind: id === "branch" ? "PARTY_ORGANIZATION" : "ENTERPRISE" }));
    const graph = await graphOf(
      [...entities, BODY, TOWN],
      [
        ...inTown(...ids),
        ...inBody(...ids),
        { type: "ORGANIZATION_OF", from: "branch", to: "a" },
        { type: "CO_BUILDS_WITH", from: "linked", to: "branch" },
        { type: "SUBORDINATE_TO", from: "team", to: "a" },
        { type: "ESTABLISHED", from: "a", to: "founded" },
      ],
    );
    expect((await suggestedTo(graph, "a")).map(([id]) => id)).toEqual(["free"]);
    expect((await suggestedTo(graph, "branch")).map(([id]) => id)).toEqual(["free"]);
  });

  test("a link that ended is no longer in the way", async () => {
    const graph = await graphOf(
      [{ id: "a" }, { id: "b" }, BODY, TOWN],
      [...inTown("a", "b"), ...inBody("a", "b"), { type: "CO_BUILDS_WITH", from: "a", to: "b", until: "2024" }],
    );
    expect((await suggestedTo(graph, "a")).map(([id]) => id)).toEqual(["b"]);
  });

  test("a branch stands for its firm, on both sides", async () => {
    const graph = await graphOf(
      [
        { id: "a" },
        { id: "branch-a", kind: "PARTY_ORGANIZATION" },
        { id: "b" },
        { id: "branch-b", kind: "PARTY_ORGANIZATION" },
        BODY,
        TOWN,
      ],
      [
        ...inTown("a", "b"),
        ...inBody("branch-a", "branch-b"),
        { type: "ORGANIZATION_OF", from: "branch-a", to: "a" },
        { type: "ORGANIZATION_OF", from: "branch-b", to: "b" },
      ],
    );
    expect(await suggestedTo(graph, "a")).toEqual([["b", "SHARED_BODY", "SAME_AREA"]]);
  });

  test("a partner's branch stands for it too: shared is the firm, once, with the links of both", async () => {
    const partner = [{ id: "p" }, ...["p1", "p2"].map((id) => ({ id, kind: "PARTY_ORGANIZATION" }))];
    const tied: LinkFixture[] = [
      { type: "CO_BUILDS_WITH", from: "a", to: "p1" },
      { type: "CO_BUILDS_WITH", from: "b", to: "p2" },
      { type: "CO_BUILDS_WITH", from: "b", to: "p" },
      { type: "ORGANIZATION_OF", from: "p1", to: "p" },
      { type: "ORGANIZATION_OF", from: "p2", to: "p" },
    ];
    const graph = await graphOf([{ id: "a" }, { id: "b" }, TOWN, ...partner], [...inTown("a", "b"), ...tied]);
    const { suggestions: found } = await suggestions(readingOf(graph), { for: "a", type: "CO_BUILDS_WITH", first: 5 });
    expect(found.map(({ organization }) => organization)).toEqual(["b"]);
    expect(found[0]?.terms[0]).toMatchObject({
      kind: "SHARED_PARTNER",
      weight: rounded(1 / Math.log(3)),
      entities: ["p"],
      count: 1,
      links: [{ far: "p1" }, { far: "p" }, { far: "p2" }],
    });
  });

  test("supply within a chain and the chain itself are one ground", async () => {
    const entities = [{ id: "a" }, { id: "b" }, { id: "chain", kind: "INDUSTRY_CHAIN" }, TOWN];
    const links: LinkFixture[] = [
      { type: "SUPPLIES", from: "b", to: "a" },
      { type: "MEMBER_OF", from: "a", to: "chain" },
      { type: "MEMBER_OF", from: "b", to: "chain" },
    ];
    expect(await suggestedTo(await graphOf(entities, links), "a")).toEqual([]);
    expect(await suggestedTo(await graphOf(entities, [...links, ...inTown("a", "b")]), "a")).toEqual([
      ["b", "SAME_CHAIN", "ADJACENT_STAGE", "SAME_AREA"],
    ]);
  });

  test("an initiative that memberships of a shared body are told with is no second kind of evidence", async () => {
    const entities = [{ id: "a" }, { id: "b" }, BODY, { id: "scheme", class: "Initiative" as const }];
    const takingPart = ["a", "b"].map((from) => ({ type: "PARTICIPATES_IN" as const, from, to: "scheme" }));
    const told = inBody("a", "b").map((link) => ({ ...link, initiative: "scheme" }));
    expect(await suggestedTo(await graphOf(entities, [...told, ...takingPart]), "a")).toEqual([]);
    expect(await suggestedTo(await graphOf(entities, [...inBody("a", "b"), ...takingPart]), "a")).toEqual([
      ["b", "SHARED_BODY", "PAST_COOPERATION"],
    ]);
  });

  test("an open need is met by an open offer with its tags; who is to be helped needs, who helps offers", async () => {
    const graph = await graphOf(
      [{ id: "village", kind: "VILLAGE" }, { id: "bureau", kind: "PUBLIC_BODY" }, { id: "needy" }, TOWN],
      inTown("village", "bureau", "needy"),
      [
        { id: "n", owner: "village", kind: "NEED", tags: ["loan", "talent"] },
        { id: "o", owner: "bureau", kind: "POLICY", tags: ["loan"] },
        { id: "x", owner: "village", kind: "RESOURCE", tags: ["site"] },
        { id: "y", owner: "needy", kind: "NEED", tags: ["site"] },
      ],
    );
    const found = await suggestions(readingOf(graph), { for: "village", type: "ASSISTS", first: 5 });
    expect(found.suggestions).toMatchObject([
      // Half of the tags: 1.5 / 2.
      { organization: "bureau", terms: [{ kind: "SAME_AREA" }, { weight: 0.75, entities: ["n", "o"] }] },
    ]);
    expect((await suggestedTo(graph, "village")).map(([id]) => id)).toEqual(["needy", "bureau"]);
  });

  test("a body of more than 200 brings nobody in, but confirms whom another kind found", async () => {
    const many = Array.from({ length: LIMITS.hub + 1 }, (_, at) => `member-${at}`);
    const entities = [...many.map((id) => ({ id })), { id: "a" }, { id: "p" }, BODY];
    const crowd = inBody(...many, "a");
    expect(await suggestedTo(await graphOf(entities, crowd), "a")).toEqual([]);
    const partners: LinkFixture[] = [
      { type: "CO_BUILDS_WITH", from: "a", to: "p" },
      { type: "CO_BUILDS_WITH", from: "p", to: "member-7" },
    ];
    expect(await suggestedTo(await graphOf(entities, [...crowd, ...partners]), "a")).toEqual([
      ["member-7", "SHARED_PARTNER", "SHARED_BODY"],
    ]);
  });

  test("two that share only a body and a town of more than 200 are missed, and the answer says so", async () => {
    const many = Array.from({ length: LIMITS.hub }, (_, at) => `member-${at}`);
    const entities = [...many.map((id) => ({ id })), { id: "a" }, BODY, TOWN];
    const askedIn = async (...links: LinkFixture[]) => {
      const graph = await graphOf(entities, links);
      return suggestions(readingOf(graph), { for: "a", type: "CO_BUILDS_WITH", first: 5 });
    };
    const both = await askedIn(...inBody(...many, "a"), ...inTown(...many, "a"));
    expect(both.completeness).toEqual({ complete: false, returned: 0, total: null, limitedBy: ["ROWS"] });
    expect(both.abstained).toContain(NOT_BEHIND_HUBS);
    // Whoever is to be suggested shares one thing more, which is looked through.
    const one = await askedIn(...inBody(...many, "a"));
    expect(one.completeness).toEqual({ complete: true, returned: 0, total: 0, limitedBy: [] });
    expect(one.abstained).not.toContain(NOT_BEHIND_HUBS);
  });

  test("the fewer share it, the more it says: the rarer body comes first", async () => {
    const rare = { id: "rare", kind: "TEAM" } as const;
    const graph = await graphOf(
      [{ id: "a" }, { id: "b" }, { id: "c" }, { id: "d" }, BODY, rare, TOWN],
      [
        ...inTown("a", "b", "c"),
        ...inBody("a", "b", "d"),
        { type: "MEMBER_OF", from: "a", to: "rare" },
        { type: "MEMBER_OF", from: "c", to: "rare" },
      ],
    );
    expect((await suggestedTo(graph, "a")).map(([id]) => id)).toEqual(["c", "b"]);
  });

  test("more than asked for is a cut, and it costs the same statements for one as for many", async () => {
    const ids = Array.from({ length: 9 }, (_, at) => `firm-${at}`);
    const graph = await graphOf([...ids.map((id) => ({ id })), BODY, TOWN], [...inTown(...ids), ...inBody(...ids)]);
    const statements = async (first: number) => {
      const counted = countedGraph(graph);
      const reading = { ...readingOf(counted.graph) };
      const found = await suggestions(reading, { for: "firm-0", type: "CO_BUILDS_WITH", first });
      return { found, count: counted.statements.length };
    };
    const [few, all] = [await statements(2), await statements(8)];
    expect(few.found.completeness).toEqual({ complete: false, returned: 2, total: 8, limitedBy: ["ROWS"] });
    expect(few.found.abstained).toBeNull();
    expect(all.found.completeness).toEqual({ complete: true, returned: 8, total: 8, limitedBy: [] });
    expect(few.count).toBe(all.count);
    expect(all.count).toBeLessThan(25);
  });

  test("places are looked into a bounded number at a time", async () => {
    const sites = Array.from({ length: PLACES_AT_ONCE + 1 }, (_, at) => ({ id: `site-${at}`, kind: "SITE" }));
    const located = sites.map(({ id }) => ({ type: "LOCATED_IN" as const, from: "a", to: id }));
    const { graph, sent } = recordingGraph(await graphOf([{ id: "a" }, ...sites], located));
    await suggestedTo(graph, "a");
    const asked = sent.filter(({ query }) => query.name === "suggestion/located");
    expect(asked.map(({ params }) => (params.ids as string[]).length)).toEqual([PLACES_AT_ONCE, 1]);
  });

  test("A10 an asker with more partners than are followed says so", async () => {
    const ids = Array.from({ length: LIMITS.each + 1 }, (_, at) => `partner-${at}`);
    const graph = await graphOf(
      [{ id: "hub" }, ...ids.map((id) => ({ id }))],
      ids.map((to) => ({ type: "CO_BUILDS_WITH", from: "hub", to })),
    );
    const found = await suggestions(readingOf(graph), { for: "hub", type: "CO_BUILDS_WITH", first: 5 });
    expect(found.completeness).toMatchObject({ complete: false, limitedBy: ["ROWS"], total: null });
  });

  test("F19 when time runs out nobody is suggested on half the evidence", async () => {
    const graph = await graphOf([{ id: "a" }, { id: "b" }, BODY, TOWN], [...inTown("a", "b"), ...inBody("a", "b")]);
    let nowMs = 0;
    const slow: Graph = {
      ...graph,
      engine: graph.engine,
      read(query, params, deadline) {
        if (query.name.startsWith("suggestion/")) nowMs += 850;
        return graph.read(query, params, deadline);
      },
    };
    const reading = { graph: slow, deadline: new Deadline(1_000, () => nowMs), today: TODAY };
    const found = await suggestions(reading, { for: "a", type: "CO_BUILDS_WITH", first: 5 });
    expect(found).toMatchObject({ suggestions: [], abstained: ABSTAINED_LATE, completeness: { limitedBy: ["TIME"] } });
  });

  test("an organization that has ended is advised no more", async () => {
    const graph = await graphOf([{ id: "a", until: "2020" }, { id: "b" }, TOWN], inTown("a", "b"));
    const found = await suggestions(readingOf(graph), { for: "a", type: "CO_BUILDS_WITH", first: 5 });
    expect(found).toMatchObject({ suggestions: [], abstained: ABSTAINED_ENDED, completeness: { total: 0 } });
  });

  test("a place is no place of both: its own committee does not share the village with it", async () => {
    const scheme = { id: "scheme", class: "Initiative" as const };
    const graph = await graphOf(
      [
        { id: "village", kind: "VILLAGE" },
        { id: "branch", kind: "PARTY_ORGANIZATION" },
        { id: "council", kind: "PUBLIC_BODY" },
        scheme,
        TOWN,
      ],
      [
        { type: "ORGANIZATION_OF", from: "branch", to: "village" },
        { type: "LOCATED_IN", from: "branch", to: "village" },
        ...inTown("village"),
        { type: "LOCATED_IN", from: "council", to: "village" },
        { type: "PARTICIPATES_IN", from: "council", to: "scheme" },
        { type: "PARTICIPATES_IN", from: "village", to: "scheme" },
      ],
    );
    const found = await suggestions(readingOf(graph), { for: "village", type: "ASSISTS", first: 5 });
    expect(found.suggestions).toMatchObject([{ organization: "council", terms: [{ entities: ["town"] }, {}] }]);
  });

  test("territory and places of work are nobody to build with, and are told so", async () => {
    const kinds = { town: "AREA", yard: "SITE" };
    const graph = await graphOf(
      [...Object.entries(kinds).map(([id, kind]) => ({ id, kind })), { id: "a" }, BODY],
      inBody("town", "yard", "a"),
    );
    for (const id of Object.keys(kinds)) {
      const found = await suggestions(readingOf(graph), { for: id, type: "CO_BUILDS_WITH", first: 5 });
      expect(found).toMatchObject({ suggestions: [], abstained: ABSTAINED_UNFIT, completeness: { total: 0 } });
      expect(await suggestedTo(graph, id, "ASSISTS")).toEqual([]);
    }
  });

  test("what cannot be asked is an error of the catalogue", async () => {
    const graph = await graphOf([{ id: "a" }, { id: "someone", class: "Person" }], []);
    const asked = (id: string, type: LinkType, first: number) =>
      suggestions(readingOf(graph), { for: id, type, first }).catch((error) => [error.code, error.details.argument]);
    expect(await asked("nobody", "CO_BUILDS_WITH", 5)).toEqual(["NOT_FOUND", undefined]);
    expect(await asked("someone", "CO_BUILDS_WITH", 5)).toEqual(["BAD_ARGUMENT", "for"]);
    expect(await asked("a", "HOLDS_POST", 5)).toEqual(["BAD_ARGUMENT", "type"]);
    expect(await asked("a", "LOCATED_IN", 5)).toEqual(["BAD_ARGUMENT", "type"]);
    expect(await asked("a", "CO_BUILDS_WITH", 0)).toEqual(["BAD_ARGUMENT", "first"]);
    expect(await asked("a", "CO_BUILDS_WITH", 51)).toEqual(["BAD_ARGUMENT", "first"]);
  });
});
