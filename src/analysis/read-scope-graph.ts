/**
 * Reads the entities and links of a scope, batch by batch, or takes them from the topology in memory.
 *
 * In it are the organizations of the scope (kinds, period, within), the persons who hold posts there, the initiatives
 * they run or take part in and those these are part of, as far as the scope's types let such links pass; and every link
 * of the scope that joins two of them. Entities without such a link are left out.
 */
import { compose } from "../graph/compose.js";
import { analysisLinksLeaving, analysisPosts } from "../graph/queries.gen.js";
import type { Limit } from "../lookup/completeness.js";
import { ask, type Reading } from "../lookup/reading.js";
import { LINK_RULES, type LinkType } from "../model/model.gen.js";
import type { Scope } from "../traversal/scope.js";
import { stepSlots } from "../traversal/scope-slots.js";
import { inTime } from "../traversal/turn.js";
import { type ScopeGraph, ScopeGraphBuilder } from "./scope-graph.js";
import { ORGANIZATIONS_AT_ONCE, scopeOrganizations } from "./scope-organizations.js";
import { walkedScopeGraph } from "./walked-scope-graph.js";

/** Links in memory: some 60 MB of ids and arrays, and about as many as can be read before the usual deadline. */
export const MAX_LINKS = 1_000_000;

export interface ReadScopeGraph {
  readonly scopeGraph: ScopeGraph;
  /** What kept links of the scope out of it. */
  readonly limits: ReadonlySet<Limit>;
}

/**
 * What was read until the turn's deadline, or until there were `maxLinks` links; all there is where the topology in
 * memory holds at most `maxWalked` of the scope.
 */
export async function readScopeGraph(
  turn: Reading,
  scope: Scope,
  maxLinks: number,
  maxWalked: number,
): Promise<ReadScopeGraph> {
  const scopeGraph = await walkedScopeGraph(turn, scope, maxWalked);
  return scopeGraph ? { scopeGraph, limits: new Set() } : await readByStatements(turn, scope, maxLinks);
}

async function readByStatements(turn: Reading, scope: Scope, maxLinks: number): Promise<ReadScopeGraph> {
  const links = new ScopeLinks(turn, scope, maxLinks);
  const limits = new Set<Limit>();
  const isInTime = await inTime(turn, async () => {
    for await (const { ids, isCut } of scopeOrganizations(turn, scope)) {
      if (isCut) limits.add("ROWS");
      await links.ofOrganizations(ids);
      if (links.isCut) return true;
    }
    await links.amongOthers();
    return true;
  });
  if (!isInTime) limits.add("TIME");
  if (links.isCut) limits.add("ROWS");
  return { scopeGraph: links.builder.build(scope.direction), limits };
}

class ScopeLinks {
  readonly builder = new ScopeGraphBuilder();
  isCut = false;
  /** Initiatives whose own links have not been read yet. */
  readonly #waiting: string[] = [];

  constructor(
    private readonly turn: Reading,
    private readonly scope: Scope,
    private readonly maxLinks: number,
  ) {}

  /** Reads each link once: from the organization it leaves, or, where a person holds a post, from the one it reaches. */
  async ofOrganizations(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    for (const id of ids) this.builder.addOrganization(id);
    await this.#leaving(ids);
    if (!this.isCut && this.scope.types.includes(POST)) await this.#posts(ids);
  }

  /** Initiatives that the organizations' initiatives are part of, and on upward. */
  async amongOthers(): Promise<void> {
    while (this.#waiting.length > 0 && !this.isCut) {
      await this.#leaving(this.#waiting.splice(0, ORGANIZATIONS_AT_ONCE));
    }
  }

  async #leaving(ids: readonly string[]): Promise<void> {
    this.turn.deadline.check();
    const { query, params } = compose(analysisLinksLeaving, { ids, limit: this.#limit }, this.#slots());
    for (const { near, far, type } of this.#bounded(await ask(this.turn, query, params))) {
      const reachesInitiative = LINK_RULES[type as LinkType].to.includes("INITIATIVE");
      if (reachesInitiative && this.builder.addOther(far)) this.#waiting.push(far);
      this.builder.addLink(near, far, type as LinkType);
    }
  }

  async #posts(ids: readonly string[]): Promise<void> {
    this.turn.deadline.check();
    const { query, params } = compose(analysisPosts, { ids, limit: this.#limit }, this.#slots());
    for (const { near, far } of this.#bounded(await ask(this.turn, query, params))) {
      this.builder.addOther(near);
      this.builder.addLink(near, far, POST);
    }
  }

  /** One more than may be kept, by which a cut is known. */
  get #limit(): number {
    return this.maxLinks - this.builder.links + 1;
  }

  #bounded<T>(rows: readonly T[]): readonly T[] {
    const room = this.maxLinks - this.builder.links;
    if (rows.length > room) this.isCut = true;
    return rows.length > room ? rows.slice(0, room) : rows;
  }

  // Whether a far organization lies within the place is known when all of that place have been read.
  #slots() {
    return stepSlots({ ...this.scope, direction: "ANY", within: null }, []);
  }
}

/** The one type that leads from no organization to an organization. */
export const POST: LinkType = "HOLDS_POST";
