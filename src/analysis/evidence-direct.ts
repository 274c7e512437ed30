/** Links that join two organizations at once: supply, and cooperation at any time. */
import type { Period } from "../model/dates.js";
import type { LinkType } from "../model/model.gen.js";
import type { Inquiry } from "./evidence-inquiry.js";
import { linkedRows } from "./evidence-links.js";
import type { Found } from "./evidence-units.js";

/** Asker's member → member found → the initiatives of their links, null for a link without one. */
export interface Direct {
  readonly links: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string | null>>>;
  readonly found: ReadonlyMap<string, readonly Found[]>;
}

export async function directLinks(
  inquiry: Inquiry,
  members: readonly string[],
  types: readonly LinkType[],
  period: Period,
): Promise<Direct> {
  const links = new Map<string, Map<string, Set<string | null>>>();
  const found = new Map<string, Found[]>();
  for (const row of await linkedRows(inquiry, members, { types, way: "ANY", period })) {
    const ends = links.get(row.near) ?? new Map<string, Set<string | null>>();
    links.set(row.near, ends);
    ends.set(row.far, (ends.get(row.far) ?? new Set()).add(row.initiative));
    const holds = row.farFrom <= inquiry.period.to && row.farTo >= inquiry.period.from;
    if (row.kind !== null && holds)
      found.set(row.near, [...(found.get(row.near) ?? []), { id: row.far, kind: row.kind }]);
  }
  return { links, found };
}

/** The initiatives of the links between two units; empty where there is no link at all. */
export function joinedBy(
  direct: Direct,
  asker: ReadonlySet<string>,
  candidate: ReadonlySet<string>,
): (string | null)[] {
  const initiatives = new Set<string | null>();
  for (const member of asker) {
    for (const [far, through] of direct.links.get(member) ?? []) {
      if (candidate.has(far)) for (const initiative of through) initiatives.add(initiative);
    }
  }
  return [...initiatives];
}
