/** Reads what is stored of a batch of items of one sheet, whichever id each is stored under. */
import type { Item } from "./item.js";
import type { Ground, Known } from "./known.js";
import type { LinkClaims } from "./link-claims.js";
import { StoredLinks } from "./match-links.js";
import type { Stored } from "./plan.js";

export async function storedOf(
  items: readonly Item[],
  known: Known,
  ground: Ground,
  claims: LinkClaims,
): Promise<(item: Item) => Stored> {
  const sheet = items[0]?.row.sheet;
  if (sheet === "links") {
    const stored = await StoredLinks.between(items, ground);
    return (item) => stored.byIdOf(item) ?? claims.grantedTo(item, stored) ?? { id: item.id, props: null };
  }
  if (sheet === "redirects") {
    return ({ id }) => {
      const target = known.storedTargetOf(id);
      return { id, props: target === undefined ? null : { target } };
    };
  }
  const place = sheet === "sources" || sheet === "observations" ? sheet : "entities";
  const ids = items.flatMap(idsOf).filter((id) => place !== "entities" || !ground.files.isNew(id));
  const stored = await known.storedProps(place, ids);
  return (item) => {
    const id = idsOf(item).find((each) => stored.has(each)) ?? item.id;
    return { id, props: stored.get(id) ?? null };
  };
}

/** Derived before ends were merged away, an id stays what the item is stored under. */
function idsOf({ id, formerId }: Item): string[] {
  return formerId === null ? [id] : [id, formerId];
}
