/** Partners in the words of an answer: each with the reasons why it is one, and their links with sources. */
import type { PartnerRow } from "../lookup/partners.js";
import type { Teller } from "./teller.js";

export async function tellPartners(rows: readonly PartnerRow[], teller: Teller): Promise<object[]> {
  const ties = rows.flatMap((row) => row.ties);
  teller.know(rows.map(({ entity }) => entity));
  await teller.loadLinks(ties.flatMap(({ links }) => links));
  // Ends of these links, as a rule: then they are known by now.
  await teller.load(ties.flatMap(({ through }) => through));
  return rows.map((row) => ({
    partner: teller.named(row.entity.id),
    ties: row.ties.map(({ links, through }) => ({
      through: through.map((middle) => teller.named(middle)),
      links: links.map((link) => teller.link(link)),
    })),
  }));
}
