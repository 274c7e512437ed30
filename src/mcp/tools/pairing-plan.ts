/** Who should help whom. */
import { z } from "zod";

import { COVERAGE_RULES } from "../../analysis/coverage-rules.js";
import { CAPACITY_BOUNDS, pairingPlan } from "../../analysis/pairing-plan.js";
import { parseId } from "../../model/ids.js";
import { id, language } from "../inputs.js";
import { tellEvidence } from "../tell-evidence.js";
import { tool } from "../tool.js";

export const pairingPlanTool = tool({
  name: "pairing_plan",
  title: "Who should help whom?",
  description:
    "One proposal for each that CO_BUILDING, PARTY_WORK or VILLAGE_ASSISTED counts as uncovered, helpers taking on only so many, with the evidence of each and why the unserved have none. These are proposals, no facts: backTest says how often known links, when hidden, were found among the first 1 and 5, beside a random choice in the same area.",
  input: z.strictObject({
    rule: z.enum(COVERAGE_RULES),
    within: id.optional().describe("A place, chain, alliance, team or party organization that bounds the uncovered."),
    capacity: z
      .int()
      .min(CAPACITY_BOUNDS.least)
      .max(CAPACITY_BOUNDS.most)
      .default(3)
      .describe("How many one helper takes on."),
    language,
  }),
  async run(reading, input, teller) {
    teller.language = input.language;
    const within = input.within === undefined ? null : parseId(input.within);
    const plan = await pairingPlan(reading, { rule: input.rule, within, capacity: input.capacity });
    const { pairs, unserved, backTest, completeness } = plan;
    const named = [
      ...pairs.flatMap(({ helper, helped }) => [helper, helped]),
      ...unserved.map(({ organization }) => organization),
    ];
    const evidence = await tellEvidence(reading, pairs, named, teller);
    const answer = {
      pairs: pairs.map(({ helper, helped, score }, at) => ({
        helper: teller.named(helper),
        helped: teller.named(helped),
        score,
        evidence: evidence[at],
      })),
      unserved: unserved.map(({ organization, reason }) => ({ ...teller.named(organization), reason })),
      backTest,
    };
    return { answer, completeness };
  },
});
