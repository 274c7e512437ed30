/** With whom several build together. */
import { z } from "zod";

import { completeness } from "../../lookup/completeness.js";
import { nextCursorOf, parsePage, shapeOf } from "../../lookup/page.js";
import { parseId } from "../../model/ids.js";
import { COMMON_BOUNDS, commonPartners, commonPartnerTotal, parseCommon } from "../../traversal/common-partners.js";
import { parseScope } from "../../traversal/scope.js";
import { after, first, id, language, scope } from "../inputs.js";
import { tellPartners } from "../tell-partners.js";
import { tool } from "../tool.js";

export const commonPartnersTool = tool({
  name: "common_partners",
  title: "Whom do these organizations have in common?",
  description:
    "Organizations, by name, that are partners (as partners_of tells) of all of these or of at least so many, or with LINKS linked with them by the types of scope. Each tie is one reason, with its links and their sources.",
  input: z.strictObject({
    ids: z.array(id).min(COMMON_BOUNDS.least).max(COMMON_BOUNDS.most),
    atLeast: z.int().min(1).optional().describe("Of how many of them; all where omitted."),
    relation: z.enum(["PARTNERS", "LINKS"]).default("PARTNERS"),
    scope: scope.optional(),
    language,
    first,
    after: after.optional(),
  }),
  async run(reading, input, teller) {
    teller.language = input.language;
    const { atLeast = null, relation } = input;
    const asked = { ids: input.ids.map(parseId), atLeast, relation, scope: parseScope(input.scope, reading.today) };
    const common = await parseCommon(reading, asked);
    const page = parsePage({ first: input.first, after: input.after }, shapeOf("common_partners", common));
    const [slice, total] = await Promise.all([
      commonPartners(reading, common, page),
      commonPartnerTotal(reading, common),
      teller.load(common.ids),
    ]);
    const partners = await tellPartners(slice.rows, teller);
    return {
      answer: { of: common.ids.map((each) => teller.named(each)), atLeast: common.atLeast, partners },
      completeness: completeness(partners.length, [], total),
      nextCursor: nextCursorOf(slice, page),
    };
  },
});
