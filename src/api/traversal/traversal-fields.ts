/** The entities of subgraphs, paths and trees, loaded together; and a path in a sentence. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";

import type { EntityName } from "../../lookup/entities.js";
import { explainPath, type Language } from "../../traversal/explain.js";
import type { ApiContext } from "../context.js";
import { Entity } from "../entity/entity-type.js";
import { LanguageEnum } from "../enums.js";
import { statedMembersIn } from "../organization/stated-members.js";
import { present, presentShown } from "../present.js";
import { columnsOf } from "../selection.js";
import { PathObject, SubgraphEntity, TreeNode } from "./traversal-types.js";

@Resolver(() => SubgraphEntity)
export class SubgraphEntityFields {
  @FieldResolver(() => Entity)
  entity(
    @Root() { id }: SubgraphEntity,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EntityName> {
    return presentShown(id, context, columnsOf(info));
  }
}

@Resolver(() => TreeNode)
export class TreeNodeFields {
  @FieldResolver(() => Entity)
  entity(@Root() { id }: TreeNode, @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo): Promise<EntityName> {
    return presentShown(id, context, columnsOf(info));
  }
}

@Resolver(() => PathObject)
export class PathFields {
  @FieldResolver(() => [Entity], { description: "One more than steps, both ends included." })
  entities(
    @Root() path: PathObject,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EntityName[]> {
    const columns = columnsOf(info);
    return Promise.all(path.ids.map((id) => presentShown(id, context, columns)));
  }

  @FieldResolver(() => String, { description: "The path in plain sentences." })
  async explanation(
    @Root() { full }: PathObject,
    @Arg("language", () => LanguageEnum, { nullable: true, defaultValue: "ZH" }) language: Language | null,
    @Ctx() context: ApiContext,
  ): Promise<string> {
    const path = await full();
    const links = path.steps.flatMap((step) => step.links);
    const bodies = new Set(links.flatMap(({ type, to }) => (type === "MEMBER_OF" ? [to] : [])));
    const ids = [...new Set([...path.entities, ...links.flatMap(({ initiative }) => initiative ?? [])])];
    const told = async (id: string) => {
      const [{ name }, statedMembers] = await Promise.all([
        present(id, context),
        bodies.has(id) ? statedMembersIn(context, id) : null,
      ]);
      return [id, { name, statedMembers }] as const;
    };
    return explainPath(path, new Map(await Promise.all(ids.map(told))), language ?? "ZH");
  }
}
