/** The root field of data quality, and the parts of each rule, read only where they are asked for. */
import { Arg, Args, Ctx, Extensions, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";

import { CHECK_DECLARATIONS } from "../../analysis/check-rules.js";
import { checks } from "../../analysis/checks.js";
import { shapeOf } from "../../lookup/page.js";
import type { Language } from "../../traversal/explain.js";
import type { ApiContext } from "../context.js";
import { EntityConnection } from "../entity/entity-connection.js";
import { LanguageEnum } from "../enums.js";
import { connect, ForwardPageArgs, pageOf } from "../paging.js";
import { CheckObject } from "./check-type.js";

@Resolver(() => CheckObject)
export class CheckQueries {
  @Extensions({ rows: CHECK_DECLARATIONS.length })
  @Query(() => [CheckObject], { description: "Data quality: each rule with what breaks it." })
  checks(
    @Arg("rules", () => [String], { nullable: true, description: "Names of rules; all of them when omitted." })
    rules: string[] | null,
    @Ctx() { reading }: ApiContext,
  ): CheckObject[] {
    return checks(reading, rules).map((check) => ({ rule: check.rule, check }));
  }

  @FieldResolver(() => String, { description: "What breaks the rule." })
  text(
    @Root() { check }: CheckObject,
    @Arg("language", () => LanguageEnum, { nullable: true, defaultValue: "ZH" }) language: Language | null,
  ): string {
    return check.text[language ?? "ZH"];
  }

  @FieldResolver(() => Int, { description: "How many entities break it." })
  count(@Root() { check }: CheckObject): Promise<number> {
    return check.count();
  }

  @FieldResolver(() => EntityConnection, { description: "The entities that break it, by name." })
  async entities(
    @Root() { check }: CheckObject,
    @Args(() => ForwardPageArgs) paging: ForwardPageArgs,
  ): Promise<object> {
    const page = pageOf(paging, shapeOf("check", check.rule));
    const slice = await check.entities(page);
    return connect(slice, page, (row) => ({ node: row.entity }), check.count);
  }
}
