/** Finds, among links that ended and links that began, those that took another's place with another role. */
import type { LinkRecord } from "../lookup/links.js";
import { groupBy } from "../traversal/group-by.js";

export interface PairedChanges {
  readonly removed: readonly LinkRecord[];
  readonly added: readonly LinkRecord[];
  readonly changed: readonly (readonly [ended: LinkRecord, begun: LinkRecord])[];
}

/**
 * Pairs links of one type and the same two ends, in the order given. A role that stands on both sides was renewed, not
 * changed, and is left where it is; what remains of a pair of entities has different roles throughout.
 */
export function pairChanges(ended: readonly LinkRecord[], begun: readonly LinkRecord[]): PairedChanges {
  const begunOf = groupBy(begun, keyOf);
  const changed: (readonly [LinkRecord, LinkRecord])[] = [];
  for (const [key, olds] of groupBy(ended, keyOf)) {
    const news = begunOf.get(key) ?? [];
    const left = withoutRoles(news, olds);
    for (const [at, old] of withoutRoles(olds, news).entries()) {
      const taker = left[at];
      if (taker) changed.push([old, taker]);
    }
  }
  const paired = new Set(changed.flat());
  return {
    removed: ended.filter((link) => !paired.has(link)),
    added: begun.filter((link) => !paired.has(link)),
    changed,
  };
}

/** Ids hold no space. */
function keyOf({ type, from, to }: LinkRecord): string {
  return `${type} ${from} ${to}`;
}

/** Those whose role is not among the others', each of the others taking one of its role away. */
function withoutRoles(links: readonly LinkRecord[], others: readonly LinkRecord[]): LinkRecord[] {
  const roles = others.map(({ role }) => role);
  return links.filter(({ role }) => {
    const at = roles.indexOf(role);
    if (at >= 0) roles.splice(at, 1);
    return at < 0;
  });
}
