/** What an N-way search has read so far: entities reached, the steps between them, and who has been expanded. */
import { compareCodePoints } from "../model/names.js";
import type { Adjacency } from "./path-side.js";
import type { Step } from "./steps.js";

/** Several searches in one: it starts from every terminal at once. */
export class KnownGraph {
  /** Steps in walking direction; without direction each is there both ways. */
  readonly next: Adjacency = new Map();
  /** Those whose links are all known. */
  readonly expanded = new Set<string>();
  /** Of organizations; null of persons and initiatives. */
  readonly kindOf: Map<string, string | null>;
  /** Those asked about, each once, in the order of their ids. */
  readonly terminals: readonly string[];

  constructor(
    terminals: readonly { readonly id: string; readonly kind: string | null }[],
    readonly isDirected: boolean,
  ) {
    this.terminals = terminals.map(({ id }) => id).sort(compareCodePoints);
    this.kindOf = new Map(terminals.map(({ id, kind }) => [id, kind]));
    for (const id of this.terminals) this.next.set(id, new Set());
  }

  remember(expandedIds: readonly string[], steps: readonly Step[]): void {
    for (const { near, far, kind } of steps) {
      this.kindOf.set(far, kind);
      this.#add(near, far);
      if (this.isDirected) this.#stepsOf(far);
      else this.#add(far, near);
    }
    for (const id of expandedIds) this.expanded.add(id);
  }

  #add(from: string, to: string): void {
    this.#stepsOf(from).add(to);
  }

  #stepsOf(id: string): Set<string> {
    const known = this.next.get(id);
    if (known) return known;
    const steps = new Set<string>();
    this.next.set(id, steps);
    return steps;
  }
}

/** A way between two terminals that a search has found. */
export interface Candidate {
  /** Steps. */
  readonly length: number;
  /** Places of the two in the list of terminals, the lesser first. */
  readonly ends: readonly [one: number, other: number];
  /** Where the walks of the two meet: the last of the one's, the last of the other's (the same, where they share it). */
  readonly meeting: readonly [ofOne: string, ofOther: string];
}

/** What is known of all ways between terminals. */
export interface Ways {
  /** For every two the shortest known, or those a shortest tree can be made of. */
  readonly candidates: readonly Candidate[];
  /** The entities of a candidate from its one end to its other. */
  entitiesOf(candidate: Candidate): string[];
}

/** The same with what is reached by them. */
export interface ReadWays extends Ways {
  /** Steps from the nearest terminal, of every entity reached. */
  readonly distanceOf: ReadonlyMap<string, number>;
  /** The place of the nearest terminal, of equally near ones the first. */
  readonly nearestOf: ReadonlyMap<string, number>;
}

/** Keeps for every two terminals the best candidate: the shortest, of equal ones that which meets at the least ids. */
export class BestCandidates {
  readonly #best = new Map<number, Candidate>();

  constructor(private readonly terminalCount: number) {}

  offer(length: number, one: number, other: number, ofOne: string, ofOther: string): void {
    const key = one * this.terminalCount + other;
    const known = this.#best.get(key);
    if (known && (known.length - length || compareMeetings(known.meeting, ofOne, ofOther)) <= 0) return;
    this.#best.set(key, { length, ends: [one, other], meeting: [ofOne, ofOther] });
  }

  list(): Candidate[] {
    return [...this.#best.values()];
  }
}

function compareMeetings(known: Candidate["meeting"], ofOne: string, ofOther: string): number {
  return compareCodePoints(known[0], ofOne) || compareCodePoints(known[1], ofOther);
}
