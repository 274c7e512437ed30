/** Coverage worked out in memory in the plainest way, straight from SEMANTICS: what the statements must answer. */

import type { CoverageSide } from "../../src/analysis/coverage-ground.js";
import type { CoverageGrouping } from "../../src/analysis/coverage-groups.js";
import type { CoverageRule } from "../../src/analysis/coverage-rules.js";
import { type Period, periodOf } from "../../src/model/dates.js";
import { compareCodePoints } from "../../src/model/names.js";
import type { EntityFixture, GraphFixture, LinkFixture } from "./graph-fixture.js";

const COUNTED: Readonly<Record<CoverageRule, (kind: string) => boolean>> = {
  OWN_PARTY_ORGANIZATION: (kind) => kind === "ENTERPRISE",
  PARTY_ORGANIZATION: (kind) => kind === "ENTERPRISE",
  PARTY_WORK: (kind) => kind === "ENTERPRISE",
  CHAIN_PARTY_ORGANIZATION: (kind) => kind === "INDUSTRY_CHAIN",
  VILLAGE_ASSISTED: (kind) => kind === "VILLAGE",
  CO_BUILDING: (kind) => !["AREA", "SITE", "PARTY_ORGANIZATION"].includes(kind),
};

type Dated = Pick<EntityFixture, "since" | "until">;

export class CoverageReference {
  constructor(
    private readonly graph: GraphFixture,
    private readonly period: Period,
  ) {}

  /** Ids in order of name, which is the id here. */
  side(rule: CoverageRule, side: CoverageSide, within: string | null): string[] {
    const bounded = this.graph.entities.filter(
      (entity) => isOrganization(entity) && (within === null || this.isWithin(entity.id, within)),
    );
    return bounded
      .filter((entity) => this.#sideOf(rule, entity) === side)
      .map(({ id }) => id)
      .sort(compareCodePoints);
  }

  #sideOf(rule: CoverageRule, entity: EntityFixture): CoverageSide | null {
    const isCounted = COUNTED[rule](kindOf(entity));
    if (!isCounted) return rule === "CO_BUILDING" ? "EXCLUDED" : null;
    if (!this.#isThere(entity)) return "EXCLUDED";
    return this.#isCovered(rule, entity.id) ? "COVERED" : "UNCOVERED";
  }

  /** The groups an organization is in; one of null where it is in none. */
  groupsOf(id: string, by: CoverageGrouping): (string | null)[] {
    if (by === "KIND") return [kindOf(this.#entity(id))];
    const found = by === "CHAIN" ? this.#chainsOf(id) : this.#nearestAreas(id);
    return found.length > 0 ? found : [null];
  }

  isWithin(id: string, within: string): boolean {
    const isMember = this.#from(id, "MEMBER_OF").some((link) => link.to === within);
    return isMember || this.#places(id).has(within);
  }

  #chainsOf(id: string): string[] {
    const chains = this.#from(id, "MEMBER_OF").filter(({ to }) => kindOf(this.#entity(to)) === "INDUSTRY_CHAIN");
    return [...new Set(chains.map(({ to }) => to))];
  }

  #nearestAreas(id: string): string[] {
    const areas = [...this.#places(id)].filter(([place]) => kindOf(this.#entity(place)) === "AREA");
    const nearest = Math.min(...areas.map(([, steps]) => steps));
    return areas.filter(([, steps]) => steps === nearest).map(([place]) => place);
  }

  /** Every place above, with the fewest steps to it. */
  #places(id: string): Map<string, number> {
    const found = new Map<string, number>();
    let frontier = [id];
    for (let steps = 1; frontier.length > 0; steps++) {
      frontier = [...new Set(frontier.flatMap((each) => this.#from(each, "LOCATED_IN").map(({ to }) => to)))];
      for (const place of frontier) if (!found.has(place)) found.set(place, steps);
    }
    return found;
  }

  #isCovered(rule: CoverageRule, id: string): boolean {
    const own = this.#to(id, "ORGANIZATION_OF").map(({ from }) => from);
    const isMember = (each: string) =>
      this.#from(each, "MEMBER_OF").some(({ to }) => kindOf(this.#entity(to)) === "PARTY_ORGANIZATION");
    const hasParty = own.length > 0 || isMember(id) || own.some(isMember);
    switch (rule) {
      case "OWN_PARTY_ORGANIZATION":
      case "CHAIN_PARTY_ORGANIZATION":
        return own.length > 0;
      case "PARTY_ORGANIZATION":
        return hasParty;
      case "PARTY_WORK": {
        const isWork = ({ role }: LinkFixture) => /指导员|联络员|instructor|liaison/i.test(role ?? "");
        return hasParty || this.#to(id, "HOLDS_POST").some(isWork) || this.#to(id, "DISPATCHES_TO").length > 0;
      }
      case "VILLAGE_ASSISTED":
        return this.#to(id, "ASSISTS").length + this.#to(id, "DISPATCHES_TO").length > 0;
      case "CO_BUILDING":
        return this.#partners(id).size > 0;
    }
  }

  /** SEMANTICS, Partners: tied pairs, each end widened by its hosts. */
  #partners(id: string): Set<string> {
    const hosts = (each: string) => [each, ...this.#from(each, "ORGANIZATION_OF").map(({ to }) => to)];
    const isOwn = (a: string, b: string) => hosts(a).includes(b) || hosts(b).includes(a);
    const partners = new Set<string>();
    for (const [one, two] of this.#tied()) {
      for (const [near, far] of [
        [one, two],
        [two, one],
      ] as const) {
        if (!hosts(near).includes(id)) continue;
        for (const partner of hosts(far)) if (!isOwn(id, partner)) partners.add(partner);
      }
    }
    return partners;
  }

  #tied(): (readonly [string, string])[] {
    const held = this.graph.links.filter((link) => this.#holds(link) && this.#isThere(this.#entity(link.from)));
    const members = held.filter(
      ({ type, to }) => type === "MEMBER_OF" && ["PARTY_ORGANIZATION", "ALLIANCE"].includes(kindOf(this.#entity(to))),
    );
    const fellows = members.flatMap((one) =>
      members
        .filter((two) => one.to === two.to && one.from !== two.from && overlaps(one, periodOf(two.since, two.until)))
        .map((two) => [one.from, two.from] as const),
    );
    const built = held.filter(({ type }) => type === "CO_BUILDS_WITH").map(({ from, to }) => [from, to] as const);
    return [...built, ...fellows];
  }

  /** Links from an entity that hold; its own dates are asked where it is counted. */
  #from(id: string, type: string): LinkFixture[] {
    return this.graph.links.filter((link) => link.type === type && link.from === id && this.#holds(link));
  }

  #to(id: string, type: string): LinkFixture[] {
    return this.graph.links.filter(
      (link) => link.type === type && link.to === id && this.#holds(link) && this.#isThere(this.#entity(link.from)),
    );
  }

  #holds(link: LinkFixture): boolean {
    return overlaps(link, this.period) && this.#isThere(this.#entity(link.to));
  }

  #isThere(entity: EntityFixture): boolean {
    return overlaps(entity, this.period);
  }

  #entity(id: string): EntityFixture {
    return this.graph.entities.find((entity) => entity.id === id) as EntityFixture;
  }
}

function overlaps({ since, until }: Dated, period: Period): boolean {
  const own = periodOf(since, until);
  return own.from <= period.to && own.to >= period.from;
}

function isOrganization(entity: EntityFixture): boolean {
  return (entity.class ?? "Organization") === "Organization";
}

function kindOf(entity: EntityFixture): string {
  return isOrganization(entity) ? (entity.kind ?? "ENTERPRISE") : "";
}
