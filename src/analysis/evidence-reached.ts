/** What links lead to, each as one thing that may be shared: an entity, or a unit that speaks with one voice. */
import { compareCodePoints } from "../model/names.js";
import { degreesOf } from "../traversal/degrees.js";
import { groupBy } from "../traversal/group-by.js";
import type { Inquiry } from "./evidence-inquiry.js";
import type { LinkedRow, Reach } from "./evidence-links.js";
import { loadUnits, type Units } from "./evidence-units.js";

/** What is shared, with those whose links are its own. */
export interface Anchor {
  readonly id: string;
  readonly kind: string | null;
  /** Links of all members. */
  readonly degree: number;
  /** The entity itself; of a unit the host, unless it has a host of its own, and its party organizations. */
  readonly members: readonly string[];
}

export function entitiesReached(out: readonly LinkedRow[]): Anchor[] {
  const reached = new Map(out.map((row) => [row.far, row]));
  return [...reached.values()].map(({ far, kind, degree }) => ({ id: far, kind, degree, members: [far] }));
}

/** Those reached, each by its hosts where it has any. */
export async function unitsReached(inquiry: Inquiry, out: readonly LinkedRow[], { types }: Reach): Promise<Anchor[]> {
  const reached = new Map(out.map((row) => [row.far, row]));
  const direct = await loadUnits(inquiry, [...reached.keys()]);
  const kinds = new Map<string, string | null>();
  for (const { far, kind } of reached.values()) {
    const hosts = (direct.get(far) ?? []).filter(({ isHost }) => isHost);
    for (const host of hosts) kinds.set(host.member, host.kind);
    if (hosts.length === 0) kinds.set(far, kind);
  }
  const hosts = await loadUnits(
    inquiry,
    [...kinds.keys()].filter((id) => !reached.has(id)),
  );
  const members = new Map([...kinds.keys()].map((id) => [id, speakersFor(id, [direct, hosts])]));
  const unread = [...new Set([...members.values()].flat())].filter((id) => !reached.has(id));
  const degrees = new Map([...reached.values()].map(({ far, degree }) => [far, degree]));
  for (const { id, degree } of await degreesOf(inquiry.reading, unread, { types, way: "ANY" })) degrees.set(id, degree);
  return [...members].map(([id, speakers]) => ({
    id,
    kind: kinds.get(id) ?? null,
    degree: speakers.reduce((sum, member) => sum + (degrees.get(member) ?? 0), 0),
    members: speakers,
  }));
}

/** Whose links are those of a unit: what has a host of its own speaks for that one. */
function speakersFor(id: string, units: readonly Units[]): string[] {
  const found = units.flatMap((known) => known.get(id) ?? []);
  const own = new Set(found.flatMap(({ isHost, member }) => (isHost ? [] : [member])));
  if (!found.some(({ isHost }) => isHost)) own.add(id);
  return [...own].sort(compareCodePoints);
}

export function membersOf(anchors: readonly Anchor[]): string[] {
  return [...new Set(anchors.flatMap(({ members }) => members))];
}

/** Member → the ids of anchors that it speaks for. */
export function anchorsByMember(anchors: readonly Anchor[]): (member: string) => readonly string[] {
  const pairs = anchors.flatMap(({ id, members }) => members.map((member) => ({ id, member })));
  const found = groupBy(pairs, ({ member }) => member);
  return (member) => (found.get(member) ?? []).map(({ id }) => id);
}
