/** Root fields that find organizations: by id or name, filtered, counted. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Field, ID, Info, Int, ObjectType, Query, Resolver } from "type-graphql";

import { fail } from "../../errors.js";
import type { EntityName } from "../../lookup/entities.js";
import { withKnownIds } from "../../lookup/known-ids.js";
import { type CountBy, type GroupCount, organizationCounts } from "../../lookup/organization-counts.js";
import { whereOf } from "../../lookup/organization-where.js";
import { filteredPage, filteredTotal } from "../../lookup/organizations.js";
import { shapeOf } from "../../lookup/page.js";
import { organizationByName } from "../../lookup/resolve.js";
import { parseId } from "../../model/ids.js";
import { entitiesAndBeyond } from "../ahead.js";
import type { ApiContext } from "../context.js";
import { CountByEnum } from "../enums.js";
import { connect, connectionType, PageArgs, pageOf } from "../paging.js";
import { columnsOfNodes } from "../selection.js";
import { OrganizationOrder, OrganizationWhere, ordersOf } from "./organization-inputs.js";
import { Organization } from "./organization-type.js";

export const OrganizationConnection = connectionType("Organization", () => Organization);

@ObjectType({ description: "The size of one group." })
export class Count {
  @Field(() => String, { description: "A kind, form, type or organization's id; NONE for those without one." })
  key: string;

  @Field(() => Int)
  count: number;

  organizationId: string | null;
}

@Resolver()
export class OrganizationQueries {
  @Query(() => Organization, {
    nullable: true,
    description:
      "By id, or by name or alias (compared by name key). A name that several bear is AMBIGUOUS_NAME with their ids.",
  })
  async organization(
    @Arg("id", () => ID, { nullable: true }) id: string | null,
    @Arg("name", () => String, { nullable: true }) name: string | null,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EntityName | null> {
    if ((id == null) === (name == null)) throw fail("BAD_ARGUMENT", { needs: "exactly one of id and name" });
    if (name != null) return await organizationByName(context.reading, name);
    const [found] = await entitiesAndBeyond(info, context, [parseId(id ?? "")]);
    return found?.class === "Organization" ? found : null;
  }

  @Query(() => OrganizationConnection, {
    description: "All that is recorded, ended and future ones too; by name unless orderBy says otherwise.",
  })
  async organizations(
    @Arg("where", () => OrganizationWhere, { nullable: true }) where: OrganizationWhere | null,
    @Arg("orderBy", () => [OrganizationOrder], { nullable: true }) orderBy: OrganizationOrder[] | null,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() { reading }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const orders = ordersOf(orderBy, where);
    const page = pageOf(paging, shapeOf("organizations", where, orders));
    const { filter, answer } = await withKnownIds(reading, where, (known) =>
      filteredPage(reading, known, orders, page, columnsOfNodes(info)),
    );
    return connect(
      answer,
      page,
      (row) => ({ node: row.entity }),
      () => filteredTotal(reading, filter),
    );
  }

  @Query(() => [Count], {
    description:
      "How many organizations fit of all that is recorded, ended and future ones too, in groups; groups of areas and chains may overlap.",
  })
  async organizationCounts(
    @Arg("where", () => OrganizationWhere, { nullable: true }) where: OrganizationWhere | null,
    @Arg("groupBy", () => CountByEnum) groupBy: CountBy,
    @Ctx() { reading }: ApiContext,
  ): Promise<GroupCount[]> {
    const { answer } = await withKnownIds(reading, where, (known) =>
      organizationCounts(reading, whereOf(known, reading.today), groupBy),
    );
    return answer;
  }
}
