/**
 * Where the walks of terminals meet when links are walked in one direction only: every terminal goes out on its own,
 * as the nearest one of an entity cannot stand for the others there. A shortest tree needs only the ways between the
 * nearest terminal of an entity and the others that reach it: of three ways through one meeting point the longest can
 * always be left out. A hundred walks over sixty thousand steps: numbers in typed arrays, or it takes seconds.
 */
import { compareCodePoints } from "../model/names.js";
import { BestCandidates, type Candidate, type KnownGraph, type ReadWays } from "./connect-known.js";

const UNREACHED = -1;

/** Steps from one terminal, by entity number. */
type Walk = Int16Array;

/** The walks of all terminals over what is known; `check` is called between them and may throw. */
export function meetingsOf(known: KnownGraph, check: () => void): ReadWays {
  const numbered = new NumberedGraph(known);
  const walks = known.terminals.map((terminal) => {
    check();
    return numbered.walkFrom(terminal);
  });
  const nearest = numbered.ids.map((_, at) => nearestPlace(walks, at));
  const best = new BestCandidates(known.terminals.length);
  for (const [place, walk] of walks.entries()) {
    check();
    for (const [at, id] of numbered.ids.entries()) {
      const other = nearest[at] ?? place;
      const distance = walk[at] ?? UNREACHED;
      if (distance === UNREACHED || other === place) continue;
      best.offer(distance + (walks[other]?.[at] ?? 0), Math.min(place, other), Math.max(place, other), id, id);
    }
  }
  const reached = numbered.ids.map((id, at) => ({ id, place: nearest[at] ?? UNREACHED, at }));
  const held = reached.filter(({ place }) => place !== UNREACHED);
  return {
    candidates: best.list(),
    distanceOf: new Map(held.map(({ id, place, at }) => [id, walks[place]?.[at] ?? 0])),
    nearestOf: new Map(held.map(({ id, place }) => [id, place])),
    entitiesOf: ({ ends: [one, other], meeting: [at] }: Candidate) => [
      ...numbered.homeward(at, walks[one]).reverse(),
      ...numbered.homeward(at, walks[other]).slice(1),
    ],
  };
}

/** The place of the nearest terminal, of equally near ones the first. */
function nearestPlace(walks: readonly Walk[], at: number): number {
  let nearest = UNREACHED;
  let least = Number.POSITIVE_INFINITY;
  for (let place = 0; place < walks.length; place++) {
    const distance = walks[place]?.[at] ?? UNREACHED;
    if (distance === UNREACHED || distance >= least) continue;
    nearest = place;
    least = distance;
  }
  return nearest;
}

/** The known steps with numbers for ids, those of one entity side by side. */
class NumberedGraph {
  readonly ids: readonly string[];
  readonly #numberOf: ReadonlyMap<string, number>;
  readonly #begins: Int32Array;
  readonly #fars: Int32Array;
  #before: Map<number, number[]> | null = null;

  constructor(known: KnownGraph) {
    this.ids = [...known.next.keys()];
    this.#numberOf = new Map(this.ids.map((id, at) => [id, at]));
    this.#begins = new Int32Array(this.ids.length + 1);
    const fars: number[] = [];
    for (const [at, steps] of [...known.next.values()].entries()) {
      for (const far of steps) fars.push(this.#number(far));
      this.#begins[at + 1] = fars.length;
    }
    this.#fars = Int32Array.from(fars);
  }

  walkFrom(terminal: string): Walk {
    const walk = new Int16Array(this.ids.length).fill(UNREACHED);
    const queue = [this.#number(terminal)];
    walk[this.#number(terminal)] = 0;
    for (const at of queue) {
      for (const far of this.#stepsOf(at)) {
        if (walk[far] !== UNREACHED) continue;
        walk[far] = (walk[at] ?? 0) + 1;
        queue.push(far);
      }
    }
    return walk;
  }

  /** From an entity back to the terminal of the walk, both included; of equally short ways by the least ids. */
  homeward(id: string, walk: Walk | undefined): string[] {
    const way = [id];
    let at = this.#number(id);
    for (let left = walk?.[at] ?? 0; left > 0; left--) {
      const nearer = this.#stepsBefore(at).filter((before) => walk?.[before] === left - 1);
      at = nearer.reduce((a, b) => (compareCodePoints(this.ids[a] ?? "", this.ids[b] ?? "") <= 0 ? a : b));
      way.push(this.ids[at] ?? id);
    }
    return way;
  }

  #number(id: string): number {
    return this.#numberOf.get(id) ?? 0;
  }

  #stepsOf(at: number): Int32Array {
    return this.#fars.subarray(this.#begins[at], this.#begins[at + 1]);
  }

  #stepsBefore(at: number): readonly number[] {
    if (!this.#before) {
      this.#before = new Map();
      for (let from = 0; from < this.ids.length; from++) {
        for (const far of this.#stepsOf(from)) this.#before.set(far, [...(this.#before.get(far) ?? []), from]);
      }
    }
    return this.#before.get(at) ?? [];
  }
}
