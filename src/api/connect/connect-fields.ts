/** The groups of a connection as entities, loaded together. */
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { EntityRecord } from "../../lookup/entities.js";
import type { ApiContext } from "../context.js";
import { Entity } from "../entity/entity-type.js";
import { presentAll } from "../present.js";
import { ConnectResult } from "./connect-types.js";

@Resolver(() => ConnectResult)
export class ConnectFields {
  @FieldResolver(() => [[Entity]], {
    description:
      "Sets that joining paths hold together, largest first. Merged ids stand for what they were merged into.",
  })
  groups(@Root() { groupIds }: ConnectResult, @Ctx() context: ApiContext): Promise<EntityRecord[][]> {
    return Promise.all(groupIds.map((ids) => presentAll(ids, context)));
  }

  @FieldResolver(() => [Entity], { description: "Those that are joined to none of the others." })
  isolated(@Root() { isolatedIds }: ConnectResult, @Ctx() context: ApiContext): Promise<EntityRecord[]> {
    return presentAll(isolatedIds, context);
  }
}
