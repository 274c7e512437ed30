/** Whom several organizations have in common: against the partners of each, and against plain code for links. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import type { Graph } from "../../src/graph/graph.js";
import { partnersOf } from "../../src/lookup/partners.js";
import { compareCodePoints } from "../../src/model/names.js";
import {
  type CommonRequest,
  commonPartners,
  commonPartnerTotal,
  parseCommon,
} from "../../src/traversal/common-partners.js";
import { parseScope } from "../../src/traversal/scope.js";
import { countedGraph } from "../support/counted-graph.js";
import { emptyGraph } from "../support/empty-graph.js";
import { engines } from "../support/engines.js";
import { type EntityFixture, type LinkFixture, loadGraph } from "../support/graph-fixture.js";
import { GraphReference } from "../support/graph-reference.js";
import { backward, forward, pageOf } from "../support/pages.js";
import { randomGraph, randomId, randomScope } from "../support/random-graph.js";
import { readingOf, TODAY } from "../support/reading.js";

const ENTITIES: readonly EntityFixture[] = [
  ...["a", "b", "c", "d"].map((id) => ({ id })),
  { id: "v", kind: "VILLAGE" },
  { id: "union", kind: "ALLIANCE" },
  { id: "p1", kind: "PARTY_ORGANIZATION" },
  { id: "p2", kind: "PARTY_ORGANIZATION" },
];
const id = fc.constantFrom(...ENTITIES.map((entity) => entity.id));
const party = fc.constantFrom("p1", "p2");
const links: fc.Arbitrary<LinkFixture[]> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.record({ type: fc.constant("CO_BUILDS_WITH" as const), from: id, to: id }) },
      fc.record({ type: fc.constant("MEMBER_OF" as const), from: id, to: fc.constantFrom("union", "p2") }),
      fc.record({ type: fc.constant("ORGANIZATION_OF" as const), from: party, to: fc.constantFrom("a", "b", "v") }),
    ),
    { minLength: 4, maxLength: 18, size: "max" },
  )
  .map((given) => given.filter(({ from, to }) => from !== to).map((link, at) => ({ ...link, id: `l${at}` })));

describe.each(engines)("on $name", ({ name, open }) => {
  const numRuns = name === "embedded" ? 60 : 4;
  let graph: Graph;
  beforeEach(async () => {
    graph = await open();
  });
  afterEach(() => graph.close());

  /** Everything of the request, read forward and backward in small pages. */
  async function answerOf(request: CommonRequest, size = 2) {
    const reading = readingOf(graph);
    const common = await parseCommon(reading, request);
    const read = (page: ReturnType<typeof pageOf>) => commonPartners(reading, common, page);
    const rows = await forward(read, size);
    const ids = rows.map(({ entity }) => entity.id);
    expect((await backward(read, size)).map(({ entity }) => entity.id)).toEqual(ids);
    expect(await commonPartnerTotal(reading, common)).toBe(ids.length);
    return { rows, ids };
  }

  const partnersIn = (ids: readonly string[], atLeast: number | null = null, given = {}): CommonRequest => ({
    ids,
    atLeast,
    relation: "PARTNERS",
    scope: parseScope(given, TODAY),
  });

  test("they are those whom so many of the asked have among their partners, with the ties to each", async () => {
    const asked = fc.uniqueArray(id, { minLength: 1, maxLength: 5 });
    const kinds = fc.constantFrom(null, ["ENTERPRISE" as const]);
    await fc.assert(
      fc.asyncProperty(links, asked, fc.nat(), kinds, async (given, ids, chance, ofKinds) => {
        await emptyGraph(graph);
        await loadGraph(graph, { entities: ENTITIES, links: given });
        const atLeast = 1 + (chance % ids.length);
        const request = partnersIn(ids, atLeast, { kinds: ofKinds });
        const filter = { kinds: ofKinds, period: request.scope.period };
        const each = await partnersOf(readingOf(graph), ids, filter, pageOf({ first: 100 }));
        const tiesOf = new Map<string, unknown[][]>();
        for (const asked of [...ids].sort(compareCodePoints)) {
          for (const { entity, ties } of each.get(asked)?.rows ?? []) {
            tiesOf.set(entity.id, [...(tiesOf.get(entity.id) ?? []), [...ties]]);
          }
        }
        const expected = [...tiesOf].filter(([, ties]) => ties.length >= atLeast);
        expected.sort(([a], [b]) => compareCodePoints(a, b));
        const { rows } = await answerOf(request);
        expect(rows.map(({ entity, ties }) => [entity.id, ties])).toEqual(
          expected.map(([partner, ties]) => [partner, ties.flat()]),
        );
      }),
      { numRuns },
    );
  });

  test("with link types they are the organizations that so many of the asked are linked with", async () => {
    const cases = fc.tuple(
      randomGraph,
      fc.uniqueArray(randomId, { minLength: 1, maxLength: 5 }),
      randomScope,
      fc.nat(),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([fixture, ids, input, chance]) => {
        await emptyGraph(graph);
        await loadGraph(graph, fixture);
        const atLeast = 1 + (chance % ids.length);
        const scope = parseScope(input, TODAY);
        const reference = new GraphReference(fixture, scope, []);
        const isOrganization = (far: string) =>
          (fixture.entities.find((entity) => entity.id === far)?.class ?? "Organization") === "Organization";
        const linksTo = new Map<string, string[][]>();
        for (const asked of [...ids].sort(compareCodePoints)) {
          const steps = reference.stepsFrom(asked).filter(({ far }) => isOrganization(far));
          for (const far of new Set(steps.map((step) => step.far))) {
            const own = steps.filter((step) => step.far === far).map(({ link }) => link);
            linksTo.set(far, [...(linksTo.get(far) ?? []), own.sort(compareCodePoints)]);
          }
        }
        const { rows } = await answerOf({ ids, atLeast, relation: "LINKS", scope });
        const found = rows.map(({ entity, ties }) => [
          entity.id,
          ties.map((tie) => tie.links.map(({ link }) => link).join()),
        ]);
        const expected = [...linksTo].filter(([, own]) => own.length >= atLeast).map(([far, own]) => [far, own.flat()]);
        expect(new Map(found as [string, string[]][])).toEqual(new Map(expected as [string, string[]][]));
      }),
      { numRuns },
    );
  });

  describe("two firms and a village", () => {
    beforeEach(() =>
      loadGraph(graph, {
        entities: ENTITIES,
        links: [
          { id: "1", type: "CO_BUILDS_WITH", from: "a", to: "c" },
          { id: "2", type: "CO_BUILDS_WITH", from: "b", to: "c" },
          { id: "3", type: "CO_BUILDS_WITH", from: "b", to: "d" },
          { id: "4", type: "MEMBER_OF", from: "a", to: "union" },
          { id: "5", type: "MEMBER_OF", from: "v", to: "union" },
        ],
        redirects: { old: "a" },
      }),
    );

    test("all is the default: c is partner of both, d of one, and each of the other's", async () => {
      expect((await answerOf(partnersIn(["a", "b"]))).ids).toEqual(["c"]);
      expect((await answerOf(partnersIn(["a", "b"], 1))).ids).toEqual(["c", "d", "v"]);
      expect((await answerOf(partnersIn(["a", "b", "c"], 2))).ids).toEqual(["c"]);
      expect((await answerOf(partnersIn(["c"]))).ids).toEqual(["a", "b"]);
    });

    test("an id given twice, or by what it was merged into, counts once; atLeast is bounded by those that are left", async () => {
      expect((await answerOf(partnersIn(["old", "a", "b"]))).ids).toEqual(["c"]);
      const tooMany = { code: "BAD_ARGUMENT", details: { argument: "atLeast", value: 3, least: 1, most: 2 } };
      await expect(answerOf(partnersIn(["old", "a", "b"], 3))).rejects.toMatchObject(tooMany);
      await expect(answerOf(partnersIn(["a"], 0))).rejects.toMatchObject({ code: "BAD_ARGUMENT" });
    });

    test("within bounds what is listed", async () => {
      expect((await answerOf(partnersIn(["a", "b"], 1, { within: "union" }))).ids).toEqual(["v"]);
      await expect(answerOf(partnersIn(["a"], 1, { within: "nowhere" }))).rejects.toMatchObject({ code: "NOT_FOUND" });
    });

    test("unknown ids are NOT_FOUND, none and too many BAD_ARGUMENT", async () => {
      await expect(answerOf(partnersIn(["a", "nobody"]))).rejects.toMatchObject({ details: { ids: ["nobody"] } });
      await expect(answerOf(partnersIn([]))).rejects.toMatchObject({ code: "BAD_ARGUMENT" });
      await answerOf(partnersIn(Array(100).fill("a")));
      await expect(answerOf(partnersIn(Array(101).fill("a")))).rejects.toMatchObject({ code: "BAD_ARGUMENT" });
    });

    test("a page costs one statement, one for its ties, and one for the ids", async () => {
      const counted = countedGraph(graph);
      const reading = readingOf(counted.graph);
      const common = await parseCommon(reading, partnersIn(["a", "b", "c", "d"], 1));
      await commonPartners(reading, common, pageOf({ first: 100 }));
      expect(counted.statements).toEqual(["entity/by-ids", "partner/common", "partner/ties"]);
    });
  });
});
