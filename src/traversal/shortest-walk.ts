/** The one shortest path of a topology, from both ends at once; of equally long ones that with the least ids. */
import type { Deadline } from "../graph/deadline.js";
import type { Walk } from "../topology/walk.js";

/** One side of the search: what it has reached, in steps from its end. */
class Side {
  readonly #levels: Set<number>[];
  /** One more than the steps from the end, 0 where not reached; a byte for each entity. */
  readonly #reached: Uint8Array;

  constructor(
    end: number,
    private readonly walk: Walk,
  ) {
    this.#levels = [new Set([end])];
    this.#reached = new Uint8Array(walk.topology.entityCount);
    this.#reached[end] = 1;
  }

  get steps(): number {
    return this.#levels.length - 1;
  }

  get frontier(): ReadonlySet<number> {
    return this.levelAt(this.steps);
  }

  /** Links that the next step goes through at most. */
  get cost(): number {
    const { starts } = this.walk.topology;
    let cost = 0;
    for (const number of this.frontier) cost += (starts[number + 1] ?? 0) - (starts[number] ?? 0);
    return cost;
  }

  hasReached(number: number): boolean {
    return this.#reached[number] !== 0;
  }

  levelAt(steps: number): ReadonlySet<number> {
    return this.#levels[steps] ?? new Set();
  }

  /** Those reached now that the other side has reached too. */
  grow(other: Side): Set<number> {
    const level = new Set<number>();
    const meeting = new Set<number>();
    const mark = this.#levels.length + 1;
    for (const near of this.frontier) {
      this.walk.visit(near, (far) => {
        if (this.#reached[far] !== 0) return true;
        this.#reached[far] = mark;
        level.add(far);
        if (other.hasReached(far)) meeting.add(far);
        return true;
      });
    }
    this.#levels.push(level);
    return meeting;
  }
}

export interface WalkedEnds {
  /** Steps as they lead away from `from`. */
  readonly onward: Walk;
  /** The same steps seen from their far ends. */
  readonly backward: Walk;
  readonly from: string;
  readonly to: string;
}

/** The ids from one end to the other, or null where no path of at most `maxLength` steps leads there. */
export function shortestIn(
  { onward, backward, from, to }: WalkedEnds,
  maxLength: number,
  deadline: Deadline,
): string[] | null {
  const { ids } = onward.topology;
  const start = new Side(ids.numberOf(from), onward);
  const end = new Side(ids.numberOf(to), backward);
  while (start.steps + end.steps < maxLength && start.frontier.size > 0 && end.frontier.size > 0) {
    deadline.check();
    const meeting = start.cost <= end.cost ? start.grow(end) : end.grow(start);
    if (meeting.size > 0) return leastThrough(start, end, meeting, { onward, backward }).map((at) => ids.idOf(at));
  }
  return null;
}

/** Of all shortest paths through the meeting points the one whose every step leads to the least id it can. */
function leastThrough(
  start: Side,
  end: Side,
  meeting: ReadonlySet<number>,
  { onward, backward }: Pick<WalkedEnds, "onward" | "backward">,
): number[] {
  // Level by level from the start: who lies on a shortest path.
  const levels: ReadonlySet<number>[] = [meeting];
  for (let steps = start.steps - 1; steps >= 0; steps--) {
    levels.unshift(among(backward, levels[0] ?? meeting, start.levelAt(steps)));
  }
  for (let steps = end.steps - 1; steps >= 0; steps--) {
    levels.push(among(onward, levels.at(-1) ?? meeting, end.levelAt(steps)));
  }
  const path = [...(levels[0] ?? [])].slice(0, 1);
  for (const level of levels.slice(1)) path.push(firstAmong(onward, path.at(-1) ?? 0, level));
  return path;
}

/** Those of the level that a step leads to. */
function among(walk: Walk, nears: ReadonlySet<number>, level: ReadonlySet<number>): Set<number> {
  const found = new Set<number>();
  for (const near of nears) {
    walk.visit(near, (far) => {
      if (level.has(far)) found.add(far);
      return true;
    });
  }
  return found;
}

/** Numbers stand in the order of ids, and links in that of their far ends: the first is the least. */
function firstAmong(walk: Walk, near: number, level: ReadonlySet<number>): number {
  let first = near;
  walk.visit(near, (far) => {
    if (!level.has(far)) return true;
    first = far;
    return false;
  });
  return first;
}
