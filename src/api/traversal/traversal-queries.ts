/** Root fields that traverse the graph: neighborhood, paths, hierarchy. */
import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";

import { parseId } from "../../model/ids.js";
import type { LinkType } from "../../model/model.gen.js";
import { firstPath } from "../../traversal/first-path.js";
import { hierarchy } from "../../traversal/hierarchy.js";
import { shownAround } from "../../traversal/neighborhood.js";
import { paths } from "../../traversal/paths.js";
import { parseScope } from "../../traversal/scope.js";
import type { ApiContext } from "../context.js";
import { LinkTypeEnum, TreeDirectionEnum } from "../enums.js";
import { ScopeObject } from "./scope-input.js";
import { subgraphOf } from "./subgraph-object.js";
import { firstPathObjectOf, pathObjectOf, treeNodeOf } from "./traversal-objects.js";
import { PathResult, Subgraph, TreeResult } from "./traversal-types.js";

@Resolver()
export class TraversalQueries {
  @Query(() => Subgraph, {
    description: "What lies within depth steps of these entities, with the links among all shown.",
  })
  async neighborhood(
    @Arg("of", () => [ID], { description: "At most 100 entities." }) of: string[],
    @Arg("depth", () => Int, { nullable: true, defaultValue: 1, description: "From 0 to 6." }) depth: number | null,
    @Arg("scope", () => ScopeObject, { nullable: true }) scope: ScopeObject | null,
    @Arg("limit", () => Int, { nullable: true, defaultValue: 100, description: "Entities shown, from 1 to 1,000." })
    limit: number | null,
    @Ctx() { reading }: ApiContext,
  ): Promise<Subgraph> {
    const asked = {
      of: of.map(parseId),
      depth: depth ?? 1,
      scope: parseScope(scope, reading.today),
      limit: limit ?? 100,
    };
    return subgraphOf(await shownAround(reading, asked));
  }

  @Query(() => PathResult, { description: "Loopless, shortest first, at most first of them (up to 20)." })
  async paths(
    @Arg("from", () => ID) from: string,
    @Arg("to", () => ID) to: string,
    @Arg("scope", () => ScopeObject, { nullable: true }) scope: ScopeObject | null,
    @Arg("maxLength", () => Int, { nullable: true, defaultValue: 6, description: "Steps, from 1 to 10." }) maxLength:
      | number
      | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 1, description: "From 1 to 20." }) first: number | null,
    @Ctx() { reading }: ApiContext,
  ): Promise<PathResult> {
    const asked = {
      from: parseId(from),
      to: parseId(to),
      scope: parseScope(scope, reading.today),
      maxLength: maxLength ?? 6,
      first: first ?? 1,
    };
    const shortest = await firstPath(reading, asked);
    if (shortest) {
      return {
        paths: shortest.map(firstPathObjectOf),
        get completeness() {
          return paths(reading, asked).then((found) => found.completeness);
        },
      };
    }
    const found = await paths(reading, asked);
    return { paths: found.paths.map(pathObjectOf), completeness: found.completeness };
  }

  @Query(() => TreeResult, { description: "The tree above or below an entity along links of these types." })
  async hierarchy(
    @Arg("of", () => ID) of: string,
    @Arg("direction", () => TreeDirectionEnum, { nullable: true, defaultValue: "DOWN" }) direction:
      | "UP"
      | "DOWN"
      | null,
    @Arg("types", () => [LinkTypeEnum], { nullable: true, defaultValue: ["SUBORDINATE_TO"] }) types: LinkType[] | null,
    @Arg("depth", () => Int, { nullable: true, defaultValue: 3 }) depth: number | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 50, description: "Children of one node." }) first:
      | number
      | null,
    @Ctx() { reading }: ApiContext,
  ): Promise<TreeResult> {
    const found = await hierarchy(reading, {
      of: parseId(of),
      direction: direction ?? "DOWN",
      types: types ?? ["SUBORDINATE_TO"],
      depth: depth ?? 3,
      first: first ?? 50,
    });
    return { root: treeNodeOf(found.root), completeness: found.completeness };
  }
}
