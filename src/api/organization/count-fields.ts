/** The organization that a group is named after. */
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { EntityRecord } from "../../lookup/entities.js";
import type { ApiContext } from "../context.js";
import { Count } from "./organization-queries.js";
import { Organization } from "./organization-type.js";

@Resolver(() => Count)
export class CountFields {
  @FieldResolver(() => Organization, { nullable: true, description: "The area or chain of the group." })
  organization(@Root() count: Count, @Ctx() context: ApiContext): Promise<EntityRecord | null> | null {
    return count.organizationId ? context.entity(count.organizationId) : null;
  }
}
