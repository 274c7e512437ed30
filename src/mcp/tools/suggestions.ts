/** Whom an organization might link with, and what speaks for it. */
import { z } from "zod";

import { suggestionText } from "../../analysis/evidence-text.js";
import { SUGGESTIONS_BOUNDS, suggestions } from "../../analysis/suggestions.js";
import { PAIRABLE_TYPES } from "../../analysis/suggestions-rules.js";
import { parseId } from "../../model/ids.js";
import { id, language } from "../inputs.js";
import { tellEvidence } from "../tell-evidence.js";
import { tool } from "../tool.js";

export const suggestionsTool = tool({
  name: "suggestions",
  title: "Whom might this organization link with, and why?",
  description:
    "Organizations to link with, best first, each with its evidence: the entities behind it and the first links it was read off, with their sources. Nobody is suggested on fewer than two independent kinds of evidence; abstained says so. These are proposals, no facts. Where the type has a direction, for is the one to be helped, served or supplied.",
  input: z.strictObject({
    for: id,
    type: z.enum(PAIRABLE_TYPES).default("CO_BUILDS_WITH"),
    first: z.int().min(SUGGESTIONS_BOUNDS.least).max(SUGGESTIONS_BOUNDS.most).default(5),
    language,
  }),
  async run(reading, input, teller) {
    teller.language = input.language;
    const found = await suggestions(reading, { for: parseId(input.for), type: input.type, first: input.first });
    const { asker, type } = found;
    teller.know([asker]);
    const organizations = found.suggestions.map(({ organization }) => organization);
    const evidence = await tellEvidence(reading, found.suggestions, organizations, teller);
    const told = found.suggestions.map(({ organization, score, terms }, at) => {
      const candidate = teller.entities.get(organization) ?? { name: organization };
      return {
        organization: teller.named(organization),
        score,
        explanation: suggestionText(type, asker, candidate, terms, teller.entities, teller.language),
        evidence: evidence[at],
      };
    });
    return {
      answer: { for: teller.named(asker.id), type, suggestions: told, abstained: found.abstained },
      completeness: found.completeness,
    };
  },
});
