/** The ids that a filter names: merged ones lead on, and an unknown one is an error where it would say "none". */
import { fail } from "../errors.js";
import { namesByIds } from "./entities.js";
import type { OrganizationFilter } from "./organization-where.js";
import type { Reading } from "./reading.js";

type Filter = OrganizationFilter | null | undefined;

/** What was read, and the filter it was read by: with the ids that entities have now. */
export interface Known<F, T> {
  readonly filter: F;
  readonly answer: T;
}

/**
 * Reads by a filter while its ids are looked up, so that knowing them takes no time; once more where one of them has been
 * merged. NOT_FOUND names those that stand for nothing: places, and others whose absence would make a condition true or
 * a far end impossible. An unknown id among those listed gives nothing, as in every list.
 */
export async function withKnownIds<F extends Filter, T>(
  reading: Reading,
  filter: F,
  read: (filter: F) => Promise<T>,
): Promise<Known<F, T>> {
  const named = namedIn(filter);
  const asked = [...new Set(named.map(({ id }) => id))];
  if (asked.length === 0) return { filter, answer: await read(filter) };
  const [answer, known] = await Promise.all([read(filter), namesByIds(reading, asked)]);
  for (const argument of ["within", "ids"] as const) {
    const needed = named.filter((each) => each.argument === argument && each.isNeeded && !known.has(each.id));
    if (needed.length > 0) throw fail("NOT_FOUND", { argument, ids: [...new Set(needed.map(({ id }) => id))] });
  }
  if (asked.every((id) => (known.get(id)?.id ?? id) === id)) return { filter, answer };
  const led = renamed(filter, ({ id }) => known.get(id)?.id ?? id);
  return { filter: led, answer: await read(led) };
}

interface Named {
  readonly id: string;
  readonly argument: "within" | "ids";
  readonly isNeeded: boolean;
}

function namedIn(filter: Filter): Named[] {
  const found: Named[] = [];
  renamed(filter, (named) => {
    found.push(named);
    return named.id;
  });
  return found;
}

/** The same filter with other ids, at every depth; they are needed within a far end or a negation. */
function renamed<F extends Filter>(filter: F, name: (named: Named) => string, isNeeded = false): F {
  if (!filter) return filter;
  const { within, ids, linked, and, or, not } = filter;
  const inner = (each: OrganizationFilter) => renamed(each, name, isNeeded);
  return {
    ...filter,
    within: within == null ? within : name({ id: within, argument: "within", isNeeded: true }),
    ids: ids?.map((id) => name({ id, argument: "ids", isNeeded })),
    linked: linked?.map((each) => ({ ...each, to: renamed(each.to, name, true) })),
    and: and?.map(inner),
    or: or?.map(inner),
    not: renamed(not, name, true),
  };
}
