/** Checks that an id given in a file does not stand for another thing of the graph. */
import type { Faults } from "./fault.js";
import type { Item } from "./item.js";
import type { Ground, Known } from "./known.js";
import type { LinkClaims } from "./link-claims.js";
import { refuseForeignIds, StoredLinks } from "./match-links.js";
import { shown } from "./read-cell.js";

/** `items` are of one sheet. */
export async function checkStored(
  items: readonly Item[],
  known: Known,
  ground: Ground,
  claims: LinkClaims,
  faults: Faults,
): Promise<void> {
  const sheet = items[0]?.row.sheet;
  const owned = items.filter(({ hasOwnId }) => hasOwnId);
  if (sheet === "listings") {
    refuseOthers(owned, "owner", await known.storedProps("entities", idsOf(owned)), faults);
  } else if (sheet === "observations") {
    refuseOthers(owned, "subject", await known.storedProps("observations", idsOf(owned)), faults);
  } else if (sheet === "links" && ground.presence.links) {
    const stored = await StoredLinks.between(items, ground);
    for (const item of items) claims.look(item, stored);
    const unmatched = owned.filter((item) => !stored.byIdOf(item));
    await refuseForeignIds(unmatched, ground.reader, faults);
  }
}

function idsOf(items: readonly Item[]): string[] {
  return items.map(({ id }) => id);
}

function refuseOthers(
  items: readonly Item[],
  column: "owner" | "subject",
  stored: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
  faults: Faults,
): void {
  for (const { row, id, values } of items) {
    const props = stored.get(id);
    if (!props || props[column] === values[column]) continue;
    faults.add(row, "id", `${shown(id)} is stored with ${column} ${shown(String(props[column]))}; give another id`);
  }
}
