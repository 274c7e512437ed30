/** What the traversals must answer, worked out in memory in the plainest way: the other side of a comparison. */
import { periodOf } from "../../src/model/dates.js";
import { LINK_RULES } from "../../src/model/model.gen.js";
import { compareCodePoints } from "../../src/model/names.js";
import type { Scope } from "../../src/traversal/scope.js";
import type { EntityFixture, GraphFixture, LinkFixture } from "./graph-fixture.js";

export interface ReferenceStep {
  readonly far: string;
  readonly link: string;
}

export class GraphReference {
  constructor(
    private readonly graph: GraphFixture,
    private readonly scope: Scope,
    private readonly ends: readonly string[],
  ) {}

  /** Every step from the entity that the scope allows. */
  stepsFrom(id: string, isBackwards = false): ReferenceStep[] {
    return this.graph.links.flatMap((link) => {
      const isOutgoing = link.from === id;
      const far = isOutgoing ? link.to : link.from;
      if ((!isOutgoing && link.to !== id) || !this.#holds(link) || !this.#mayPass(far)) return [];
      const { direction } = this.scope;
      const isForward = direction === "ANY" || !LINK_RULES[link.type].directed || isOutgoing === (direction === "OUT");
      const isReverse = direction === "ANY" || !LINK_RULES[link.type].directed || isOutgoing !== (direction === "OUT");
      return (isBackwards ? isReverse : isForward) ? [{ far, link: link.id ?? "" }] : [];
    });
  }

  /** Every loopless path up to the length, by length and then entity ids. */
  paths(from: string, to: string, maxLength: number): string[][] {
    const found: string[][] = [];
    const walk = (path: readonly string[]) => {
      const last = path.at(-1) ?? from;
      if (last === to) found.push([...path]);
      if (last === to || path.length > maxLength) return;
      for (const far of new Set(this.stepsFrom(last).map((step) => step.far))) {
        if (!path.includes(far)) walk([...path, far]);
      }
    };
    walk([from]);
    return found.sort((a, b) => a.length - b.length || compareIds(a, b));
  }

  /** Distances from the starts, at most `depth`. */
  distances(starts: readonly string[], depth: number): Map<string, number> {
    const distances = new Map(starts.map((id) => [id, 0]));
    for (const [id, distance] of distances) {
      if (distance === depth) continue;
      for (const { far } of this.stepsFrom(id)) if (!distances.has(far)) distances.set(far, distance + 1);
    }
    return distances;
  }

  /** Links of the scope's types and period that join two of these. */
  linksAmong(ids: ReadonlySet<string>): string[] {
    const links = this.graph.links.filter((link) => ids.has(link.from) && ids.has(link.to) && this.#holds(link));
    return links.map((link) => link.id ?? "").sort(compareCodePoints);
  }

  /** Links of the scope whose ends may both pass; where organizations are bounded, one at least is one. */
  linksOfAll(): string[] {
    const isBound = this.scope.kinds !== null || this.scope.within !== null;
    const links = this.graph.links.filter(({ from, to }) => {
      const isOfOrganization = [from, to].some((id) => (this.#entity(id).class ?? "Organization") === "Organization");
      return this.#mayPass(from) && this.#mayPass(to) && (!isBound || isOfOrganization);
    });
    return links.filter((link) => this.#holds(link)).map((link) => link.id ?? "");
  }

  #holds(link: LinkFixture): boolean {
    const ends = [link.from, link.to].map((id) => this.#entity(id));
    return this.scope.types.includes(link.type) && [link, ...ends].every((dated) => this.#overlaps(dated));
  }

  #overlaps({ since, until }: { readonly since?: string; readonly until?: string }): boolean {
    const { from, to } = periodOf(since, until);
    return from <= this.scope.period.to && to >= this.scope.period.from;
  }

  #mayPass(id: string): boolean {
    const { class: classLabel = "Organization", kind = "ENTERPRISE" } = this.#entity(id);
    if (classLabel !== "Organization" || this.ends.includes(id)) return true;
    const isOfKind = !this.scope.kinds || this.scope.kinds.some((allowed) => allowed === kind);
    return isOfKind && (this.scope.within === null || this.#isWithin(id, this.scope.within));
  }

  #isWithin(id: string, within: string): boolean {
    const upward = (place: string) =>
      this.graph.links
        .filter(({ type, from }) => type === "LOCATED_IN" && from === place)
        .filter((l) => this.#overlaps(l));
    const places = new Set([id]);
    for (const place of places) {
      for (const { to } of upward(place)) if (this.#mayHold(to)) places.add(to);
    }
    const bodies = this.graph.links.filter(({ type, from }) => type === "MEMBER_OF" && from === id);
    return (
      places.has(within) || (this.#mayHold(within) && bodies.some((link) => link.to === within && this.#overlaps(link)))
    );
  }

  /** Persons are no places. */
  #mayHold(place: string): boolean {
    const entity = this.#entity(place);
    return entity.class !== "Person" && this.#overlaps(entity);
  }

  #entity(id: string): EntityFixture {
    const entity = this.graph.entities.find((known) => known.id === id);
    if (!entity) throw new Error(`no entity ${id} in the fixture`);
    return entity;
  }
}

function compareIds(a: readonly string[], b: readonly string[]): number {
  for (const [at, id] of a.entries()) {
    const order = compareCodePoints(id, b[at] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}
