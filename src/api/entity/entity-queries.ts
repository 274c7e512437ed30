/** Root fields that find entities by id. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";

import { fail } from "../../errors.js";
import type { EntityName } from "../../lookup/entities.js";
import { parseId } from "../../model/ids.js";
import { entitiesAndBeyond } from "../ahead.js";
import type { ApiContext } from "../context.js";
import { Entity } from "./entity-type.js";

/** Ids of one request. */
export const MAX_NODES = 100;

@Resolver()
export class EntityQueries {
  @Query(() => Entity, { nullable: true, description: "The entity of this id; a merged id leads to what it became." })
  async node(
    @Arg("id", () => ID) id: string,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EntityName | null> {
    const [found] = await entitiesAndBeyond(info, context, [parseId(id)]);
    return found ?? null;
  }

  @Query(() => [Entity], {
    nullable: "items",
    description: "The entities of at most 100 ids, in their order; null where there is none.",
  })
  nodes(
    @Arg("ids", () => [ID]) ids: string[],
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(EntityName | null)[]> {
    if (ids.length > MAX_NODES) throw fail("BAD_ARGUMENT", { argument: "ids", limit: MAX_NODES });
    return entitiesAndBeyond(info, context, ids.map(parseId));
  }
}
