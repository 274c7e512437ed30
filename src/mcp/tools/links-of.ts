/** The links of one entity, each in a sentence with its sources. */
import { z } from "zod";

import { completeness } from "../../lookup/completeness.js";
import { linksOf } from "../../lookup/links.js";
import { EMPTY_SLICE, nextCursorOf, parsePage, shapeOf } from "../../lookup/page.js";
import { askedPeriod } from "../../model/dates.js";
import { after, asOf, direction, first, id, includeEnded, kinds, language, linkTypes } from "../inputs.js";
import { tool } from "../tool.js";

export const linksOfTool = tool({
  name: "links_of",
  title: "What is this entity linked with, and who says so?",
  description:
    "The links of an organization, person or initiative, by type and name of the other end: role, dates, initiative, a sentence, and the sources of each. Territory is LOCATED_IN.",
  input: z.strictObject({
    id,
    types: linkTypes.optional(),
    direction: direction.default("ANY"),
    kinds: kinds.optional().describe("Of the organization at the other end."),
    asOf: asOf.optional(),
    includeEnded: includeEnded.default(false),
    language,
    first,
    after: after.optional(),
  }),
  async run(reading, input, teller) {
    teller.language = input.language;
    const entity = await teller.entityOf(input.id);
    const filter = {
      types: input.types ?? null,
      direction: input.direction,
      kinds: input.kinds ?? null,
      period: askedPeriod(input.asOf, input.includeEnded, reading.today),
    };
    const page = parsePage({ first: input.first, after: input.after }, shapeOf("links_of", entity.id, filter));
    const slice = (await linksOf(reading, [entity.id], filter, page)).get(entity.id) ?? EMPTY_SLICE;
    await teller.loadLinks(slice.rows);
    return {
      answer: { of: teller.named(entity.id), links: slice.rows.map((link) => teller.link(link)) },
      completeness: completeness(slice.rows.length),
      nextCursor: nextCursorOf(slice, page),
    };
  },
});
