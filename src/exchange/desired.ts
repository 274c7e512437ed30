/** What should be stored of a row, and how that differs from what is stored. */
import { periodOf } from "../model/dates.js";
import { nameKey } from "../model/names.js";
import { searchTextOf } from "../model/search-text.js";
import { SHEETS } from "./columns.js";
import { DEFAULTS, type Item } from "./item.js";
import type { Props } from "./known.js";
import { foreignColumns } from "./read-row.js";

/** Columns that say which thing it is; they are matched by, not compared. */
const IDENTITY: ReadonlySet<string> = new Set(["id", "type", "from", "to", "old"]);

/**
 * Every property as it should be: an absent column leaves what is stored, an empty cell clears it,
 * and what follows from others (keys, search text, full days) is made again.
 */
export function desiredProps(item: Item, stored: Props | null): Record<string, unknown> {
  const props: Record<string, unknown> = {};
  for (const { name } of SHEETS[item.row.sheet]) {
    if (!IDENTITY.has(name)) props[name] = name in item.values ? item.values[name] : (stored?.[name] ?? null);
  }
  const text = (name: string) => (typeof props[name] === "string" ? props[name] : null);
  if ("since" in props) {
    const { from, to } = periodOf(text("since"), text("until"));
    Object.assign(props, { sinceFrom: from, untilTo: to });
  }
  switch (item.row.sheet) {
    case "organizations":
      for (const column of foreignColumns(String(props.kind))) props[column] = null;
      return named(props);
    case "initiatives":
    case "persons":
      return named(props);
    case "listings":
      return named({ ...props, state: props.state ?? DEFAULTS.listings.state });
    case "observations":
      return { ...props, nature: props.nature ?? DEFAULTS.observations.nature };
    case "redirects":
      return { target: props.new };
    case "links":
    case "sources":
      return props;
  }
}

function named(props: Record<string, unknown>): Record<string, unknown> {
  const name = String(props.name);
  const aliases = (props.aliases ?? []) as readonly string[];
  return { ...props, nameKey: nameKey(name), aliasKeys: aliases.map(nameKey), searchText: searchTextOf(name, aliases) };
}

/** What a new thing is stored with. */
export function created(desired: Props): Record<string, unknown> {
  const props: Record<string, unknown> = {};
  for (const name in desired) {
    const value = bare(desired[name]);
    if (value !== null) props[name] = value;
  }
  return props;
}

/** The properties that differ, null for those to clear; null where nothing does. */
export function difference(desired: Props, stored: Props): Record<string, unknown> | null {
  const changed = Object.entries(desired)
    .map(([name, value]) => [name, bare(value)] as const)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(bare(stored[name])));
  return changed.length > 0 ? Object.fromEntries(changed) : null;
}

/** Stores have no empty lists and no nulls: both are absence. */
function bare(value: unknown): unknown {
  return value === undefined || (Array.isArray(value) && value.length === 0) ? null : value;
}
