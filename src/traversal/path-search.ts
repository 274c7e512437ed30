/** Grows two sides towards each other, cheaper side first, and keeps every step discovered on the way. */
import type { Reading } from "../lookup/reading.js";
import { degreesOf } from "./degrees.js";
import { expand } from "./expand.js";
import { type Adjacency, PathSide } from "./path-side.js";
import type { Discovered } from "./path-walks.js";
import { reversed, type Scope } from "./scope.js";
import { linkPattern } from "./scope-slots.js";

/** Links that one search may read in all; a hub of 20,000 fits, ten of them do not. */
export const PATH_ROWS = 60_000;

type SideName = "from" | "to";

export class PathSearch {
  readonly #next: Adjacency = new Map();
  readonly #previous: Adjacency = new Map();
  readonly #sides: Readonly<Record<SideName, PathSide>>;
  readonly #expanded: Readonly<Record<SideName, Set<string>>>;
  readonly #degrees = new Map<string, number>();
  #rows = 0;
  /** Whether links were left unread for want of budget. */
  isCut = false;

  constructor(
    private readonly reading: Reading,
    private readonly scope: Scope,
    private readonly ends: readonly [from: string, to: string],
    private readonly maxRows: number,
  ) {
    const [from, to] = ends;
    this.#sides = { from: new PathSide(from, to), to: new PathSide(to, from) };
    const fromExpanded = new Set<string>();
    // Without direction a step is the same from both sides: nobody's links are read twice.
    this.#expanded = { from: fromExpanded, to: scope.direction === "ANY" ? fromExpanded : new Set() };
  }

  get discovered(): Discovered {
    return { next: this.#next, previous: this.#previous };
  }

  /** One side has nowhere left to go: every path there is lies in what was discovered. */
  get isExhausted(): boolean {
    return this.#sides.from.frontier.length === 0 || this.#sides.to.frontier.length === 0;
  }

  /** What the next growth would read, in links. */
  async nextCost(): Promise<number> {
    return (await this.#cheaperSide()).cost;
  }

  /** Grows the cheaper side by one step: paths longer by one are now all discovered. */
  async grow(): Promise<void> {
    if (this.isExhausted) return;
    const { name } = await this.#cheaperSide();
    const side = this.#sides[name];
    const unread = side.frontier.filter((id) => !this.#expanded[name].has(id));
    const scope = name === "from" ? this.scope : reversed(this.scope);
    const left = this.maxRows - this.#rows;
    const { steps, isCut } = await expand(this.reading, unread, scope, { each: left, all: left }, this.ends);
    this.#rows += steps.length;
    this.isCut ||= isCut;
    for (const id of unread) this.#expanded[name].add(id);
    for (const { near, far } of steps) this.#remember(name, near, far);
    side.advance(name === "from" ? this.#next : this.#previous);
  }

  #remember(name: SideName, near: string, far: string): void {
    if (name === "from" || this.scope.direction === "ANY") this.#addStep(near, far);
    if (name === "to" || this.scope.direction === "ANY") this.#addStep(far, near);
  }

  #addStep(before: string, after: string): void {
    addTo(this.#next, before, after);
    addTo(this.#previous, after, before);
  }

  async #cheaperSide(): Promise<{ name: SideName; cost: number }> {
    await this.#loadDegrees();
    const costs = { from: this.#costOf("from"), to: this.#costOf("to") };
    const name = costs.from <= costs.to ? "from" : "to";
    return { name, cost: costs[name] };
  }

  #costOf(name: SideName): number {
    let cost = 0;
    for (const id of this.#sides[name].frontier) {
      if (!this.#expanded[name].has(id)) cost += this.#degrees.get(id) ?? 0;
    }
    return cost;
  }

  async #loadDegrees(): Promise<void> {
    const frontiers = [...this.#sides.from.frontier, ...this.#sides.to.frontier];
    const unknown = [...new Set(frontiers)].filter((id) => !this.#degrees.has(id));
    const links = { ...linkPattern(this.scope), way: "ANY" } as const;
    for (const { id, degree } of await degreesOf(this.reading, unknown, links)) this.#degrees.set(id, degree);
  }
}

function addTo(adjacency: Adjacency, id: string, far: string): void {
  const known = adjacency.get(id);
  if (known) known.add(far);
  else adjacency.set(id, new Set([far]));
}
