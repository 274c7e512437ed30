/** The figures of a coverage counted over the topology in memory: every organization looked at once, in slices. */
import type { Reading } from "../lookup/reading.js";
import { ANY_TIME } from "../model/dates.js";
import { Pace, type Slices, wholeInSlices } from "../topology/slices.js";
import type { Topology } from "../topology/topology.js";
import { organizationsAt, Walk } from "../topology/walk.js";
import { inLine } from "../traversal/searches.js";
import type { IsCovered } from "./cover-walks.js";
import type { Ground } from "./coverage-ground.js";
import { type Counts, type CoverageGrouping, type GroupRows, largestFirst } from "./coverage-groups.js";
import { MOST_STEPS } from "./nearest-areas.js";
import { nearestAreasIn } from "./nearest-areas-walked.js";

/** Every group, those of no group last, and the whole; null where no topology is kept, or a cover is not known by one. */
export async function walkedRows(
  reading: Reading,
  ground: Ground,
  by: CoverageGrouping | null,
): Promise<(GroupRows & { readonly whole: Counts }) | null> {
  const topology = await reading.topology?.();
  if (!topology) return null;
  const found = await inLine(reading, async () => {
    const isCovered = await coverTest(reading, topology, ground);
    const groupsOf = groupsIn(topology, ground, by);
    return isCovered && (await wholeInSlices(countedIn(topology, ground, groupsOf, isCovered), reading.deadline));
  });
  if (!found) return null;
  const keyOf = (key: number) => (by === "KIND" ? (topology.kindNames[key] ?? null) : topology.ids.idOf(key));
  const rows = [...found.groups].map(([key, counts]) => ({ key: key === NO_GROUP ? null : keyOf(key), ...counts }));
  return { rows: rows.sort(largestFirst), whole: found.whole };
}

/**
 * The ids of the covered, or of the uncovered; null where they are more than `most`, no topology is kept, or a cover is
 * not known by one.
 */
export async function walkedSide(
  reading: Reading,
  ground: Ground,
  side: "COVERED" | "UNCOVERED",
  most: number,
): Promise<string[] | null> {
  const topology = await reading.topology?.();
  if (!topology) return null;
  const found = await inLine(reading, async () => {
    const isCovered = await coverTest(reading, topology, ground);
    const isOne = isCovered && ((number: number) => isCovered(number) === (side === "COVERED"));
    return isOne ? await wholeInSlices(numbersIn(topology, ground, isOne, most), reading.deadline) : null;
  });
  return Array.isArray(found) ? found.map((number) => topology.ids.idOf(number)) : null;
}

/** By any of the covers; null where one of them is not known by the topology. */
async function coverTest(reading: Reading, topology: Topology, ground: Ground): Promise<IsCovered | null> {
  const { declaration, period } = ground;
  const tests = await Promise.all(declaration.covers.map(({ walk }) => walk(topology, period, reading)));
  return tests.every((test) => test !== null) ? (number) => tests.some((test) => test(number)) : null;
}

/** How many each exclusion of the rule leaves out; null where no topology is kept. */
export async function walkedExclusions(reading: Reading, ground: Ground): Promise<readonly number[] | null> {
  const topology = await reading.topology?.();
  if (!topology) return null;
  return await inLine(reading, () => wholeInSlices(leftOutIn(topology, ground), reading.deadline));
}

const NO_GROUP = -1;
const UNGROUPED: readonly number[] = [NO_GROUP];
/** Reckoned for each organization that is tested beside its links, as a test may go through the members of a body. */
const STEPS_OF_TEST = 500;

/** The groups of an organization, as numbers of entities or of kinds. */
type GroupsOf = (number: number) => readonly number[];

function groupsIn(topology: Topology, { period }: Ground, by: CoverageGrouping | null): GroupsOf {
  switch (by) {
    case null:
      return () => [];
    case "KIND":
      return (number) => [topology.kinds[number] ?? 0];
    case "CHAIN": {
      const chains = new Walk(topology, { types: ["MEMBER_OF"], direction: "OUT", kinds: ["INDUSTRY_CHAIN"], period });
      return (number) => organizationsAt(chains, number);
    }
    case "AREA":
      return nearestAreasIn(topology, period);
  }
}

interface Counted {
  readonly groups: ReadonlyMap<number, Counts>;
  readonly whole: Counts;
}

/** Those that count and fit; null where it was too late. */
function* numbersIn(
  topology: Topology,
  ground: Ground,
  isOne: (number: number) => boolean,
  most: number,
): Slices<number[] | "many" | null> {
  if (yield) return null;
  const { declaration, period } = ground;
  const counting = new Walk(topology, { types: [], direction: "ANY", kinds: declaration.kinds, period });
  const found: number[] = [];
  const pace = new Pace();
  const bounded = yield* boundedIn(topology, ground, pace);
  if (!bounded) return null;
  for (const number of bounded) {
    if (pace.isDueAfter(1) && (yield)) return null;
    if (!topology.isOrganization(number) || !counting.passes(number) || !counting.holds(number)) continue;
    if (pace.isDueAfter(STEPS_OF_TEST + counting.linksAt(number)) && (yield)) return null;
    if (isOne(number) && found.push(number) > most) return "many";
  }
  return found;
}

/** Null where it was too late. */
function* countedIn(
  topology: Topology,
  ground: Ground,
  groupsOf: GroupsOf,
  isCovered: IsCovered,
): Slices<Counted | null> {
  if (yield) return null;
  const { declaration, period } = ground;
  const counting = new Walk(topology, { types: [], direction: "ANY", kinds: declaration.kinds, period });
  const groups = new Map<number, Tally>();
  const whole = new Tally();
  const pace = new Pace();
  const bounded = yield* boundedIn(topology, ground, pace);
  if (!bounded) return null;
  for (const number of bounded) {
    if (pace.isDueAfter(1) && (yield)) return null;
    if (!topology.isOrganization(number) || !counting.passes(number) || !counting.holds(number)) continue;
    if (pace.isDueAfter(STEPS_OF_TEST + counting.linksAt(number)) && (yield)) return null;
    const isHit = isCovered(number);
    whole.add(isHit);
    const keys = groupsOf(number);
    for (const key of keys.length > 0 ? keys : UNGROUPED) {
      const group = groups.get(key) ?? new Tally();
      groups.set(key, group);
      group.add(isHit);
    }
  }
  return { groups, whole };
}

/** Null where it was too late. */
function* leftOutIn(topology: Topology, ground: Ground): Slices<number[] | null> {
  if (yield) return null;
  const { declaration, period } = ground;
  const tests = declaration.exclusions.map(({ kinds, when }) => {
    const walk = new Walk(topology, { types: [], direction: "ANY", kinds: kinds ?? declaration.kinds, period });
    return (number: number) => walk.passes(number) && (when === null || when.isSo(walk, number));
  });
  const counts = tests.map(() => 0);
  const pace = new Pace();
  const bounded = yield* boundedIn(topology, ground, pace);
  if (!bounded) return null;
  for (const number of bounded) {
    if (pace.isDueAfter(1) && (yield)) return null;
    if (!topology.isOrganization(number)) continue;
    const reason = tests.findIndex((isLeftOut) => isLeftOut(number));
    if (reason >= 0) counts[reason] = (counts[reason] ?? 0) + 1;
  }
  return counts;
}

class Tally implements Counts {
  denominator = 0;
  numerator = 0;

  add(isHit: boolean): void {
    this.denominator++;
    if (isHit) this.numerator++;
  }
}

/**
 * All numbers, or those that lie in the place or are members of the body, each once and whatever its own dates; null
 * where it was too late.
 */
function* boundedIn(topology: Topology, { within, period }: Ground, pace: Pace): Slices<Iterable<number> | null> {
  if (!within) return numbersBelow(topology.entityCount);
  const inward = new Walk(topology, { types: [within.by], direction: "IN", kinds: null, period: ANY_TIME });
  const then = new Walk(topology, { types: [], direction: "ANY", kinds: null, period });
  const found: number[] = [];
  const isFound = new Uint8Array(topology.entityCount); // A set of a province would take tens of megabytes.
  let frontier = [topology.ids.numberOf(within.id)].filter((number) => then.holds(number));
  for (let step = within.by === "LOCATED_IN" ? MOST_STEPS : 1; step > 0 && frontier.length > 0; step--) {
    const reached: number[] = [];
    for (const near of frontier) {
      if (pace.isDueAfter(1 + inward.linksAt(near)) && (yield)) return null;
      inward.visit(near, (far, _, at) => {
        if (isFound[far] || !then.linkIsIn(at) || !topology.isOrganization(far)) return true;
        isFound[far] = 1;
        found.push(far);
        if (then.holds(far)) reached.push(far);
        return true;
      });
    }
    frontier = reached;
  }
  return found;
}

function* numbersBelow(count: number): Iterable<number> {
  for (let number = 0; number < count; number++) yield number;
}
