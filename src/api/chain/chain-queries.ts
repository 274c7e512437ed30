/** The root field that opens a chain. */
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";

import { chainView } from "../../analysis/chain.js";
import { parseId } from "../../model/ids.js";
import type { ApiContext } from "../context.js";
import { ChainViewObject } from "./chain-type.js";

@Resolver()
export class ChainQueries {
  @Query(() => ChainViewObject, {
    description: "A chain; NOT_FOUND for an unknown id, BAD_ARGUMENT for one that is no industry chain.",
  })
  async chain(@Arg("id", () => ID) id: string, @Ctx() { reading }: ApiContext): Promise<ChainViewObject> {
    const view = await chainView(reading, parseId(id));
    return { chain: view.chain, view };
  }
}
