/** The graph that a ranking is about, worked out in memory in the plainest way. */
import { periodOf } from "../../src/model/dates.js";
import { LINK_RULES } from "../../src/model/model.gen.js";
import type { Scope } from "../../src/traversal/scope.js";
import { type Steps, stepsOf } from "./centrality-reference.js";
import type { EntityFixture, GraphFixture, LinkFixture } from "./graph-fixture.js";

export interface ScopeGraphReference {
  readonly steps: Steps;
  readonly links: readonly LinkFixture[];
  readonly organizations: readonly string[];
}

export function scopeGraphReference(graph: GraphFixture, scope: Scope): ScopeGraphReference {
  const entityOf = (id: string) => graph.entities.find((entity) => entity.id === id) ?? { id };
  const holds = ({ since, until }: { readonly since?: string; readonly until?: string }) => {
    const { from, to } = periodOf(since, until);
    return from <= scope.period.to && to >= scope.period.from;
  };
  const isOrganization = ({ class: label = "Organization" }: EntityFixture) => label === "Organization";
  const isIn = (entity: EntityFixture) =>
    holds(entity) &&
    (!scope.kinds || scope.kinds.some((kind) => kind === (entity.kind ?? "ENTERPRISE"))) &&
    (scope.within === null || isWithin(graph, entity.id, scope.within, holds));
  const candidates = graph.links.filter(
    (link) =>
      scope.types.includes(link.type) && [link, entityOf(link.from), entityOf(link.to)].every((dated) => holds(dated)),
  );
  const inScope = new Set(
    graph.entities.filter((entity) => isOrganization(entity) && isIn(entity)).map(({ id }) => id),
  );
  // Persons and initiatives come in by organizations, and initiatives by those that are part of them.
  for (const id of inScope) {
    for (const { from, to, type } of candidates) {
      if (from === id && !isOrganization(entityOf(to))) inScope.add(to);
      if (to === id && type === "HOLDS_POST") inScope.add(from);
    }
  }
  const links = candidates.filter(({ from, to }) => inScope.has(from) && inScope.has(to));
  const ids = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  const arcs = links.flatMap(({ type, from, to }) => {
    const isFree = scope.direction === "ANY" || !LINK_RULES[type].directed;
    return [
      ...(isFree || scope.direction === "OUT" ? [[from, to] as const] : []),
      ...(isFree || scope.direction === "IN" ? [[to, from] as const] : []),
    ];
  });
  return { steps: stepsOf(ids, arcs), links, organizations: ids.filter((id) => isOrganization(entityOf(id))) };
}

/** Links of one entity that the direction lets it walk. */
export function degreeOf({ links }: ScopeGraphReference, id: string, { direction }: Scope): number {
  return links.filter(({ type, from, to }) => {
    const isFree = direction === "ANY" || !LINK_RULES[type].directed;
    return (from === id && (isFree || direction === "OUT")) || (to === id && (isFree || direction === "IN"));
  }).length;
}

function isWithin(
  graph: GraphFixture,
  id: string,
  within: string,
  holds: (dated: LinkFixture | EntityFixture) => boolean,
): boolean {
  const isThere = (place: string) => graph.entities.some((entity) => entity.id === place && holds(entity));
  const linksFrom = (type: string, from: string) =>
    graph.links.filter((link) => link.type === type && link.from === from && holds(link) && isThere(link.to));
  const places = new Set([id]);
  for (const place of places) for (const { to } of linksFrom("LOCATED_IN", place)) places.add(to);
  return places.has(within) || linksFrom("MEMBER_OF", id).some(({ to }) => to === within);
}
