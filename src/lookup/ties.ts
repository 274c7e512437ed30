/** Why two organizations are partners: each tie with its links and the organizations it runs through. */
import { partnerTies } from "../graph/queries.gen.js";
import type { RowOf } from "../graph/query.js";
import type { Period } from "../model/dates.js";
import { compareCodePoints } from "../model/names.js";
import type { LinkRecord } from "./links.js";
import { ask, type Reading } from "./reading.js";

export interface Pair {
  readonly parent: string;
  readonly partner: string;
}

/** Links and organizations stand in order from the parent to the partner; a tie of two alone runs through nobody. */
export interface Tie {
  readonly links: readonly LinkRecord[];
  readonly through: readonly string[];
}

type TieLink = RowOf<typeof partnerTies>;

/** Pairs of one statement. */
const BATCH = 1_000;

/** The ties of each pair, in the order of the pairs: those of fewest links first, then by link ids. */
export async function tiesOf(reading: Reading, pairs: readonly Pair[], period: Period): Promise<Tie[][]> {
  const links = new Map<string, Map<string, TieLink[]>>(pairs.map((pair) => [keyOf(pair), new Map()]));
  for (let at = 0; at < pairs.length; at += BATCH) {
    const batch = pairs.slice(at, at + BATCH).map(({ parent, partner }) => ({ parent, partner }));
    for (const row of await ask(reading, partnerTies, { pairs: batch, from: period.from, to: period.to })) {
      const ties = links.get(keyOf(row));
      const tie = row.way.join("\n");
      ties?.set(tie, [...(ties.get(tie) ?? []), row]);
    }
  }
  return pairs.map((pair) =>
    [...(links.get(keyOf(pair)) ?? [])]
      .sort(([a, rowsOfA], [b, rowsOfB]) => rowsOfA.length - rowsOfB.length || compareCodePoints(a, b))
      .map(([, rows]) => tieOf(rows)),
  );
}

/** No id holds a line break. */
function keyOf({ parent, partner }: Pair): string {
  return `${parent}\n${partner}`;
}

function tieOf(rows: readonly TieLink[]): Tie {
  const ordered = [...rows].sort((a, b) => a.position - b.position);
  const [first] = ordered;
  if (!first) return { links: [], through: [] };
  const through = [
    first.near === first.parent ? null : first.near,
    first.body,
    first.far === first.partner ? null : first.far,
  ];
  return {
    links: ordered.map(({ parent, partner, near, far, body, position, way, ...link }) => link),
    through: through.filter((id) => id !== null),
  };
}
