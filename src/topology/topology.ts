/**
 * All entities and links of a graph in memory, as numbers: enough to walk it, not to show it.
 *
 * Compressed sparse rows: the links of an entity stand side by side, ordered by the id of their far end, and each stands
 * at both its ends. Nine bytes each time: far end, type with way, and the two dates as places in a list of all dates.
 */
import { isOrganizationKind } from "../model/kinds.js";
import type { IdList } from "./id-list.js";

/** Set in a form where the link points away from the entity it stands at; the other bits are the type's number. */
export const OUTGOING = 0x80;

export interface TopologyParts {
  /** Numbers stand in the order of their ids. */
  readonly ids: IdList;
  /** By number: a place in `kindNames`. */
  readonly kinds: Uint8Array;
  readonly kindNames: readonly (string | null)[];
  /** By number, as the dates of links. */
  readonly entitySince: Uint16Array;
  readonly entityUntil: Uint16Array;
  /** Numbers of organizations, by name key and id. */
  readonly named: Uint32Array;
  /** Where the links of a number begin; those of the next begin where they end. */
  readonly starts: Uint32Array;
  /** By place of a link: the number of the far end. */
  readonly fars: Uint32Array;
  /** By place of a link: the number of its type in LINK_TYPES, and OUTGOING. */
  readonly forms: Uint8Array;
  /** By place of a link: a place in `dates`. */
  readonly since: Uint16Array;
  readonly until: Uint16Array;
  /** YYYY-MM-DD, in order. */
  readonly dates: readonly string[];
}

export type Topology = TopologyParts & {
  /** By number: its place in `named`; past all places where it has none. */
  readonly nameRanks: Uint32Array;
  readonly entityCount: number;
  readonly linkCount: number;
  /** Of organizations and initiatives; null of persons. */
  kindOf(number: number): string | null;
  isOrganization(number: number): boolean;
};

export function topologyOfParts(parts: TopologyParts): Topology {
  const isOfOrganization = parts.kindNames.map(isOrganizationKind);
  return {
    ...parts,
    nameRanks: ranksOf(parts.named, parts.ids.size),
    entityCount: parts.ids.size,
    linkCount: parts.fars.length / 2,
    kindOf: (number) => parts.kindNames[parts.kinds[number] ?? 0] ?? null,
    isOrganization: (number) => isOfOrganization[parts.kinds[number] ?? 0] === true,
  };
}

/** How many links stand at an entity, of whatever kind: what a visit costs. */
export function linksAt({ starts }: Topology, number: number): number {
  return (starts[number + 1] ?? 0) - (starts[number] ?? 0);
}

function ranksOf(named: Uint32Array, count: number): Uint32Array {
  const ranks = new Uint32Array(count).fill(named.length);
  for (const [rank, number] of named.entries()) ranks[number] = rank;
  return ranks;
}
