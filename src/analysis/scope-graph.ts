/** The graph that a ranking or grouping is about: entities of a scope by number, and the steps between them. */
import { LINK_RULES, type LinkType } from "../model/model.gen.js";
import { compareCodePoints } from "../model/names.js";
import type { Direction } from "../traversal/scope.js";
import { type Adjacency, adjacencyOf } from "./adjacency.js";

export interface ScopeGraph {
  /** Entities with at least one link of the scope. */
  readonly size: number;
  /** Places ascend with ids, by code point. */
  idAt(place: number): string;
  /** 1 where the entity is an organization: only those are ranked and shown. */
  readonly isOrganization: Uint8Array;
  /** Steps that the scope's direction allows. */
  readonly steps: Adjacency;
}

/** Collects entities and links as they are read, in any order; entities may be said to be in scope after their links. */
export class ScopeGraphBuilder {
  readonly #numbers = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #standing: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #isDirected: boolean[] = [];

  /** Whether it was not in scope already. */
  addOrganization(id: string): boolean {
    return this.#add(id, ORGANIZATION);
  }

  /** Whether it was not in scope already. */
  addOther(id: string): boolean {
    return this.#add(id, OTHER);
  }

  /** Counts only where both ends are in scope at last. */
  addLink(from: string, to: string, type: LinkType): void {
    if (from === to) return; // Nothing that joins an entity with itself makes it more central.
    this.#from.push(this.#numberOf(from));
    this.#to.push(this.#numberOf(to));
    this.#isDirected.push(LINK_RULES[type].directed);
  }

  get links(): number {
    return this.#from.length;
  }

  build(direction: Direction): ScopeGraph {
    const isLinked = new Uint8Array(this.#ids.length);
    const kept = [...this.#from.keys()].filter((at) => this.#isInScope(at));
    for (const at of kept) {
      isLinked[this.#from[at] ?? 0] = 1;
      isLinked[this.#to[at] ?? 0] = 1;
    }
    const idOf = (number: number) => this.#ids[number] ?? "";
    const order = [...this.#ids.keys()].filter((number) => isLinked[number] === 1);
    order.sort((a, b) => compareCodePoints(idOf(a), idOf(b)));
    const places = new Uint32Array(this.#ids.length);
    for (const [place, number] of order.entries()) places[number] = place;
    return {
      size: order.length,
      idAt: (place) => idOf(order[place] ?? -1),
      isOrganization: Uint8Array.from(order, (number) => (this.#standing[number] === ORGANIZATION ? 1 : 0)),
      steps: adjacencyOf(order.length, this.#arcs(kept, places, direction)),
    };
  }

  #arcs(kept: readonly number[], places: Uint32Array, direction: Direction) {
    const arcs = { from: [] as number[], to: [] as number[] };
    const step = (near: number, far: number) => {
      arcs.from.push(near);
      arcs.to.push(far);
    };
    for (const at of kept) {
      const [from, to] = [places[this.#from[at] ?? 0] ?? 0, places[this.#to[at] ?? 0] ?? 0];
      const isFree = direction === "ANY" || this.#isDirected[at] === false;
      if (isFree || direction === "OUT") step(from, to);
      if (isFree || direction === "IN") step(to, from);
    }
    return arcs;
  }

  #isInScope(at: number): boolean {
    return this.#standing[this.#from[at] ?? 0] !== UNKNOWN && this.#standing[this.#to[at] ?? 0] !== UNKNOWN;
  }

  #add(id: string, standing: number): boolean {
    const number = this.#numberOf(id);
    const isNew = this.#standing[number] === UNKNOWN;
    if (isNew) this.#standing[number] = standing;
    return isNew;
  }

  #numberOf(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#ids.length;
    this.#numbers.set(id, number);
    this.#ids.push(id);
    this.#standing.push(UNKNOWN);
    return number;
  }
}

const UNKNOWN = 0;
const ORGANIZATION = 1;
const OTHER = 2;
