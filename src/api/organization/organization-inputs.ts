/** The filters and orders of organizations: OrganizationWhere, LinkedWhere, OrganizationOrder. */
import { Field, ID, InputType } from "type-graphql";
import { fail } from "../../errors.js";
import { MAX_ORDERS, type Order, type OrganizationSort } from "../../lookup/organization-order.js";
import type { Direction, LinkedFilter, OrganizationFilter, Quantifier } from "../../lookup/organization-where.js";
import type { LinkType, OrganizationKind, PartyForm } from "../../model/model.gen.js";
import {
  DirectionEnum,
  LinkTypeEnum,
  OrganizationKindEnum,
  OrganizationSortEnum,
  PartyFormEnum,
  QuantifierEnum,
} from "../enums.js";
import { PartialDateScalar } from "../scalars.js";

@InputType({ description: "Every given field must fit." })
export class OrganizationWhere implements OrganizationFilter {
  @Field(() => [ID], {
    nullable: true,
    description:
      "Merged ids lead on. An unknown one gives nothing; under `not` or as a far end, where it would make an absence true, it is NOT_FOUND.",
  })
  ids?: string[] | null;

  @Field(() => [OrganizationKindEnum], { nullable: true })
  kinds?: OrganizationKind[] | null;

  @Field(() => [PartyFormEnum], { nullable: true })
  forms?: PartyForm[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Joint party organizations; false: all others, of every kind, also those of which no source says it.",
  })
  joint?: boolean | null;

  @Field(() => String, { nullable: true, description: "The name or an alias, compared by name key." })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "Part of a name, alias, short form or pinyin." })
  text?: string | null;

  @Field(() => String, { nullable: true, description: "A group of people it serves, word for word." })
  serves?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "A place it is located in, at any level; or a chain, alliance or party organization it is member of. NOT_FOUND for an unknown id.",
  })
  within?: string | null;

  @Field(() => [ID], { nullable: true, description: "Cited from one of these sources." })
  sources?: string[] | null;

  @Field(() => [LinkedWhere], { nullable: true, description: "Each must fit." })
  linked?: LinkedWhere[] | null;

  @Field(() => [OrganizationWhere], { nullable: true })
  and?: OrganizationWhere[] | null;

  @Field(() => [OrganizationWhere], { nullable: true })
  or?: OrganizationWhere[] | null;

  @Field(() => OrganizationWhere, { nullable: true })
  not?: OrganizationWhere | null;
}

@InputType({
  description:
    "With SOME, NONE, ALL or SINGLE link of these types to such an organization. NONE without further conditions means none at all; ALL of nothing is true.",
})
export class LinkedWhere implements LinkedFilter {
  @Field(() => QuantifierEnum, { nullable: true, defaultValue: "SOME" })
  quantifier?: Quantifier | null;

  @Field(() => [LinkTypeEnum], { nullable: true, description: "Null means every type." })
  types?: LinkType[] | null;

  @Field(() => DirectionEnum, { nullable: true, defaultValue: "ANY" })
  direction?: Direction | null;

  @Field(() => OrganizationWhere, { nullable: true })
  to?: OrganizationWhere | null;

  @Field(() => PartialDateScalar, { nullable: true, description: "Today in Asia/Shanghai when omitted." })
  asOf?: string | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false })
  includeEnded?: boolean | null;
}

@InputType({ description: "One key of an order; the order ends with the id." })
export class OrganizationOrder {
  @Field(() => OrganizationSortEnum)
  by: OrganizationSort;

  @Field(() => [LinkTypeEnum], { nullable: true, description: "The types that LINK_COUNT counts; null means all." })
  types?: LinkType[] | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false })
  descending?: boolean | null;
}

/** The orders of the lookup; LINK_COUNT asks for a list bounded by ids, within or kinds. */
export function ordersOf(
  orderBy: OrganizationOrder[] | null | undefined,
  where: OrganizationWhere | null | undefined,
): Order[] {
  const orders = (orderBy ?? []).map(({ by, types, descending }) => ({
    by,
    types: types ?? [],
    descending: descending ?? false,
  }));
  if (orders.length > MAX_ORDERS) throw fail("BAD_ARGUMENT", { argument: "orderBy", limit: MAX_ORDERS });
  const isBounded = where?.ids != null || where?.within != null || where?.kinds != null;
  if (orders.some((order) => order.by === "LINK_COUNT") && !isBounded) {
    throw fail("BAD_ARGUMENT", {
      argument: "orderBy",
      needs: "LINK_COUNT needs where.ids, where.within or where.kinds",
    });
  }
  return orders;
}
