/** Small random graphs in which coverage has something to count: firms, chains, villages, party organizations, places, dates. */
import fc from "fast-check";

import type { LinkType } from "../../src/model/model.gen.js";
import type { EntityFixture, GraphFixture, LinkFixture } from "./graph-fixture.js";

const YEARS = ["2021", "2023-06", "2025", "2026-05-31"] as const;
export const KINDS: Readonly<Record<string, string>> = {
  a: "ENTERPRISE",
  b: "ENTERPRISE",
  𠀀企: "ENTERPRISE",
  v: "VILLAGE",
  chain: "INDUSTRY_CHAIN",
  chain2: "INDUSTRY_CHAIN",
  union: "ALLIANCE",
  p1: "PARTY_ORGANIZATION",
  p2: "PARTY_ORGANIZATION",
  p3: "PARTY_ORGANIZATION",
  park: "PARK",
  town: "AREA",
  county: "AREA",
  province: "AREA",
  site: "SITE",
};
const IDS = Object.keys(KINDS);
const HOSTS = ["a", "b", "𠀀企", "v", "chain", "chain2", "union", "park"];
const BODIES = ["chain", "chain2", "union", "p1", "p2", "p3"];
/** Lower places before higher ones: no link leads in a ring. */
const PLACES = ["site", "park", "town", "county", "province"];
const LEVELS: Readonly<Record<string, string>> = { town: "TOWNSHIP", county: "COUNTY", province: "PROVINCE" };

const dates = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 2,
    arbitrary: fc.record({ since: fc.constantFrom(...YEARS), until: fc.constantFrom(...YEARS) }, { requiredKeys: [] }),
  },
);

const entities: fc.Arbitrary<EntityFixture[]> = fc
  .tuple(...IDS.map((id) => dates.map((held) => ({ id, kind: KINDS[id] as string, ...held }))))
  .map((organizations) => [...organizations, { id: "somebody", class: "Person" as const }]);

function link(type: LinkType, from: readonly string[], to: readonly string[]): fc.Arbitrary<LinkFixture> {
  return fc.record({ type: fc.constant(type), from: fc.constantFrom(...from), to: fc.constantFrom(...to) });
}

const located = fc
  .tuple(fc.constantFrom(...IDS), fc.constantFrom(...PLACES))
  .map(([from, to]) => ({ type: "LOCATED_IN" as const, from, to }))
  .filter(({ from, to }) => PLACES.indexOf(from) < PLACES.indexOf(to));

const ends = fc.oneof(
  { weight: 4, arbitrary: located },
  { weight: 3, arbitrary: link("ORGANIZATION_OF", ["p1", "p2", "p3"], HOSTS) },
  { weight: 4, arbitrary: link("MEMBER_OF", IDS, BODIES) },
  { weight: 2, arbitrary: link("CO_BUILDS_WITH", IDS, IDS) },
  { weight: 1, arbitrary: link("DISPATCHES_TO", IDS, ["a", "b", "v"]) },
  { weight: 1, arbitrary: link("ASSISTS", IDS, ["v"]) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(link("HOLDS_POST", ["somebody"], ["a", "b", "v"]), fc.constantFrom("党建指导员", "Liaison", "经理"))
      .map(([held, role]) => ({ ...held, role })),
  },
);

const links: fc.Arbitrary<LinkFixture[]> = fc
  .array(fc.tuple(ends, dates), { minLength: 12, maxLength: 40, size: "max" })
  .map((drawn) =>
    drawn
      .filter(([{ from, to }]) => from !== to)
      .map(([held, dated], at) => ({ ...held, ...dated, id: `link-${at}` }) as LinkFixture),
  );

export const randomCoverageGraph: fc.Arbitrary<GraphFixture> = fc.record({ entities, links });
export const randomDate = fc.constantFrom(null, "2020", "2022", "2024", "2025-05", "2027");
export const randomBound = fc.constantFrom(null, null, "province", "county", "park", "chain", "union", "p1");

/** Level of each area: provinces and cities are read another way than counties. */
export const AREA_LEVELS: readonly { readonly id: string; readonly props: { readonly level: string } }[] =
  Object.entries(LEVELS).map(([id, level]) => ({ id, props: { level } }));
