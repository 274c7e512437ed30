/** What a text and a list of names are answered with. */
import { Field, Float, ObjectType } from "type-graphql";

import type { Completeness } from "../../lookup/completeness.js";
import type { EntityCalled } from "../../lookup/entities.js";
import type { SearchHit } from "../../lookup/search.js";
import { CompletenessType } from "../completeness-type.js";

@ObjectType("SearchHit", { description: "One entity that fits the text." })
export class SearchHitObject implements SearchHit {
  entity: EntityCalled;

  @Field(() => Float, { description: "From 0 to 1; 1 is the exact name." })
  score: number;

  @Field(() => String, { description: "The name, alias or form of it that fits." })
  matched: string;

  @Field(() => [String], { description: "In which way it fits." })
  reasons: readonly string[];
}

@ObjectType("SearchResult", { description: "What fits a text, best first." })
export class SearchResultObject {
  @Field(() => [SearchHitObject])
  hits: readonly SearchHitObject[];

  @Field(() => CompletenessType)
  completeness: Completeness;
}

@ObjectType("Resolution", { description: "match is set only when one candidate stands out." })
export class ResolutionObject {
  match: EntityCalled | null;

  @Field(() => String, { description: "The name as given." })
  input: string;

  @Field(() => [SearchHitObject], { description: "Best first." })
  candidates: readonly SearchHitObject[];
}
