/** Observations in the schema: figures as their sources state them. */
import { Field, Float, ID, ObjectType } from "type-graphql";

import type { ObservationNature } from "../../model/model.gen.js";
import { ObservationNatureEnum } from "../enums.js";
import { connectionType } from "../paging.js";

@ObjectType({ description: "A figure as its source states it: qualifier is over, nearly, about; ACTUAL or TARGET." })
export class Observation {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: "What is counted or measured." })
  indicator: string;

  @Field(() => Float, { nullable: true, description: "In the given unit." })
  value: number | null;

  @Field(() => String, { nullable: true, description: "What the source states where it is no plain number." })
  text: string | null;

  @Field(() => String, { nullable: true })
  unit: string | null;

  @Field(() => String, { nullable: true })
  qualifier: string | null;

  @Field(() => String, { nullable: true, description: "The time it was counted for, as stated." })
  period: string | null;

  @Field(() => ObservationNatureEnum)
  nature: ObservationNature;

  subjectId: string;
  initiativeId: string | null;
  citationTexts: readonly string[];
}

export const ObservationConnection = connectionType("Observation", () => Observation);
