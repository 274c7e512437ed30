/** The tree above or below an entity along directed links, level by level; cycles end where they close. */

import { compose } from "../graph/compose.js";
import { traversalChildCounts } from "../graph/queries.gen.js";
import { BATCH } from "../lookup/batches.js";
import { type Completeness, completeness, type Limit } from "../lookup/completeness.js";
import type { LinkRecord } from "../lookup/links.js";
import { ask, type Reading } from "../lookup/reading.js";
import type { LinkType } from "../model/model.gen.js";
import { bounded } from "./bounded.js";
import { findEnds } from "./ends.js";
import { expandLinks, type LinkStep } from "./expand.js";
import { groupBy } from "./group-by.js";
import { linksBetween } from "./links.js";
import { parseScope, type Scope } from "./scope.js";
import { stepSlots } from "./scope-slots.js";
import { inTime, searchTurn } from "./turn.js";

export const TREE_DEPTH_BOUNDS = { least: 0, most: 10 };
export const CHILDREN_BOUNDS = { least: 1, most: 100 };
/** Nodes of a whole tree: a hundred children on each of ten levels would be more than there are organizations. */
export const MAX_NODES = 2_000;
/** Links read per child wanted: parallel ones and those back to the branch bring no child. */
const LINKS_PER_CHILD = 4;

export type TreeDirection = "UP" | "DOWN";

export interface HierarchyRequest {
  readonly of: string;
  /** UP follows links the way they point (the whole, the superior), DOWN against it. */
  readonly direction: TreeDirection;
  readonly types: readonly LinkType[];
  readonly depth: number;
  readonly first: number;
}

export interface TreeNode {
  readonly entity: string;
  /** The link to the parent, of several the one with the least id; null at the root. */
  readonly link: LinkRecord | null;
  readonly depth: number;
  /** Children there are, shown or not, without those above it on its own branch. */
  readonly childCount: number;
  /** By id. */
  readonly children: readonly TreeNode[];
}

export interface TreeResult {
  readonly root: TreeNode;
  readonly completeness: Completeness;
}

/** A node while the tree grows. */
interface Sprout {
  readonly entity: string;
  readonly linkId: string | null;
  readonly depth: number;
  /** Itself and all above it. */
  readonly branch: readonly string[];
  childCount: number;
  children: Sprout[];
}

/** The tree of at most `depth` levels below the root; NOT_FOUND for an unknown root. */
export async function hierarchy(reading: Reading, request: HierarchyRequest): Promise<TreeResult> {
  bounded("depth", request.depth, TREE_DEPTH_BOUNDS);
  bounded("first", request.first, CHILDREN_BOUNDS);
  const direction = request.direction === "UP" ? "OUT" : "IN";
  const scope = parseScope({ types: request.types, direction }, reading.today);
  const { entities } = await findEnds(reading, [request.of], scope);
  const root = sprout(entities[0]?.id ?? request.of, null, []);
  const { nodes, limits } = await growTree(searchTurn(reading), root, scope, request);
  const pairs = nodes.flatMap(({ entity, children }) => children.map((child) => ({ from: entity, to: child.entity })));
  const links = new Map((await linksBetween(reading, pairs, scope)).map((link) => [link.link, link]));
  const total = limits.size === 0 ? nodes.length : null;
  return { root: treeOf(root, links), completeness: completeness(nodes.length, limits, total) };
}

function sprout(entity: string, linkId: string | null, above: readonly string[]): Sprout {
  return { entity, linkId, depth: above.length, branch: [...above, entity], childCount: 0, children: [] };
}

async function growTree(turn: Reading, root: Sprout, scope: Scope, { depth, first }: HierarchyRequest) {
  const limits = new Set<Limit>();
  const nodes = [root];
  for (let level = [root]; level.length > 0; level = level.flatMap(({ children }) => children)) {
    const isDeepest = level[0]?.depth === depth;
    const found = await inTime(turn, () => readLevel(turn, level, scope, isDeepest ? 0 : first));
    if (!found) return { nodes, limits: limits.add("TIME") };
    for (const node of level) {
      const children = childrenOf(node, found.stepsOf.get(node.entity) ?? [], isDeepest ? 0 : first);
      node.children = children.slice(0, MAX_NODES - nodes.length);
      nodes.push(...node.children);
      if (node.childCount <= node.children.length) continue;
      limits.add("DEPTH");
      if (!isDeepest) limits.add("ROWS");
    }
  }
  return { nodes, limits };
}

async function readLevel(turn: Reading, level: readonly Sprout[], scope: Scope, first: number) {
  await countChildren(turn, level, scope);
  const parents = [...new Set(level.filter(({ childCount }) => childCount > 0).map(({ entity }) => entity))];
  const each = (first + TREE_DEPTH_BOUNDS.most) * LINKS_PER_CHILD;
  const { steps } =
    first === 0 ? { steps: [] } : await expandLinks(turn, parents, scope, { each, all: MAX_NODES * LINKS_PER_CHILD });
  return { stepsOf: groupBy(steps, ({ near }) => near) };
}

async function countChildren(turn: Reading, level: readonly Sprout[], scope: Scope): Promise<void> {
  for (let start = 0; start < level.length; start += BATCH) {
    turn.deadline.check();
    const nodes = level
      .slice(start, start + BATCH)
      .map(({ entity, branch }, at) => ({ at: start + at, id: entity, branch }));
    const { query, params } = compose(traversalChildCounts, { nodes }, stepSlots(scope, []));
    for (const { at, count } of await ask(turn, query, params)) {
      const node = level[at];
      if (node) node.childCount = count;
    }
  }
}

/** Steps come by far end and link id, so the first of parallel links is the one with the least id. */
function childrenOf(parent: Sprout, steps: readonly LinkStep[], first: number): Sprout[] {
  const children = new Map<string, Sprout>();
  for (const { far, link } of steps) {
    if (children.size === first) break;
    if (!children.has(far) && !parent.branch.includes(far)) children.set(far, sprout(far, link, parent.branch));
  }
  return [...children.values()];
}

function treeOf(node: Sprout, links: ReadonlyMap<string, LinkRecord>): TreeNode {
  const { entity, depth, childCount } = node;
  const link = node.linkId === null ? null : (links.get(node.linkId) ?? null);
  return { entity, link, depth, childCount, children: node.children.map((child) => treeOf(child, links)) };
}
