/** Finds for each link of the files the stored one that it is: by id, or by what it says. */
import { exchangeLinksById } from "../graph/families.gen.js";
import { exchangeAnyLink, exchangeLinksBetween } from "../graph/queries.gen.js";
import { LINK_TYPES } from "../model/model.gen.js";
import { compareCodePoints } from "../model/names.js";
import type { Faults } from "./fault.js";
import type { Item } from "./item.js";
import type { Known, Props } from "./known.js";
import { shown } from "./read-cell.js";
import type { Reader } from "./reader.js";

export interface StoredLink {
  readonly id: string;
  readonly props: Props;
}

/** Item → stored link; items without one are new. Ids that stand for another link are faults. */
export async function matchLinks(
  items: readonly Item[],
  known: Known,
  reader: Reader,
  faults: Faults,
): Promise<Map<Item, StoredLink>> {
  const between = await storedBetween(items, known, reader);
  const matches = new Map<Item, StoredLink>();
  for (const item of items) {
    const candidates = between.get(endsOf(item)) ?? [];
    const byId = candidates.find(({ id }) => id === item.id) ?? candidates.find(({ id }) => id === item.formerId);
    if (byId) matches.set(item, byId);
  }
  matchByContent(items, between, matches);
  await refuseForeignIds(
    items.filter((item) => item.hasOwnId && !matches.has(item)),
    reader,
    faults,
  );
  return matches;
}

function endsOf({ values }: Item): string {
  return JSON.stringify([values.type, values.from, values.to]);
}

/** The stored links by type and ends, read only where both ends are stored. */
async function storedBetween(items: readonly Item[], known: Known, reader: Reader): Promise<Map<string, StoredLink[]>> {
  const pairs = new Map<string, { from: string; to: string }>();
  for (const { values } of items) {
    const [from, to] = [String(values.from), String(values.to)];
    if (known.stored.has(from) && known.stored.has(to)) pairs.set(JSON.stringify([from, to]), { from, to });
  }
  const rows = await reader.inBatches([...pairs.values()], (batch) =>
    reader.ask(exchangeLinksBetween, { pairs: batch }),
  );
  const between = new Map<string, StoredLink[]>();
  for (const { id, type, from, to, props } of rows) {
    const key = JSON.stringify([type, from, to]);
    const links = between.get(key);
    if (links) links.push({ id, props });
    else between.set(key, [{ id, props }]);
  }
  return between;
}

/** A row without id is the stored link it equals, or completes the one it equals but for an open since or until. */
function matchByContent(
  items: readonly Item[],
  between: ReadonlyMap<string, readonly StoredLink[]>,
  matches: Map<Item, StoredLink>,
): void {
  const taken = new Set([...matches.values()].map(({ id }) => id));
  const claims = new Map<StoredLink, Item[]>();
  for (const item of items.filter((each) => !each.hasOwnId)) {
    const like = (between.get(endsOf(item)) ?? []).filter((link) => !taken.has(link.id) && isLike(item, link.props));
    const equal = like.filter((link) => isEqual(item, link.props)).sort((a, b) => compareCodePoints(a.id, b.id));
    const [link] = equal.length > 0 ? equal : like.length === 1 ? like : [];
    if (link) claims.set(link, [...(claims.get(link) ?? []), item]);
  }
  for (const [link, claimants] of claims) {
    // Two rows that could complete one link, whichever came first, complete none: order must not matter.
    const [item] = claimants;
    if (item && claimants.length === 1 && !matches.has(item)) matches.set(item, link);
  }
}

function isLike({ values }: Item, props: Props): boolean {
  const isSame = (column: string) => !(column in values) || (values[column] ?? null) === (props[column] ?? null);
  const isSameOrOpen = (column: string) => props[column] == null || isSame(column);
  return isSame("role") && isSame("initiative") && isSameOrOpen("since") && isSameOrOpen("until");
}

function isEqual({ values }: Item, props: Props): boolean {
  return ["since", "until"].every((column) => (values[column] ?? null) === (props[column] ?? null));
}

/** An id given in a file must not stand for a link with other ends or of another type. */
async function refuseForeignIds(items: readonly Item[], reader: Reader, faults: Faults): Promise<void> {
  if (items.length === 0 || (await reader.ask(exchangeAnyLink, {})).length === 0) return;
  const byId = new Map(items.map((item) => [item.id, item]));
  for (const type of LINK_TYPES) {
    for (const { id, from, to } of await reader.askAll(exchangeLinksById[type], byId.keys())) {
      const item = byId.get(id);
      if (item) faults.add(item.row, "id", `${shown(id)} is stored as ${type} from ${from} to ${to}; give another id`);
    }
  }
}
