/** One side of a bidirectional search: what it has reached, and what it would expand next. */

/** Entities that can be stepped to, or come from; kept by the search for both sides. */
export type Adjacency = Map<string, Set<string>>;

export class PathSide {
  /** Entities reached last, not walked on yet. */
  frontier: readonly string[];
  readonly #reached: Set<string>;

  /** A path never goes on beyond its other end, so the search does not either. */
  constructor(
    start: string,
    private readonly otherEnd: string,
  ) {
    this.frontier = [start];
    this.#reached = new Set([start]);
  }

  /** Steps from the frontier to its neighbours not reached before. */
  advance(neighbours: Adjacency): void {
    const next: string[] = [];
    for (const id of this.frontier) {
      for (const far of neighbours.get(id) ?? []) {
        if (far === this.otherEnd || this.#reached.has(far)) continue;
        this.#reached.add(far);
        next.push(far);
      }
    }
    this.frontier = next;
  }
}
