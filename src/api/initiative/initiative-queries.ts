/** The root field that finds initiatives. */
import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";

import { initiativesOf, initiativesPage, initiativesTotal, initiativeTotalsOf } from "../../lookup/initiatives.js";
import { EMPTY_SLICE, shapeOf } from "../../lookup/page.js";
import { parseId } from "../../model/ids.js";
import type { InitiativeKind } from "../../model/model.gen.js";
import type { ApiContext } from "../context.js";
import { InitiativeKindEnum } from "../enums.js";
import { connect, PageArgs, pageOf } from "../paging.js";
import { InitiativeConnection } from "./initiative-type.js";

@Resolver()
export class InitiativeQueries {
  @Query(() => InitiativeConnection, { description: "By name." })
  async initiatives(
    @Arg("kinds", () => [InitiativeKindEnum], { nullable: true }) kinds: InitiativeKind[] | null,
    @Arg("text", () => String, { nullable: true, description: "Part of a name, alias, short form or pinyin." })
    text: string | null,
    @Arg("organization", () => ID, { nullable: true, description: "Run by it, or with its part in it." })
    organization: string | null,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() { reading }: ApiContext,
  ): Promise<object> {
    const filter = { kinds, text };
    const of = organization == null ? null : parseId(organization);
    const page = pageOf(paging, shapeOf("initiatives", filter, of));
    const slice = of
      ? ((await initiativesOf(reading, [of], page, filter)).get(of) ?? EMPTY_SLICE)
      : await initiativesPage(reading, filter, page);
    return connect(
      slice,
      page,
      (row) => ({ node: row.entity }),
      async () =>
        of ? ((await initiativeTotalsOf(reading, [of], filter)).get(of) ?? 0) : await initiativesTotal(reading, filter),
    );
  }
}
