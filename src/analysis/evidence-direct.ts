/** Links that join two organizations at once: supply, and cooperation at any time. */
import type { Period } from "../model/dates.js";
import type { LinkType } from "../model/model.gen.js";
import type { Inquiry } from "./evidence-inquiry.js";
import { linkedRows, type Tie } from "./evidence-links.js";
import type { Found } from "./evidence-units.js";

/** Asker's member → member found → their links. */
export interface Direct {
  readonly links: ReadonlyMap<string, ReadonlyMap<string, readonly Tie[]>>;
  readonly found: ReadonlyMap<string, readonly Found[]>;
}

export async function directLinks(
  inquiry: Inquiry,
  members: readonly string[],
  types: readonly LinkType[],
  period: Period,
): Promise<Direct> {
  const links = new Map<string, Map<string, Tie[]>>();
  const found = new Map<string, Found[]>();
  for (const row of await linkedRows(inquiry, members, { types, way: "ANY", period })) {
    const ends = links.get(row.near) ?? new Map<string, Tie[]>();
    links.set(row.near, ends);
    const { link, near, far, initiative } = row;
    ends.set(far, [...(ends.get(far) ?? []), { link, near, far, initiative }]);
    const holds = row.farFrom <= inquiry.period.to && row.farTo >= inquiry.period.from;
    if (row.kind !== null && holds)
      found.set(row.near, [...(found.get(row.near) ?? []), { id: row.far, kind: row.kind }]);
  }
  return { links, found };
}

/** The links between two units. */
export function joinedBy(direct: Direct, asker: ReadonlySet<string>, candidate: ReadonlySet<string>): Tie[] {
  return [...asker].flatMap((member) =>
    [...(direct.links.get(member) ?? [])].flatMap(([far, ties]) => (candidate.has(far) ? ties : [])),
  );
}
