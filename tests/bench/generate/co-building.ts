/** Who builds together: many with few, few with very many; hubs; and groups that share their partners. */
import type { Chance } from "./chance.js";
import { anyOf } from "./entities.js";
import type { GeneratedLink } from "./links.js";
import { type Block, type BlockName, GROUP_MEMBERS, idOf, inBlock, type Shape } from "./shape.js";

/** Blocks whose organizations build with one another. */
const BUILDERS: readonly BlockName[] = [
  "publicBodies",
  "institutions",
  "villages",
  "communities",
  "cooperatives",
  "enterprises",
  "ownParty",
];
/** Partners of hubs and groups: none of them stands for a host, so that partners are plain neighbours there. */
const PLAIN: readonly BlockName[] = ["publicBodies", "institutions", "villages", "communities", "enterprises"];
const SHARED_PARTNERS = 12;
const OWN_PARTNERS = 10;
/** Share of the shared partners that a member of a group has: the rest is there to be suggested. */
const SHARE_KEPT = 0.85;
const MOST_FROM_ONE = 40;
/** Of the Pareto distribution of links begun by one organization. */
const TAIL = 1.42;

export function* coBuilding(shape: Shape, chance: Chance): Generator<GeneratedLink> {
  yield* heavyTailed(shape, chance);
  yield* hubs(shape, chance);
  yield* groups(shape, chance);
}

/** Each by rank builds with some of higher rank, the highest most often: degrees fall off as a power. */
function* heavyTailed(shape: Shape, chance: Chance): Generator<GeneratedLink> {
  const count = countOf(shape, BUILDERS);
  const builder = (rank: number) => at(shape, BUILDERS, chance.shuffled(rank, count, "rank"));
  for (let rank = 1; rank < count; rank++) {
    const wanted = Math.min(MOST_FROM_ONE, Math.floor((1 - chance.at("begun", rank)) ** (-1 / TAIL)));
    const chosen = new Set<number>();
    for (let turn = 0; turn < wanted; turn++) chosen.add(Math.floor(rank * chance.at("built", rank, turn) ** 2));
    const own = builder(rank);
    for (const other of chosen) yield tie(own, builder(other));
  }
}

function* hubs(shape: Shape, chance: Chance): Generator<GeneratedLink> {
  const count = countOf(shape, PLAIN);
  for (const [place, links] of shape.hubLinks.entries()) {
    const hub = inBlock(shape.blocks.hubs, place);
    for (let turn = 0; turn < links; turn++) {
      yield tie(hub, at(shape, PLAIN, chance.shuffled(turn, count, `hub-${place}`)));
    }
  }
}

function* groups(shape: Shape, chance: Chance): Generator<GeneratedLink> {
  const { planted } = shape.blocks;
  for (let place = 0; place < planted.count; place++) {
    const group = Math.floor(place / GROUP_MEMBERS);
    const chosen = new Set<string>();
    for (let turn = 0; turn < SHARED_PARTNERS; turn++) {
      const isKept = chance.happens(SHARE_KEPT, "kept", place, turn);
      if (isKept) chosen.add(anyOf(shape, chance, PLAIN, "shared", group, turn));
    }
    for (let turn = 0; turn < OWN_PARTNERS; turn++) chosen.add(anyOf(shape, chance, PLAIN, "noise", place, turn));
    for (const partner of chosen) yield tie(inBlock(planted, place), partner);
    const isTied = place % GROUP_MEMBERS > 0 && chance.happens(0.3, "within", place);
    if (isTied) yield tie(inBlock(planted, place - 1), inBlock(planted, place));
  }
}

/** Ends in order, so that no pair comes both ways. */
function tie(a: string, b: string): GeneratedLink {
  return { type: "CO_BUILDS_WITH", from: a < b ? a : b, to: a < b ? b : a };
}

function countOf({ blocks }: Shape, names: readonly BlockName[]): number {
  return names.reduce((sum, name) => sum + blocks[name].count, 0);
}

function at({ blocks }: Shape, names: readonly BlockName[], index: number): string {
  let place = index;
  for (const name of names) {
    const { from, count }: Block = blocks[name];
    if (place < count) return idOf(from + place);
    place -= count;
  }
  throw new Error("an index lies in one of the blocks");
}
