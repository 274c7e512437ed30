/** Root fields about many organizations at once: how they hang together, and whom they have in common. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Int, Query, Resolver } from "type-graphql";

import { shapeOf } from "../../lookup/page.js";
import { parseId } from "../../model/ids.js";
import {
  type CommonRequest,
  commonPartnerPage,
  commonPartners,
  commonPartnerTotal,
  parseCommon,
} from "../../traversal/common-partners.js";
import { connect as connectEntities } from "../../traversal/connect.js";
import { parseScope } from "../../traversal/scope.js";
import type { ApiContext } from "../context.js";
import { PartnerConnection, partnerEdge } from "../organization/organization-fields.js";
import { connect as connectionOf, PageArgs, pageOf } from "../paging.js";
import { selects } from "../selection.js";
import { ScopeObject } from "../traversal/scope-input.js";
import { subgraphOf } from "../traversal/subgraph-object.js";
import { pathObjectOf } from "../traversal/traversal-objects.js";
import { ConnectResult } from "./connect-types.js";

@Resolver()
export class ConnectQueries {
  @Query(() => ConnectResult, {
    description:
      "The smallest linking subgraph found of up to 100 entities: in each group at most 2(1 - 1/n) times the least possible (Mehlhorn 1988). With direction OUT both ends of a joining path follow links the way they point until they meet, as at a common superior; with IN against it.",
  })
  async connect(
    @Arg("ids", () => [ID], { description: "From 1 to 100; one given twice counts once." }) ids: string[],
    @Arg("scope", () => ScopeObject, { nullable: true }) scope: ScopeObject | null,
    @Arg("maxLength", () => Int, {
      nullable: true,
      defaultValue: 6,
      description: "Steps of each joining path, from 1 to 10.",
    })
    maxLength: number | null,
    @Ctx() { reading }: ApiContext,
  ): Promise<ConnectResult> {
    const asked = { ids: ids.map(parseId), scope: parseScope(scope, reading.today), maxLength: maxLength ?? 6 };
    const { subgraph, groups, isolated, paths, completeness } = await connectEntities(reading, asked);
    return {
      subgraph: subgraphOf(subgraph),
      groupIds: groups,
      isolatedIds: isolated,
      paths: paths.map(pathObjectOf),
      completeness,
    };
  }

  @Query(() => PartnerConnection, {
    description:
      "Organizations that are partners of (or, with scope.types, linked with) at least atLeast of these, by name. Ties are those to each of these. scope.kinds and scope.within bound what is listed; direction is seen from these, and means nothing for partners.",
  })
  async commonPartners(
    @Arg("ids", () => [ID], { description: "From 1 to 100; one given twice counts once." }) ids: string[],
    @Arg("atLeast", () => Int, { nullable: true, description: "All of them when omitted." }) atLeast: number | null,
    @Arg("scope", () => ScopeObject, { nullable: true }) scope: ScopeObject | null,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() { reading }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const asked: CommonRequest = {
      ids: ids.map(parseId),
      atLeast,
      relation: scope?.types?.length ? "LINKS" : "PARTNERS",
      scope: parseScope(scope, reading.today),
    };
    const page = pageOf(paging, shapeOf("commonPartners", [...new Set(ids)].sort(), atLeast, scope));
    const common = await parseCommon(reading, asked);
    const total = () => commonPartnerTotal(reading, common);
    if (selects(info, "edges", "ties")) {
      return connectionOf(await commonPartners(reading, common, page), page, partnerEdge, total);
    }
    const slice = await commonPartnerPage(reading, common, page);
    return connectionOf(slice, page, (row) => ({ node: row.entity }), total);
  }
}
