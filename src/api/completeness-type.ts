/** The type Completeness of the schema. */
import { Field, Int, ObjectType } from "type-graphql";

import type { Limit } from "../lookup/completeness.js";
import { LimitEnum } from "./enums.js";

@ObjectType("Completeness", {
  description: "complete means that limitedBy is empty: nothing within the asked scope was left out.",
})
export class CompletenessType {
  @Field(() => Boolean)
  complete: boolean;

  @Field(() => Int, { description: "How many things this answer holds." })
  returned: number;

  @Field(() => Int, { nullable: true, description: "How many there are, where that is known without more work." })
  total: number | null;

  @Field(() => [LimitEnum], { description: "What cut the answer." })
  limitedBy: readonly Limit[];
}
