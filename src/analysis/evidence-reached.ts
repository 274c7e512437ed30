/** What links lead to, each as one thing that may be shared: an entity, or a unit that speaks with one voice. */
import { compareCodePoints } from "../model/names.js";
import { degreesOf } from "../traversal/degrees.js";
import { groupBy } from "../traversal/group-by.js";
import type { Inquiry } from "./evidence-inquiry.js";
import type { LinkedRow, Reach } from "./evidence-links.js";
import { candidateUnit, loadUnits, representatives, type Units } from "./evidence-units.js";

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

/** Those reached, a party organization by its hosts where it has any. */
export async function unitsOf(inquiry: Inquiry, reached: readonly Anchor[], { types }: Reach): Promise<Anchor[]> {
  const degrees = new Map(reached.map(({ id, degree }) => [id, degree]));
  const direct = await loadUnits(inquiry, [...degrees.keys()]);
  const stood = reached.flatMap((each) => representatives(each, direct, () => true));
  const kinds = new Map(stood.map(({ id, kind }) => [id, kind]));
  const hosts = [...kinds.keys()].filter((id) => !degrees.has(id));
  const units = new Map([...direct, ...(await loadUnits(inquiry, hosts))]);
  const anchors = [...kinds].map(([id, kind]) => ({ id, kind, members: speakersFor(id, units) }));
  const unread = membersOf(anchors).filter((id) => !degrees.has(id));
  for (const { id, degree } of await degreesOf(inquiry.reading, unread, { types, way: "ANY" })) degrees.set(id, degree);
  return anchors.map((anchor) => ({
    ...anchor,
    degree: anchor.members.reduce((sum, member) => sum + (degrees.get(member) ?? 0), 0),
  }));
}

/** Whose links are those of a unit: what has a host of its own speaks for that one. */
function speakersFor(id: string, units: Units): string[] {
  const isHosted = (units.get(id) ?? []).some(({ isHost }) => isHost);
  return [...candidateUnit(id, units)].filter((member) => !isHosted || member !== id).sort(compareCodePoints);
}

export function membersOf(anchors: readonly Pick<Anchor, "members">[]): string[] {
  return [...new Set(anchors.flatMap(({ members }) => members))];
}

/** Member → the ids of anchors that it speaks for. */
export function anchorsByMember(anchors: readonly Anchor[]): (member: string) => readonly string[] {
  const pairs = anchors.flatMap(({ id, members }) => members.map((member) => ({ id, member })));
  const found = groupBy(pairs, ({ member }) => member);
  return (member) => (found.get(member) ?? []).map(({ id }) => id);
}
