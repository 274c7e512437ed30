/** What speaks for proposals, in the words of an answer: the entities behind it and the links it was read off, with sources. */
import type { Term } from "../analysis/evidence-terms.js";
import { evidenceText } from "../analysis/evidence-text.js";
import type { LinkRecord } from "../lookup/links.js";
import type { Reading } from "../lookup/reading.js";
import { linksBetween } from "../traversal/links.js";
import { parseScope } from "../traversal/scope.js";
import type { Teller } from "./teller.js";

/** The evidence of each proposal; what it names is loaded for all of them together, and `named` of the same answer too. */
export async function tellEvidence(
  reading: Reading,
  proposals: readonly { readonly terms: readonly Term[] }[],
  named: readonly string[],
  teller: Teller,
): Promise<object[][]> {
  const terms = proposals.flatMap((proposal) => proposal.terms);
  const [links] = await Promise.all([
    linksOf(reading, terms),
    teller.load([...named, ...terms.flatMap(({ entities }) => entities)]),
  ]);
  return proposals.map((proposal) => proposal.terms.map((term) => told(term, links, teller)));
}

/** The links that these terms were read off, by id. */
async function linksOf(reading: Reading, terms: readonly Term[]): Promise<ReadonlyMap<string, LinkRecord>> {
  const ties = terms.flatMap(({ links }) => links);
  const pairs = new Map(ties.map(({ link, near, far }) => [link, { from: near, to: far }]));
  const scope = parseScope({ includeEnded: true }, reading.today);
  const found = await linksBetween(reading, [...pairs.values()], scope);
  return new Map(found.map((record) => [record.link, record]));
}

function told(term: Term, links: ReadonlyMap<string, LinkRecord>, teller: Teller): object {
  const { kind, weight, count } = term;
  const entities = term.entities.map((entity) => teller.namedWithSources(entity));
  const readOff = term.links.map(({ link }) => ({
    id: link,
    citations: teller.cited(links.get(link)?.linkCitations ?? []),
  }));
  return { kind, weight, text: evidenceText(term, teller.entities, teller.language), count, entities, links: readOff };
}
