/** How organizations are found to be covered in the topology in memory: the same that the fragments of the covers say. */
import { coveragePostsNamed } from "../graph/queries.gen.js";
import { partnerWalk } from "../lookup/partner-walk.js";
import { ask, type Reading } from "../lookup/reading.js";
import type { Period } from "../model/dates.js";
import type { LinkType, OrganizationKind } from "../model/model.gen.js";
import type { Topology } from "../topology/topology.js";
import { Walk, type WalkScope } from "../topology/walk.js";

/** Whether the organization of a number, which holds in the period, is covered. */
export type IsCovered = (number: number) => boolean;

/** The test of a cover in this topology; what that does not know is asked of the graph, null where it would be too much. */
export type CoverWalk = (topology: Topology, period: Period, reading: Reading) => IsCovered | Promise<IsCovered | null>;

/** Organizations that are read for one count: some ten megabytes. */
const MAX_NAMED = 50_000;

/** By a link of these types, in this direction, with an organization of these kinds; any kind where none is named. */
export function byLink(
  types: readonly LinkType[],
  direction: WalkScope["direction"],
  kinds: readonly OrganizationKind[] | null = null,
): CoverWalk {
  return (topology, period) => {
    const walk = new Walk(topology, { types, direction, kinds, period });
    return (number) => hasOrganization(walk, number);
  };
}

/** By somebody in a post whose name has one of these words; not where `most` organizations do not hold all such. */
export function byPostNamed(words: readonly string[], most = MAX_NAMED): CoverWalk {
  return async ({ ids }, period, reading) => {
    const rows = await ask(reading, coveragePostsNamed, { words, ...period, limit: most + 1 });
    if (rows.length > most) return null;
    const numbers = new Set(rows.map(({ id }) => ids.numberOf(id)));
    return (number) => numbers.has(number);
  };
}

/** By a partner. */
export const byPartner: CoverWalk = (topology, period) => {
  const visit = partnerWalk(topology, period);
  return (number) => !visit(number, () => false);
};

/** Whether there is an organization a step away. */
function hasOrganization(walk: Walk, near: number): boolean {
  let isFound = false;
  walk.visit(near, (far) => {
    isFound = walk.topology.isOrganization(far);
    return !isFound;
  });
  return isFound;
}
