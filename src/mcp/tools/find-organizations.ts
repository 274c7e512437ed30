/** Organizations by what they are and what they have, or lack, a link with. */
import { z } from "zod";

import { completeness } from "../../lookup/completeness.js";
import { withKnownIds } from "../../lookup/known-ids.js";
import { QUANTIFIERS } from "../../lookup/organization-where.js";
import { filteredPage, filteredTotal } from "../../lookup/organizations.js";
import { nextCursorOf, parsePage, shapeOf } from "../../lookup/page.js";
import { PARTY_FORMS } from "../../model/model.gen.js";
import { after, asOf, direction, first, id, kinds, linkTypes } from "../inputs.js";
import { tool } from "../tool.js";

const filter = {
  kinds: kinds.optional(),
  forms: z.array(z.enum(PARTY_FORMS)).min(1).optional().describe("Levels of party organizations."),
  joint: z
    .boolean()
    .optional()
    .describe("Joint party organizations; false: all others, of every kind, also those of which no source says it."),
  text: z.string().optional().describe("Part of a name, alias, short form or pinyin."),
  within: id
    .optional()
    .describe("Located in this place at any level, or members of this chain, alliance or party organization."),
};

export const findOrganizations = tool({
  name: "find_organizations",
  title: "Which organizations are like this?",
  description:
    "Lists organizations by name that fit every given condition, of all that is recorded, ended and future ones too. linked with quantifier NONE finds what is missing: villages that nobody ASSISTS are kinds [VILLAGE], linked [{quantifier: NONE, types: [ASSISTS], direction: IN}]. Not recorded is not the same as absent.",
  input: z.strictObject({
    ...filter,
    linked: z
      .array(
        z.strictObject({
          quantifier: z.enum(QUANTIFIERS).default("SOME"),
          types: linkTypes.optional(),
          direction: direction.optional(),
          to: z.strictObject(filter).optional().describe("What the organization at the other end is like."),
          asOf: asOf.optional(),
        }),
      )
      .max(5)
      .optional(),
    count: z.boolean().default(false).describe("Also how many there are in all."),
    first,
    after: after.optional(),
  }),
  async run(reading, { first: size, after: cursor, count, ...where }, teller) {
    const page = parsePage({ first: size, after: cursor }, shapeOf("find_organizations", where));
    const { filter, answer: slice } = await withKnownIds(reading, where, (known) =>
      filteredPage(reading, known, [], page),
    );
    const organizations = slice.rows.map(({ entity }) => teller.entity(entity));
    const total = count ? await filteredTotal(reading, filter) : null;
    return {
      answer: { organizations },
      completeness: completeness(organizations.length, [], total),
      nextCursor: nextCursorOf(slice, page),
    };
  },
});
