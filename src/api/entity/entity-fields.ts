/** What every entity leads to: its citations, its links, and how many of each sort. */
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { EntityRecord } from "../../lookup/entities.js";
import { type LinkCountRow, linkCountsOf } from "../../lookup/link-counts.js";
import { linksOf, linkTotalsOf } from "../../lookup/links.js";
import type { Direction } from "../../lookup/organization-where.js";
import { askedPeriod } from "../../model/dates.js";
import type { LinkType, OrganizationKind } from "../../model/model.gen.js";
import type { ApiContext } from "../context.js";
import { DirectionEnum, LinkTypeEnum, OrganizationKindEnum } from "../enums.js";
import { linkObjectOf } from "../link/link-object.js";
import { LinkConnection, LinkCount } from "../link/link-type.js";
import { nested } from "../nested.js";
import { PageArgs } from "../paging.js";
import { PartialDateScalar } from "../scalars.js";
import { Citation, citationOf } from "../source/source-types.js";
import { Entity } from "./entity-type.js";

@Resolver(() => Entity)
export class EntityFields {
  @FieldResolver(() => [Citation], { description: "Who says so; empty where no source was given." })
  citations(@Root() entity: EntityRecord): Citation[] {
    return entity.citations.map(citationOf);
  }

  @FieldResolver(() => LinkConnection, { description: "By type, name of the far end and id." })
  links(
    @Root() { id }: EntityRecord,
    @Arg("types", () => [LinkTypeEnum], { nullable: true, description: "Null means every type." }) types:
      | LinkType[]
      | null,
    @Arg("direction", () => DirectionEnum, { nullable: true, defaultValue: "ANY" }) direction: Direction | null,
    @Arg("kinds", () => [OrganizationKindEnum], { nullable: true, description: "Of the far end." })
    kinds: OrganizationKind[] | null,
    @Arg("asOf", () => PartialDateScalar, { nullable: true, description: "Today in Asia/Shanghai when omitted." })
    asOf: string | null,
    @Arg("includeEnded", () => Boolean, { nullable: true, defaultValue: false }) includeEnded: boolean | null,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    const { reading } = context;
    const filter = {
      types,
      direction: direction ?? "ANY",
      kinds,
      period: askedPeriod(asOf, includeEnded ?? false, reading.today),
    };
    return nested(context, {
      field: "links",
      filter,
      paging,
      parent: id,
      rows: (page) => (ids) => linksOf(reading, ids, filter, page),
      totals: (ids) => linkTotalsOf(reading, ids, filter),
      edge: (row) => ({ node: linkObjectOf(row) }),
    });
  }

  @FieldResolver(() => [LinkCount], { description: "How many links, by type, direction and kind of the far end." })
  async linkCounts(
    @Root() { id }: EntityRecord,
    @Arg("asOf", () => PartialDateScalar, { nullable: true }) asOf: string | null,
    @Arg("includeEnded", () => Boolean, { nullable: true, defaultValue: false }) includeEnded: boolean | null,
    @Ctx() context: ApiContext,
  ): Promise<readonly LinkCountRow[]> {
    const { reading } = context;
    const period = askedPeriod(asOf, includeEnded ?? false, reading.today);
    const counts = await context.batched("linkCounts", period, id, (ids) => linkCountsOf(reading, ids, period));
    return counts ?? [];
  }
}
