/** Who an organization builds together with, and why each counts as a partner. */
import { z } from "zod";

import { completeness } from "../../lookup/completeness.js";
import { EMPTY_SLICE, nextCursorOf, parsePage, shapeOf } from "../../lookup/page.js";
import { partnersOf } from "../../lookup/partners.js";
import { askedPeriod } from "../../model/dates.js";
import { after, asOf, first, id, kinds, language } from "../inputs.js";
import { tellPartners } from "../tell-partners.js";
import { tool } from "../tool.js";

export const partnersOfTool = tool({
  name: "partners_of",
  title: "Who does this organization build together with?",
  description:
    "Partners by name: joined by CO_BUILDS_WITH, or fellow members of a joint party organization or alliance at overlapping times; a party organization stands for its host. Each tie is one reason, with its links and their sources. COOPERATES_WITH and chains do not count.",
  input: z.strictObject({
    id,
    kinds: kinds.optional().describe("Of the partner."),
    asOf: asOf.optional(),
    language,
    first,
    after: after.optional(),
  }),
  async run(reading, input, teller) {
    teller.language = input.language;
    const entity = await teller.entityOf(input.id);
    const filter = { kinds: input.kinds ?? null, period: askedPeriod(input.asOf, false, reading.today) };
    const page = parsePage({ first: input.first, after: input.after }, shapeOf("partners_of", entity.id, filter));
    const slice = (await partnersOf(reading, [entity.id], filter, page)).get(entity.id) ?? EMPTY_SLICE;
    const partners = await tellPartners(slice.rows, teller);
    return {
      answer: { of: teller.named(entity.id), partners },
      completeness: completeness(partners.length),
      nextCursor: nextCursorOf(slice, page),
    };
  },
});
