/** Units, what they are tied to and where they lie, worked out in memory: the ground of EvidenceReference. */
import { type Pairing, placeWeight } from "../../src/analysis/suggestions-rules.js";
import { type Period, periodOf } from "../../src/model/dates.js";
import type { LinkType } from "../../src/model/model.gen.js";
import type { EntityFixture, GraphFixture, LinkFixture } from "./graph-fixture.js";
import type { ListingFixture } from "./listing-fixture.js";

type Dated = Pick<EntityFixture, "since" | "until">;

export abstract class UnitReference {
  constructor(
    protected readonly graph: GraphFixture,
    protected readonly listings: readonly ListingFixture[],
    protected readonly pairing: Pairing,
    protected readonly today: Period,
    protected readonly hub: number,
  ) {}

  protected askerUnit(id: string): Set<string> {
    return new Set([id, ...this.hosts(id), ...this.own(id)]);
  }

  protected candidateUnit(id: string): Set<string> {
    return new Set([id, ...this.own(id)]);
  }

  protected hosts(id: string): string[] {
    return this.links(["ORGANIZATION_OF"]).flatMap(({ from, to }) => (from === id && this.holds(to) ? [to] : []));
  }

  protected own(id: string): string[] {
    return this.links(["ORGANIZATION_OF"]).flatMap(({ from, to }) => (to === id && this.holds(from) ? [from] : []));
  }

  /** Links of the types that hold in the period; ends are judged where they are reached. */
  protected links(types: readonly LinkType[], period = this.today): LinkFixture[] {
    return this.graph.links.filter((link) => types.includes(link.type) && overlaps(link, period));
  }

  protected holds(id: string, period = this.today): boolean {
    return overlaps(this.entity(id), period);
  }

  protected entity(id: string): EntityFixture {
    const entity = this.graph.entities.find((known) => known.id === id);
    if (!entity) throw new Error(`no entity ${id} in the fixture`);
    return entity;
  }

  protected kind(id: string): string {
    return this.entity(id).kind ?? "ENTERPRISE";
  }

  protected tieTypes(): LinkType[] {
    return ["CO_BUILDS_WITH", this.pairing.type];
  }

  /** Anchors that a unit is tied to: what it shares with whoever is tied to them too. */
  protected anchors(unit: ReadonlySet<string>, types: readonly LinkType[], way: "ANY" | "OUT", period = this.today) {
    const anchors = new Map<string, Set<string | undefined>>();
    for (const { from, to, initiative } of this.links(types, period)) {
      for (const [near, far] of way === "ANY" ? [[from, to] as const, [to, from] as const] : [[from, to] as const]) {
        if (!unit.has(near) || !this.holds(far, period)) continue;
        anchors.set(far, (anchors.get(far) ?? new Set()).add(initiative));
      }
    }
    return anchors;
  }

  /** What a unit is tied to as partner: a party organization stands for its hosts, and belongs to neither of the two. */
  protected partners(unit: ReadonlySet<string>, left: ReadonlySet<string> = new Set()) {
    const partners = new Map<string, Set<string | undefined>>();
    for (const [far, told] of this.anchors(unit, this.tieTypes(), "ANY")) {
      if (left.has(far)) continue;
      const hosts = this.hosts(far);
      for (const id of hosts.length > 0 ? hosts : [far]) {
        partners.set(id, new Set([...(partners.get(id) ?? []), ...told]));
      }
    }
    return partners;
  }

  /** Links of all that speaks for a partner. */
  protected partnerDegree(id: string): number {
    const speakers = [...(this.hosts(id).length > 0 ? [] : [id]), ...new Set(this.own(id))];
    return speakers.reduce((sum, speaker) => sum + this.degree(speaker, this.tieTypes()), 0);
  }

  protected degree(id: string, types: readonly LinkType[]): number {
    return this.graph.links.filter((link) => types.includes(link.type) && [link.from, link.to].includes(id)).length;
  }

  /** Places of a unit that count as evidence where they are shared. */
  protected places(unit: ReadonlySet<string>): Map<string, number> {
    const places = new Map<string, number>();
    for (const id of unit) {
      for (const place of this.upward(id)) {
        const weight = placeWeight(this.kind(place), this.entity(place).level ?? null);
        if (weight !== null) places.set(place, weight);
      }
    }
    return places;
  }

  protected upward(id: string): Set<string> {
    const reached = new Set<string>();
    if (!this.holds(id)) return reached;
    const queue = [id];
    for (const near of queue) {
      for (const { from, to } of this.links(["LOCATED_IN"])) {
        if (from !== near || !this.holds(to) || reached.has(to)) continue;
        reached.add(to);
        queue.push(to);
      }
    }
    reached.delete(id);
    return reached;
  }
}

function overlaps({ since, until }: Dated, period: Period): boolean {
  const { from, to } = periodOf(since, until);
  return from <= period.to && to >= period.from;
}
