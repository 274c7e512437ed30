/** Who is on which side of a coverage, over the topology in memory. */
import type { Reading } from "../lookup/reading.js";
import { idsWhere, numbersBelow, type Test } from "../topology/ids-where.js";
import { insideOf } from "../topology/inside.js";
import { Pace, type Slices, wholeInSlices } from "../topology/slices.js";
import type { Topology } from "../topology/topology.js";
import { entityWalk, type Walk, type WalkScope } from "../topology/walk.js";
import { inLine } from "../traversal/searches.js";
import type { CoverageSide, Ground } from "./coverage-ground.js";

/** Reckoned for each organization that is tested beside its links, as a test may go through the members of a body. */
export const STEPS_OF_TEST = 500;

/**
 * The ids of those on a side; null where they are more than `most`, no topology is kept, or a cover is not known by one.
 */
export async function walkedSide(
  reading: Reading,
  ground: Ground,
  side: CoverageSide,
  most: number,
): Promise<string[] | null> {
  const topology = await reading.topology?.();
  if (!topology) return null;
  const found = await inLine(reading, async () => {
    const isOne = await sideTest(reading, topology, ground, side);
    return isOne && (await wholeInSlices(sideIn(topology, ground, isOne, most), reading.deadline));
  });
  return found === "many" ? null : found;
}

async function sideTest(
  reading: Reading,
  topology: Topology,
  ground: Ground,
  side: CoverageSide,
): Promise<Test | null> {
  if (side === "EXCLUDED") {
    const tests = exclusionTests(topology, ground);
    return (number) => tests.some((isLeftOut) => isLeftOut(number));
  }
  const isCovered = await coverTest(reading, topology, ground);
  const counting = countingWalk(topology, ground);
  return (
    isCovered &&
    ((number) => counting.passes(number) && counting.holds(number) && isCovered(number) === (side === "COVERED"))
  );
}

/** By any of the covers; null where one of them is not known by the topology. */
export async function coverTest(reading: Reading, topology: Topology, ground: Ground): Promise<Test | null> {
  const { declaration, period } = ground;
  const tests = await Promise.all(declaration.covers.map(({ walk }) => walk(topology, period, reading)));
  return tests.every((test) => test !== null) ? (number) => tests.some((test) => test(number)) : null;
}

/** For each exclusion, whether it leaves out an organization. */
export function exclusionTests(topology: Topology, ground: Ground): readonly Test[] {
  return ground.declaration.exclusions.map(({ kinds, when }) => {
    const walk = countingWalk(topology, ground, kinds);
    return (number) => walk.passes(number) && (when === null || when.isSo(walk, number));
  });
}

/** For the kinds that the rule counts, or others. */
export function countingWalk(
  topology: Topology,
  { declaration, period }: Ground,
  kinds: WalkScope["kinds"] = null,
): Walk {
  return entityWalk(topology, period, kinds ?? declaration.kinds);
}

function* sideIn(topology: Topology, ground: Ground, isOne: Test, most: number): Slices<string[] | "many" | null> {
  const pace = new Pace();
  const among = yield* boundedIn(topology, ground, pace);
  if (!among) return null;
  const isOnSide = (number: number) => topology.isOrganization(number) && isOne(number);
  return yield* idsWhere(topology, isOnSide, { among, most, stepsOfTest: STEPS_OF_TEST, pace });
}

/**
 * All numbers, or those that lie in the place or are members of the body, each once and whatever its own dates; null
 * where it was too late.
 */
export function* boundedIn(
  topology: Topology,
  { within, period }: Ground,
  pace: Pace,
): Slices<Iterable<number> | null> {
  if (yield) return null;
  if (!within) return numbersBelow(topology.entityCount);
  const inside = yield* insideOf(topology, within.id, [within.by], period, pace);
  return inside?.numbers ?? null;
}
