/** What the traversals return, in the shape of the schema. */
import type { FirstPath } from "../../traversal/first-path.js";
import type { TreeNode as Tree } from "../../traversal/hierarchy.js";
import type { Shown } from "../../traversal/neighborhood.js";
import type { Path } from "../../traversal/paths.js";
import { linkObjectOf } from "../link/link-object.js";
import type { PathObject, PathStep, Subgraph, TreeNode } from "./traversal-types.js";

export function pathObjectOf(path: Path): PathObject {
  return { length: path.length, steps: stepsOf(path), ids: path.entities, full: async () => path };
}

/** The links of the steps are read once a field asks for them. */
export function firstPathObjectOf({ entities, path }: FirstPath): PathObject {
  let reading: Promise<Path> | undefined;
  const full = () => {
    reading ??= path();
    return reading;
  };
  return {
    length: entities.length - 1,
    get steps() {
      return full().then(stepsOf);
    },
    ids: entities,
    full,
  };
}

function stepsOf(path: Path): PathStep[] {
  return path.steps.map(({ links }) => ({ links: links.map(linkObjectOf) }));
}

/** What is not shown is counted once a field asks for it. */
export function subgraphOf(shown: Shown): Subgraph {
  const countOf = async (id: string) => {
    const count = (await shown.counts()).get(id);
    if (!count) throw new Error(`no counts of ${id}, which is shown`);
    return count;
  };
  return {
    entities: shown.entities.map(({ entity, distance }) => ({
      id: entity,
      distance,
      get degree() {
        return countOf(entity).then(({ degree }) => degree);
      },
      get hidden() {
        return countOf(entity).then(({ hidden }) => hidden);
      },
    })),
    get links() {
      return shown.links().then((links) => links.map(linkObjectOf));
    },
    get completeness() {
      return shown.completeness();
    },
  };
}

export function treeNodeOf(node: Tree): TreeNode {
  return {
    id: node.entity,
    link: node.link ? linkObjectOf(node.link) : null,
    depth: node.depth,
    childCount: node.childCount,
    children: node.children.map(treeNodeOf),
  };
}
