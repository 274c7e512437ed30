/** What traversals answer with: subgraphs, paths, trees. */
import { Field, Int, ObjectType } from "type-graphql";

import type { Completeness } from "../../lookup/completeness.js";
import type { Path } from "../../traversal/paths.js";
import { CompletenessType } from "../completeness-type.js";
import { LinkCount, LinkObject } from "../link/link-type.js";

@ObjectType({ description: "An entity of a subgraph." })
export class SubgraphEntity {
  @Field(() => Int, { description: "Steps from the nearest of the entities asked about." })
  distance: number;

  @Field(() => Int, { description: "Links in scope, shown or not." })
  degree: number | Promise<number>;

  @Field(() => [LinkCount], { description: "Links in scope that lead to what is not shown." })
  hidden: readonly LinkCount[] | Promise<readonly LinkCount[]>;

  id: string;
}

@ObjectType({ description: "Entities with every link of the scope among them." })
export class Subgraph {
  @Field(() => [SubgraphEntity], { description: "Nearest first." })
  entities: SubgraphEntity[];

  @Field(() => [LinkObject])
  links: LinkObject[] | Promise<LinkObject[]>;

  @Field(() => CompletenessType)
  completeness: Completeness | Promise<Completeness>;
}

@ObjectType({ description: "One step of a path." })
export class PathStep {
  @Field(() => [LinkObject], { description: "The links that join the two entities, parallel ones all." })
  links: LinkObject[];
}

@ObjectType("Path", { description: "A chain of entities without repetition." })
export class PathObject {
  @Field(() => Int, { description: "Steps." })
  length: number;

  @Field(() => [PathStep])
  steps: PathStep[] | Promise<PathStep[]>;

  /** Of its entities. */
  ids: readonly string[];
  /** With the links of its steps. */
  full: () => Promise<Path>;
}

@ObjectType({ description: "The shortest paths found." })
export class PathResult {
  @Field(() => [PathObject], { description: "Shortest first, then by the ids of their entities." })
  paths: PathObject[];

  @Field(() => CompletenessType)
  completeness: Completeness | Promise<Completeness>;
}

@ObjectType({ description: "An entity of a tree." })
export class TreeNode {
  @Field(() => LinkObject, { nullable: true, description: "The link to its parent; null at the root." })
  link: LinkObject | null;

  @Field(() => Int, { description: "Steps from the root." })
  depth: number;

  @Field(() => Int, { description: "How many children it has, shown or not." })
  childCount: number;

  @Field(() => [TreeNode], { description: "By name." })
  children: TreeNode[];

  id: string;
}

@ObjectType({ description: "A tree of command." })
export class TreeResult {
  @Field(() => TreeNode)
  root: TreeNode;

  @Field(() => CompletenessType)
  completeness: Completeness;
}
