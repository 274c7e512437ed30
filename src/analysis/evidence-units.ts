/**
 * Units: an organization with its own party organizations speaks with one voice.
 *
 * As for partners (SEMANTICS), a party organization stands for its host: what is found at the branch counts for the firm,
 * and the firm is suggested rather than its branch. A party organization that has no host, or none that may be suggested,
 * stands for itself.
 */
import { suggestionUnits } from "../graph/queries.gen.js";
import type { RowOf } from "../graph/query.js";
import { BATCH } from "../lookup/batches.js";
import { ask } from "../lookup/reading.js";
import { groupBy } from "../traversal/group-by.js";
import type { Inquiry } from "./evidence-inquiry.js";

type Member = RowOf<typeof suggestionUnits>;

export interface Found {
  readonly id: string;
  readonly kind: string;
}

/** Asked id → its own party organizations and its hosts. */
export type Units = ReadonlyMap<string, readonly Member[]>;

export async function loadUnits(inquiry: Inquiry, ids: readonly string[]): Promise<Units> {
  const { reading, period, limits } = inquiry;
  const rows: Member[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    reading.deadline.check();
    const batch = await ask(reading, suggestionUnits, {
      ids: ids.slice(at, at + BATCH),
      ...period,
      limit: limits.rows,
    });
    if (batch.length === limits.rows) inquiry.onCut();
    rows.push(...batch);
  }
  return groupBy(rows, ({ id }) => id);
}

/** The asker, its own party organizations and, where it is a party organization, its hosts. */
export function askerUnit(id: string, units: Units): ReadonlySet<string> {
  return new Set([id, ...(units.get(id) ?? []).map(({ member }) => member)]);
}

/** A candidate and its own party organizations. */
export function candidateUnit(id: string, units: Units): ReadonlySet<string> {
  const own = (units.get(id) ?? []).filter(({ isHost }) => !isHost);
  return new Set([id, ...own.map(({ member }) => member)]);
}

/** Those whom an organization that was found stands for: its fitting hosts, or itself where it fits, or nobody. */
export function representatives<K extends string | null>(
  { id, kind }: { readonly id: string; readonly kind: K },
  units: Units,
  fits: (kind: K | string) => boolean,
): { readonly id: string; readonly kind: K | string }[] {
  const hosts = (units.get(id) ?? []).filter((member) => member.isHost && fits(member.kind));
  if (hosts.length > 0) return hosts.map((host) => ({ id: host.member, kind: host.kind }));
  return fits(kind) ? [{ id, kind }] : [];
}
