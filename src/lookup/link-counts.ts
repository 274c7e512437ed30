/** How many links entities have, by type, direction and kind of the far end. */
import { linkCounts } from "../graph/queries.gen.js";
import type { Period } from "../model/dates.js";
import { LINK_TYPES, type LinkType, type OrganizationKind } from "../model/model.gen.js";
import { compareCodePoints } from "../model/names.js";
import { UNDIRECTED_TYPES } from "./links.js";
import type { Direction } from "./organization-where.js";
import { ask, type Reading } from "./reading.js";
import { rowsByParent } from "./slices-by-parent.js";

export interface LinkCountRow {
  readonly type: LinkType;
  /** OUT of the entity or IN to it; ANY for types without direction. */
  readonly direction: Direction;
  /** Null where the far end is no organization. */
  readonly kind: OrganizationKind | null;
  readonly count: number;
}

/** The counts of each entity in the model's order of types, then OUT before IN, then by kind with null last. */
export async function linkCountsOf(
  reading: Reading,
  ids: readonly string[],
  period: Period,
): Promise<Map<string, LinkCountRow[]>> {
  const rows = await ask(reading, linkCounts, {
    ids,
    undirected: UNDIRECTED_TYPES,
    from: period.from,
    to: period.to,
  });
  const counts = new Map<string, LinkCountRow[]>();
  for (const [id, own] of rowsByParent(ids, rows)) {
    const typed = own.map(({ type, direction, kind, total }) => ({
      type: type as LinkType,
      direction: direction as Direction,
      kind: kind as OrganizationKind | null,
      count: total,
    }));
    counts.set(id, typed.sort(inOrder));
  }
  return counts;
}

function inOrder(a: LinkCountRow, b: LinkCountRow): number {
  return (
    LINK_TYPES.indexOf(a.type) - LINK_TYPES.indexOf(b.type) ||
    compareCodePoints(b.direction, a.direction) ||
    compareCodePoints(a.kind ?? "~", b.kind ?? "~")
  );
}
