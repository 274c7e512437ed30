/** What an answer says of itself, as it is while an import is unfinished: no answer gets past these fields. */
import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";

import type { Limit } from "../lookup/completeness.js";
import { stated } from "../lookup/unfinished-import.js";
import { CompletenessType } from "./completeness-type.js";
import type { ApiContext } from "./context.js";
import { LimitEnum } from "./enums.js";

@Resolver(() => CompletenessType)
export class CompletenessFields {
  @FieldResolver(() => Boolean)
  async complete(@Root() found: CompletenessType, @Ctx() { reading }: ApiContext): Promise<boolean> {
    return (await stated(reading, found)).complete;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "How many there are, where that is known without more work.",
  })
  async total(@Root() found: CompletenessType, @Ctx() { reading }: ApiContext): Promise<number | null> {
    return (await stated(reading, found)).total;
  }

  @FieldResolver(() => [LimitEnum], { description: "What cut the answer." })
  async limitedBy(@Root() found: CompletenessType, @Ctx() { reading }: ApiContext): Promise<readonly Limit[]> {
    return (await stated(reading, found)).limitedBy;
  }
}
