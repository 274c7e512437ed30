/** What connects many organizations, in the schema. */
import { Field, ObjectType } from "type-graphql";

import type { Completeness } from "../../lookup/completeness.js";
import { CompletenessType } from "../completeness-type.js";
import { PathObject, Subgraph } from "../traversal/traversal-types.js";

@ObjectType({ description: "How those asked about hang together." })
export class ConnectResult {
  @Field(() => Subgraph, { description: "All that the joining paths pass, with every link of the scope among it." })
  subgraph: Subgraph;

  @Field(() => [PathObject], { description: "The joining paths, one less than members in each group." })
  paths: PathObject[];

  @Field(() => CompletenessType, {
    description:
      "returned counts the joining paths. LENGTH: longer paths than maxLength join more, or may do so. ROWS, TIME: the search was cut, so that groups may be larger or joined by shorter paths.",
  })
  completeness: Completeness;

  groupIds: readonly (readonly string[])[];
  isolatedIds: readonly string[];
}
