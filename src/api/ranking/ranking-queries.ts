/** Root fields that look at a scope as a whole: ranking, linkageGroups. */
import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";

import { linkageGroups } from "../../analysis/linkage-groups.js";
import { type RankingMetric, ranking } from "../../analysis/ranking.js";
import { parseScope } from "../../traversal/scope.js";
import type { ApiContext } from "../context.js";
import { RankingMetricEnum } from "../enums.js";
import { ScopeObject } from "../traversal/scope-input.js";
import { LinkageGroups, RankingResult } from "./ranking-types.js";

@Resolver()
export class RankingQueries {
  @Query(() => RankingResult, {
    description:
      "The most central organizations of a scope, with persons and initiatives on the way where types let their links pass. kinds and within bound every organization.",
  })
  async ranking(
    @Arg("metric", () => RankingMetricEnum) metric: RankingMetric,
    @Arg("scope", () => ScopeObject, { nullable: true }) scope: ScopeObject | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20, description: "From 1 to 100." }) first: number | null,
    @Ctx() { reading }: ApiContext,
  ): Promise<RankingResult> {
    const asked = { metric, scope: parseScope(scope, reading.today), first: first ?? 20 };
    const { entries, sampled, completeness } = await ranking(reading, asked);
    return {
      entries: entries.map(({ organization, score, rank }) => ({ id: organization, score, rank })),
      sampled,
      completeness,
    };
  }

  @Query(() => LinkageGroups, {
    description:
      "Communities of a scope by the Louvain method (Blondel and others 2008): links weigh the same whatever their type and direction, parallel ones add up. The same graph is always divided the same way.",
  })
  async linkageGroups(
    @Arg("scope", () => ScopeObject, { nullable: true }) scope: ScopeObject | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20, description: "Groups, from 1 to 100." }) first:
      | number
      | null,
    @Ctx() { reading }: ApiContext,
  ): Promise<LinkageGroups> {
    const asked = { scope: parseScope(scope, reading.today), first: first ?? 20 };
    const { groups, modularity, completeness } = await linkageGroups(reading, asked);
    return { groups: groups.map(({ members, count }) => ({ memberIds: members, count })), modularity, completeness };
  }
}
