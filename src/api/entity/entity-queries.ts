/** Root fields that find entities by id. */
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";

import { fail } from "../../errors.js";
import type { EntityRecord } from "../../lookup/entities.js";
import { parseId } from "../../model/ids.js";
import type { ApiContext } from "../context.js";
import { Entity } from "./entity-type.js";

/** Ids of one request. */
export const MAX_NODES = 100;

@Resolver()
export class EntityQueries {
  @Query(() => Entity, { nullable: true, description: "The entity of this id; a merged id leads to what it became." })
  node(@Arg("id", () => ID) id: string, @Ctx() context: ApiContext): Promise<EntityRecord | null> {
    return context.entity(parseId(id));
  }

  @Query(() => [Entity], {
    nullable: "items",
    description: "The entities of at most 100 ids, in their order; null where there is none.",
  })
  nodes(@Arg("ids", () => [ID]) ids: string[], @Ctx() context: ApiContext): Promise<(EntityRecord | null)[]> {
    if (ids.length > MAX_NODES) throw fail("BAD_ARGUMENT", { argument: "ids", limit: MAX_NODES });
    return Promise.all(ids.map((id) => context.entity(parseId(id))));
  }
}
