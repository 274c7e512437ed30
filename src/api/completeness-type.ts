/** The type Completeness of the schema. */
import { Field, Int, ObjectType } from "type-graphql";

import type { Limit } from "../lookup/completeness.js";

@ObjectType("Completeness", {
  description: "complete means that limitedBy is empty: nothing within the asked scope was left out.",
})
export class CompletenessType {
  complete: boolean;

  @Field(() => Int, { description: "How many things this answer holds." })
  returned: number;

  total: number | null;

  limitedBy: readonly Limit[];
}
