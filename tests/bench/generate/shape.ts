/** How many organizations of each kind a graph of a size has, and which numbers they bear. */
import type { OrganizationKind } from "../../../src/model/model.gen.js";

/** Consecutive numbers of organizations. */
export interface Block {
  readonly from: number;
  readonly count: number;
}

export type BlockName =
  | "provinces"
  | "cities"
  | "counties"
  | "townships"
  | "chains"
  | "parks"
  | "publicBodies"
  | "institutions"
  | "villages"
  | "communities"
  | "cooperatives"
  | "stations"
  | "sites"
  | "alliances"
  | "teams"
  | "ownParty"
  | "jointParty"
  | "hubs"
  | "planted"
  | "enterprises";

export interface Shape {
  /** Organizations in all. */
  readonly size: number;
  readonly blocks: Readonly<Record<BlockName, Block>>;
  /** Links of each hub, hub by hub. */
  readonly hubLinks: readonly number[];
  readonly persons: number;
  readonly initiatives: number;
  readonly observations: number;
  readonly sources: number;
}

/** Links of the hubs that are planted; a graph has those with at most this share of its organizations as partners. */
export const HUB_LINKS = [1_000, 20_000, 100_000];
const LARGEST_HUB_SHARE = 0.25;
/** Members of a planted group that share their partners. */
export const GROUP_MEMBERS = 6;
export const LEAST_SIZE = 1_000;

const SHARES: readonly (readonly [BlockName, number, number])[] = [
  ["cities", 1 / 10_000, 2],
  ["counties", 1 / 1_000, 4],
  ["townships", 1 / 100, 10],
  ["chains", 1 / 1_000, 4],
  ["parks", 1 / 500, 4],
  ["publicBodies", 0.05, 1],
  ["institutions", 0.03, 1],
  ["villages", 0.08, 1],
  ["communities", 0.03, 1],
  ["cooperatives", 0.04, 1],
  ["stations", 0.03, 1],
  ["sites", 0.05, 1],
  ["alliances", 0.01, 1],
  ["teams", 0.015, 1],
  ["ownParty", 0.15, 1],
  ["jointParty", 0.03, 1],
];

/** The shape of a graph of this many organizations; what no kind takes are enterprises. */
export function shapeOf(size: number): Shape {
  if (size < LEAST_SIZE) throw new Error(`a generated graph has at least ${LEAST_SIZE} organizations`);
  const hubLinks = HUB_LINKS.filter((links) => links <= size * LARGEST_HUB_SHARE);
  const planted = Math.max(2, Math.floor(size / 300)) * GROUP_MEMBERS;
  const counts: [BlockName, number][] = [
    ["provinces", 1],
    ...SHARES.map(([name, share, least]): [BlockName, number] => [name, Math.max(least, Math.floor(size * share))]),
    ["hubs", hubLinks.length],
    ["planted", planted],
  ];
  const taken = counts.reduce((sum, [, count]) => sum + count, 0);
  let from = 0;
  const blocks: Partial<Record<BlockName, Block>> = {};
  for (const [name, count] of [...counts, ["enterprises", size - taken] as const]) {
    blocks[name] = { from, count };
    from += count;
  }
  return {
    size,
    blocks: blocks as Record<BlockName, Block>,
    hubLinks,
    persons: Math.floor(size / 100),
    initiatives: Math.floor(size / 50),
    observations: Math.floor(size / 10),
    sources: Math.min(500, 20 + Math.floor(size / 1_000)),
  };
}

const KINDS: Readonly<Record<BlockName, OrganizationKind>> = {
  provinces: "AREA",
  cities: "AREA",
  counties: "AREA",
  townships: "AREA",
  chains: "INDUSTRY_CHAIN",
  parks: "PARK",
  publicBodies: "PUBLIC_BODY",
  institutions: "INSTITUTION",
  villages: "VILLAGE",
  communities: "COMMUNITY",
  cooperatives: "COOPERATIVE",
  stations: "SERVICE_STATION",
  sites: "SITE",
  alliances: "ALLIANCE",
  teams: "TEAM",
  ownParty: "PARTY_ORGANIZATION",
  jointParty: "PARTY_ORGANIZATION",
  hubs: "ENTERPRISE",
  planted: "ENTERPRISE",
  enterprises: "ENTERPRISE",
};

export function kindOf(block: BlockName): OrganizationKind {
  return KINDS[block];
}

/** The id of an organization: ids sort as their numbers do. */
export function idOf(number: number): string {
  return `o-${String(number).padStart(7, "0")}`;
}

/** The id of the organization at this place of a block. */
export function inBlock({ from, count }: Block, place: number): string {
  return idOf(from + (place % count));
}
