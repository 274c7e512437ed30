/** Everything that tells of the hidden links: they themselves, those told together with them, their initiatives. */
import { ANY_TIME } from "../model/dates.js";
import type { LinkType } from "../model/model.gen.js";
import { groupBy } from "../traversal/group-by.js";
import type { KnownPair } from "./back-test-known.js";
import type { Inquiry, Withheld } from "./evidence-inquiry.js";
import { type JoiningRow, joiningRows, linkedRows, tieTypes } from "./evidence-links.js";
import { askerUnit, loadUnits } from "./evidence-units.js";

/** One sentence that says both makes two links of it: whoever builds together cooperates. */
const TOLD_BESIDE: LinkType = "COOPERATES_WITH";
/** Links of one end among which those of the hidden link's initiative are looked for. */
const LINKS_OF_AN_END = 1_000;

/** What must not be seen while these pairs are looked for. */
export async function withholding(inquiry: Inquiry, hidden: readonly KnownPair[]): Promise<Withheld> {
  const ends = [...new Set(hidden.flatMap(({ asker, other }) => [asker.id, other.id]))];
  const units = await loadUnits(inquiry, ends);
  const unitOf = new Map(ends.map((id) => [id, askerUnit(id, units)]));
  const members = [...new Set([...unitOf.values()].flatMap((unit) => [...unit]))];
  const counted = tieTypes(inquiry.pairing.type);
  const joining = await joiningRows(inquiry, members, members, { types: [...counted, TOLD_BESIDE], period: ANY_TIME });
  const reach = { types: [inquiry.pairing.type], way: "ANY", period: inquiry.period } as const;
  const rows = [...joining, ...(await linkedRows(inquiry, members, reach, LINKS_OF_AN_END))];
  const rowsOf = groupBy<JoiningRow, string>(rows, ({ near }) => near);
  const links = new Map<string, JoiningRow>();
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
  const lowering = [...links.values()].filter(({ type }) => counted.some((each) => each === type));
  return { links: new Set(links.keys()), ends: endsOf(lowering), initiatives };
}

function endsOf(rows: readonly JoiningRow[]): Map<string, number> {
  const ends = new Map<string, number>();
  for (const { near, far } of rows) for (const id of [near, far]) ends.set(id, (ends.get(id) ?? 0) + 1);
  return ends;
}
