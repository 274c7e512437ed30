/** What changed between two dates, in the schema. */
import { Extensions, Field, ObjectType } from "type-graphql";

import { DIFFERENCE_LINKS } from "../../analysis/difference.js";
import type { Completeness } from "../../lookup/completeness.js";
import { CompletenessType } from "../completeness-type.js";
import { LinkObject } from "../link/link-type.js";

@ObjectType({
  description: "Links that hold at one of two dates only; each stands in one of the three lists, by type and id.",
})
export class Difference {
  @Field(() => [LinkObject], { description: "They hold at to, not at from." })
  @Extensions({ rows: DIFFERENCE_LINKS })
  added: LinkObject[];

  @Field(() => [LinkObject], { description: "They hold at from, not at to." })
  @Extensions({ rows: DIFFERENCE_LINKS })
  removed: LinkObject[];

  @Field(() => [[LinkObject]], {
    description:
      "A link that ended, and with it one of the same type and ends that began with another role: neither removed nor added.",
  })
  @Extensions({ rows: DIFFERENCE_LINKS })
  changed: LinkObject[][];

  @Field(() => CompletenessType, { description: "ROWS: more than 500 links began, or ended." })
  completeness: Completeness;
}
