/** The one shortest path of a topology, from both ends at once; of equally long ones that with the least ids. */
import type { Deadline } from "../graph/deadline.js";
import type { Walk } from "../topology/walk.js";

/** One side of the search: what it has reached, in steps from its end. */
class Side {
  /** Those reached with the last step. */
  frontier: readonly number[];
  steps = 0;
  /** One more than the steps from the end, 0 where not reached; a byte for each entity. */
  readonly #reached: Uint8Array;

  constructor(
    readonly end: number,
    private readonly walk: Walk,
  ) {
    this.frontier = [end];
    this.#reached = new Uint8Array(walk.topology.entityCount);
    this.#reached[end] = 1;
  }

  /** Links that the next step goes through at most. */
  get cost(): number {
    return this.frontier.reduce((cost, number) => cost + this.walk.linksAt(number), 0);
  }

  /** Whether so many steps lead there from the end, and not fewer. */
  isAt(number: number, steps: number): boolean {
    return this.#reached[number] === steps + 1;
  }

  /** Those reached now that the other side has reached too. */
  grow(other: Side): number[] {
    const reached = this.#reached;
    const next: number[] = [];
    const meeting: number[] = [];
    this.steps++;
    for (const near of this.frontier) {
      this.walk.visit(near, (far) => {
        if (reached[far] !== 0) return true;
        reached[far] = this.steps + 1;
        next.push(far);
        if (other.#reached[far] !== 0) meeting.push(far);
        return true;
      });
    }
    this.frontier = next;
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
  while (start.steps + end.steps < maxLength && start.frontier.length > 0 && end.frontier.length > 0) {
    deadline.check();
    const meeting = start.cost <= end.cost ? start.grow(end) : end.grow(start);
    if (meeting.length > 0) return leastThrough(start, end, meeting, { onward, backward }).map((at) => ids.idOf(at));
  }
  return null;
}

/** Of all shortest paths through the meeting points the one whose every step leads to the least id it can. */
function leastThrough(
  start: Side,
  end: Side,
  meeting: readonly number[],
  { onward, backward }: Pick<WalkedEnds, "onward" | "backward">,
): number[] {
  // From the meeting points back to the start: by steps from there, who lies on a shortest path.
  const levels: ReadonlySet<number>[] = start.steps === 0 ? [] : [new Set(meeting)];
  for (let steps = start.steps - 1; steps > 0; steps--) {
    levels.unshift(reachedFrom(levels[0] ?? new Set(), backward, (far) => start.isAt(far, steps)));
  }
  const path = [start.end];
  for (const level of levels) path.push(firstStep(path, onward, (far) => level.has(far)));
  for (let steps = end.steps - 1; steps >= 0; steps--) {
    path.push(firstStep(path, onward, (far) => end.isAt(far, steps)));
  }
  return path;
}

function reachedFrom(nears: ReadonlySet<number>, walk: Walk, isWanted: (far: number) => boolean): Set<number> {
  const found = new Set<number>();
  for (const near of nears) {
    walk.visit(near, (far) => {
      if (isWanted(far)) found.add(far);
      return true;
    });
  }
  return found;
}

/** Numbers stand in the order of ids, and links in that of their far ends: the first is the least. */
function firstStep(path: readonly number[], walk: Walk, isWanted: (far: number) => boolean): number {
  let first: number | undefined;
  walk.visit(path.at(-1) ?? 0, (far) => {
    if (isWanted(far)) first = far;
    return first === undefined;
  });
  if (first === undefined) throw new Error("every level of a path leads on to the next");
  return first;
}
