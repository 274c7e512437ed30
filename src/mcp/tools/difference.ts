/** What changed between two dates. */
import { z } from "zod";

import { DIFFERENCE_ENTITIES, DIFFERENCE_LINKS, difference } from "../../analysis/difference.js";
import { parseId } from "../../model/ids.js";
import { asOf, id, language, scope } from "../inputs.js";
import { tool } from "../tool.js";

export const differenceTool = tool({
  name: "difference",
  title: "Which links began or ended between two dates?",
  description:
    "Links that hold at one date and not at the other: added, removed, or changed (one that ended, and with it one of the same type and ends that began with another role). Each with its sources. Links without dates hold at both.",
  input: z.strictObject({
    from: asOf,
    to: asOf,
    of: z
      .array(id)
      .min(DIFFERENCE_ENTITIES.least)
      .max(DIFFERENCE_ENTITIES.most)
      .optional()
      .describe("Links of these entities; of the whole graph where omitted."),
    scope: scope.omit({ asOf: true, includeEnded: true }).optional(),
    limit: z.int().min(1).max(DIFFERENCE_LINKS).default(50).describe("Links that began, and as many that ended."),
    language,
  }),
  async run(reading, input, teller) {
    teller.language = input.language;
    const { from, to, limit } = input;
    const of = input.of?.map(parseId) ?? null;
    const found = await difference(reading, { from, to, of, scope: input.scope ?? null }, limit);
    await teller.loadLinks([...found.added, ...found.removed, ...found.changed.flat()]);
    const answer = {
      added: found.added.map((link) => teller.link(link)),
      removed: found.removed.map((link) => teller.link(link)),
      changed: found.changed.map(([ended, begun]) => ({ ended: teller.link(ended), begun: teller.link(begun) })),
    };
    return { answer, completeness: found.completeness };
  },
});
