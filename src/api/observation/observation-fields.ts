/** What a figure is about, the initiative it belongs to, and who states it. */
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { EntityRecord } from "../../lookup/entities.js";
import type { ApiContext } from "../context.js";
import { Entity } from "../entity/entity-type.js";
import { Initiative } from "../initiative/initiative-type.js";
import { Citation, citationOf } from "../source/source-types.js";
import { Observation } from "./observation-type.js";

@Resolver(() => Observation)
export class ObservationFields {
  @FieldResolver(() => Entity)
  subject(@Root() observation: Observation, @Ctx() context: ApiContext): Promise<EntityRecord | null> {
    return context.entity(observation.subjectId);
  }

  @FieldResolver(() => Initiative, { nullable: true })
  initiative(@Root() { initiativeId }: Observation, @Ctx() context: ApiContext): Promise<EntityRecord | null> | null {
    return initiativeId ? context.entity(initiativeId) : null;
  }

  @FieldResolver(() => [Citation])
  citations(@Root() observation: Observation): Citation[] {
    return observation.citationTexts.map(citationOf);
  }
}
