/** What the traversals return, in the shape of the schema. */
import type { FirstPath } from "../../traversal/first-path.js";
import type { TreeNode as Tree } from "../../traversal/hierarchy.js";
import type { Path } from "../../traversal/paths.js";
import { linkObjectOf } from "../link/link-object.js";
import type { PathObject, PathStep, TreeNode } from "./traversal-types.js";

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

export function treeNodeOf(node: Tree): TreeNode {
  return {
    id: node.entity,
    link: node.link ? linkObjectOf(node.link) : null,
    depth: node.depth,
    childCount: node.childCount,
    children: node.children.map(treeNodeOf),
  };
}
