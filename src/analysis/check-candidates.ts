/** What may break a rule of data quality, found in the topology in memory: the rule itself is then asked of few. */
import { checkNamesBorneTwice } from "../graph/queries.gen.js";
import { ask, type Reading } from "../lookup/reading.js";
import { askedPeriod, type Period } from "../model/dates.js";
import type { OrganizationKind } from "../model/model.gen.js";
import { idsWhere, numbersBelow, type Test } from "../topology/ids-where.js";
import { Pace, type Slices, wholeInSlices } from "../topology/slices.js";
import type { Topology } from "../topology/topology.js";
import { entityWalk, isOutgoing, organizationsAt, Walk } from "../topology/walk.js";
import { inLine } from "../traversal/searches.js";
import { nearestAreasIn } from "./nearest-areas-walked.js";

/** Ids, of all that break the rule and perhaps of others; null where they are too many to be asked for by id. */
export type Candidates = (reading: Reading, topology: Topology, most?: number) => Promise<string[] | null>;

const MAX_CANDIDATES = 50_000;
/** Reckoned for each bearer of a name: its places are looked up. */
const STEPS_OF_BEARER = 50;

/** Organizations that hold and for which no way leads up to an area. */
export const outsideAreas: Candidates = (reading, topology, most) => {
  const today = todayOf(reading);
  const walk = entityWalk(topology, today);
  const areasOf = nearestAreasIn(topology, today);
  const isOutside = (number: number) =>
    topology.isOrganization(number) && walk.holds(number) && areasOf(number).length === 0;
  return candidatesWhere(reading, topology, isOutside, most);
};

/** Entities that ended before a link of theirs, and those from which a link leads that ends before it begins. */
export const besideEndedLinks: Candidates = (reading, topology, most) => {
  const { starts, forms, since, until, entityUntil } = topology;
  const walk = entityWalk(topology, todayOf(reading));
  return candidatesWhere(
    reading,
    topology,
    (number) => {
      const end = walk.hasEnded(number) ? (entityUntil[number] ?? 0) : Number.POSITIVE_INFINITY;
      for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at++) {
        const linkEnd = until[at] ?? 0;
        if (linkEnd > end || (linkEnd < (since[at] ?? 0) && isOutgoing(forms[at] ?? 0))) return true;
      }
      return false;
    },
    most,
  );
};

/** Party organizations that hold and cover more units: members, or the units these are party organization of, and hosts. */
export const coveringMoreThan =
  (most: number, units: readonly OrganizationKind[]): Candidates =>
  (reading, topology, maxIds) => {
    const period = todayOf(reading);
    const members = new Walk(topology, { types: ["MEMBER_OF"], direction: "IN", kinds: units, period });
    const hosts = new Walk(topology, { types: ["ORGANIZATION_OF"], direction: "OUT", kinds: units, period });
    return candidatesWhere(
      reading,
      topology,
      (number) => {
        if (topology.kindOf(number) !== "PARTY_ORGANIZATION") return false;
        const covered = organizationsAt(members, number).flatMap((member) => {
          const theirs = organizationsAt(hosts, member);
          return theirs.length > 0 ? theirs : [member];
        });
        return new Set([...covered, ...organizationsAt(hosts, number)]).size > most;
      },
      maxIds,
    );
  };

/** Organizations that hold and bear the name of another with the same nearest area. */
export const namedAlike: Candidates = async (reading, topology, most = MAX_CANDIDATES) => {
  const rows = await ask(reading, checkNamesBorneTwice, { limit: most + 1 });
  if (rows.length > most) return null;
  const names = rows.map(({ ids }) => ids);
  const found = await inLine(reading, () => wholeInSlices(sharingAreas(reading, topology, names), reading.deadline));
  return found.length > most ? null : found;
};

/** Of those who bear one name, whoever has a nearest area that is another's too; null where it was too late. */
function* sharingAreas(
  reading: Reading,
  topology: Topology,
  names: readonly (readonly string[])[],
): Slices<string[] | null> {
  const today = todayOf(reading);
  const walk = entityWalk(topology, today);
  const areasOf = nearestAreasIn(topology, today);
  const found: string[] = [];
  const pace = new Pace();
  for (const bearers of names) {
    const bearersOf = new Map<number, Set<string>>();
    for (const id of bearers) {
      if (pace.isDueAfter(STEPS_OF_BEARER) && (yield)) return null;
      const number = topology.ids.numberOf(id);
      if (number < 0 || !walk.holds(number)) continue;
      for (const area of areasOf(number)) bearersOf.set(area, (bearersOf.get(area) ?? new Set()).add(id));
    }
    const alike = [...bearersOf.values()].filter(({ size }) => size > 1);
    for (const id of new Set(alike.flatMap((ids) => [...ids]))) found.push(id);
  }
  return found;
}

function todayOf({ today }: Reading): Period {
  return askedPeriod(null, false, today);
}

/** In order of id; QUERY_TIMEOUT where it was too late. */
async function candidatesWhere(
  reading: Reading,
  topology: Topology,
  mayBreak: Test,
  most = MAX_CANDIDATES,
): Promise<string[] | null> {
  const everything = { among: numbersBelow(topology.entityCount), most, stepsOfTest: 1 };
  const work = idsWhere(topology, mayBreak, everything);
  const found = await inLine(reading, () => wholeInSlices(work, reading.deadline));
  return found === "many" ? null : found;
}
