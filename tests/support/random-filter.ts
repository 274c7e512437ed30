/** Random filters and orders of organizations, and the fixed graph that they are asked of. */
import fc from "fast-check";

import { ORGANIZATION_SORTS, type Order } from "../../src/lookup/organization-order.js";
import { DIRECTIONS, type OrganizationFilter, QUANTIFIERS } from "../../src/lookup/organization-where.js";
import type { LinkType, OrganizationKind } from "../../src/model/model.gen.js";
import type { OrganizationFixture } from "./filter-oracle.js";
import type { LinkFixture } from "./graph-fixture.js";

const KINDS = ["ENTERPRISE", "PARTY_ORGANIZATION", "VILLAGE", "AREA"] as const satisfies readonly OrganizationKind[];
const TYPES = ["CO_BUILDS_WITH", "MEMBER_OF", "SUPPLIES", "LOCATED_IN", "RUNS"] as const satisfies readonly LinkType[];
const FORMS = ["BRANCH", "COMMITTEE"] as const;
const GROUPS = ["drivers", "residents"] as const;
const SOURCES = ["000", "001"] as const;
/** Names whose order by code point is not that by code unit, one with an alias, two that are one name key. */
const NAMES = ["共建村", "𠀀村", "Ａ Firm", "a firm", "龍企業", "~", "z"] as const;
const YEARS = ["2019", "2024-06", "2026"] as const;
const COUNT = 21;

/** Each property is there for some and missing for others, in periods that do not divide each other. */
export const organizations: readonly OrganizationFixture[] = Array.from({ length: COUNT }, (_, at) => ({
  id: `o-${at}`,
  kind: pick(KINDS, at),
  name: `${pick(NAMES, at)}${at % 3 === 0 ? at : ""}`,
  aliases: at % 5 === 0 ? ["Alias"] : [],
  ...(at % 4 === 1 ? { form: pick(FORMS, at >> 2), joint: at % 8 === 1 } : {}),
  ...(at % 3 === 1 ? { serves: [pick(GROUPS, at)] } : {}),
  ...(at % 2 === 0 ? { citations: [`${pick(SOURCES, at >> 1)}#${at}`] } : {}),
  ...(at % 6 === 2 ? { since: pick(YEARS, at) } : {}),
  ...(at % 7 === 3 ? { until: pick(YEARS, at) } : {}),
}));

export const others: readonly OrganizationFixture[] = [
  { id: "scheme", class: "Initiative" },
  { id: "person", class: "Person" },
];

/** RUNS leads to the initiative, LOCATED_IN from a later to an earlier one: no rings, some several steps long. */
export const links: readonly LinkFixture[] = Array.from({ length: 3 * COUNT }, (_, at) => {
  const type = pick(TYPES, at);
  const from = at % COUNT;
  const to = type === "LOCATED_IN" ? from >> 1 : (from + 1 + (at % 5) * 4) % COUNT;
  return {
    id: `link-${at}`,
    type,
    from: `o-${from}`,
    to: type === "RUNS" ? "scheme" : `o-${to}`,
    ...(at % 9 === 4 ? { until: pick(YEARS, at) } : {}),
  };
}).filter(({ from, to }) => from !== to);

function pick<T>(values: readonly T[], at: number): T {
  return values[at % values.length] as T;
}

/** A record with some of the fields; a filter with a field set to null asks for as much as one without it. */
function some<T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> {
  return fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;
}

function few<T>(values: readonly T[]): fc.Arbitrary<T[]> {
  return fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
}

const ids = organizations.map(({ id }) => id);
const placed: fc.Arbitrary<OrganizationFilter> = fc.oneof(
  some({ kinds: few(KINDS), within: fc.constantFrom("o-0", "o-1", "o-2", "o-3", "nobody") }),
  some({ ids: fc.uniqueArray(fc.constantFrom(...ids, "nobody"), { maxLength: 8 }) }),
);
const plain: fc.Arbitrary<OrganizationFilter> = fc.oneof(
  some({ kinds: few(KINDS), serves: fc.constantFrom(...GROUPS) }),
  some({ forms: few(FORMS), joint: fc.boolean() }),
  some({ ids: fc.uniqueArray(fc.constantFrom(...ids, "nobody"), { maxLength: 8 }), sources: few(SOURCES) }),
  some({ name: fc.constantFrom(...NAMES, "A  firm", "alias"), within: fc.constantFrom("o-0", "o-1", "o-2", "nobody") }),
  some({ text: fc.constantFrom("村", "firm", "龍", "'", "\\", "$text") }),
);

export const randomFilter = filtersOf(plain);
/** Those that a topology in memory knows; not all of them, as what is linked may be asked for its links. */
export const walkedFilter = filtersOf(placed);

function filtersOf(plain: fc.Arbitrary<OrganizationFilter>): fc.Arbitrary<OrganizationFilter> {
  const { filter } = fc.letrec<{ filter: OrganizationFilter }>((tie) => {
    const nested = tie("filter");
    const linked = some({
      quantifier: fc.constantFrom(...QUANTIFIERS),
      types: few(TYPES),
      direction: fc.constantFrom(...DIRECTIONS),
      to: nested,
      asOf: fc.constantFrom(...YEARS),
      includeEnded: fc.boolean(),
    });
    const joined: fc.Arbitrary<OrganizationFilter> = fc.oneof(
      some({ and: fc.array(nested, { maxLength: 2 }), not: nested }),
      some({ or: fc.array(nested, { maxLength: 3 }) }),
      fc.tuple(plain, some({ linked: fc.array(linked, { maxLength: 2 }) })).map(([a, b]) => ({ ...a, ...b })),
      some({ linked: fc.array(linked, { minLength: 1, maxLength: 1 }) }),
    );
    return { filter: fc.oneof({ maxDepth: 2, depthIdentifier: "filter" }, plain, joined, joined) };
  });
  return filter;
}

export const randomOrders: fc.Arbitrary<Order[]> = fc.uniqueArray(
  fc.record({ by: fc.constantFrom(...ORGANIZATION_SORTS), types: few(TYPES), descending: fc.boolean() }),
  { maxLength: 3, selector: ({ by }) => by },
);
