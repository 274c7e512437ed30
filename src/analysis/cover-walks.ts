/** How organizations are found to be covered in the topology in memory: the same that the fragments of the covers say. */
import { coveragePostsNamed } from "../graph/queries.gen.js";
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
    return (number) => some(walk, number, () => true);
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

/** By a partner; what partners are is said in src/lookup/partners.ts. */
export const byPartner: CoverWalk = (topology, period) => {
  const { since, until } = topology;
  const along = (
    types: readonly LinkType[],
    direction: WalkScope["direction"],
    kinds: readonly OrganizationKind[] | null = null,
  ) => new Walk(topology, { types, direction, kinds, period });
  const kin = along(["ORGANIZATION_OF"], "ANY");
  const hosts = along(["ORGANIZATION_OF"], "OUT");
  const organs = along(["ORGANIZATION_OF"], "IN", ["PARTY_ORGANIZATION"]);
  const ties = along(["CO_BUILDS_WITH"], "ANY");
  const bodies = along(["MEMBER_OF"], "OUT", ["PARTY_ORGANIZATION", "ALLIANCE"]);
  const members = along(["MEMBER_OF"], "IN");
  const overlap = (one: number, other: number) =>
    (since[one] ?? 0) <= (until[other] ?? 0) && (since[other] ?? 0) <= (until[one] ?? 0);

  return (number) => {
    const own = new Set([number]);
    some(kin, number, (far) => !own.add(far));
    const isPartner = (far: number) => !own.has(far) || some(hosts, far, (host) => !own.has(host));
    const isTied = (near: number) =>
      some(ties, near, isPartner) ||
      some(bodies, near, (body, ours) =>
        some(members, body, (far, theirs) => far !== near && overlap(ours, theirs) && isPartner(far)),
      );
    return isTied(number) || some(organs, number, isTied);
  };
};

/** Whether a test holds of some organization a step away, and of the place of the link there. */
function some(walk: Walk, near: number, test: (far: number, at: number) => boolean): boolean {
  const { isOrganization } = walk.topology;
  let isFound = false;
  walk.visit(near, (far, _, at) => {
    isFound = isOrganization(far) && test(far, at);
    return !isFound;
  });
  return isFound;
}
