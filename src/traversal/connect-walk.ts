/**
 * Divides a topology in memory among the terminals, each entity to its nearest (Mehlhorn 1988), a step at a time from
 * all of them at once, and ends when no way is left that could join two groups or be shorter than one of the joins.
 */
import type { Limit } from "../lookup/completeness.js";
import { Pace, type Slices } from "../topology/slices.js";
import type { Walk } from "../topology/walk.js";
import type { Ways } from "./connect-known.js";
import type { Connection } from "./connect-search.js";
import { type Spanning, spanningOf } from "./connect-spanning.js";

/** For scopes without direction; the walk lets terminals pass whatever their kind. */
export function* connectIn(walk: Walk, terminals: readonly string[], maxLength: number): Slices<Connection> {
  const { ids, kindOf } = walk.topology;
  const regions = new Regions(walk, terminals);
  for (;;) {
    const isLate = (yield) || (yield* regions.grow());
    const { ways } = regions;
    const spanning = spanningOf(ways, terminals.length, maxLength);
    const isWhole = new Set(spanning.groupOf).size === 1;
    // Where all hang together no join is longer than what is known of, so that no shorter way can be missing.
    if (!isLate && !isWhole && regions.leastUnknown <= maxLength) continue;
    const limits = new Set<Limit>(isLate ? ["TIME"] : []);
    if (!isWhole && (regions.hasTooLong(spanning) || (!isLate && regions.mayJoinMore(spanning)))) limits.add("LENGTH");
    return { ways, spanning, limits, kindOf: (id) => kindOf(ids.numberOf(id)) };
  }
}

const UNREACHED = 0;

/** A step from one region into another. */
interface Crossing {
  readonly length: number;
  readonly one: number;
  readonly other: number;
  readonly ofOne: number;
  readonly ofOther: number;
}

class Regions {
  #frontier: readonly number[];
  #distance = 0;
  /** By number: one more than the steps to the nearest terminal, 0 where not reached. */
  readonly #distances: Uint8Array;
  /** By number: the place of the nearest terminal, of equally near ones the first. */
  readonly #nearest: Uint8Array;
  /** By number: the next on the way to it, of several that with the least id. */
  readonly #before: Uint32Array;
  /** By the places of two terminals: the shortest way, of equal ones that which meets at the least ids. */
  readonly #best = new Map<number, Crossing>();
  readonly #pace = new Pace();

  constructor(
    private readonly walk: Walk,
    private readonly terminals: readonly string[],
  ) {
    const { entityCount, ids } = walk.topology;
    this.#distances = new Uint8Array(entityCount);
    this.#nearest = new Uint8Array(entityCount);
    this.#before = new Uint32Array(entityCount);
    this.#frontier = terminals.map((id) => ids.numberOf(id));
    for (const [place, number] of this.#frontier.entries()) {
      this.#distances[number] = 1;
      this.#nearest[number] = place;
    }
  }

  /** No way that is not known yet is shorter than so many steps. */
  get leastUnknown(): number {
    return this.#frontier.length === 0 ? Number.POSITIVE_INFINITY : 2 * this.#distance + 1;
  }

  get ways(): Ways {
    const { ids } = this.walk.topology;
    const homeward = (id: string) => this.#homeward(ids.numberOf(id)).map((number) => ids.idOf(number));
    return {
      candidates: [...this.#best.values()].map(({ length, one, other, ofOne, ofOther }) => ({
        length,
        ends: [one, other],
        meeting: [ids.idOf(ofOne), ids.idOf(ofOther)],
      })),
      entitiesOf: ({ meeting: [one, other] }) => [...homeward(one).reverse(), ...homeward(other)],
    };
  }

  /** One step further; true where it was told in between that it is late. */
  *grow(): Slices<boolean> {
    const next: number[] = [];
    const mark = this.#distance + 2;
    for (const near of this.#frontier) {
      if (this.#isDue(near) && (yield)) return true;
      const place = this.#nearest[near] ?? 0;
      this.walk.visit(near, (far) => {
        const held = this.#distances[far] ?? UNREACHED;
        if (held === UNREACHED) next.push(far);
        else if (held < mark || !this.#isBetter(place, near, far)) return true;
        this.#distances[far] = mark;
        this.#nearest[far] = place;
        this.#before[far] = near;
        return true;
      });
    }
    // Only now is it settled to whom those reached last are nearest.
    for (const near of this.#frontier) {
      if (this.#isDue(near) && (yield)) return true;
      this.#offerSteps(near);
    }
    this.#frontier = next;
    this.#distance++;
    return false;
  }

  /** Whether known ways that are too long join groups. */
  hasTooLong({ partOf, groupOf }: Spanning): boolean {
    return new Set(partOf).size < new Set(groupOf).size;
  }

  /** Whether two parts of what hangs together go on beyond what is known of them. */
  mayJoinMore({ partOf }: Spanning): boolean {
    const open = new Set<number | undefined>();
    for (const number of this.#frontier) {
      const part = partOf[this.#nearest[number] ?? 0];
      if (!open.has(part) && this.#leadsOn(number)) open.add(part);
      if (open.size > 1) return true;
    }
    return false;
  }

  /** Whether a step leads from this one of the frontier to another of it, or to one that is not reached. */
  #leadsOn(number: number): boolean {
    let leads = false;
    this.walk.visit(number, (far) => {
      const distance = this.#distances[far] ?? UNREACHED;
      leads = distance === UNREACHED || distance === this.#distances[number];
      return !leads;
    });
    return leads;
  }

  #isDue(near: number): boolean {
    return this.#pace.isDueAfter(this.walk.linksAt(near));
  }

  #isBetter(place: number, near: number, far: number): boolean {
    const held = this.#nearest[far] ?? 0;
    return place < held || (place === held && near < (this.#before[far] ?? 0));
  }

  /** The steps from here into another region, the best of each two regions being kept. */
  #offerSteps(near: number): void {
    const place = this.#nearest[near] ?? 0;
    const distance = this.#distances[near] ?? 0;
    this.walk.visit(near, (far) => {
      const other = this.#nearest[far] ?? 0;
      if (other === place) return true;
      const length = distance + (this.#distances[far] ?? 0) - 1;
      if (place < other) this.#offer(length, place, other, near, far);
      else this.#offer(length, other, place, far, near);
      return true;
    });
  }

  #offer(length: number, one: number, other: number, ofOne: number, ofOther: number): void {
    const pair = one * this.terminals.length + other;
    const known = this.#best.get(pair);
    const order = known && (known.length - length || known.ofOne - ofOne || known.ofOther - ofOther);
    if (order === undefined || order > 0) this.#best.set(pair, { length, one, other, ofOne, ofOther });
  }

  /** From an entity to its terminal, both included. */
  #homeward(number: number): number[] {
    const way = [number];
    for (let at = number; this.#distances[at] !== 1; way.push(at)) at = this.#before[at] ?? 0;
    return way;
  }
}
