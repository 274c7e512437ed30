/** The parts of a coverage, each counted only where it is asked for. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Float, Info, Int, Resolver, Root } from "type-graphql";

import type { CoverageGroup, Excluded } from "../../analysis/coverage.js";
import { wordsOf } from "../../analysis/coverage-rule.js";
import { COVERAGE_DECLARATIONS } from "../../analysis/coverage-rules.js";
import type { Completeness } from "../../lookup/completeness.js";
import type { EntityName } from "../../lookup/entities.js";
import type { Language } from "../../traversal/explain.js";
import { CompletenessType } from "../completeness-type.js";
import type { ApiContext } from "../context.js";
import { LanguageEnum } from "../enums.js";
import { Organization } from "../organization/organization-type.js";
import { columnsOf } from "../selection.js";
import { CoverageExclusionObject, CoverageGroupObject, CoverageObject } from "./coverage-type.js";

@Resolver(() => CoverageObject)
export class CoverageFields {
  @FieldResolver(() => String, {
    description: "Numerator, denominator, what is excluded and why, and the public definition the rule follows.",
  })
  ruleText(
    @Root() { rule }: CoverageObject,
    @Arg("language", () => LanguageEnum, { nullable: true, defaultValue: "ZH" }) language: Language | null,
  ): string {
    return wordsOf(COVERAGE_DECLARATIONS[rule], language ?? "ZH");
  }

  @FieldResolver(() => Int)
  async numerator(@Root() { coverage }: CoverageObject): Promise<number> {
    return (await coverage.figure()).numerator;
  }

  @FieldResolver(() => Int)
  async denominator(@Root() { coverage }: CoverageObject): Promise<number> {
    return (await coverage.figure()).denominator;
  }

  @FieldResolver(() => Float, { nullable: true, description: "Null where there is nothing to cover." })
  async rate(@Root() { coverage }: CoverageObject): Promise<number | null> {
    return (await coverage.figure()).rate;
  }

  @FieldResolver(() => [CoverageExclusionObject], { description: "One for each reason of the rule." })
  excluded(@Root() { coverage }: CoverageObject): Promise<readonly Excluded[]> {
    return coverage.excluded();
  }

  @FieldResolver(() => [CoverageGroupObject], {
    description: "Largest denominator first, those without a group last; empty without groupBy.",
  })
  groups(@Root() { coverage }: CoverageObject): Promise<readonly CoverageGroup[]> {
    return coverage.groups();
  }

  @FieldResolver(() => CompletenessType, { description: "Of the groups; the figures themselves are never cut." })
  completeness(@Root() { coverage }: CoverageObject): Promise<Completeness> {
    return coverage.completeness();
  }
}

@Resolver(() => CoverageGroupObject)
export class CoverageGroupFields {
  @FieldResolver(() => Organization, { nullable: true, description: "The area or chain." })
  group(
    @Root() { groupId }: CoverageGroupObject,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EntityName | null> | null {
    return groupId ? context.shown(groupId, columnsOf(info)) : null;
  }
}

@Resolver(() => CoverageExclusionObject)
export class CoverageExclusionFields {
  @FieldResolver(() => String, { description: "Why they neither count as covered nor as uncovered." })
  reason(
    @Root() exclusion: CoverageExclusionObject,
    @Arg("language", () => LanguageEnum, { nullable: true, defaultValue: "ZH" }) language: Language | null,
  ): string {
    return exclusion.reason[language ?? "ZH"];
  }
}
