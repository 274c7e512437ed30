/** Which partners are meant. */
import { type Condition, condition } from "../graph/compose.js";
import { partnerKinds } from "../graph/queries.gen.js";
import type { Period } from "../model/dates.js";
import type { OrganizationKind } from "../model/model.gen.js";

export interface PartnerFilter {
  /** Of the partner; null means any. */
  readonly kinds: readonly OrganizationKind[] | null;
  readonly period: Period;
}

export function kindsSlot({ kinds }: PartnerFilter): Condition | undefined {
  return kinds ? condition(partnerKinds, { kinds }) : undefined;
}
