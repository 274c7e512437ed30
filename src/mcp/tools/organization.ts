/** One organization: what it is, where it lies, and what there is to ask about it. */
import { z } from "zod";

import { fail } from "../../errors.js";
import { areasOf } from "../../lookup/areas.js";
import { completeness } from "../../lookup/completeness.js";
import type { EntityRecord } from "../../lookup/entities.js";
import { linkCountsOf } from "../../lookup/link-counts.js";
import { observationTotalsOf } from "../../lookup/observations.js";
import { partnerTotalsOf } from "../../lookup/partners.js";
import type { Reading } from "../../lookup/reading.js";
import { organizationByName } from "../../lookup/resolve.js";
import { askedPeriod } from "../../model/dates.js";
import { asOf, id } from "../inputs.js";
import type { Teller } from "../teller.js";
import { tool } from "../tool.js";

export const organization = tool({
  name: "organization",
  title: "What is known about this organization?",
  description:
    "One organization by id, or by its exact name or alias: what it is, the places it lies in, how many partners, figures and links of each type it has. Ask links_of, partners_of, observations and initiatives for those.",
  input: z.strictObject({
    id: id.optional(),
    name: z.string().optional().describe("Instead of id."),
    asOf: asOf.optional(),
  }),
  async run(reading, asked, teller) {
    const entity = await found(reading, asked, teller);
    const period = askedPeriod(asked.asOf, false, reading.today);
    const [areas, linkCounts, partners, observations] = await Promise.all([
      areasOf(reading, [entity.id]),
      linkCountsOf(reading, [entity.id], period),
      partnerTotalsOf(reading, [entity.id], { kinds: null, period }),
      observationTotalsOf(reading, [entity.id], {}),
    ]);
    const places = areas.get(entity.id) ?? [];
    teller.know(places);
    const answer = {
      organization: teller.entity(entity),
      areas: places.map((place) => teller.named(place.id)),
      linkCounts: linkCounts.get(entity.id) ?? [],
      partners: partners.get(entity.id) ?? 0,
      observations: observations.get(entity.id) ?? 0,
    };
    return { answer, completeness: completeness(1, [], 1) };
  },
});

async function found(
  reading: Reading,
  asked: { readonly id?: string | undefined; readonly name?: string | undefined },
  teller: Teller,
): Promise<EntityRecord> {
  if ((asked.id === undefined) === (asked.name === undefined))
    throw fail("BAD_ARGUMENT", { needs: "exactly one of id and name" });
  const entity =
    asked.id !== undefined ? await teller.entityOf(asked.id) : await organizationByName(reading, asked.name ?? "");
  if (entity?.class !== "Organization") throw fail("NOT_FOUND", { asked: asked.id ?? asked.name });
  return entity;
}
