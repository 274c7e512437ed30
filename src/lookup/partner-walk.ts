/** The relation of src/lookup/partners.ts over the topology in memory. */
import type { Period } from "../model/dates.js";
import type { LinkType, OrganizationKind } from "../model/model.gen.js";
import type { Topology } from "../topology/topology.js";
import { entityWalk, Walk, type WalkScope } from "../topology/walk.js";
import type { PartnerFilter } from "./partner-filter.js";
import type { ListsIn, Spend } from "./walked-lists.js";

/**
 * Visits the partners of the organization of a number, some of them more than once, until the visitor says false.
 * False where the visitor, or what may be spent, ended it.
 */
export type VisitPartners = (number: number, visitor: (partner: number) => boolean, spend?: Spend) => boolean;

export function partnerWalk(topology: Topology, period: Period): VisitPartners {
  const { since, until, kinds, kindNames } = topology;
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
  const party = kindNames.indexOf("PARTY_ORGANIZATION");
  const overlap = (one: number, other: number) =>
    (since[one] ?? 0) <= (until[other] ?? 0) && (since[other] ?? 0) <= (until[one] ?? 0);

  return (number, visitor, spend = freely) => {
    const own = new Set([number]);
    const isKnown = every(kin, number, spend, (far) => own.add(far) !== null);
    const meets = (far: number) =>
      (own.has(far) || visitor(far)) &&
      (kinds[far] !== party || every(hosts, far, spend, (host) => own.has(host) || visitor(host)));
    const isDone = (near: number) =>
      every(ties, near, spend, meets) &&
      every(bodies, near, spend, (body, ours) =>
        every(members, body, spend, (far, theirs) => far === near || !overlap(ours, theirs) || meets(far)),
      );
    return isKnown && isDone(number) && every(organs, number, spend, isDone);
  };
}

/** The partners of organizations as lists. */
export function partnersIn({ kinds, period }: PartnerFilter): ListsIn {
  return (topology) => {
    const visit = partnerWalk(topology, period);
    const asked = entityWalk(topology, period, kinds ?? null);
    return (number, spend) => {
      const found = new Set<number>();
      const isWhole = visit(
        number,
        (partner) => {
          if (asked.passes(partner)) found.add(partner);
          return true;
        },
        spend,
      );
      return isWhole ? found : null;
    };
  };
}

const freely: Spend = () => true;

/** Whether the visitor says true of every organization a step away, and of the place of the link there. */
function every(walk: Walk, near: number, spend: Spend, visitor: (far: number, at: number) => boolean): boolean {
  if (!spend(walk.linksAt(near))) return false;
  const { isOrganization } = walk.topology;
  let goesOn = true;
  walk.visit(near, (far, _, at) => {
    goesOn = !isOrganization(far) || visitor(far, at);
    return goesOn;
  });
  return goesOn;
}
