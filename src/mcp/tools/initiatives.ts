/** Mechanisms, brands, policies, projects and activities. */
import { z } from "zod";

import { completeness } from "../../lookup/completeness.js";
import { initiativesOf, initiativesPage } from "../../lookup/initiatives.js";
import { EMPTY_SLICE, nextCursorOf, parsePage, shapeOf } from "../../lookup/page.js";
import { INITIATIVE_KINDS } from "../../model/model.gen.js";
import { after, first, id } from "../inputs.js";
import { tool } from "../tool.js";

export const initiatives = tool({
  name: "initiatives",
  title: "Which mechanisms, brands, policies, projects and activities are there?",
  description:
    "Initiatives by name: all that fit, or those that one organization runs or takes part in. Ask links_of with an initiative's id for who runs it and who takes part.",
  input: z.strictObject({
    organization: id.optional(),
    kinds: z.array(z.enum(INITIATIVE_KINDS)).min(1).optional(),
    text: z.string().optional().describe("Part of a name, alias, short form or pinyin."),
    first,
    after: after.optional(),
  }),
  async run(reading, input, teller) {
    const organization = input.organization === undefined ? null : await teller.entityOf(input.organization);
    const filter = { kinds: input.kinds, text: input.text };
    const shape = shapeOf("initiatives", filter, organization?.id);
    const page = parsePage({ first: input.first, after: input.after }, shape);
    const slice = organization
      ? ((await initiativesOf(reading, [organization.id], page, filter)).get(organization.id) ?? EMPTY_SLICE)
      : await initiativesPage(reading, filter, page);
    return {
      answer: { initiatives: slice.rows.map(({ entity }) => teller.entity(entity)) },
      completeness: completeness(slice.rows.length),
      nextCursor: nextCursorOf(slice, page),
    };
  },
});
