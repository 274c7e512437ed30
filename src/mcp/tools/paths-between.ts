/** How two entities hang together. */
import { z } from "zod";

import { parseId } from "../../model/ids.js";
import { explainPath } from "../../traversal/explain.js";
import { LENGTH_BOUNDS, PATHS_BOUNDS, paths } from "../../traversal/paths.js";
import { parseScope } from "../../traversal/scope.js";
import { id, language, scope } from "../inputs.js";
import { tool } from "../tool.js";

export const pathsBetween = tool({
  name: "paths_between",
  title: "How do these two hang together?",
  description:
    "The shortest loopless paths between two entities, each in a sentence and with every link of every step and its sources. No path and complete means that they are not connected within the scope; LENGTH means that a longer one may exist.",
  input: z.strictObject({
    from: id,
    to: id,
    scope: scope.optional(),
    maxLength: z.int().min(LENGTH_BOUNDS.least).max(LENGTH_BOUNDS.most).default(6).describe("Steps."),
    first: z.int().min(PATHS_BOUNDS.least).max(PATHS_BOUNDS.most).default(3).describe("Paths."),
    language,
  }),
  async run(reading, input, teller) {
    teller.language = input.language;
    const found = await paths(reading, {
      from: parseId(input.from),
      to: parseId(input.to),
      scope: parseScope(input.scope, reading.today),
      maxLength: input.maxLength,
      first: input.first,
    });
    await teller.load(found.paths.flatMap(({ entities }) => entities));
    await teller.loadLinks(found.paths.flatMap(({ steps }) => steps.flatMap(({ links }) => links)));
    const told = found.paths.map((path) => ({
      length: path.length,
      entities: path.entities.map((entity) => teller.named(entity)),
      explanation: explainPath(path, teller.entities, input.language),
      steps: path.steps.map(({ links }) => ({ links: links.map((link) => teller.link(link)) })),
    }));
    return { answer: { paths: told }, completeness: found.completeness };
  },
});
