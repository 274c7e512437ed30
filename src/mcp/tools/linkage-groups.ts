/** Which organizations hang together more closely than the rest. */
import { z } from "zod";

import { GROUPS_BOUNDS, linkageGroups, MEMBERS_SHOWN } from "../../analysis/linkage-groups.js";
import { completeness } from "../../lookup/completeness.js";
import { parseScope } from "../../traversal/scope.js";
import { scope } from "../inputs.js";
import { tool } from "../tool.js";

export const linkageGroupsTool = tool({
  name: "linkage_groups",
  title: "Which organizations form groups of their own?",
  description:
    "Communities of a scope by the Louvain method, largest first: every organization with a link is in exactly one, and the same graph is always divided the same way. count is how many a group has, of which so many are listed by id. A modularity near 0 says that the division means little. How some of them hang together: connect.",
  input: z.strictObject({
    scope: scope.omit({ direction: true }).optional(),
    first: z.int().min(GROUPS_BOUNDS.least).max(GROUPS_BOUNDS.most).default(10).describe("Groups."),
    members: z.int().min(1).max(MEMBERS_SHOWN).default(10).describe("Of each group."),
  }),
  async run(reading, input, teller) {
    const asked = { scope: parseScope(input.scope, reading.today), first: input.first };
    const found = await linkageGroups(reading, asked);
    const groups = found.groups.map(({ count, members }) => ({ count, members: members.slice(0, input.members) }));
    await teller.load(groups.flatMap(({ members }) => members));
    const { limitedBy, total } = found.completeness;
    const isCut = groups.some(({ count, members }) => members.length < count);
    return {
      answer: {
        modularity: found.modularity,
        groups: groups.map(({ count, members }) => ({
          count,
          members: members.map((member) => teller.namedWithSources(member)),
        })),
      },
      completeness: completeness(groups.length, isCut ? [...limitedBy, "ROWS"] : limitedBy, total),
    };
  },
});
