/** Links in the schema. */
import { Field, ID, Int, ObjectType } from "type-graphql";

import type { LinkRecord } from "../../lookup/links.js";
import type { LinkType as LinkTypeName, OrganizationKind } from "../../model/model.gen.js";
import { DirectionEnum, LinkTypeEnum, OrganizationKindEnum } from "../enums.js";
import { connectionType } from "../paging.js";
import { DateTimeScalar, PartialDateScalar } from "../scalars.js";

@ObjectType("Link", { description: "A typed, dated, sourced relation of two entities. Read as: from TYPE to." })
export class LinkObject {
  @Field(() => ID)
  id: string;

  @Field(() => LinkTypeEnum)
  type: LinkTypeName;

  @Field(() => String, { nullable: true, description: "The post or part, in the words of the source." })
  role: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "Null: not said, it counts at every date before until.",
  })
  since: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: "Its last day; null while it lasts, or not said." })
  until: string | null;

  @Field(() => Int)
  version: number;

  @Field(() => DateTimeScalar)
  updatedAt: number;

  fromId: string;
  toId: string;
  initiativeId: string | null;
  citationTexts: readonly string[];
  record: LinkRecord;
}

@ObjectType({ description: "How many links of one type go one way to one kind of entity." })
export class LinkCount {
  @Field(() => LinkTypeEnum)
  type: LinkTypeName;

  @Field(() => DirectionEnum, { description: "OUT from the entity, IN to it; ANY for types without direction." })
  direction: "OUT" | "IN" | "ANY";

  @Field(() => OrganizationKindEnum, { nullable: true, description: "Null for persons, initiatives and listings." })
  kind: OrganizationKind | null;

  @Field(() => Int)
  count: number;
}

export const LinkConnection = connectionType("Link", () => LinkObject);
