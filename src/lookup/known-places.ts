/** The places and bodies a filter names as `within`: merged ids lead on, and in an unknown one lies not nothing but an error. */
import { fail } from "../errors.js";
import { namesByIds } from "./entities.js";
import type { OrganizationFilter } from "./organization-where.js";
import type { Reading } from "./reading.js";

/** What was read, and the filter it was read by: with the ids that places have now. */
export interface Known<F, T> {
  readonly filter: F;
  readonly answer: T;
}

/**
 * Reads by a filter while its places are looked up, so that knowing them takes no time; once more where one of them has
 * been merged. NOT_FOUND names those that stand for nothing.
 */
export async function inKnownPlaces<F extends OrganizationFilter | null | undefined, T>(
  reading: Reading,
  filter: F,
  read: (filter: F) => Promise<T>,
): Promise<Known<F, T>> {
  const asked = placesOf(filter);
  if (asked.length === 0) return { filter, answer: await read(filter) };
  const [answer, known] = await Promise.all([read(filter), namesByIds(reading, asked)]);
  const missing = asked.filter((id) => !known.has(id));
  if (missing.length > 0) throw fail("NOT_FOUND", { argument: "within", ids: missing });
  if (asked.every((id) => known.get(id)?.id === id)) return { filter, answer };
  const led = renamed(filter, (id) => known.get(id)?.id ?? id);
  return { filter: led, answer: await read(led) };
}

function placesOf(filter: OrganizationFilter | null | undefined): string[] {
  const found = new Set<string>();
  renamed(filter, (id) => {
    found.add(id);
    return id;
  });
  return [...found];
}

/** The same filter with other ids of places, at every depth. */
function renamed<F extends OrganizationFilter | null | undefined>(filter: F, name: (id: string) => string): F {
  if (!filter) return filter;
  const { within, linked, and, or, not } = filter;
  return {
    ...filter,
    within: within == null ? within : name(within),
    linked: linked?.map((each) => ({ ...each, to: renamed(each.to, name) })),
    and: and?.map((each) => renamed(each, name)),
    or: or?.map((each) => renamed(each, name)),
    not: renamed(not, name),
  };
}
