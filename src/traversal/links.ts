/** The links that join entities already found: among a set, and between pairs. */
import { compose } from "../graph/compose.js";
import { traversalLinksAmong, traversalLinksBetween } from "../graph/queries.gen.js";
import type { LinkRecord } from "../lookup/links.js";
import { ask, type Reading } from "../lookup/reading.js";
import { compareCodePoints } from "../model/names.js";
import { BATCH } from "./expand.js";
import type { Scope } from "./scope.js";
import { linkSlots } from "./scope-slots.js";

/** A type, not an interface: rows of a statement's parameter are records. */
export type Pair = { readonly from: string; readonly to: string };

/** Every link of the scope's types and period that joins two of these entities, by id. */
export async function linksAmong(reading: Reading, ids: readonly string[], scope: Scope): Promise<LinkRecord[]> {
  const composed = compose(traversalLinksAmong, { ids }, linkSlots(scope));
  return byId(await ask(reading, composed.query, composed.params));
}

/** The links of these pairs of entities whichever way they point, by id; parallel ones all. */
export async function linksBetween(reading: Reading, pairs: readonly Pair[], scope: Scope): Promise<LinkRecord[]> {
  const found: LinkRecord[] = [];
  for (let at = 0; at < pairs.length; at += BATCH) {
    reading.deadline.check();
    const composed = compose(traversalLinksBetween, { pairs: pairs.slice(at, at + BATCH) }, linkSlots(scope));
    found.push(...(await ask(reading, composed.query, composed.params)));
  }
  return byId(found);
}

function byId(links: LinkRecord[]): LinkRecord[] {
  return links.sort((a, b) => compareCodePoints(a.link, b.link));
}
