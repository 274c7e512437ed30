/** What a link leads to: its ends, its initiative, its citations, and itself in a sentence. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";

import type { EntityName, EntityRecord } from "../../lookup/entities.js";
import { explainLink, type Language } from "../../traversal/explain.js";
import type { ApiContext } from "../context.js";
import { Entity } from "../entity/entity-type.js";
import { LanguageEnum } from "../enums.js";
import { Initiative } from "../initiative/initiative-type.js";
import { statedMembersIn } from "../organization/stated-members.js";
import { present, presentShown } from "../present.js";
import { columnsOf } from "../selection.js";
import { Citation, citationOf } from "../source/source-types.js";
import { LinkObject } from "./link-type.js";

@Resolver(() => LinkObject)
export class LinkFields {
  @FieldResolver(() => Entity)
  from(@Root() link: LinkObject, @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo): Promise<EntityName> {
    return presentShown(link.fromId, context, columnsOf(info));
  }

  @FieldResolver(() => Entity)
  to(@Root() link: LinkObject, @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo): Promise<EntityName> {
    return presentShown(link.toId, context, columnsOf(info));
  }

  @FieldResolver(() => Initiative, { nullable: true, description: "The initiative it belongs to." })
  initiative(@Root() link: LinkObject, @Ctx() context: ApiContext): Promise<EntityRecord | null> | null {
    return link.initiativeId ? context.entity(link.initiativeId) : null;
  }

  @FieldResolver(() => [Citation], { description: "Who says so; empty where no source was given." })
  citations(@Root() link: LinkObject): Citation[] {
    return link.citationTexts.map(citationOf);
  }

  @FieldResolver(() => String, { description: "One sentence." })
  async explanation(
    @Root() link: LinkObject,
    @Arg("language", () => LanguageEnum, { nullable: true, defaultValue: "ZH" }) language: Language | null,
    @Ctx() context: ApiContext,
  ): Promise<string> {
    const [from, to, initiative, statedMembers] = await Promise.all([
      present(link.fromId, context),
      present(link.toId, context),
      link.initiativeId ? context.entity(link.initiativeId) : null,
      link.type === "MEMBER_OF" ? statedMembersIn(context, link.toId) : null,
    ]);
    return explainLink(link.record, from, { name: to.name, statedMembers }, initiative, language ?? "ZH");
  }
}
