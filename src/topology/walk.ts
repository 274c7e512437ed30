/** The steps of a topology that a scope allows. */

import type { Period } from "../model/dates.js";
import { isOrganizationKind } from "../model/kinds.js";
import { LINK_RULES, LINK_TYPES, type LinkType } from "../model/model.gen.js";
import { countWhile } from "./count-while.js";
import { linksAt, OUTGOING, type Topology } from "./topology.js";

export interface WalkScope {
  readonly types: readonly LinkType[];
  /** As seen from the near end; links without direction pass in any. */
  readonly direction: "ANY" | "IN" | "OUT";
  /** Of organizations at far ends; null where all pass. */
  readonly kinds: readonly string[] | null;
  readonly period: Period;
}

export class Walk {
  /** 1 where links of the form may be walked. */
  readonly #forms: Uint8Array;
  /** 1 where far ends of the kind pass. */
  readonly #kinds: Uint8Array;
  readonly #ends: ReadonlySet<number>;
  /** Places of the least date and the most in the list of dates. */
  readonly #from: number;
  readonly #to: number;

  /** `ends` pass whatever their kind. */
  constructor(
    readonly topology: Topology,
    scope: WalkScope,
    ends: readonly string[] = [],
  ) {
    this.#forms = formsOf(scope);
    this.#kinds = Uint8Array.from(topology.kindNames, (kind) => (passesKind(scope.kinds, kind) ? 1 : 0));
    this.#ends = new Set(ends.map((id) => topology.ids.numberOf(id)));
    this.#from = countWhile(topology.dates, (date) => date < scope.period.from);
    this.#to = countWhile(topology.dates, (date) => date <= scope.period.to) - 1;
  }

  /** Whether the entity holds in the period. */
  holds(number: number): boolean {
    const { entitySince, entityUntil } = this.topology;
    return (entitySince[number] ?? 0) <= this.#to && (entityUntil[number] ?? 0) >= this.#from;
  }

  /** Whether the entity ended before the period. */
  hasEnded(number: number): boolean {
    return (this.topology.entityUntil[number] ?? 0) < this.#from;
  }

  /** Whether the entity is of a kind that passes. */
  passes(number: number): boolean {
    return this.#kinds[this.topology.kinds[number] ?? 0] === 1;
  }

  /** Visits the links of the entity that may be walked, in the order of their far ends, until the visitor says false. */
  visit(near: number, visitor: (far: number, form: number, at: number) => boolean): void {
    if (near >= 0 && this.holds(near)) this.visitUndated(near, visitor);
  }

  /** The same, whether or not the entity itself holds. */
  visitUndated(near: number, visitor: (far: number, form: number, at: number) => boolean): void {
    const { starts, fars, forms, since, until, entitySince, entityUntil, kinds } = this.topology;
    const [from, to] = [this.#from, this.#to];
    const end = starts[near + 1] ?? 0;
    for (let at = starts[near] ?? 0; at < end; at++) {
      const form = forms[at] ?? 0;
      if (this.#forms[form] === 0 || (since[at] ?? 0) > to || (until[at] ?? 0) < from) continue;
      const far = fars[at] ?? 0;
      if ((entitySince[far] ?? 0) > to || (entityUntil[far] ?? 0) < from) continue;
      if (this.#kinds[kinds[far] ?? 0] === 0 && !this.#ends.has(far)) continue;
      if (!visitor(far, form, at)) return;
    }
  }

  /** Whether the link that stands at this place of the entity holds in the period, with both its ends. */
  linkHolds(near: number, at: number): boolean {
    return this.linkIsIn(at) && this.holds(near) && this.holds(this.topology.fars[at] ?? 0);
  }

  /** The same of the link alone. */
  linkIsIn(at: number): boolean {
    const { since, until } = this.topology;
    return (since[at] ?? 0) <= this.#to && (until[at] ?? 0) >= this.#from;
  }

  /** How many links a visit goes through, of whatever kind: what it costs. */
  linksAt(near: number): number {
    return linksAt(this.topology, near);
  }

  /** Links of the scope's types and direction, whatever their dates and far ends. */
  degree(near: number): number {
    const { starts, forms } = this.topology;
    const end = starts[near + 1] ?? 0;
    let degree = 0;
    for (let at = starts[near] ?? 0; at < end; at++) degree += this.#forms[forms[at] ?? 0] ?? 0;
    return degree;
  }
}

/** The organizations a step away, each once: parallel links stand side by side. */
export function organizationsAt(walk: Walk, near: number): number[] {
  const found: number[] = [];
  walk.visit(near, (far) => {
    if (found.at(-1) !== far && walk.topology.isOrganization(far)) found.push(far);
    return true;
  });
  return found;
}

export function typeOf(form: number): LinkType {
  const type = LINK_TYPES[form & ~OUTGOING];
  if (!type) throw new Error(`no type has the form ${form}`);
  return type;
}

export function isOutgoing(form: number): boolean {
  return (form & OUTGOING) !== 0;
}

function formsOf({ types, direction }: WalkScope): Uint8Array {
  const forms = new Uint8Array(OUTGOING * 2);
  for (const type of types) {
    const number = LINK_TYPES.indexOf(type);
    const isFree = direction === "ANY" || !LINK_RULES[type].directed;
    forms[number] = isFree || direction === "IN" ? 1 : 0;
    forms[number | OUTGOING] = isFree || direction === "OUT" ? 1 : 0;
  }
  return forms;
}

/** Persons and initiatives pass, as no scope bounds their kinds. */
function passesKind(kinds: readonly string[] | null, kind: string | null): boolean {
  return kinds === null || !isOrganizationKind(kind) || kinds.includes(kind);
}

/** Along no links: for the dates and kinds of entities alone. */
export function entityWalk(topology: Topology, period: Period, kinds: WalkScope["kinds"] = null): Walk {
  return new Walk(topology, { types: [], direction: "ANY", kinds, period });
}
