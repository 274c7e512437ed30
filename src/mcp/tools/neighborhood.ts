/** What lies around entities. */
import { z } from "zod";

import { parseId } from "../../model/ids.js";
import { neighborhood, STARTS_BOUNDS } from "../../traversal/neighborhood.js";
import { parseScope } from "../../traversal/scope.js";
import { id, language, scope } from "../inputs.js";
import { tool } from "../tool.js";

/** Entities of one answer: an agent reads all of them and every link among them. */
const MOST = 200;

export const neighborhoodTool = tool({
  name: "neighborhood",
  title: "What lies around these entities?",
  description:
    "The entities within depth steps, nearest first, with all links among those shown and, for each, how many of its links lead to what is not shown (hidden). Begin with depth 1.",
  input: z.strictObject({
    of: z.array(id).min(STARTS_BOUNDS.least).max(STARTS_BOUNDS.most),
    depth: z.int().min(0).max(3).default(1),
    scope: scope.optional(),
    limit: z.int().min(1).max(MOST).default(40).describe("Entities shown."),
    language,
  }),
  async run(reading, input, teller) {
    teller.language = input.language;
    const found = await neighborhood(reading, {
      of: input.of.map(parseId),
      depth: input.depth,
      scope: parseScope(input.scope, reading.today),
      limit: input.limit,
    });
    await teller.load(found.entities.map(({ entity }) => entity));
    await teller.loadLinks(found.links);
    const entities = found.entities.map(({ entity, distance, degree, hidden }) => ({
      ...teller.named(entity),
      distance,
      degree,
      hidden,
    }));
    return {
      answer: { entities, links: found.links.map((link) => teller.link(link)) },
      completeness: found.completeness,
    };
  },
});
