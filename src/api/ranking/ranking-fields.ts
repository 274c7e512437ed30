/** The organizations of rankings and groups, loaded together. */
import { Ctx, Extensions, FieldResolver, Resolver, Root } from "type-graphql";

import { MEMBERS_SHOWN } from "../../analysis/linkage-groups.js";
import type { EntityRecord } from "../../lookup/entities.js";
import type { ApiContext } from "../context.js";
import { Organization } from "../organization/organization-type.js";
import { present } from "../present.js";
import { LinkageGroup, RankedOrganization } from "./ranking-types.js";

@Resolver(() => RankedOrganization)
export class RankedOrganizationFields {
  @FieldResolver(() => Organization)
  organization(@Root() { id }: RankedOrganization, @Ctx() context: ApiContext): Promise<EntityRecord> {
    return present(id, context);
  }
}

@Resolver(() => LinkageGroup)
export class LinkageGroupFields {
  @Extensions({ rows: MEMBERS_SHOWN })
  @FieldResolver(() => [Organization], { description: `By id, at most ${MEMBERS_SHOWN}.` })
  members(@Root() { memberIds }: LinkageGroup, @Ctx() context: ApiContext): Promise<EntityRecord[]> {
    return Promise.all(memberIds.map((id) => present(id, context)));
  }
}
