/** A chain in the schema. */
import { Field, ObjectType } from "type-graphql";

import type { ChainView } from "../../analysis/chain.js";
import type { EntityRecord } from "../../lookup/entities.js";
import { IndustryChain } from "../organization/organization-type.js";

@ObjectType("ChainView", { description: "Who leads a chain, who belongs to it, who supplies whom within it; today." })
export class ChainViewObject {
  @Field(() => IndustryChain)
  chain: EntityRecord;

  view: ChainView;
}
