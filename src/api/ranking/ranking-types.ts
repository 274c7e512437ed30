/** What rankings and groupings answer with. */
import { Field, Float, Int, ObjectType } from "type-graphql";

import type { Completeness } from "../../lookup/completeness.js";
import { CompletenessType } from "../completeness-type.js";

@ObjectType({ description: "An organization at its place in a ranking." })
export class RankedOrganization {
  @Field(() => Float, { description: "As the metric says." })
  score: number;

  @Field(() => Int, { description: "One more than organizations with a higher score; equal scores share it." })
  rank: number;

  id: string;
}

@ObjectType({ description: "The most central organizations of a scope." })
export class RankingResult {
  @Field(() => [RankedOrganization], { description: "By score, then id." })
  entries: RankedOrganization[];

  @Field(() => Int, {
    nullable: true,
    description:
      "Number of sampled sources; null when exact. They are drawn with a fixed seed: the same graph gives the same scores.",
  })
  sampled: number | null;

  @Field(() => CompletenessType, {
    description:
      "total is how many organizations are ranked; where links were left out (ROWS beyond a million, TIME) it is null, and the scores are those of the links read.",
  })
  completeness: Completeness;
}

@ObjectType({ description: "Organizations that hang together more closely with one another than with the rest." })
export class LinkageGroup {
  @Field(() => Int, { description: "How many organizations it has, shown or not." })
  count: number;

  memberIds: readonly string[];
}

@ObjectType({ description: "Every organization that has a link of the scope, in exactly one group." })
export class LinkageGroups {
  @Field(() => [LinkageGroup], { description: "Largest first, then by the least id." })
  groups: LinkageGroup[];

  @Field(() => Float, {
    nullable: true,
    description: "Of the whole division (Newman 2006): 0 where it says nothing, towards 1 for groups well apart.",
  })
  modularity: number | null;

  @Field(() => CompletenessType, {
    description: "total is how many groups there are; null where links were left out (ROWS beyond 400,000, TIME).",
  })
  completeness: Completeness;
}
