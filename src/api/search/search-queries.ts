/** Root fields that find entities by what people type: search, resolve. */
import { Arg, Ctx, Field, Float, ID, Int, ObjectType, Query, Resolver } from "type-graphql";

import type { Completeness } from "../../lookup/completeness.js";
import type { EntityRecord } from "../../lookup/entities.js";
import { type Resolution, resolve } from "../../lookup/resolve.js";
import { type SearchHit, type SearchResult, search } from "../../lookup/search.js";
import { parseId } from "../../model/ids.js";
import type { OrganizationKind } from "../../model/model.gen.js";
import { CompletenessType } from "../completeness-type.js";
import type { ApiContext } from "../context.js";
import { Entity } from "../entity/entity-type.js";
import { OrganizationKindEnum } from "../enums.js";

@ObjectType("SearchHit", { description: "One entity that fits the text." })
export class SearchHitObject implements SearchHit {
  @Field(() => Entity)
  entity: EntityRecord;

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
  @Field(() => String, { description: "The name as given." })
  input: string;

  @Field(() => [SearchHitObject], { description: "Best first." })
  candidates: readonly SearchHitObject[];

  @Field(() => Entity, { nullable: true })
  match: EntityRecord | null;
}

@Resolver()
export class SearchQueries {
  @Query(() => SearchResultObject, { description: "Names, aliases, short forms, pinyin and initials." })
  search(
    @Arg("text", () => String) text: string,
    @Arg("kinds", () => [OrganizationKindEnum], { nullable: true }) kinds: OrganizationKind[] | null,
    @Arg("within", () => ID, { nullable: true }) within: string | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 10, description: "From 1 to 100." }) first: number | null,
    @Ctx() { reading }: ApiContext,
  ): Promise<SearchResult> {
    return search(reading, { text, kinds, within: within ? parseId(within) : null, first: first ?? 10 });
  }

  @Query(() => [ResolutionObject], { description: "A pasted list of at most 200 names, each with its candidates." })
  resolve(
    @Arg("names", () => [String]) names: string[],
    @Arg("kinds", () => [OrganizationKindEnum], { nullable: true }) kinds: OrganizationKind[] | null,
    @Ctx() { reading }: ApiContext,
  ): Promise<readonly Resolution[]> {
    return resolve(reading, names, kinds);
  }
}
