/** How organizations are ordered: OrganizationOrder of the contract. */
import { type Condition, condition, linkCondition } from "../graph/compose.js";
import {
  organizationKeyKind,
  organizationKeyLinkCount,
  organizationKeyName,
  organizationKeySince,
} from "../graph/queries.gen.js";
import { askedPeriod } from "../model/dates.js";
import { LINK_TYPES, type LinkType } from "../model/model.gen.js";

export const ORGANIZATION_SORTS = ["NAME", "KIND", "SINCE", "LINK_COUNT"] as const;
export type OrganizationSort = (typeof ORGANIZATION_SORTS)[number];
export type Way = "ascending" | "descending";

export interface Order {
  readonly by: OrganizationSort;
  /** The link types that LINK_COUNT counts; none means every type. */
  readonly types: readonly LinkType[];
  readonly descending: boolean;
}

/** More orders than these say nothing that the first ones left open. */
export const MAX_ORDERS = 3;

/** The fragment that computes the sort key; every key is a text, so that one statement serves all. */
export function sortCondition(order: Order, today: string): Condition {
  switch (order.by) {
    case "NAME":
      return condition(organizationKeyName, {});
    case "KIND":
      return condition(organizationKeyKind, {});
    case "SINCE":
      // Those without a beginning come last in both directions.
      return condition(organizationKeySince, { none: order.descending ? "" : "~" });
    case "LINK_COUNT":
      return linkCondition(organizationKeyLinkCount, askedPeriod(null, false, today), {
        types: order.types.length > 0 ? order.types : LINK_TYPES,
        way: "ANY",
      });
  }
}
