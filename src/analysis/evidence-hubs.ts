/** Whether somebody may be missed because only hubs are shared, which bring nobody in. */
import type { Shared } from "./evidence-anchors.js";
import type { Inquiry } from "./evidence-inquiry.js";
import type { Inside, Places } from "./evidence-places.js";
import type { Anchor } from "./evidence-reached.js";
import { LEAST_GROUNDS } from "./suggestions-rules.js";

/** What one may share through a third. */
interface Near {
  readonly bodies: Shared;
  readonly initiatives: Shared;
  readonly partners: Shared;
  readonly places: { readonly near: Places; readonly inside: Inside };
}

/** Whoever shares hubs on enough grounds would be suggested; on fewer grounds something rarer brings it in. */
export function missesBehindHubs(inquiry: Inquiry, unit: ReadonlySet<string>, near: Near): boolean {
  const { bodies, initiatives, partners, places } = near;
  const members = [...unit];
  const hubsOf = (shared: Shared): Anchor[] =>
    members.flatMap((member) =>
      [...(shared.near.get(member)?.keys() ?? [])].flatMap((id) => {
        const anchor = shared.anchors.get(id);
        return anchor && anchor.degree > inquiry.limits.hub ? [anchor] : [];
      }),
    );
  const grounds = [
    hubsOf(bodies).some(({ kind }) => kind === "INDUSTRY_CHAIN"),
    hubsOf(bodies).some(({ kind }) => kind !== "INDUSTRY_CHAIN"),
    hubsOf(initiatives).length > 0,
    hubsOf(partners).length > 0,
    members.some((member) => (places.near.get(member) ?? []).some(({ id }) => places.inside.hubs.has(id))),
  ];
  return grounds.filter(Boolean).length >= LEAST_GROUNDS;
}
