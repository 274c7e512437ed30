/** Every link of a generated graph but co-building: places, party organizations, chains, service, initiatives. */
import type { LinkType } from "../../../src/model/model.gen.js";
import type { Chance } from "./chance.js";
import { coBuilding } from "./co-building.js";
import { anyOf, initiativeId, personId } from "./entities.js";
import { type BlockName, GROUP_MEMBERS, idOf, inBlock, type Shape } from "./shape.js";

export interface GeneratedLink {
  readonly type: LinkType;
  readonly from: string;
  readonly to: string;
  readonly role?: string;
}

/** Hosts of party organizations of their own. */
const HOSTS: readonly BlockName[] = [
  "chains",
  "publicBodies",
  "institutions",
  "villages",
  "communities",
  "cooperatives",
  "enterprises",
];
const VILLAGES_ASSISTED = 0.7;

export function* links(shape: Shape, chance: Chance): Generator<GeneratedLink> {
  yield* territory(shape, chance);
  yield* partyOrganizations(shape, chance);
  yield* chains(shape, chance);
  yield* service(shape, chance);
  yield* initiatives(shape, chance);
  yield* coBuilding(shape, chance);
}

/** Areas lie in areas, parks in counties, everything else in a township, village or park. */
function* territory(shape: Shape, chance: Chance): Generator<GeneratedLink> {
  const { blocks } = shape;
  const ladder = ["provinces", "cities", "counties", "townships"] as const;
  for (const [at, upper] of ladder.slice(0, -1).entries()) {
    const lower = blocks[ladder[at + 1] ?? "townships"];
    for (let place = 0; place < lower.count; place++) {
      yield { type: "LOCATED_IN", from: inBlock(lower, place), to: inBlock(blocks[upper], place) };
    }
  }
  for (let number = blocks.chains.from; number < shape.size; number++) {
    yield { type: "LOCATED_IN", from: idOf(number), to: placeOf(shape, chance, number) };
  }
}

function placeOf(shape: Shape, chance: Chance, number: number): string {
  const { counties, parks, townships, villages, planted, enterprises } = shape.blocks;
  if (number >= parks.from && number < parks.from + parks.count) return inBlock(counties, number - parks.from);
  if (number >= planted.from && number < planted.from + planted.count) {
    return inBlock(townships, chance.below(townships.count, "group-place", groupOf(shape, number)));
  }
  const isEnterprise = number >= enterprises.from;
  if (isEnterprise && chance.happens(0.1, "in-park", number)) return anyOf(shape, chance, ["parks"], "park", number);
  if (isEnterprise && chance.happens(0.2, "in-village", number)) {
    return inBlock(villages, chance.below(villages.count, "village", number));
  }
  return inBlock(townships, chance.below(townships.count, "township", number));
}

export function groupOf({ blocks }: Shape, number: number): number {
  return Math.floor((number - blocks.planted.from) / GROUP_MEMBERS);
}

/** Own ones at one host each, subordinate to another; joint ones and alliances with members. */
function* partyOrganizations(shape: Shape, chance: Chance): Generator<GeneratedLink> {
  const { ownParty, jointParty, alliances, teams } = shape.blocks;
  const hostCount = HOSTS.reduce((sum, name) => sum + shape.blocks[name].count, 0);
  for (let place = 0; place < ownParty.count; place++) {
    const host = hostAt(shape, chance.shuffled(place, hostCount, "host"));
    const own = inBlock(ownParty, place);
    yield { type: "ORGANIZATION_OF", from: own, to: host };
    // To one of the first tenth, so that some lead many.
    const above = chance.below(Math.max(1, Math.floor(place / 10)), "above", place);
    if (above !== place) yield { type: "SUBORDINATE_TO", from: own, to: inBlock(ownParty, above) };
  }
  const joining: readonly BlockName[] = ["enterprises", "ownParty", "cooperatives"];
  yield* members(shape, chance, jointParty.from, jointParty.count, [2, 10], joining);
  yield* members(shape, chance, alliances.from, alliances.count, [3, 12], ["enterprises", "institutions", "villages"]);
  yield* members(shape, chance, teams.from, teams.count, [1, 4], ["enterprises", "publicBodies"]);
}

function hostAt(shape: Shape, at: number): string {
  let place = at;
  for (const name of HOSTS) {
    if (place < shape.blocks[name].count) return inBlock(shape.blocks[name], place);
    place -= shape.blocks[name].count;
  }
  throw new Error("a host lies in one of the blocks");
}

function* members(
  shape: Shape,
  chance: Chance,
  first: number,
  count: number,
  [least, most]: readonly [number, number],
  blocks: readonly BlockName[],
): Generator<GeneratedLink> {
  for (let body = first; body < first + count; body++) {
    const wanted = least + chance.below(most - least + 1, "members", body);
    const chosen = new Set<string>();
    for (let at = 0; at < wanted; at++) chosen.add(anyOf(shape, chance, blocks, "member", body, at));
    for (const from of chosen) yield { type: "MEMBER_OF", from, to: idOf(body) };
  }
}

/** Each fifth enterprise in a chain, few chains with most of them; neighbours of a chain supply one another. */
function* chains(shape: Shape, chance: Chance): Generator<GeneratedLink> {
  const { chains: all, enterprises, planted } = shape.blocks;
  for (let place = 0; place < all.count; place++) {
    const leader = anyOf(shape, chance, ["publicBodies"], "leader", place);
    yield { type: "LEADS", from: leader, to: inBlock(all, place), role: "链长单位" };
  }
  const last = new Map<number, string>(); // One a chain: the size of this does not grow with the links.
  for (let place = 0; place < enterprises.count; place++) {
    if (!chance.happens(0.2, "in-chain", place)) continue;
    const chain = Math.floor(all.count * chance.at("chain", place) ** 2);
    const member = inBlock(enterprises, place);
    yield { type: "MEMBER_OF", from: member, to: inBlock(all, chain) };
    const before = last.get(chain);
    if (before) yield { type: "SUPPLIES", from: before, to: member };
    last.set(chain, member);
  }
  for (let place = 0; place < planted.count; place++) {
    const chain = chance.below(all.count, "group-chain", Math.floor(place / GROUP_MEMBERS));
    yield { type: "MEMBER_OF", from: inBlock(planted, place), to: inBlock(all, chain) };
  }
}

function* service(shape: Shape, chance: Chance): Generator<GeneratedLink> {
  const { villages, communities, stations, publicBodies, teams, institutions } = shape.blocks;
  for (let place = 0; place < villages.count; place++) {
    const to = inBlock(villages, place);
    if (!chance.happens(VILLAGES_ASSISTED, "assisted", place)) continue;
    yield { type: "ASSISTS", from: anyOf(shape, chance, ["publicBodies", "enterprises"], "assists", place), to };
    if (!chance.happens(0.3, "dispatched", place)) continue;
    yield {
      type: "DISPATCHES_TO",
      from: anyOf(shape, chance, ["publicBodies"], "sends", place),
      to,
      role: "驻村工作队",
    };
  }
  for (let place = 0; place < stations.count; place++) {
    const to = anyOf(shape, chance, ["communities", "enterprises"], "served", place);
    yield { type: "SERVES", from: inBlock(stations, place), to };
    const founder = anyOf(shape, chance, ["townships"], "founder", place);
    yield { type: "ESTABLISHED", from: founder, to: inBlock(stations, place) };
  }
  for (let place = 1; place < publicBodies.count; place++) {
    const above = chance.below(place, "body-above", place);
    yield { type: "SUBORDINATE_TO", from: inBlock(publicBodies, place), to: inBlock(publicBodies, above) };
  }
  for (let place = 0; place < institutions.count; place++) {
    const to = anyOf(shape, chance, ["enterprises"], "cooperates", place);
    yield { type: "COOPERATES_WITH", from: inBlock(institutions, place), to };
  }
  for (let place = 0; place < teams.count; place++) {
    yield { type: "SERVES", from: inBlock(teams, place), to: inBlock(communities, place) };
  }
}

function* initiatives(shape: Shape, chance: Chance): Generator<GeneratedLink> {
  for (let number = 0; number < shape.initiatives; number++) {
    const to = initiativeId(number);
    yield { type: "RUNS", from: anyOf(shape, chance, ["publicBodies", "ownParty"], "runs", number), to };
    const taking = new Set<string>();
    for (let at = 0; at < 3; at++)
      taking.add(anyOf(shape, chance, ["enterprises", "villages"], "takes-part", number, at));
    for (const from of taking) yield { type: "PARTICIPATES_IN", from, to };
    if (number > 0 && chance.happens(0.4, "part", number)) {
      yield { type: "PART_OF", from: to, to: initiativeId(chance.below(number, "whole", number)) };
    }
  }
  for (let number = 0; number < shape.persons; number++) {
    const to = anyOf(shape, chance, ["publicBodies", "ownParty"], "post", number);
    yield { type: "HOLDS_POST", from: personId(number), to, role: "书记" };
  }
}
