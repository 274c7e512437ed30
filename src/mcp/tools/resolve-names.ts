/** Names as people write them → ids of the graph. */
import { z } from "zod";

import { completeness } from "../../lookup/completeness.js";
import { MAX_NAMES, resolve } from "../../lookup/resolve.js";
import { kinds } from "../inputs.js";
import { tool } from "../tool.js";

export const resolveNames = tool({
  name: "resolve_names",
  title: "Which organizations do these names mean?",
  description:
    "Finds the organizations that names stand for: full names, aliases, short forms, pinyin. Start here: the other tools take ids. match is set only where one candidate stands out; otherwise choose among the candidates, or ask.",
  input: z.strictObject({
    names: z.array(z.string()).min(1).max(MAX_NAMES).describe(`At most ${MAX_NAMES}.`),
    kinds: kinds.optional(),
  }),
  async run(reading, input, teller) {
    const resolutions = await resolve(reading, input.names, input.kinds);
    await teller.load(resolutions.flatMap(({ candidates }) => candidates.map(({ entity }) => entity.id)));
    const names = resolutions.map(({ input: asked, match, candidates }) => ({
      input: asked,
      match: match ? teller.named(match.id) : null,
      candidates: candidates.map(({ entity: { id }, score, matched, reasons }) => ({
        ...teller.named(id),
        score,
        matched,
        reasons,
        citations: teller.cited(teller.entities.get(id)?.citations ?? []),
      })),
    }));
    return { answer: { names }, completeness: completeness(names.length, [], names.length) };
  },
});
