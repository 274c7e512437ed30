/** One industry chain: who leads it, who belongs to it, who supplies whom within it. */
import { z } from "zod";

import { chainView, FIRST_ROWS } from "../../analysis/chain.js";
import { completeness } from "../../lookup/completeness.js";
import { nextCursorOf, parsePage, shapeOf } from "../../lookup/page.js";
import { parseId } from "../../model/ids.js";
import { after, first, id, language } from "../inputs.js";
import { tool } from "../tool.js";

export const chain = tool({
  name: "chain",
  title: "How is this industry chain made up?",
  description:
    "One industry chain today: leaders, party organizations, its members by name (all, or those with or without a party organization, own or joint), the first 50 links of supply with their sources, and how many of its enterprises have a party organization. Find chains by find_organizations with kinds [INDUSTRY_CHAIN].",
  input: z.strictObject({
    id,
    withPartyOrganization: z.boolean().optional().describe("Only members with (true) or without (false) one."),
    language,
    first: first.describe("Members on this page."),
    after: after.optional(),
  }),
  async run(reading, input, teller) {
    teller.language = input.language;
    const view = await chainView(reading, parseId(input.id));
    const withParty = input.withPartyOrganization ?? null;
    const page = parsePage({ first: input.first, after: input.after }, shapeOf("chain", view.chain.id, withParty));
    const [leaders, parties, members, membersTotal, supplies, coverage, shown] = await Promise.all([
      view.leaders(),
      view.partyOrganizations(),
      view.members(withParty, page),
      view.membersTotal(withParty),
      view.supplies(FIRST_ROWS),
      view.coverage().then((found) => found.figure()),
      view.completeness(),
    ]);
    await teller.loadLinks(supplies.rows);
    const answer = {
      chain: teller.entity(view.chain),
      leaders: leaders.map((leader) => teller.entity(leader)),
      partyOrganizations: parties.map((party) => teller.entity(party)),
      members: members.rows.map(({ entity }) => teller.entity(entity)),
      supplies: supplies.rows.map((link) => teller.link(link)),
      coverage: { rule: "PARTY_ORGANIZATION", ...coverage },
    };
    const limits = [...shown.limitedBy, ...(supplies.hasNextPage ? (["ROWS"] as const) : [])];
    return {
      answer,
      completeness: completeness(members.rows.length, limits, membersTotal),
      nextCursor: nextCursorOf(members, page),
    };
  },
});
