/** How many of the members that a body is said to have are recorded by name. */
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";

import type { EntityRecord } from "../../lookup/entities.js";
import { type StatedMembers, statedMembersOf } from "../../lookup/stated-members.js";
import type { ApiContext } from "../context.js";
import { observationOf } from "../observation/observation-object.js";
import { Observation } from "../observation/observation-type.js";
import { Organization } from "./organization-type.js";

@ObjectType("StatedMembers", {
  description: "How many members a source says that a body has, beside those recorded by name.",
})
export class StatedMembersObject {
  @Field(() => Int, { description: "Organizations recorded as its members today." })
  named: number;

  @Field(() => Observation, { description: "The figure of the source; of several the latest." })
  stated: Observation;
}

@Resolver(() => Organization)
export class StatedMembersFields {
  @FieldResolver(() => StatedMembersObject, {
    nullable: true,
    description: "Named and stated members (4 of 5); null where no source states how many it has.",
  })
  async statedMembers(@Root() { id }: EntityRecord, @Ctx() context: ApiContext): Promise<StatedMembersObject | null> {
    const found = await statedMembersIn(context, id);
    return found && { named: found.named, stated: observationOf(found.observation) };
  }
}

/** Of all bodies of a level in one statement. */
export async function statedMembersIn(context: ApiContext, id: string): Promise<StatedMembers | null> {
  const read = (ids: readonly string[]) => statedMembersOf(context.reading, ids);
  return (await context.batched("statedMembers", null, id, read)) ?? null;
}
