/** The root field that compares two dates. */
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";

import { difference } from "../../analysis/difference.js";
import { parseId } from "../../model/ids.js";
import type { ApiContext } from "../context.js";
import { linkObjectOf } from "../link/link-object.js";
import { PartialDateScalar } from "../scalars.js";
import { ScopeObject } from "../traversal/scope-input.js";
import { Difference } from "./difference-type.js";

@Resolver()
export class DifferenceQueries {
  @Query(() => Difference, {
    description:
      "Links of these entities, or of the whole scope, that hold at one date and not at the other. scope bounds types, kinds and place, and the direction as seen from of; its asOf and includeEnded are refused, as from and to say when.",
  })
  async difference(
    @Arg("from", () => PartialDateScalar) from: string,
    @Arg("to", () => PartialDateScalar) to: string,
    @Arg("of", () => [ID], { nullable: true, description: "From 1 to 100; the whole graph when omitted." }) of:
      | string[]
      | null,
    @Arg("scope", () => ScopeObject, { nullable: true }) scope: ScopeObject | null,
    @Ctx() { reading }: ApiContext,
  ): Promise<Difference> {
    const found = await difference(reading, { from, to, of: of?.map(parseId) ?? null, scope });
    return {
      added: found.added.map(linkObjectOf),
      removed: found.removed.map(linkObjectOf),
      changed: found.changed.map((pair) => pair.map(linkObjectOf)),
      completeness: found.completeness,
    };
  }
}
