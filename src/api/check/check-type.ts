/** Rules of data quality in the schema. */
import { Field, ObjectType } from "type-graphql";

import type { Check } from "../../analysis/checks.js";

@ObjectType("Check", { description: "A rule of data quality, how much breaks it, and what." })
export class CheckObject {
  @Field(() => String, { description: "The name of the rule." })
  rule: string;

  check: Check;
}
