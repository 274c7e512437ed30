/** Whose listing it is. */
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { EntityRecord } from "../../lookup/entities.js";
import type { ApiContext } from "../context.js";
import { Organization } from "../organization/organization-type.js";
import { Listing } from "./listing-type.js";

@Resolver(() => Listing)
export class ListingFields {
  @FieldResolver(() => Organization, { description: "The organization that needs or offers it." })
  owner(@Root() listing: EntityRecord, @Ctx() context: ApiContext): Promise<EntityRecord | null> {
    return context.entity(listing.owner ?? "");
  }
}
