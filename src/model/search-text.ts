/** The text of an entity that search looks through, made once at import. */
import { nameKey } from "./names.js";

/** Stored as `searchText`: every key by which the entity may be found, one a line. */
export function searchTextOf(name: string, aliases: readonly string[]): string {
  return [...new Set([name, ...aliases].map(nameKey))].filter((key) => key !== "").join("\n");
}
