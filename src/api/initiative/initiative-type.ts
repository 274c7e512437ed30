/** Initiatives: mechanisms, brands, policies, projects and activities. */
import { Field, ObjectType } from "type-graphql";

import type { InitiativeKind } from "../../model/model.gen.js";
import { Entity } from "../entity/entity-type.js";
import { InitiativeKindEnum } from "../enums.js";
import { connectionType } from "../paging.js";
import { PartialDateScalar } from "../scalars.js";

@ObjectType({ description: "What organizations run together or take part in.", implements: Entity })
export class Initiative extends Entity {
  @Field(() => InitiativeKindEnum)
  kind: InitiativeKind;

  @Field(() => PartialDateScalar, { nullable: true })
  since: string | null;

  @Field(() => PartialDateScalar, { nullable: true })
  until: string | null;
}

export const InitiativeConnection = connectionType("Initiative", () => Initiative);
