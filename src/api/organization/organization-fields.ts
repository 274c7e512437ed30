/** What an organization leads to: places, partners, party organizations, posts, initiatives, figures. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from "type-graphql";

import { fail } from "../../errors.js";
import { areasOf } from "../../lookup/areas.js";
import type { EntityName, EntityRecord } from "../../lookup/entities.js";
import { initiativesOf, initiativeTotalsOf } from "../../lookup/initiatives.js";
import { observationsOf, observationTotalsOf } from "../../lookup/observations.js";
import { countedPartnersOf, type PartnerRow, partnerPagesOf, partnerTotalsOf } from "../../lookup/partners.js";
import { partyOrganizationsOf, partyOrganizationTotalsOf } from "../../lookup/party-organizations.js";
import { postsOf, postTotalsOf } from "../../lookup/posts.js";
import { type Tie as FoundTie, tiesOf } from "../../lookup/ties.js";
import { askedPeriod, type Period } from "../../model/dates.js";
import type { OrganizationKind } from "../../model/model.gen.js";
import type { ApiContext } from "../context.js";
import { OrganizationKindEnum } from "../enums.js";
import { InitiativeConnection } from "../initiative/initiative-type.js";
import { linkObjectOf } from "../link/link-object.js";
import { LinkConnection, LinkObject } from "../link/link-type.js";
import { nested } from "../nested.js";
import { observationOf } from "../observation/observation-object.js";
import { ObservationConnection } from "../observation/observation-type.js";
import { connectionType, type EdgeOf, PageArgs } from "../paging.js";
import { PartialDateScalar } from "../scalars.js";
import { columnsOfNodes, selects } from "../selection.js";
import { OrganizationConnection } from "./organization-queries.js";
import { Organization } from "./organization-type.js";

@ObjectType({
  description:
    "One reason why two organizations are partners: the links, and the joint bodies or party organizations they run through.",
})
export class Tie {
  @Field(() => [LinkObject])
  links: LinkObject[];

  throughIds: readonly string[];
}

@ObjectType()
export class PartnerEdge implements EdgeOf<EntityName> {
  @Field(() => String)
  cursor: string;

  @Field(() => Organization)
  node: EntityName;

  /** Where they are known already; else read for parent and period once somebody asks. */
  ties?: Tie[];
  parent?: string;
  period?: Period;
}

export const PartnerConnection = connectionType("Partner", () => Organization, PartnerEdge);

@Resolver(() => Tie)
export class TieFields {
  @FieldResolver(() => [Organization])
  async through(@Root() tie: Tie, @Ctx() context: ApiContext): Promise<EntityRecord[]> {
    const bodies = await Promise.all(tie.throughIds.map((id) => context.entity(id)));
    return bodies.filter((body) => body !== null);
  }
}

@Resolver(() => PartnerEdge)
export class PartnerEdgeFields {
  @FieldResolver(() => [Tie], { description: "Why they are partners." })
  async ties(@Root() edge: PartnerEdge, @Ctx() context: ApiContext): Promise<Tie[]> {
    return edge.ties ?? (await tiesOfEdge(edge, context)).map(tieObjectOf);
  }
}

/** The ties of all edges of a level are read together. */
async function tiesOfEdge({ parent, period, node }: PartnerEdge, context: ApiContext): Promise<readonly FoundTie[]> {
  if (parent === undefined || period === undefined) throw fail("INTERNAL", {}, new Error("an edge without its parent"));
  // No id holds a line break.
  const found = await context.batched("ties", period, `${parent}\n${node.id}`, async (keys) => {
    const pairs = keys.map((key) => {
      const [one = "", other = ""] = key.split("\n");
      return { parent: one, partner: other };
    });
    const ties = await tiesOf(context.reading, pairs, period);
    return new Map(keys.map((key, at) => [key, ties[at] ?? []]));
  });
  return found ?? [];
}

function tieObjectOf({ links, through }: FoundTie): Tie {
  return { links: links.map(linkObjectOf), throughIds: through };
}

/** @public The edge of a partner whose ties are known. */
export function partnerEdge(row: PartnerRow): Omit<PartnerEdge, "cursor"> {
  return { node: row.entity, ties: row.ties.map(tieObjectOf) };
}

@Resolver(() => Organization)
export class OrganizationFields {
  @FieldResolver(() => Organization, { nullable: true, description: "The nearest place it is located in." })
  async area(@Root() { id }: EntityRecord, @Ctx() context: ApiContext): Promise<EntityRecord | null> {
    const [nearest] = await upward(id, context);
    return nearest ?? null;
  }

  @FieldResolver(() => [Organization], { description: "The places it is located in, nearest first." })
  areas(@Root() { id }: EntityRecord, @Ctx() context: ApiContext): Promise<readonly EntityRecord[]> {
    return upward(id, context);
  }

  @FieldResolver(() => PartnerConnection, {
    description: "Organizations built with: directly, or as fellow member of a joint party organization or alliance.",
  })
  partners(
    @Root() { id }: EntityRecord,
    @Arg("kinds", () => [OrganizationKindEnum], { nullable: true }) kinds: OrganizationKind[] | null,
    @Arg("asOf", () => PartialDateScalar, { nullable: true }) asOf: string | null,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const { reading } = context;
    const filter = { kinds, period: askedPeriod(asOf, false, reading.today) };
    const columns = columnsOfNodes(info);
    return nested(context, {
      field: "partners",
      columns,
      filter,
      paging,
      parent: id,
      counted: selects(info, "totalCount")
        ? (page) => (ids) => countedPartnersOf(reading, ids, filter, page, columns)
        : undefined,
      rows: (page) => (ids) => partnerPagesOf(reading, ids, filter, page, columns),
      totals: (ids) => partnerTotalsOf(reading, ids, filter),
      edge: (row) => ({ node: row.entity, parent: id, period: filter.period }),
    });
  }

  @FieldResolver(() => OrganizationConnection, {
    description: "Its own party organizations and the joint ones it is a member of.",
  })
  partyOrganizations(
    @Root() { id }: EntityRecord,
    @Arg("asOf", () => PartialDateScalar, { nullable: true }) asOf: string | null,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const { reading } = context;
    const filter = { period: askedPeriod(asOf, false, reading.today) };
    const columns = columnsOfNodes(info);
    return nested(context, {
      field: "partyOrganizations",
      columns,
      filter,
      paging,
      parent: id,
      rows: (page) => (ids) => partyOrganizationsOf(reading, ids, filter, page, columns),
      totals: (ids) => partyOrganizationTotalsOf(reading, ids, filter),
      edge: (row) => ({ node: row.entity }),
    });
  }

  @FieldResolver(() => LinkConnection, { description: "Who holds which post here: links of type HOLDS_POST." })
  posts(
    @Root() { id }: EntityRecord,
    @Arg("asOf", () => PartialDateScalar, { nullable: true }) asOf: string | null,
    @Arg("includeEnded", () => Boolean, { nullable: true, defaultValue: false }) includeEnded: boolean | null,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    const { reading } = context;
    const filter = { period: askedPeriod(asOf, includeEnded ?? false, reading.today) };
    return nested(context, {
      field: "posts",
      filter,
      paging,
      parent: id,
      rows: (page) => (ids) => postsOf(reading, ids, filter, page),
      totals: (ids) => postTotalsOf(reading, ids, filter),
      edge: (row) => ({ node: linkObjectOf(row) }),
    });
  }

  @FieldResolver(() => InitiativeConnection, { description: "What it runs or takes part in, by name." })
  initiatives(
    @Root() { id }: EntityRecord,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    const { reading } = context;
    return nested(context, {
      field: "initiatives",
      filter: {},
      paging,
      parent: id,
      rows: (page) => (ids) => initiativesOf(reading, ids, page),
      totals: (ids) => initiativeTotalsOf(reading, ids),
      edge: (row) => ({ node: row.entity }),
    });
  }

  @FieldResolver(() => ObservationConnection, { description: "Figures about it, by indicator and period." })
  observations(
    @Root() { id }: EntityRecord,
    @Arg("indicator", () => String, { nullable: true, description: "Word for word." }) indicator: string | null,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    const { reading } = context;
    const filter = { indicator };
    return nested(context, {
      field: "observations",
      filter,
      paging,
      parent: id,
      rows: (page) => (ids) => observationsOf(reading, ids, filter, page),
      totals: (ids) => observationTotalsOf(reading, ids, filter),
      edge: (row) => ({ node: observationOf(row) }),
    });
  }
}

async function upward(id: string, context: ApiContext): Promise<readonly EntityRecord[]> {
  return (await context.batched("areas", null, id, (ids) => areasOf(context.reading, ids))) ?? [];
}
