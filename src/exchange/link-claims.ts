/** Which rows without id are, or complete, a stored link of another id: decided once for all rows, before any is written. */

import { IdHash } from "../model/id-hash.js";
import { IdTable } from "../model/id-table.js";
import { compareCodePoints } from "../model/names.js";
import { IdBag } from "./id-bag.js";
import { type Item, itemOf, keyOf } from "./item.js";
import { type Ground, Known } from "./known.js";
import { isEqual, type StoredLink, StoredLinks } from "./match-links.js";
import type { SheetFolder } from "./sheet-folder.js";

/** Two rows that could complete one link, whichever came first, complete none: order must not matter. */
const CONTESTED = 0;

export class LinkClaims {
  /** Stored link → hash of the one item that may have it. */
  readonly #claimants = new IdTable();
  readonly #hash = new IdHash();
  /** Stored links that items found by the id they had before a merge. */
  readonly #former = new IdBag();
  #mayBeClaims = false;

  /** Looks at an item while it is checked: only where some row may claim a link are the links read once more. */
  look(item: Item, stored: StoredLinks): void {
    const own = stored.byIdOf(item);
    if (own && own.id !== item.id) this.#former.add(own.id);
    if (!item.hasOwnId && stored.likeOf(item).some((link) => link !== own)) this.#mayBeClaims = true;
  }

  /** Reads the links once more; `ids` are those of all rows. */
  async read(folder: SheetFolder, ground: Ground, ids: IdBag): Promise<void> {
    if (!this.#mayBeClaims) return;
    this.#former.sort();
    const isTaken = (id: string) => ids.has(keyOf("links", id)) || this.#former.has(id);
    for await (const rows of folder.again(folder.filesOf("links"))) {
      ground.reader.check();
      const known = await Known.redirectsOf(rows, ground);
      const items = rows.map((row) => itemOf(row, known)).filter((item) => item !== null);
      const stored = await StoredLinks.between(items, ground);
      for (const item of items) if (!item.hasOwnId) this.#claim(item, stored, isTaken);
    }
  }

  /** The stored link that was granted to the item. */
  grantedTo(item: Item, stored: StoredLinks): StoredLink | undefined {
    if (this.#claimants.size === 0 || item.hasOwnId) return undefined;
    return stored.beside(item).find(({ id }) => this.#claimants.get(id) === this.#markOf(item));
  }

  #claim(item: Item, stored: StoredLinks, isTaken: (id: string) => boolean): void {
    const like = stored.likeOf(item).filter(({ id }) => !isTaken(id));
    const equal = like.filter((link) => isEqual(item, link.props)).sort((a, b) => compareCodePoints(a.id, b.id));
    const [link] = equal.length > 0 ? equal : like.length === 1 ? like : [];
    if (!link) return;
    const mark = this.#markOf(item);
    const claimant = this.#claimants.get(link.id) ?? mark;
    // A row said twice is one claimant.
    this.#claimants.set(link.id, claimant === mark ? mark : CONTESTED);
  }

  /** Told apart are only items of one type and the same ends. */
  #markOf(item: Item): number {
    return Math.min(this.#hash.of(item.id).low, 2 ** 32 - 3) + 1;
  }
}
