/** The organizations that questions are asked about, found by their numbers: the same for a size and seed. */
import type { Driver } from "neo4j-driver";

import { HUB_LINKS, idOf, inBlock, type Shape } from "../generate/shape.js";
import { runBare } from "../harness/bare.js";

export interface Landmarks {
  readonly today: string;
  readonly size: number;
  readonly enterprises: readonly string[];
  /** Members of planted groups: about twenty partners, none of which stands for another. */
  readonly planted: readonly string[];
  /** By number of links. */
  readonly hubs: ReadonlyMap<number, string>;
  readonly counties: readonly string[];
  readonly chains: readonly string[];
  readonly pairs: readonly (readonly [from: string, to: string])[];
  /** Two characters of names, common and rare ones. */
  readonly texts: readonly string[];
  /** The last row before page 500 of twenty enterprises by name, or of as many pages as there are. */
  readonly pageStart: { readonly page: number; readonly nameKey: string; readonly id: string };
}

const SUBJECTS = 200;
const PAGES = 500;
const PAGE = 20;

export async function findLandmarks(shape: Shape, driver: Driver, today: string): Promise<Landmarks> {
  const { blocks } = shape;
  const enterprises = spread(blocks.enterprises, SUBJECTS);
  const builders = spread(blocks.enterprises, 2 * SUBJECTS);
  return {
    today,
    size: shape.size,
    enterprises,
    planted: spread(blocks.planted, SUBJECTS),
    hubs: new Map(shape.hubLinks.map((links, place) => [links, inBlock(blocks.hubs, place)])),
    counties: spread(blocks.counties, 50),
    chains: spread(blocks.chains, 50),
    pairs: enterprises.map((from, at) => [from, builders[(2 * at + SUBJECTS + 1) % builders.length] ?? from] as const),
    texts: ["云竹", "电子", "石桥", "松桃", "物流", "金荣", "梅花", "党总", "柳江", "志愿"],
    pageStart: await pageStart(driver),
  };
}

/** The hubs of all sizes: those of a smaller graph are fewer. */
export function hubOf({ hubs }: Landmarks, links: number): readonly string[] {
  const hub = HUB_LINKS.includes(links) ? hubs.get(links) : undefined;
  return hub === undefined ? [] : [hub];
}

function spread({ from, count }: { from: number; count: number }, wanted: number): string[] {
  const taken = Math.min(count, wanted);
  return Array.from({ length: taken }, (_, place) => idOf(from + Math.floor((place * count) / taken)));
}

async function pageStart(driver: Driver): Promise<Landmarks["pageStart"]> {
  const [counted] = await runBare(driver, "MATCH (n:Enterprise) RETURN count(n) AS total", {});
  const page = Math.min(PAGES, Math.floor(Number(counted?.[0]) / PAGE) - 1);
  const text = `MATCH (n:Organization) WHERE n.nameKey >= '' AND n.id IS NOT NULL AND n.kind = 'ENTERPRISE'
    WITH n ORDER BY n.nameKey, n.id SKIP $skip LIMIT 1 RETURN n.nameKey AS nameKey, n.id AS id`;
  const [row] = await runBare(driver, text, { skip: (page - 1) * PAGE - 1 });
  return { page, nameKey: String(row?.[0]), id: String(row?.[1]) };
}
