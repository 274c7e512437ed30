/** The links that join entities already found: among a set, and between pairs. */
import { type Condition, compose } from "../graph/compose.js";
import { traversalLinksAmong, traversalLinksBetween } from "../graph/queries.gen.js";
import { inBatches, SIDE_BY_SIDE } from "../lookup/batches.js";
import type { LinkRecord } from "../lookup/links.js";
import { allOf } from "../lookup/page-slots.js";
import { ask, type Reading } from "../lookup/reading.js";
import { compareCodePoints } from "../model/names.js";
import type { Walk } from "../topology/walk.js";
import { degreesOf } from "./degrees.js";
import type { Scope } from "./scope.js";
import { linkSlots } from "./scope-slots.js";
import { walkIn } from "./walks.js";

/** A type, not an interface: rows of a statement's parameter are records. */
export type Pair = { readonly from: string; readonly to: string };

/** From so many links on an entity is a hub: its links with the others are read from their ends. */
const HUB_LINKS = 500;
/** Each two of them are asked for the links between them. */
const MAX_HUBS = 10;

/** Every link of the scope's types and period that joins two of these entities, by id. */
export async function linksAmong(reading: Reading, ids: readonly string[], scope: Scope): Promise<LinkRecord[]> {
  const hubs = await hubsAmong(reading, ids, scope);
  const few = ids.filter((id) => !hubs.includes(id));
  const pairs = hubs.flatMap((from, at) => hubs.slice(at + 1).map((to) => ({ from, to })));
  const walk = await walkIn(reading, { ...scope, direction: "ANY", kinds: null, within: null }, []);
  if (walk) return await linksBetween(reading, [...pairs, ...pairsIn(walk, few, hubs)], scope);
  const composed = compose(traversalLinksAmong, { ids: few, hubs }, linkSlots(scope));
  const [among, between] = await Promise.all([
    ask(reading, composed.query, composed.params),
    linksBetween(reading, pairs, scope),
  ]);
  return byId([...among, ...between]);
}

/** Each two that are linked, once: of the few with one another, and with hubs, whose links are not gone through. */
function pairsIn(walk: Walk, few: readonly string[], hubs: readonly string[]): Pair[] {
  const { ids } = walk.topology;
  const isFew = new Set(few.map((id) => ids.numberOf(id)));
  const isHub = new Set(hubs.map((id) => ids.numberOf(id)));
  const pairs: Pair[] = [];
  for (const from of isFew) {
    let last = from;
    walk.visit(from, (far) => {
      // Parallel links stand side by side.
      if (far !== last && (isHub.has(far) || (far > from && isFew.has(far)))) {
        pairs.push({ from: ids.idOf(from), to: ids.idOf(far) });
      }
      last = far;
      return true;
    });
  }
  return pairs;
}

async function hubsAmong(reading: Reading, ids: readonly string[], scope: Scope): Promise<string[]> {
  const degrees = await degreesOf(reading, ids, { types: scope.types, way: "ANY" });
  const hubs = degrees.filter(({ degree }) => degree >= HUB_LINKS);
  const largest = hubs.sort((a, b) => b.degree - a.degree || compareCodePoints(a.id, b.id));
  return largest.slice(0, MAX_HUBS).map(({ id }) => id);
}

/** The links of these pairs of entities whichever way they point, by id; parallel ones all, as far as they fit `also`. */
export async function linksBetween(
  reading: Reading,
  pairs: readonly Pair[],
  scope: Scope,
  also?: Condition,
): Promise<LinkRecord[]> {
  const slots = linkSlots(scope);
  const read = (batch: readonly Pair[]) => {
    const { query, params } = compose(
      traversalLinksBetween,
      { pairs: batch },
      { ...slots, where: allOf(slots.where, also) },
    );
    return ask(reading, query, params);
  };
  const found = await inBatches(pairs, read, SIDE_BY_SIDE);
  return byId(found);
}

function byId(links: LinkRecord[]): LinkRecord[] {
  return links.sort((a, b) => compareCodePoints(a.link, b.link));
}
