/** Small random graphs in which every kind of evidence occurs. */
import fc from "fast-check";

import type { LinkType } from "../../src/model/model.gen.js";
import type { EntityFixture, GraphFixture, LinkFixture } from "./graph-fixture.js";
import type { ListingFixture } from "./listing-fixture.js";

const FIRMS = ["e1", "e2", "e3", "共建公司"] as const;
const BRANCHES = ["p1", "p2"] as const;
const ACTORS = [...FIRMS, ...BRANCHES, "bureau", "village"] as const;
const BODIES = ["alliance", "chain", "joint"] as const;
const PLACES = ["town", "village", "county"] as const;
const INITIATIVES = ["i1", "i2"] as const;
/** Who may be asked about. */
export const ASKERS = ["e1", "e2", "p1", "village", "bureau", "chain"] as const;

const ENDS: readonly (readonly [LinkType, readonly string[], readonly string[]])[] = [
  ["CO_BUILDS_WITH", ACTORS, ACTORS],
  ["CO_BUILDS_WITH", FIRMS, ACTORS],
  ["COOPERATES_WITH", ACTORS, ACTORS],
  ["ASSISTS", ACTORS, ACTORS],
  ["MEMBER_OF", ACTORS, BODIES],
  ["LEADS", FIRMS, BODIES],
  ["ORGANIZATION_OF", BRANCHES, [...FIRMS, "village", "county"]],
  ["SUPPLIES", FIRMS, FIRMS],
  ["LOCATED_IN", ACTORS, PLACES],
  ["LOCATED_IN", ["town", "village"], ["county", "town"]],
  ["RUNS", ACTORS, INITIATIVES],
  ["PARTICIPATES_IN", ACTORS, INITIATIVES],
  ["SUBORDINATE_TO", ACTORS, ACTORS],
  ["ESTABLISHED", FIRMS, ACTORS],
];

const years = fc.constantFrom("2019", "2024", "2026-01-01");
const dates: fc.Arbitrary<{ since?: string; until?: string }> = fc.oneof(
  { weight: 8, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: years.map((since) => ({ since })) },
  { weight: 1, arbitrary: years.map((until) => ({ until })) },
);

const link = fc.constantFrom(...ENDS).chain(([type, froms, tos]) =>
  fc.record({
    type: fc.constant(type),
    from: fc.constantFrom(...froms),
    to: fc.constantFrom(...tos),
    initiative: fc.option(fc.constantFrom(...INITIATIVES), { freq: 3, nil: null }),
    held: dates,
  }),
);

const links: fc.Arbitrary<LinkFixture[]> = fc.array(link, { minLength: 8, maxLength: 34 }).map((drawn) =>
  drawn
    .filter(({ from, to }) => from !== to)
    .map(({ initiative, held, ...ends }, at) => ({
      ...ends,
      ...held,
      ...(initiative === null ? {} : { initiative }),
      id: `link-${at}`,
    })),
);

const entities: fc.Arbitrary<EntityFixture[]> = fc
  .record(Object.fromEntries(["e2", "p2", "joint", "chain", "town", "i1"].map((id) => [id, dates])))
  .map((held) => [
    ...FIRMS.map((id) => ({ id, ...held[id] })),
    ...BRANCHES.map((id) => ({ id, kind: "PARTY_ORGANIZATION", ...held[id] })),
    { id: "bureau", kind: "PUBLIC_BODY" },
    { id: "village", kind: "VILLAGE" },
    { id: "alliance", kind: "ALLIANCE" },
    { id: "joint", kind: "PARTY_ORGANIZATION", ...held.joint },
    { id: "chain", kind: "INDUSTRY_CHAIN", ...held.chain },
    { id: "town", kind: "AREA", level: "TOWNSHIP" as const, ...held.town },
    { id: "county", kind: "AREA", level: "COUNTY" as const },
    { id: "i1", class: "Initiative" as const, ...held.i1 },
    { id: "i2", class: "Initiative" as const },
  ]);

const listings: fc.Arbitrary<ListingFixture[]> = fc
  .array(
    fc.record({
      owner: fc.constantFrom(...ACTORS),
      kind: fc.constantFrom("NEED", "RESOURCE", "POLICY", "PROJECT"),
      tags: fc.uniqueArray(fc.constantFrom("talent", "loan", "site"), { minLength: 1 }),
      state: fc.constantFrom("OPEN", "OPEN", "CLOSED"),
    }),
    { maxLength: 4 },
  )
  .map((drawn) => drawn.map((listing, at) => ({ ...listing, id: `listing-${at}` })));

export interface EvidenceCase {
  readonly graph: GraphFixture;
  readonly listings: readonly ListingFixture[];
}

export const evidenceCases: fc.Arbitrary<EvidenceCase> = fc.record({
  graph: fc.record({ entities, links }),
  listings,
});
