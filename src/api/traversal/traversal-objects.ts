/** What the traversals return, in the shape of the schema. */
import type { TreeNode as Tree } from "../../traversal/hierarchy.js";
import type { Path } from "../../traversal/paths.js";
import { linkObjectOf } from "../link/link-object.js";
import type { PathObject, TreeNode } from "./traversal-types.js";

export function pathObjectOf(path: Path): PathObject {
  return { length: path.length, steps: path.steps.map(({ links }) => ({ links: links.map(linkObjectOf) })), path };
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
