/** The entities behind hits and matches. */
import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";

import type { EntityCalled, EntityName } from "../../lookup/entities.js";
import type { ApiContext } from "../context.js";
import { Entity } from "../entity/entity-type.js";
import { present } from "../present.js";
import { columnsOf } from "../selection.js";
import { ResolutionObject, SearchHitObject } from "./search-types.js";

@Resolver(() => SearchHitObject)
export class SearchHitFields {
  @FieldResolver(() => Entity)
  entity(@Root() { entity }: SearchHitObject, @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo) {
    return shown(entity, context, info);
  }
}

@Resolver(() => ResolutionObject)
export class ResolutionFields {
  @FieldResolver(() => Entity, { nullable: true })
  match(@Root() { match }: ResolutionObject, @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo) {
    return match && shown(match, context, info);
  }
}

/** What it is called is at hand; whatever else is asked of it is loaded, for all of a level together. */
function shown(entity: EntityCalled, context: ApiContext, info: GraphQLResolveInfo): EntityName | Promise<EntityName> {
  return columnsOf(info) === "named" ? entity : present(entity.id, context);
}
