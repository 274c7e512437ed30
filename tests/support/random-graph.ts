/** Small random graphs and scopes for properties: few ids, so that paths cross, run parallel and close cycles. */
import fc from "fast-check";

import type { LinkType, OrganizationKind } from "../../src/model/model.gen.js";
import type { ScopeInput } from "../../src/traversal/scope.js";
import type { EntityFixture, GraphFixture, LinkFixture } from "./graph-fixture.js";

/** Ids whose order by code point is not that by code unit, and Han. */
const IDS = ["a", "b", "c-1", "d", "共建", "𠀀村", "z", "﨎"] as const;
const KINDS = ["ENTERPRISE", "ALLIANCE", "AREA"] as const satisfies readonly OrganizationKind[];
const TYPES = ["CO_BUILDS_WITH", "MEMBER_OF", "SUPPLIES", "LOCATED_IN"] as const satisfies readonly LinkType[];
const YEARS = ["2019", "2021-06", "2024", "2026-01-01"] as const;

const dates = fc.record({ since: maybe(fc.constantFrom(...YEARS)), until: maybe(fc.constantFrom(...YEARS)) });

function maybe<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(value, { nil: undefined, freq: 3 });
}

function withoutUndefined<T extends object>(value: T) {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

const entities: fc.Arbitrary<EntityFixture[]> = fc.tuple(
  ...IDS.map((id) =>
    fc.oneof(
      { weight: 6, arbitrary: fc.record({ id: fc.constant(id), kind: fc.constantFrom(...KINDS) }) },
      { weight: 1, arbitrary: fc.constant({ id, class: "Initiative" as const }) },
      { weight: 1, arbitrary: fc.constant({ id, class: "Person" as const }) },
      { weight: 1, arbitrary: dates.map((held) => withoutUndefined({ id, ...held }) as EntityFixture) },
    ),
  ),
);

const link = fc.record({ type: fc.constantFrom(...TYPES), from: fc.constantFrom(...IDS), to: fc.constantFrom(...IDS) });

const links: fc.Arbitrary<LinkFixture[]> = fc
  .array(fc.tuple(link, fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: dates })), {
    minLength: 4,
    maxLength: 22,
  })
  .map((drawn) =>
    drawn
      .filter(([{ from, to }]) => from !== to)
      .map(([ends, held], at) => withoutUndefined({ ...ends, ...held, id: `link-${at}` }) as LinkFixture),
  );

export const randomGraph: fc.Arbitrary<GraphFixture> = fc.record({ entities, links });
export const randomId = fc.constantFrom(...IDS);
export const randomScope: fc.Arbitrary<ScopeInput> = fc.record({
  types: fc.oneof(fc.constant(undefined), fc.uniqueArray(fc.constantFrom(...TYPES), { minLength: 1 })),
  kinds: maybe(fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 2 })),
  direction: fc.constantFrom("ANY", "ANY", "OUT", "IN"),
  asOf: maybe(fc.constantFrom(...YEARS)),
  includeEnded: fc.boolean(),
  within: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: randomId }),
});
