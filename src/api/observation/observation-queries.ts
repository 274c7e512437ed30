/** The root field that finds figures. */
import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";

import { observationsOf, observationsPage, observationsTotal, observationTotalsOf } from "../../lookup/observations.js";
import { EMPTY_SLICE, shapeOf } from "../../lookup/page.js";
import { parseId } from "../../model/ids.js";
import type { ObservationNature } from "../../model/model.gen.js";
import type { ApiContext } from "../context.js";
import { ObservationNatureEnum } from "../enums.js";
import { connect, PageArgs, pageOf } from "../paging.js";
import { observationOf } from "./observation-object.js";
import { ObservationConnection } from "./observation-type.js";

@Resolver()
export class ObservationQueries {
  @Query(() => ObservationConnection, { description: "By indicator, period and id." })
  async observations(
    @Arg("indicator", () => String, { nullable: true, description: "Word for word." }) indicator: string | null,
    @Arg("subject", () => ID, { nullable: true }) subject: string | null,
    @Arg("nature", () => ObservationNatureEnum, { nullable: true }) nature: ObservationNature | null,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() { reading }: ApiContext,
  ): Promise<object> {
    const filter = { indicator, nature };
    const about = subject == null ? null : parseId(subject);
    const page = pageOf(paging, shapeOf("observations", filter, about));
    const slice = about
      ? ((await observationsOf(reading, [about], filter, page)).get(about) ?? EMPTY_SLICE)
      : await observationsPage(reading, filter, page);
    return connect(
      slice,
      page,
      (row) => ({ node: observationOf(row) }),
      async () =>
        about
          ? ((await observationTotalsOf(reading, [about], filter)).get(about) ?? 0)
          : await observationsTotal(reading, filter),
    );
  }
}
