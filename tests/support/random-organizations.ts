/** Small random graphs that keep the model's rules: organizations, and the persons and initiatives between them. */
import fc from "fast-check";

import type { LinkType } from "../../src/model/model.gen.js";
import type { ScopeInput } from "../../src/traversal/scope.js";
import type { EntityFixture, GraphFixture, LinkFixture } from "./graph-fixture.js";

/** Ids whose order by code point is not that by code unit, and Han. */
const ORGANIZATIONS = ["a", "共建", "𠀀村", "﨎"] as const;
/** May be members of, and located in, what is asked for as `within`. */
const BODIES = ["alliance", "area"] as const;
const INITIATIVES = ["plan", "programme"] as const;
const PERSON = "person";
const YEARS = ["2019", "2021-06", "2026-01-01"] as const;

const anyOrganization = fc.constantFrom(...ORGANIZATIONS, ...BODIES);
const initiative = fc.constantFrom(...INITIATIVES);

type Ends = readonly [LinkType, string, string];

const ends: fc.Arbitrary<Ends> = fc.oneof(
  { weight: 5, arbitrary: linkOf("CO_BUILDS_WITH", anyOrganization, anyOrganization) },
  { weight: 3, arbitrary: linkOf("SUPPLIES", anyOrganization, anyOrganization) },
  { weight: 2, arbitrary: linkOf("MEMBER_OF", anyOrganization, fc.constant("alliance")) },
  { weight: 2, arbitrary: linkOf("LOCATED_IN", anyOrganization, fc.constant("area")) },
  { weight: 2, arbitrary: linkOf("RUNS", anyOrganization, initiative) },
  { weight: 2, arbitrary: linkOf("PART_OF", initiative, initiative) },
  { weight: 1, arbitrary: linkOf("HOLDS_POST", fc.constant(PERSON), anyOrganization) },
);

function linkOf(type: LinkType, from: fc.Arbitrary<string>, to: fc.Arbitrary<string>): fc.Arbitrary<Ends> {
  return fc.tuple(fc.constant(type), from, to);
}

const dates = fc.record({ since: fc.constantFrom(...YEARS), until: fc.constantFrom(...YEARS) }, { requiredKeys: [] });
const seldomDated = fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: dates });

const entities: fc.Arbitrary<EntityFixture[]> = fc.tuple(
  ...ORGANIZATIONS.map((id) =>
    fc.tuple(fc.constantFrom("ENTERPRISE", "VILLAGE"), seldomDated).map(([kind, held]) => ({ id, kind, ...held })),
  ),
  seldomDated.map((held) => ({ id: "alliance", kind: "ALLIANCE", ...held })),
  seldomDated.map((held) => ({ id: "area", kind: "AREA", ...held })),
  ...INITIATIVES.map((id) => seldomDated.map((held) => ({ id, class: "Initiative" as const, ...held }))),
  fc.constant({ id: PERSON, class: "Person" as const }),
);

const links: fc.Arbitrary<LinkFixture[]> = fc
  .array(fc.tuple(ends, seldomDated), { minLength: 3, maxLength: 16 })
  .map((drawn) =>
    drawn
      .filter(([[, from, to]]) => from !== to)
      .map(([[type, from, to], held], at) => ({ type, from, to, ...held, id: `link-${at}` })),
  );

export const randomOrganizations: fc.Arbitrary<GraphFixture> = fc.record({ entities, links });

export const randomOrganizationScope: fc.Arbitrary<ScopeInput> = fc.record({
  types: fc.constantFrom<readonly LinkType[] | undefined>(
    undefined,
    undefined,
    ["CO_BUILDS_WITH", "SUPPLIES"],
    ["RUNS", "PART_OF", "LOCATED_IN"],
    ["HOLDS_POST", "MEMBER_OF"],
  ),
  kinds: fc.constantFrom(undefined, undefined, ["ENTERPRISE", "ALLIANCE"] as const),
  direction: fc.constantFrom("ANY", "OUT", "IN"),
  asOf: fc.constantFrom(undefined, "2020", "2024"),
  includeEnded: fc.boolean(),
  within: fc.constantFrom(undefined, undefined, "alliance", "area"),
});
