/** The root field that says what the graph holds. */
import { Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";

import { type Overview as GraphOverview, overview } from "../../lookup/overview.js";
import type { ApiContext } from "../context.js";
import { Count } from "../organization/organization-queries.js";
import { Source } from "../source/source-types.js";

@ObjectType({ description: "What the graph holds." })
export class Overview {
  @Field(() => [Count], { description: "By kind." })
  organizations: readonly Count[];

  @Field(() => [Count], { description: "By type." })
  links: readonly Count[];

  @Field(() => [Source])
  sources: readonly Source[];

  @Field(() => Int)
  observations: number;

  @Field(() => Int)
  initiatives: number;

  @Field(() => Int)
  modelVersion: number;
}

@Resolver()
export class OverviewQueries {
  @Query(() => Overview)
  overview(@Ctx() { reading }: ApiContext): Promise<GraphOverview> {
    return overview(reading);
  }
}
