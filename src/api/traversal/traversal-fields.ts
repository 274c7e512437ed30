/** The entities of subgraphs, paths and trees, loaded together; and a path in a sentence. */
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { EntityRecord } from "../../lookup/entities.js";
import { explainPath, type Language } from "../../traversal/explain.js";
import type { ApiContext } from "../context.js";
import { Entity } from "../entity/entity-type.js";
import { LanguageEnum } from "../enums.js";
import { present } from "../present.js";
import { PathObject, SubgraphEntity, TreeNode } from "./traversal-types.js";

@Resolver(() => SubgraphEntity)
export class SubgraphEntityFields {
  @FieldResolver(() => Entity)
  entity(@Root() { id }: SubgraphEntity, @Ctx() context: ApiContext): Promise<EntityRecord> {
    return present(id, context);
  }
}

@Resolver(() => TreeNode)
export class TreeNodeFields {
  @FieldResolver(() => Entity)
  entity(@Root() { id }: TreeNode, @Ctx() context: ApiContext): Promise<EntityRecord> {
    return present(id, context);
  }
}

@Resolver(() => PathObject)
export class PathFields {
  @FieldResolver(() => [Entity], { description: "One more than steps, both ends included." })
  entities(@Root() path: PathObject, @Ctx() context: ApiContext): Promise<EntityRecord[]> {
    return Promise.all(path.ids.map((id) => present(id, context)));
  }

  @FieldResolver(() => String, { description: "The path in plain sentences." })
  async explanation(
    @Root() { full }: PathObject,
    @Arg("language", () => LanguageEnum, { nullable: true, defaultValue: "ZH" }) language: Language | null,
    @Ctx() context: ApiContext,
  ): Promise<string> {
    const path = await full();
    const initiatives = path.steps.flatMap(({ links }) => links.flatMap((link) => link.initiative ?? []));
    const ids = [...new Set([...path.entities, ...initiatives])];
    const entities = await Promise.all(ids.map((id) => present(id, context)));
    return explainPath(path, new Map(entities.map((entity) => [entity.id, entity])), language ?? "ZH");
  }
}
