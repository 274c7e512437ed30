/** What OrganizationWhere and OrganizationOrder must answer, worked out in memory in the plainest way. */
import { MAX_ORDERS, type Order } from "../../src/lookup/organization-order.js";
import type { LinkedFilter, OrganizationFilter } from "../../src/lookup/organization-where.js";
import { askedPeriod, FIRST_DAY, LAST_DAY, type Period, periodOf } from "../../src/model/dates.js";
import { LINK_RULES } from "../../src/model/model.gen.js";
import { compareCodePoints, nameKey } from "../../src/model/names.js";
import { searchTextOf } from "../../src/model/search-text.js";
import type { EntityFixture, LinkFixture } from "./graph-fixture.js";
import { TODAY } from "./reading.js";

export interface OrganizationFixture extends EntityFixture {
  readonly form?: string;
  readonly joint?: boolean;
  readonly serves?: readonly string[];
  readonly citations?: readonly string[];
}

export class FilterOracle {
  constructor(
    private readonly entities: readonly OrganizationFixture[],
    private readonly links: readonly LinkFixture[],
  ) {}

  /** Ids of the organizations that fit, in order. */
  answer(filter: OrganizationFilter, orders: readonly Order[]): string[] {
    const found = this.entities.filter((entity) => isOrganization(entity) && this.#fits(entity, filter));
    return found.sort((a, b) => this.#compare(a, b, orders)).map(({ id }) => id);
  }

  #fits(entity: OrganizationFixture, filter: OrganizationFilter): boolean {
    const { ids, kinds, forms, joint, name, text, serves, within, sources, linked, and, or, not } = filter;
    const names = [entity.name ?? entity.id, ...(entity.aliases ?? [])];
    const cites = (source: string) => (entity.citations ?? []).some((citation) => citation.startsWith(`${source}#`));
    return (
      (!ids || ids.includes(entity.id)) &&
      (!kinds || (kinds as readonly string[]).includes(kindOf(entity))) &&
      (!forms || (forms as readonly string[]).includes(entity.form ?? "")) &&
      (joint == null || (entity.joint ?? false) === joint) &&
      (name == null || names.map(nameKey).includes(nameKey(name))) &&
      (text == null || searchTextOf(names[0] ?? "", names.slice(1)).includes(nameKey(text))) &&
      (serves == null || (entity.serves ?? []).includes(serves)) &&
      (within == null || this.#isWithin(entity.id, within)) &&
      (!sources || sources.some(cites)) &&
      (linked ?? []).every((one) => this.#isLinked(entity, one)) &&
      (and ?? []).every((inner) => this.#fits(entity, inner)) &&
      (!or || or.some((inner) => this.#fits(entity, inner))) &&
      (!not || !this.#fits(entity, not))
    );
  }

  #isLinked(entity: OrganizationFixture, { quantifier, types, direction, to, asOf, includeEnded }: LinkedFilter) {
    const period = askedPeriod(asOf, includeEnded ?? false, TODAY);
    const goes = ({ type, from }: LinkFixture) =>
      (direction ?? "ANY") === "ANY" || !LINK_RULES[type].directed || (from === entity.id) === (direction === "OUT");
    const far = this.#farEnds(entity.id, period)
      .filter(({ link }) => (types ? types.includes(link.type) : true) && goes(link))
      .map(({ end }) => end);
    // A filter that asks for nothing lets persons and initiatives through as well.
    const { linked, ...others } = to ?? {};
    const asksNothing = !linked?.length && Object.keys(others).length === 0;
    const fitting = asksNothing ? far : far.filter((end) => isOrganization(end) && this.#fits(end, to ?? {}));
    switch (quantifier ?? "SOME") {
      case "SOME":
        return fitting.length > 0;
      case "NONE":
        return fitting.length === 0;
      case "ALL":
        return fitting.length === far.length;
      case "SINGLE":
        return fitting.length === 1;
    }
  }

  /** The links of an entity that hold in the period, with the far end. */
  #farEnds(id: string, period: Period) {
    return this.links.flatMap((link) => {
      const farId = link.from === id ? link.to : link.to === id ? link.from : undefined;
      const end = this.entities.find((entity) => entity.id === farId);
      return end && overlaps(link, period) && overlaps(end, period) ? [{ link, end }] : [];
    });
  }

  #isWithin(id: string, place: string, isFirst = true): boolean {
    const period = askedPeriod(null, false, TODAY);
    return this.links.some((link) => {
      const end = this.entities.find((entity) => entity.id === link.to);
      const mayHold = end !== undefined && end.class !== "Person" && overlaps(end, period);
      if (link.from !== id || !overlaps(link, period) || !mayHold) return false;
      if (link.type === "MEMBER_OF") return isFirst && link.to === place;
      return link.type === "LOCATED_IN" && (link.to === place || this.#isWithin(link.to, place, false));
    });
  }

  #compare(a: OrganizationFixture, b: OrganizationFixture, orders: readonly Order[]): number {
    const keys: Order[] = [...orders, { by: "NAME", types: [], descending: false }];
    for (const order of keys.slice(0, MAX_ORDERS)) {
      const way = compareCodePoints(this.#key(a, order), this.#key(b, order)) * (order.descending ? -1 : 1);
      if (way !== 0) return way;
    }
    return compareCodePoints(a.id, b.id);
  }

  #key(entity: OrganizationFixture, { by, types, descending }: Order): string {
    switch (by) {
      case "NAME":
        return nameKey(entity.name ?? entity.id);
      case "KIND":
        return kindOf(entity);
      case "SINCE":
        return entity.since ?? (descending ? "" : "~");
      case "LINK_COUNT": {
        const far = this.#farEnds(entity.id, askedPeriod(null, false, TODAY));
        const counted = far.filter(({ link }) => types.length === 0 || types.includes(link.type));
        return String(counted.length).padStart(10, "0");
      }
    }
  }
}

function isOrganization(entity: EntityFixture): boolean {
  return (entity.class ?? "Organization") === "Organization";
}

function kindOf(entity: EntityFixture): string {
  return entity.kind ?? "ENTERPRISE";
}

function overlaps({ since, until }: { since?: string; until?: string }, period: Period): boolean {
  const { from, to } = periodOf(since, until);
  return (from || FIRST_DAY) <= period.to && (to || LAST_DAY) >= period.from;
}
