/** The organizations behind a number of coverage. */
import { z } from "zod";
import { COVERAGE_SIDES } from "../../analysis/coverage-ground.js";
import { COVERAGE_RULES } from "../../analysis/coverage-rules.js";
import { organizationsBehind } from "../../analysis/organizations-behind.js";
import { completeness } from "../../lookup/completeness.js";
import { nextCursorOf, parsePage, shapeOf } from "../../lookup/page.js";
import { parseId } from "../../model/ids.js";
import { ORGANIZATION_KINDS } from "../../model/model.gen.js";
import { after, asOf, first, id } from "../inputs.js";
import { tool } from "../tool.js";

export const organizationsBehindTool = tool({
  name: "organizations_behind",
  title: "Which organizations are covered, uncovered or left out?",
  description:
    "The organizations behind a number of coverage, by name, with sources: those that the rule counts as COVERED, as UNCOVERED, or leaves out (EXCLUDED). Give rule, within and asOf as coverage was asked, and the id, kind or absence of one of its groups. What covers an organization is among links_of it.",
  input: z.strictObject({
    rule: z.enum(COVERAGE_RULES),
    side: z.enum(COVERAGE_SIDES).default("UNCOVERED"),
    within: id.optional().describe("A place, chain, alliance, team or party organization that bounds it."),
    group: id.optional().describe("The area or chain of a group."),
    kind: z.enum(ORGANIZATION_KINDS).optional().describe("The kind of a group."),
    withoutGroup: z.enum(["AREA", "CHAIN"]).optional().describe("Those in no area, or in no chain; not with group."),
    asOf: asOf.optional(),
    count: z.boolean().default(false).describe("Also how many there are in all."),
    first,
    after: after.optional(),
  }),
  async run(reading, { first: size, after: cursor, count, within, group, ...rest }, teller) {
    const bounds = {
      within: within === undefined ? null : parseId(within),
      group: group === undefined ? null : parseId(group),
    };
    const asked = { ...rest, ...bounds };
    const page = parsePage({ first: size, after: cursor }, shapeOf("organizations_behind", asked));
    const list = await organizationsBehind(reading, asked);
    const slice = await list.page(page);
    const organizations = slice.rows.map(({ entity }) => teller.entity(entity));
    const total = count ? await list.total() : null;
    return {
      answer: { organizations },
      completeness: completeness(organizations.length, [], total),
      nextCursor: nextCursorOf(slice, page),
    };
  },
});
