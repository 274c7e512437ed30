/** Root fields that find entities by what people type: search, resolve. */
import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";

import { type Resolution, resolve } from "../../lookup/resolve.js";
import { type SearchResult, search } from "../../lookup/search.js";
import { parseId } from "../../model/ids.js";
import type { OrganizationKind } from "../../model/model.gen.js";
import type { ApiContext } from "../context.js";
import { OrganizationKindEnum } from "../enums.js";
import { ResolutionObject, SearchResultObject } from "./search-types.js";

@Resolver()
export class SearchQueries {
  @Query(() => SearchResultObject, { description: "Names, aliases, short forms, pinyin and initials." })
  search(
    @Arg("text", () => String) text: string,
    @Arg("kinds", () => [OrganizationKindEnum], { nullable: true }) kinds: OrganizationKind[] | null,
    @Arg("within", () => ID, { nullable: true, description: "NOT_FOUND for an unknown id." }) within: string | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 10, description: "From 1 to 100." }) first: number | null,
    @Ctx() { reading }: ApiContext,
  ): Promise<SearchResult> {
    return search(reading, { text, kinds, within: within == null ? null : parseId(within), first: first ?? 10 });
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
