/**
 * Searches from all of many entities at once until it knows the shortest ways that join them.
 *
 * Each round expands in one statement what is cheapest: small entities level by level, hubs only when all else costs
 * more. It ends as soon as no way is left that could join two groups or be shorter than one of the joins.
 */
import type { Limit } from "../lookup/completeness.js";
import type { Reading } from "../lookup/reading.js";
import { type Growth, growthsOf, type Open, openOf, usefulOf } from "./connect-frontier.js";
import type { KnownGraph, ReadWays, Ways } from "./connect-known.js";
import { meetingsOf } from "./connect-meetings.js";
import { regionsOf } from "./connect-regions.js";
import { type Spanning, spanningOf } from "./connect-spanning.js";
import { degreesOf } from "./degrees.js";
import { expand } from "./expand.js";
import { tallyLinks } from "./link-counts.js";
import type { Scope } from "./scope.js";
import { linkPattern } from "./scope-slots.js";
import { inTime } from "./turn.js";

/** In links. */
export interface ConnectBudget {
  /** That one search may read in all. */
  readonly all: number;
  /** That one round may read at least, where the cheapest growth is smaller. */
  readonly round: number;
  /** Of one entity, from which on it is expanded by itself, and only when nothing cheaper is left to expand. */
  readonly hub: number;
}

/** All: a hub of 20,000 fits, ten of them do not. A round: a few milliseconds, for fewer statements. */
export const CONNECT_BUDGET: ConnectBudget = { all: 60_000, round: 2_000, hub: 500 };

/** Entities of one growth whose links in scope are counted, each of them being read for it. */
const MAX_COUNTED = 100;

interface Found {
  readonly ways: ReadWays;
  readonly spanning: Spanning;
}

export interface Connection {
  readonly ways: Ways;
  readonly spanning: Spanning;
  readonly limits: ReadonlySet<Limit>;
  /** Of whom the ways lead through. */
  kindOf(id: string): string | null;
}

export class ConnectSearch {
  readonly #degrees = new Map<string, number>();
  /** Those whose degree was counted within the scope. */
  readonly #counted = new Set<string>();
  #rows = 0;

  constructor(
    private readonly turn: Reading,
    private readonly scope: Scope,
    private readonly known: KnownGraph,
    private readonly maxLength: number,
    private readonly budget: ConnectBudget,
  ) {}

  async run(): Promise<Connection> {
    let found = this.#look();
    while (this.#usefulIn(found).length > 0) {
      const outcome = await inTime(this.turn, () => this.#round(found));
      if (outcome === null || outcome === "ROWS") {
        const limits: Limit[] = this.#isTooShort(found, []) ? ["LENGTH"] : [];
        return this.#connection(found, [outcome ?? "TIME", ...limits]);
      }
      found = outcome;
    }
    return this.#connection(found, this.#isTooShort(found, this.#openIn(found)) ? ["LENGTH"] : []);
  }

  #connection(found: Found, limits: readonly Limit[]): Connection {
    return { ...found, limits: new Set(limits), kindOf: (id) => this.known.kindOf.get(id) ?? null };
  }

  /** What is known after one more round, or that the row budget allows none. */
  async #round(found: Found): Promise<Found | "ROWS"> {
    this.turn.deadline.check();
    await this.#loadDegrees(this.#usefulIn(found).map(({ id }) => id));
    // Some may have turned out to be dead ends, and others to be useless without them.
    const useful = this.#usefulIn(found);
    if (useful.length === 0) return found;
    const ids = await this.#affordable(useful);
    if (ids === null) return "ROWS";
    const left = this.budget.all - this.#rows;
    const { steps, isCut } = await expand(this.turn, ids, this.scope, { each: left, all: left }, this.known.terminals);
    this.#rows += steps.length;
    this.known.remember(ids, steps);
    return isCut ? "ROWS" : this.#look(() => this.turn.deadline.check());
  }

  #openIn({ ways, spanning }: Found): Open[] {
    return openOf(this.known, ways, spanning);
  }

  #usefulIn(found: Found): Open[] {
    return usefulOf(this.#openIn(found), this.known, found.spanning, this.maxLength);
  }

  /** The cheapest to expand, and with them as much again as was read so far; null where nothing fits the budget. */
  async #affordable(useful: readonly Open[]): Promise<readonly string[] | null> {
    for (;;) {
      const growths = growthsOf(useful, (id) => this.#degrees.get(id) ?? 0, this.budget.hub);
      const [cheapest] = growths;
      if (!cheapest) return [];
      const left = this.budget.all - this.#rows;
      if (cheapest.cost <= left)
        return takeUpTo(growths, Math.min(left, Math.max(this.budget.round, cheapest.cost, this.#rows)));
      // Many that are small together cost about what they seem to.
      if (cheapest.ids.length > MAX_COUNTED || cheapest.ids.every((id) => this.#counted.has(id))) return null;
      await this.#countInScope(cheapest.ids);
    }
  }

  /** Degrees count links of every date and more types than are asked for: what seems too much is counted exactly. */
  async #countInScope(ids: readonly string[]): Promise<void> {
    const tallies = await tallyLinks(this.turn, ids, this.scope, this.known.terminals);
    for (const [id, tally] of tallies) {
      this.#degrees.set(id, tally.total);
      this.#counted.add(id);
    }
  }

  async #loadDegrees(ids: readonly string[]): Promise<void> {
    const unknown = ids.filter((id) => !this.#degrees.has(id));
    for (const { id, degree } of await degreesOf(this.turn, unknown, linkPattern(this.scope))) {
      this.#degrees.set(id, degree);
    }
    // As many neighbours known as there are links: nothing is left to read.
    for (const id of ids) {
      if ((this.#degrees.get(id) ?? 0) <= (this.known.next.get(id)?.size ?? 0)) this.known.expanded.add(id);
    }
  }

  #look(check = () => {}): Found {
    const ways = this.known.isDirected ? meetingsOf(this.known, check) : regionsOf(this.known);
    return { ways, spanning: spanningOf(ways, this.known.terminals.length, this.maxLength) };
  }

  /** Whether longer ways than allowed join groups, or may do so behind what is still open. */
  #isTooShort({ spanning: { groupOf, partOf } }: Found, open: readonly Open[]): boolean {
    const groupCount = new Set(groupOf).size;
    if (groupCount === 1) return false;
    const openParts = new Set(open.map(({ part }) => part));
    return new Set(partOf).size < groupCount || openParts.size >= (this.known.isDirected ? 1 : 2);
  }
}

function takeUpTo(growths: readonly Growth[], most: number): string[] {
  const ids: string[] = [];
  let cost = 0;
  for (const growth of growths) {
    cost += growth.cost;
    if (ids.length > 0 && cost > most) break;
    ids.push(...growth.ids);
  }
  return ids;
}
