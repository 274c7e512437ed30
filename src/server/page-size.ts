/** How many rows one field may return, from its page arguments; values that cannot be are refused here. */
import { type GraphQLField, getNamedType, getNullableType, isCompositeType, isListType } from "graphql";

import { fail } from "../errors.js";
import { DEFAULT_PAGE, MAX_PAGE } from "../lookup/page.js";

export type Arguments = Readonly<Record<string, unknown>>;

/** Assumed for a list without page arguments: short by construction (ties, citations, areas). */
export const PLAIN_LIST_ROWS = 2;

/** The rows of a field, or null where its arguments do not say; throws BAD_PAGE. */
export function pageSize(field: GraphQLField<unknown, unknown>, given: Arguments): number | null {
  const stated = field.extensions.rows;
  if (typeof stated === "number") return stated;
  if (has(field, "limit")) return limitOf(given);
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
  if (!isWithin(size, MAX_PAGE)) throw fail("BAD_PAGE", { [String(name)]: size });
  return size;
}

function limitOf({ limit }: Arguments): number {
  if (limit === undefined) return DEFAULT_PAGE;
  if (!isWithin(limit, Number.MAX_SAFE_INTEGER)) throw fail("BAD_PAGE", { limit });
  return limit;
}

function isWithin(size: unknown, most: number): size is number {
  return Number.isInteger(size) && (size as number) >= 1 && (size as number) <= most;
}

/** Fields such as `nodes(ids)` return about one row for each id asked for. */
function lengthOfLists(field: GraphQLField<unknown, unknown>, given: Arguments): number | null {
  const asksByList = field.args.some(
    ({ name, type }) => (name === "ids" || name === "names") && isListType(getNullableType(type)),
  );
  if (!asksByList) return null;
  return [given.ids, given.names].reduce<number>((rows, list) => rows + (Array.isArray(list) ? list.length : 0), 0);
}
