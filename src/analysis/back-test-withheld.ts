/** Everything that tells of the hidden links: they themselves, those told together with them, their initiatives. */
import type { KnownPair } from "./back-test-known.js";
import type { Inquiry, Withheld } from "./evidence-inquiry.js";
import { type LinkedRow, linkedRows } from "./evidence-links.js";
import { askerUnit, loadUnits } from "./evidence-units.js";

/** What must not be seen while these pairs are looked for. */
export async function withholding(inquiry: Inquiry, hidden: readonly KnownPair[]): Promise<Withheld> {
  const ends = [...new Set(hidden.flatMap(({ asker, other }) => [asker.id, other.id]))];
  const units = await loadUnits(inquiry, ends);
  const unitOf = new Map(ends.map((id) => [id, askerUnit(id, units)]));
  const members = [...new Set([...unitOf.values()].flatMap((unit) => [...unit]))];
  const reach = { types: [inquiry.pairing.type], way: "ANY", period: inquiry.period } as const;
  const rowsOf = new Map<string, LinkedRow[]>();
  for (const row of await linkedRows(inquiry, members, reach)) {
    rowsOf.set(row.near, [...(rowsOf.get(row.near) ?? []), row]);
  }
  const links = new Map<string, LinkedRow>();
  const initiatives = new Map<string, Set<string>>();
  for (const { asker, other } of hidden) {
    const [ours, theirs] = [unitOf.get(asker.id) ?? new Set<string>(), unitOf.get(other.id) ?? new Set<string>()];
    const around = [...ours, ...theirs].flatMap((id) => rowsOf.get(id) ?? []);
    const own = around.filter(
      ({ near, far }) => (ours.has(near) && theirs.has(far)) || (theirs.has(near) && ours.has(far)),
    );
    const told = new Set(own.map(({ initiative }) => initiative).filter((id) => id !== null));
    const siblings = around.filter(({ initiative }) => initiative !== null && told.has(initiative));
    for (const row of [...own, ...siblings]) links.set(row.link, row);
    initiatives.set(asker.id, new Set([...(initiatives.get(asker.id) ?? []), ...told]));
  }
  return { links: new Set(links.keys()), ends: endsOf(links.values()), initiatives };
}

function endsOf(rows: Iterable<LinkedRow>): Map<string, number> {
  const ends = new Map<string, number>();
  for (const { near, far } of rows) for (const id of [near, far]) ends.set(id, (ends.get(id) ?? 0) + 1);
  return ends;
}
