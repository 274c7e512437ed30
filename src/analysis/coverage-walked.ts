/** The figures of a coverage counted over the topology in memory: every organization looked at once, in slices. */
import type { Reading } from "../lookup/reading.js";
import { Pace, type Slices, wholeInSlices } from "../topology/slices.js";
import type { Topology } from "../topology/topology.js";
import { organizationsAt, Walk } from "../topology/walk.js";
import { inLine } from "../traversal/searches.js";
import type { IsCovered } from "./cover-walks.js";
import type { Ground } from "./coverage-ground.js";
import { type Counts, type CoverageGrouping, type GroupRows, largestFirst } from "./coverage-groups.js";
import { boundedIn, countingWalk, coverTest, exclusionTests, STEPS_OF_TEST } from "./coverage-sides-walked.js";
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

/** How many each exclusion of the rule leaves out; null where no topology is kept. */
export async function walkedExclusions(reading: Reading, ground: Ground): Promise<readonly number[] | null> {
  const topology = await reading.topology?.();
  if (!topology) return null;
  return await inLine(reading, () => wholeInSlices(leftOutIn(topology, ground), reading.deadline));
}

const NO_GROUP = -1;
const UNGROUPED: readonly number[] = [NO_GROUP];

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

/** Null where it was too late. */
function* countedIn(
  topology: Topology,
  ground: Ground,
  groupsOf: GroupsOf,
  isCovered: IsCovered,
): Slices<Counted | null> {
  const counting = countingWalk(topology, ground);
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
  const tests = exclusionTests(topology, ground);
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
