/** The root field that finds links. */
import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";

import { allLinks, allLinksTotal } from "../../lookup/all-links.js";
import { shapeOf } from "../../lookup/page.js";
import { parseId } from "../../model/ids.js";
import { findEnds } from "../../traversal/ends.js";
import { parseScope } from "../../traversal/scope.js";
import type { ApiContext } from "../context.js";
import { connect, PageArgs, pageOf } from "../paging.js";
import { ScopeObject } from "../traversal/scope-input.js";
import { linkObjectOf } from "./link-object.js";
import { LinkConnection } from "./link-type.js";

@Resolver()
export class LinkQueries {
  @Query(() => LinkConnection, {
    description:
      "Links of a scope. from and to are their ends as stored, which scope.direction IN turns round; types without direction fit either way. NOT_FOUND for unknown ids.",
  })
  async links(
    @Arg("scope", () => ScopeObject, { nullable: true }) scope: ScopeObject | null,
    @Arg("from", () => ID, { nullable: true }) from: string | null,
    @Arg("to", () => ID, { nullable: true }) to: string | null,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() { reading }: ApiContext,
  ): Promise<object> {
    const ids = [from, to].filter((id) => id != null).map(parseId);
    const found = await findEnds(reading, ids, parseScope(scope, reading.today));
    const filter = {
      ...found.scope,
      from: from == null ? null : (found.entities[0]?.id ?? null),
      to: to == null ? null : (found.entities.at(-1)?.id ?? null),
    };
    const page = pageOf(paging, shapeOf("root links", scope, from, to));
    const slice = await allLinks(reading, filter, page);
    return connect(
      slice,
      page,
      (row) => ({ node: linkObjectOf(row) }),
      () => allLinksTotal(reading, filter),
    );
  }
}
