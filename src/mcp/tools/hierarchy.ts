/** Who stands above or below whom. */
import { z } from "zod";

import { parseId } from "../../model/ids.js";
import { CHILDREN_BOUNDS, hierarchy, TREE_DEPTH_BOUNDS, type TreeNode } from "../../traversal/hierarchy.js";
import { id, language, linkTypes } from "../inputs.js";
import type { Teller } from "../teller.js";
import { tool } from "../tool.js";

export const hierarchyTool = tool({
  name: "hierarchy",
  title: "Who stands above or below?",
  description:
    "The tree of an entity along links of these types: DOWN to the subordinates (or members, parts), UP to the superiors. childCount says how many children there are, shown or not.",
  input: z.strictObject({
    of: id,
    direction: z.enum(["UP", "DOWN"]).default("DOWN"),
    types: linkTypes.default(["SUBORDINATE_TO"]),
    depth: z.int().min(TREE_DEPTH_BOUNDS.least).max(TREE_DEPTH_BOUNDS.most).default(3),
    first: z.int().min(CHILDREN_BOUNDS.least).max(CHILDREN_BOUNDS.most).default(20).describe("Children of one node."),
    language,
  }),
  async run(reading, input, teller) {
    teller.language = input.language;
    const found = await hierarchy(reading, { ...input, of: parseId(input.of) });
    const nodes = nodesOf(found.root);
    await teller.load(nodes.map(({ entity }) => entity));
    await teller.loadLinks(nodes.flatMap(({ link }) => link ?? []));
    return { answer: { root: told(found.root, teller) }, completeness: found.completeness };
  },
});

function nodesOf(node: TreeNode): TreeNode[] {
  return [node, ...node.children.flatMap(nodesOf)];
}

function told(node: TreeNode, teller: Teller): object {
  return {
    ...teller.named(node.entity),
    ...(node.link ? { link: teller.link(node.link) } : {}),
    childCount: node.childCount,
    children: node.children.map((child) => told(child, teller)),
  };
}
