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
  const led = renamed(filter, (id) => known.get(id)?.id ?? id);
  return { filter: led, answer: await read(led) };
}

interface Named {
  readonly id: string;
  readonly argument: "within" | "ids";
  readonly isNeeded: boolean;
}

/** At every depth; `isNeeded` within a far end or a negation. */
function namedIn(filter: Filter, isNeeded = false): Named[] {
  if (!filter) return [];
  const { within, ids, linked, and, or, not } = filter;
  return [
    ...(within == null ? [] : [{ id: within, argument: "within" as const, isNeeded: true }]),
    ...(ids ?? []).map((id) => ({ id, argument: "ids" as const, isNeeded })),
    ...(linked ?? []).flatMap(({ to }) => namedIn(to, true)),
    ...[...(and ?? []), ...(or ?? [])].flatMap((each) => namedIn(each, isNeeded)),
    ...namedIn(not, true),
  ];
}

/** The same filter with other ids, at every depth. */
function renamed<F extends Filter>(filter: F, name: (id: string) => string): F {
  if (!filter) return filter;
  const { within, ids, linked, and, or, not } = filter;
  return {
    ...filter,
    within: within == null ? within : name(within),
    ids: ids?.map(name),
    linked: linked?.map((each) => ({ ...each, to: renamed(each.to, name) })),
    and: and?.map((each) => renamed(each, name)),
    or: or?.map((each) => renamed(each, name)),
    not: renamed(not, name),
  };
}
