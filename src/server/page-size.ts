/** How many rows one field may return, from its page arguments; pages that cannot be are refused here. */
import { type GraphQLField, getNamedType, getNullableType, isCompositeType, isListType } from "graphql";

import { fail } from "../errors.js";
import { DEFAULT_PAGE, MAX_PAGE } from "../lookup/page.js";

export type Arguments = Readonly<Record<string, unknown>>;

/** Assumed for a list without page arguments: short by construction (ties, citations, areas). */
export const PLAIN_LIST_ROWS = 2;

/** The arguments that say it. */
export const PRICED_ARGUMENTS: readonly string[] = ["first", "last", "limit", "ids", "names"];

/** The rows of a field, or null where its arguments do not say; throws BAD_PAGE. */
export function pageSize(field: GraphQLField<unknown, unknown>, given: Arguments): number | null {
  const stated = field.extensions.rows;
  if (typeof stated === "number") return stated;
  if (has(field, "limit")) return shownOf(field, "limit", given);
  if (has(field, "first") && !has(field, "after")) return Math.min(MAX_PAGE, shownOf(field, "first", given));
  // A page of what many have in common tells of each of them.
  if (has(field, "first") || has(field, "last")) return pageOf(given) * Math.max(1, lengthOfLists(field, given) ?? 1);
  return isCompositeType(getNamedType(field.type)) ? lengthOfLists(field, given) : null;
}

function has(field: GraphQLField<unknown, unknown>, name: string): boolean {
  return field.args.some((argument) => argument.name === name);
}

// An explicit null with nothing else asks for a page without end; beside the other one it is how clients leave one out.
function pageOf({ first, last }: Arguments): number {
  if (first != null && last != null) throw fail("BAD_PAGE", { first, last });
  const [name, size] = last == null && first !== undefined ? ["first", first] : ["last", last];
  if (size === undefined) return DEFAULT_PAGE;
  if (!isPage(size)) throw fail("BAD_PAGE", { [String(name)]: size });
  return size;
}

// Without cursors, the field knows its bounds and names them where it refuses; null means its default.
function shownOf(field: GraphQLField<unknown, unknown>, name: "first" | "limit", given: Arguments): number {
  const size = given[name] ?? field.args.find((argument) => argument.name === name)?.defaultValue;
  return typeof size === "number" ? Math.max(1, size) : DEFAULT_PAGE;
}

function isPage(size: unknown): size is number {
  return Number.isInteger(size) && (size as number) >= 1 && (size as number) <= MAX_PAGE;
}

/** Fields such as `nodes(ids)` return about one row for each id asked for. */
function lengthOfLists(field: GraphQLField<unknown, unknown>, given: Arguments): number | null {
  const asksByList = field.args.some(
    ({ name, type }) => (name === "ids" || name === "names") && isListType(getNullableType(type)),
  );
  if (!asksByList) return null;
  return [given.ids, given.names].reduce<number>((rows, list) => rows + (Array.isArray(list) ? list.length : 0), 0);
}
