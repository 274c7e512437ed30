/** Root fields that say what share is covered, and name the organizations behind each number. */
import { Arg, Args, Ctx, ID, Int, Query, Resolver } from "type-graphql";

import { coverage } from "../../analysis/coverage.js";
import { type CoverageSide } from "../../analysis/coverage-ground.js";
import type { CoverageGrouping } from "../../analysis/coverage-groups.js";
import type { CoverageRule } from "../../analysis/coverage-rules.js";
import { organizationsBehind } from "../../analysis/organizations-behind.js";
import { shapeOf } from "../../lookup/page.js";
import { parseId } from "../../model/ids.js";
import type { OrganizationKind } from "../../model/model.gen.js";
import type { ApiContext } from "../context.js";
import { CoverageGroupingEnum, CoverageRuleEnum, CoverageSideEnum, OrganizationKindEnum } from "../enums.js";
import { OrganizationConnection } from "../organization/organization-queries.js";
import { connect, PageArgs, pageOf } from "../paging.js";
import { PartialDateScalar } from "../scalars.js";
import { CoverageObject, coverageObjectOf } from "./coverage-type.js";

/** Groups shown where nothing is said of them. */
const DEFAULT_GROUPS = 100;
const WITHIN = "A place, chain, alliance, team or party organization that bounds it.";
const AS_OF = "Today in Asia/Shanghai when omitted. What has no dates counts at every date.";

@Resolver()
export class CoverageQueries {
  @Query(() => CoverageObject, {
    description: "What share of organizations is covered under a rule, of those recorded here.",
  })
  async coverage(
    @Arg("rule", () => CoverageRuleEnum) rule: CoverageRule,
    @Arg("within", () => ID, { nullable: true, description: WITHIN }) within: string | null,
    @Arg("groupBy", () => CoverageGroupingEnum, { nullable: true }) groupBy: CoverageGrouping | null,
    @Arg("asOf", () => PartialDateScalar, { nullable: true, description: AS_OF })
    asOf: string | null,
    @Arg("limit", () => Int, {
      nullable: true,
      defaultValue: DEFAULT_GROUPS,
      description: "Groups shown, the largest, from 1 to 1,000.",
    })
    limit: number | null,
    @Ctx() { reading }: ApiContext,
  ): Promise<CoverageObject> {
    const question = {
      rule,
      within: within == null ? null : parseId(within),
      groupBy,
      asOf,
      limit: limit ?? DEFAULT_GROUPS,
    };
    return coverageObjectOf(await coverage(reading, question));
  }

  @Query(() => OrganizationConnection, {
    description: "The organizations behind each number of coverage, by name; the list is as long as the number says.",
  })
  async organizationsBehind(
    @Arg("rule", () => CoverageRuleEnum) rule: CoverageRule,
    @Arg("side", () => CoverageSideEnum, { nullable: true, defaultValue: "UNCOVERED" }) side: CoverageSide | null,
    @Arg("within", () => ID, { nullable: true, description: WITHIN }) within: string | null,
    @Arg("group", () => ID, { nullable: true, description: "The area or chain of a group." }) group: string | null,
    @Arg("kind", () => OrganizationKindEnum, { nullable: true }) kind: OrganizationKind | null,
    @Arg("withoutGroup", () => CoverageGroupingEnum, {
      nullable: true,
      description: "Those that lie in no area (AREA) or are members of no chain (CHAIN): the group without a key.",
    })
    withoutGroup: CoverageGrouping | null,
    @Arg("asOf", () => PartialDateScalar, { nullable: true, description: AS_OF })
    asOf: string | null,
    @Arg("reason", () => String, {
      nullable: true,
      description: "With side EXCLUDED: those left out for this reason, as coverage tells it in either language.",
    })
    reason: string | null,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() { reading }: ApiContext,
  ): Promise<object> {
    const asked = {
      rule,
      side: side ?? "UNCOVERED",
      within: within == null ? null : parseId(within),
      group: group == null ? null : parseId(group),
      kind,
      withoutGroup,
      asOf,
      reason,
    };
    const page = pageOf(paging, shapeOf("organizationsBehind", asked));
    const list = await organizationsBehind(reading, asked);
    return connect(await list.page(page), page, (row) => ({ node: row.entity }), list.total);
  }
}
