/** Whom an organization might link with, and what speaks for it. */
import { z } from "zod";

import type { Term } from "../../analysis/evidence-terms.js";
import { evidenceText, suggestionText } from "../../analysis/evidence-text.js";
import { SUGGESTIONS_BOUNDS, suggestions } from "../../analysis/suggestions.js";
import { PAIRABLE_TYPES } from "../../analysis/suggestions-rules.js";
import type { LinkRecord } from "../../lookup/links.js";
import type { Reading } from "../../lookup/reading.js";
import { parseId } from "../../model/ids.js";
import { linksBetween } from "../../traversal/links.js";
import { parseScope } from "../../traversal/scope.js";
import { id, language } from "../inputs.js";
import type { Teller } from "../teller.js";
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
    const behind = found.suggestions.flatMap(({ organization, terms }) => [
      organization,
      ...terms.flatMap(({ entities }) => entities),
    ]);
    const [links] = await Promise.all([
      linksOf(
        reading,
        found.suggestions.flatMap(({ terms }) => terms),
      ),
      teller.load(behind),
    ]);
    const told = found.suggestions.map(({ organization, score, terms }) => {
      const candidate = teller.entities.get(organization) ?? { name: organization };
      return {
        organization: teller.named(organization),
        score,
        explanation: suggestionText(type, asker, candidate, terms, teller.entities, teller.language),
        evidence: terms.map((term) => evidence(term, links, teller)),
      };
    });
    return {
      answer: { for: teller.named(asker.id), type, suggestions: told, abstained: found.abstained },
      completeness: found.completeness,
    };
  },
});

/** The links that these terms were read off, by id. */
async function linksOf(reading: Reading, terms: readonly Term[]): Promise<ReadonlyMap<string, LinkRecord>> {
  const ties = terms.flatMap(({ links }) => links);
  const pairs = new Map(ties.map(({ link, near, far }) => [link, { from: near, to: far }]));
  const scope = parseScope({ includeEnded: true }, reading.today);
  const found = await linksBetween(reading, [...pairs.values()], scope);
  return new Map(found.map((record) => [record.link, record]));
}

function evidence(term: Term, links: ReadonlyMap<string, LinkRecord>, teller: Teller): object {
  const { kind, weight, count } = term;
  const entities = term.entities.map((entity) => ({
    ...teller.named(entity),
    citations: teller.cited(teller.entities.get(entity)?.citations ?? []),
  }));
  const told = term.links.map(({ link }) => ({
    id: link,
    citations: teller.cited(links.get(link)?.linkCitations ?? []),
  }));
  return { kind, weight, text: evidenceText(term, teller.entities, teller.language), count, entities, links: told };
}
