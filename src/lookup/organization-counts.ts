/** How many organizations fit a filter, in groups. */
import { type Composed, type Condition, compose } from "../graph/compose.js";
import {
  organizationCountsByArea,
  organizationCountsByChain,
  organizationCountsByForm,
  organizationCountsByKind,
} from "../graph/queries.gen.js";
import type { Params } from "../graph/query.js";
import { askedPeriod } from "../model/dates.js";
import { ask, type Reading } from "./reading.js";

export const COUNT_GROUPINGS = ["AREA", "KIND", "FORM", "CHAIN"] as const;
export type CountBy = (typeof COUNT_GROUPINGS)[number];

/** One group: the key is a kind, a form or an organization's id, `NONE` for those without one. */
export interface GroupCount {
  readonly key: string;
  readonly organizationId: string | null;
  readonly count: number;
}

/** The groups by key; groups of areas and chains may overlap, as an organization may lie in two. */
export async function organizationCounts(
  reading: Reading,
  where: Condition | undefined,
  by: CountBy,
): Promise<GroupCount[]> {
  const rows = await groups(reading, where, by);
  const isOrganization = by === "AREA" || by === "CHAIN";
  return rows.map(({ key, total }) => ({
    key: key ?? "NONE",
    organizationId: isOrganization ? key : null,
    count: total,
  }));
}

async function groups(reading: Reading, where: Condition | undefined, by: CountBy) {
  const period = askedPeriod(null, false, reading.today);
  const run = <P extends Params, R>({ query, params }: Composed<P, R>) => ask(reading, query, params);
  switch (by) {
    case "AREA":
      return await run(compose(organizationCountsByArea, period, { where }));
    case "CHAIN":
      return await run(compose(organizationCountsByChain, period, { where }));
    case "FORM":
      return await run(compose(organizationCountsByForm, {}, { where }));
    case "KIND":
      return await run(compose(organizationCountsByKind, {}, { where }));
  }
}
