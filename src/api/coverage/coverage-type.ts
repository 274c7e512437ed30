/** Coverage in the schema: a number, the rule that made it, and the same in groups. */
import { Field, Float, Int, ObjectType } from "type-graphql";

import type { Coverage, CoverageGroup, Excluded, Figure } from "../../analysis/coverage.js";
import type { CoverageRule } from "../../analysis/coverage-rules.js";
import type { OrganizationKind } from "../../model/model.gen.js";
import { CoverageRuleEnum, OrganizationKindEnum } from "../enums.js";
import { PartialDateScalar } from "../scalars.js";

@ObjectType("Coverage", {
  description:
    "numerator / denominator under a rule printed with the answer; every number opens the list behind it (organizationsBehind).",
})
export class CoverageObject {
  @Field(() => CoverageRuleEnum)
  rule: CoverageRule;

  @Field(() => PartialDateScalar, { description: "The date it holds at; what has no dates counts at every date." })
  asOf: string;

  coverage: Coverage;
}

@ObjectType("CoverageGroup", {
  description:
    "The figures of one area, chain or kind. Groups may overlap; both keys are null for organizations that have none.",
})
export class CoverageGroupObject implements Figure {
  @Field(() => OrganizationKindEnum, { nullable: true })
  kind: OrganizationKind | null;

  @Field(() => Int)
  numerator: number;

  @Field(() => Int)
  denominator: number;

  @Field(() => Float, { nullable: true, description: "Null where there is nothing to cover." })
  rate: number | null;

  groupId: CoverageGroup["groupId"];
}

@ObjectType("CoverageExclusion", { description: "How many organizations a rule leaves out for one reason." })
export class CoverageExclusionObject implements Excluded {
  @Field(() => Int)
  count: number;

  reason: Excluded["reason"];
}

export function coverageObjectOf(coverage: Coverage): CoverageObject {
  return { rule: coverage.question.rule, asOf: coverage.asOf, coverage };
}
