/** Listings: entries of the four lists (四张清单). */
import { Field, Float, Int, ObjectType } from "type-graphql";

import type { ListingKind, ListingState } from "../../model/model.gen.js";
import { Entity } from "../entity/entity-type.js";
import { ListingKindEnum, ListingStateEnum } from "../enums.js";
import { PartialDateScalar } from "../scalars.js";

@ObjectType({ description: "An entry of the four lists: need, resource, policy or project.", implements: Entity })
export class Listing extends Entity {
  @Field(() => ListingKindEnum)
  kind: ListingKind;

  @Field(() => ListingStateEnum)
  state: ListingState;

  @Field(() => [String])
  tags: readonly string[];

  @Field(() => Float, { nullable: true, description: "In the given unit." })
  quantity: number | null;

  @Field(() => String, { nullable: true })
  unit: string | null;

  @Field(() => Int, { nullable: true, description: "How many it can be given to." })
  capacity: number | null;

  @Field(() => PartialDateScalar, { nullable: true })
  since: string | null;

  @Field(() => PartialDateScalar, { nullable: true })
  until: string | null;
}
