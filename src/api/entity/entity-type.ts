/** The interface Entity: what has an id and a name and takes part in links. */
import { Field, ID, Int, InterfaceType } from "type-graphql";

import type { EntityName } from "../../lookup/entities.js";
import { KIND_LABELS, type OrganizationKind } from "../../model/model.gen.js";
import { DateTimeScalar } from "../scalars.js";

/** The type name of a record: the kind's label for organizations, else the class. */
export function typeNameOf(record: EntityName): string {
  return record.class === "Organization" ? KIND_LABELS[record.kind as OrganizationKind] : record.class;
}

@InterfaceType({
  description: "What has an id and a name and takes part in links: organizations, persons, initiatives, listings.",
})
export abstract class Entity {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => [String], { description: "Other names: short forms, former names." })
  aliases: readonly string[];

  @Field(() => String, { nullable: true, description: "What it is, in a sentence." })
  summary: string | null;

  @Field(() => Int, { description: "Counts its changes, from 1." })
  version: number;

  @Field(() => DateTimeScalar)
  updatedAt: number;
}
