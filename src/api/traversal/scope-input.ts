/** The input Scope: what a traversal may use. */
import { Field, ID, InputType } from "type-graphql";

import type { LinkType, OrganizationKind } from "../../model/model.gen.js";
import type { Direction, ScopeInput } from "../../traversal/scope.js";
import { DirectionEnum, LinkTypeEnum, OrganizationKindEnum } from "../enums.js";
import { PartialDateScalar } from "../scalars.js";

@InputType("Scope", {
  description:
    "What a traversal may use. No types means every type but LOCATED_IN. kinds bounds the organizations on the way, not the ends.",
})
export class ScopeObject implements ScopeInput {
  @Field(() => [LinkTypeEnum], { nullable: true })
  types?: LinkType[] | null;

  @Field(() => [OrganizationKindEnum], { nullable: true })
  kinds?: OrganizationKind[] | null;

  @Field(() => DirectionEnum, { nullable: true, defaultValue: "ANY" })
  direction?: Direction | null;

  @Field(() => PartialDateScalar, { nullable: true, description: "Today in Asia/Shanghai when omitted." })
  asOf?: string | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false })
  includeEnded?: boolean | null;

  @Field(() => ID, { nullable: true, description: "A place, chain, alliance or party organization." })
  within?: string | null;
}
