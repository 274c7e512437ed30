/** How many members a body has by its sources, beside those recorded by name: SEMANTICS, Links. */
import { organizationStatedMembers } from "../graph/queries.gen.js";
import { askedPeriod } from "../model/dates.js";
import { compareCodePoints } from "../model/names.js";
import type { ObservationRecord } from "./observations.js";
import { ask, type Reading } from "./reading.js";

/** The indicator under which a number of members is recorded. */
const MEMBERS = "成员数";
/** Units of persons: such a figure is of those in a party organization, not of the organizations that are its members. */
const PERSONS: readonly (string | null)[] = ["名", "人"];

export interface StatedMembers {
  /** Organizations recorded as members today. */
  readonly named: number;
  readonly observation: ObservationRecord;
}

/** Of those bodies of which it is stated; where it is more than once, the latest period counts, then the least id. */
export async function statedMembersOf(reading: Reading, ids: readonly string[]): Promise<Map<string, StatedMembers>> {
  if (ids.length === 0) return new Map();
  const asked = { ids, indicator: MEMBERS, ...askedPeriod(null, false, reading.today) };
  const rows = await ask(reading, organizationStatedMembers, asked);
  const found = new Map<string, StatedMembers>();
  for (const { named, ...observation } of rows.sort(latestFirst)) {
    if (PERSONS.includes(observation.unit) || found.has(observation.subject)) continue;
    found.set(observation.subject, { named, observation });
  }
  return found;
}

function latestFirst(one: ObservationRecord, other: ObservationRecord): number {
  return compareCodePoints(other.period ?? "", one.period ?? "") || compareCodePoints(one.id, other.id);
}
