/** How many links within a scope entities have, by type, direction and kind: what is there before anybody opens it. */

import { compose } from "../graph/compose.js";
import { traversalLinkCounts } from "../graph/queries.gen.js";
import { inBatches, SIDE_BY_SIDE } from "../lookup/batches.js";
import type { LinkRecord } from "../lookup/links.js";
import { ask, type Reading } from "../lookup/reading.js";
import { isOrganizationKind } from "../model/kinds.js";
import { LINK_RULES, LINK_TYPES, type LinkType, type OrganizationKind } from "../model/model.gen.js";
import { compareCodePoints } from "../model/names.js";
import { isOutgoing, typeOf, type Walk } from "../topology/walk.js";
import type { Direction, Scope } from "./scope.js";
import { stepSlots } from "./scope-slots.js";
import { walkIn } from "./walks.js";

/** `direction` is ANY for types without direction; `kind` is null where the far end is no organization. */
export interface LinkCount {
  readonly type: LinkType;
  readonly direction: Direction;
  readonly kind: OrganizationKind | null;
  readonly count: number;
}

/** Counts of one entity by group; shown links are taken off one by one. */
export class LinkTally {
  readonly #counts = new Map<
    string,
    { type: LinkType; direction: Direction; kind: OrganizationKind | null; count: number }
  >();

  add(type: string, outgoing: boolean, farKind: string | null, count: number): void {
    const group = groupOf(type as LinkType, outgoing, farKind);
    const key = `${group.type} ${group.direction} ${group.kind}`;
    const known = this.#counts.get(key);
    if (known) known.count += count;
    else this.#counts.set(key, { ...group, count });
  }

  get total(): number {
    return this.list().reduce((sum, { count }) => sum + count, 0);
  }

  /** The groups that are not empty, by type, then OUT before IN, then by kind with null last. */
  list(): LinkCount[] {
    return [...this.#counts.values()].filter(({ count }) => count > 0).sort(byGroup);
  }
}

/** The links in scope of each entity; `ends` pass whatever their kind and place. */
export async function tallyLinks(
  reading: Reading,
  ids: readonly string[],
  scope: Scope,
  ends: readonly string[],
): Promise<Map<string, LinkTally>> {
  const tallies = new Map(ids.map((id) => [id, new LinkTally()]));
  const walk = await walkIn(reading, scope, ends);
  if (walk) {
    for (const [id, tally] of tallies) tallyIn(walk, id, tally);
    return tallies;
  }
  const slots = stepSlots(scope, ends);
  const rows = await inBatches(
    ids,
    (batch) => {
      const { query, params } = compose(traversalLinkCounts, { ids: batch }, slots);
      return ask(reading, query, params);
    },
    SIDE_BY_SIDE,
  );
  for (const row of rows) tallies.get(row.near)?.add(row.type, row.outgoing, row.kind, row.count);
  return tallies;
}

/** More than there are kinds in a topology. */
const KIND_NUMBERS = 256;

function tallyIn(walk: Walk, id: string, tally: LinkTally): void {
  const { ids, kinds, kindNames } = walk.topology;
  const counts = new Map<number, number>();
  walk.visit(ids.numberOf(id), (far, form) => {
    const group = form * KIND_NUMBERS + (kinds[far] ?? 0);
    counts.set(group, (counts.get(group) ?? 0) + 1);
    return true;
  });
  for (const [group, count] of counts) {
    const [form, kind] = [Math.floor(group / KIND_NUMBERS), kindNames[group % KIND_NUMBERS] ?? null];
    tally.add(typeOf(form), isOutgoing(form), kind, count);
  }
}

/** Takes the links that are shown off the tallies of both their ends. */
export function subtractShown(
  tallies: ReadonlyMap<string, LinkTally>,
  links: readonly LinkRecord[],
  kindOf: (id: string) => string | null,
): void {
  for (const { type, from, to } of links) {
    tallies.get(from)?.add(type, true, kindOf(to), -1);
    tallies.get(to)?.add(type, false, kindOf(from), -1);
  }
}

function groupOf(type: LinkType, outgoing: boolean, farKind: string | null) {
  const kind = isOrganizationKind(farKind) ? farKind : null;
  const direction: Direction = !LINK_RULES[type].directed ? "ANY" : outgoing ? "OUT" : "IN";
  return { type, direction, kind };
}

function byGroup(a: LinkCount, b: LinkCount): number {
  return (
    LINK_TYPES.indexOf(a.type) - LINK_TYPES.indexOf(b.type) ||
    compareCodePoints(b.direction, a.direction) ||
    compareCodePoints(a.kind ?? "~", b.kind ?? "~")
  );
}
