/** Why an organization is a common one: its ties to each of those asked about. */
import type { Reading } from "../lookup/reading.js";
import { type Pair, type Tie, tiesOf } from "../lookup/ties.js";
import { groupBy } from "./group-by.js";
import { leads } from "./leads.js";
import { linksBetween } from "./links.js";
import { pairKey } from "./pair-key.js";
import type { Scope } from "./scope.js";

/** Partner → its ties in the order of the pairs; each pair's own as `partners` shows them. */
export async function partnerTiesOf(
  reading: Reading,
  pairs: readonly Pair[],
  { period }: Scope,
): Promise<Map<string, Tie[]>> {
  if (pairs.length === 0) return new Map();
  const ties = await tiesOf(reading, pairs, period);
  return byPartner(pairs, (_, at) => ties[at] ?? []);
}

/** The same for links: every link of the scope is a tie that runs through nobody. */
export async function linkTiesOf(reading: Reading, pairs: readonly Pair[], scope: Scope): Promise<Map<string, Tie[]>> {
  // Of two that are both asked about, each is the other's: their links are read once.
  const ends = new Map(pairs.map(({ parent, partner }) => [pairKey(parent, partner), { from: parent, to: partner }]));
  const linksOf = groupBy(await linksBetween(reading, [...ends.values()], scope), ({ from, to }) => pairKey(from, to));
  return byPartner(pairs, ({ parent, partner }) => {
    const own = (linksOf.get(pairKey(parent, partner)) ?? []).filter((link) => leads(link, parent, scope.direction));
    return own.map((link) => ({ links: [link], through: [] }));
  });
}

function byPartner(pairs: readonly Pair[], tiesAt: (pair: Pair, at: number) => readonly Tie[]): Map<string, Tie[]> {
  const found = new Map<string, Tie[]>();
  for (const [at, pair] of pairs.entries()) {
    found.set(pair.partner, [...(found.get(pair.partner) ?? []), ...tiesAt(pair, at)]);
  }
  return found;
}
