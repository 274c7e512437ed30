/** The stored links between the ends of a batch of rows: which of them a row is, by id or by what it says. */

import { exchangeLinksById } from "../graph/families.gen.js";
import { exchangeLinksBetween } from "../graph/queries.gen.js";
import { inBatches } from "../lookup/batches.js";
import { LINK_TYPES } from "../model/model.gen.js";
import type { Faults } from "./fault.js";
import type { Item } from "./item.js";
import type { Ground, Props } from "./known.js";
import { shown } from "./read-cell.js";
import type { Reader } from "./reader.js";

export interface StoredLink {
  readonly id: string;
  readonly props: Props;
}

export class StoredLinks {
  private constructor(private readonly links: ReadonlyMap<string, readonly StoredLink[]>) {}

  /** For a graph that holds none. */
  private static readonly none = new StoredLinks(new Map());

  static async between(items: readonly Item[], { files, reader, presence }: Ground): Promise<StoredLinks> {
    if (!presence.links) return StoredLinks.none;
    const pairs = new Map<string, { from: string; to: string }>();
    for (const { values } of items) {
      const [from, to] = [String(values.from), String(values.to)];
      if (files.isNew(from) || files.isNew(to)) continue;
      pairs.set(JSON.stringify([from, to]), { from, to });
    }
    const rows = await inBatches([...pairs.values()], (batch) => reader.ask(exchangeLinksBetween, { pairs: batch }));
    const links = new Map<string, StoredLink[]>();
    for (const { id, type, from, to, props } of rows) {
      const key = JSON.stringify([type, from, to]);
      const same = links.get(key);
      if (same) same.push({ id, props });
      else links.set(key, [{ id, props }]);
    }
    return new StoredLinks(links);
  }

  /** All of the item's type and ends. */
  beside({ values }: Item): readonly StoredLink[] {
    return this.links.get(JSON.stringify([values.type, values.from, values.to])) ?? [];
  }

  /** The link that bears the id of the item, or the id that the item had before ends were merged away. */
  byIdOf(item: Item): StoredLink | undefined {
    const links = this.beside(item);
    return links.find(({ id }) => id === item.id) ?? links.find(({ id }) => id === item.formerId);
  }

  /** Those that say the same as the item but for an open since or until. */
  likeOf(item: Item): StoredLink[] {
    return this.beside(item).filter(({ props }) => isLike(item, props));
  }
}

function isLike({ values }: Item, props: Props): boolean {
  const isSame = (column: string) => !(column in values) || (values[column] ?? null) === (props[column] ?? null);
  const isSameOrOpen = (column: string) => props[column] == null || isSame(column);
  return isSame("role") && isSame("initiative") && isSameOrOpen("since") && isSameOrOpen("until");
}

export function isEqual({ values }: Item, props: Props): boolean {
  return ["since", "until"].every((column) => (values[column] ?? null) === (props[column] ?? null));
}

/** An id given in a file must not stand for a link with other ends or of another type. */
export async function refuseForeignIds(items: readonly Item[], reader: Reader, faults: Faults): Promise<void> {
  if (items.length === 0) return;
  const byId = new Map(items.map((item) => [item.id, item]));
  for (const type of LINK_TYPES) {
    for (const { id, from, to } of await reader.askAll(exchangeLinksById[type], byId.keys())) {
      const item = byId.get(id);
      if (item) faults.add(item.row, "id", `${shown(id)} is stored as ${type} from ${from} to ${to}; give another id`);
    }
  }
}
