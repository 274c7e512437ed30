/** What share of organizations is covered under a rule, with the rule in words. */
import { z } from "zod";

import { type CoverageGroup, coverage, GROUP_BOUNDS } from "../../analysis/coverage.js";
import { COVERAGE_GROUPINGS } from "../../analysis/coverage-groups.js";
import { wordsOf } from "../../analysis/coverage-rule.js";
import { COVERAGE_DECLARATIONS, COVERAGE_RULES } from "../../analysis/coverage-rules.js";
import { parseId } from "../../model/ids.js";
import { asOf, id, language } from "../inputs.js";
import type { Teller } from "../teller.js";
import { tool } from "../tool.js";

export const coverageTool = tool({
  name: "coverage",
  title: "What share is covered, and by which rule?",
  description:
    "numerator / denominator under a rule, with the rule in words (ruleText) and how many it leaves out and why. State the rule with the rate. The organizations behind each number, and their sources, are those of organizations_behind. Of those recorded here: not recorded is not the same as absent, and what has no dates counts at every date.",
  input: z.strictObject({
    rule: z.enum(COVERAGE_RULES),
    within: id.optional().describe("A place, chain, alliance, team or party organization that bounds it."),
    groupBy: z.enum(COVERAGE_GROUPINGS).optional().describe("Also the figures of each nearest area, chain or kind."),
    asOf: asOf.optional(),
    limit: z.int().min(GROUP_BOUNDS.least).max(GROUP_BOUNDS.most).default(50).describe("Groups, the largest first."),
    language,
  }),
  async run(reading, input, teller) {
    const { rule, groupBy, asOf: date, limit } = input;
    const within = input.within === undefined ? null : parseId(input.within);
    const found = await coverage(reading, { rule, within, groupBy, asOf: date, limit });
    const [figure, excluded, groups, completeness] = await Promise.all([
      found.figure(),
      found.excluded(),
      found.groups(),
      found.completeness(),
    ]);
    await teller.load(groups.flatMap(({ groupId }) => groupId ?? []));
    const answer = {
      rule,
      ruleText: wordsOf(COVERAGE_DECLARATIONS[rule], input.language),
      asOf: found.asOf,
      ...(within ? { within: teller.entity(await teller.entityOf(within)) } : {}),
      ...figure,
      excluded: excluded.map(({ reason, count }) => ({ reason: reason[input.language], count })),
      ...(groupBy ? { groups: groups.map((group) => told(group, teller)) } : {}),
    };
    return { answer, completeness };
  },
});

/** `group` is null for organizations that lie in no area, or are members of no chain. */
function told({ groupId, kind, ...figure }: CoverageGroup, teller: Teller): object {
  if (kind !== null) return { kind, ...figure };
  return { group: groupId === null ? null : teller.named(groupId), ...figure };
}
