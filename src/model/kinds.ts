/** Which kinds are those of organizations; initiatives have kinds of their own, persons none. */
import { ORGANIZATION_KINDS, type OrganizationKind } from "./model.gen.js";

export function isOrganizationKind(kind: string | null | undefined): kind is OrganizationKind {
  return ORGANIZATION_KINDS.some((known) => known === kind);
}
