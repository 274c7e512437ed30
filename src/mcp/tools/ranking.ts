/** Who stands in the middle. */
import { z } from "zod";

import { ENTRIES_BOUNDS, RANKING_METRICS, ranking } from "../../analysis/ranking.js";
import { parseScope } from "../../traversal/scope.js";
import { scope } from "../inputs.js";
import { tool } from "../tool.js";

export const rankingTool = tool({
  name: "ranking",
  title: "Which organizations are the most central?",
  description:
    "The first organizations of a scope by one measure: DEGREE (how many links), BETWEENNESS (on how many shortest ways between others), CLOSENESS (how near to the others), PAGERANK. sampled says from how many sources a large scope was measured, and is absent where the measure is exact. kinds and within bound every organization. What links one has: links_of.",
  input: z.strictObject({
    metric: z.enum(RANKING_METRICS),
    scope: scope.optional(),
    first: z.int().min(ENTRIES_BOUNDS.least).max(ENTRIES_BOUNDS.most).default(20),
  }),
  async run(reading, { metric, scope: given, first }, teller) {
    const asked = { metric, scope: parseScope(given, reading.today), first };
    const { entries, sampled, completeness } = await ranking(reading, asked);
    await teller.load(entries.map(({ organization }) => organization));
    const answer = {
      metric,
      ...(sampled === null ? {} : { sampled }),
      entries: entries.map(({ organization, ...place }) => ({ ...place, ...teller.namedWithSources(organization) })),
    };
    return { answer, completeness };
  },
});
