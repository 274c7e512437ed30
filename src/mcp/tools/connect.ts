/** How many entities hang together. */
import { z } from "zod";

import { parseId } from "../../model/ids.js";
import { CONNECTED_BOUNDS, connect } from "../../traversal/connect.js";
import { explainPath } from "../../traversal/explain.js";
import { countedOf } from "../../traversal/neighborhood.js";
import { LENGTH_BOUNDS, type Path } from "../../traversal/paths.js";
import { parseScope } from "../../traversal/scope.js";
import { id, language, scope } from "../inputs.js";
import type { Teller } from "../teller.js";
import { tool } from "../tool.js";

export const connectTool = tool({
  name: "connect",
  title: "How do these many hang together?",
  description:
    "The smallest linking subgraph found of up to 100 entities: groups that hang together, isolated ones that do not, and the joining paths, each in a sentence. A step names its links by id; links has each of them once, with its sources. Paste names into resolve_names first. LENGTH means that a longer maxLength may join more.",
  input: z.strictObject({
    ids: z.array(id).min(CONNECTED_BOUNDS.least).max(CONNECTED_BOUNDS.most),
    scope: scope.optional(),
    maxLength: z
      .int()
      .min(LENGTH_BOUNDS.least)
      .max(LENGTH_BOUNDS.most)
      .default(6)
      .describe("Steps of each joining path."),
    language,
  }),
  async run(reading, input, teller) {
    teller.language = input.language;
    const found = await connect(reading, {
      ids: input.ids.map(parseId),
      scope: parseScope(input.scope, reading.today),
      maxLength: input.maxLength,
    });
    const { entities, links } = await countedOf(found.subgraph);
    await teller.load([...entities.map(({ entity }) => entity), ...found.groups.flat(), ...found.isolated]);
    await teller.loadLinks(links);
    const answer = {
      groups: found.groups.map((members) => members.map((member) => teller.named(member))),
      isolated: found.isolated.map((alone) => teller.named(alone)),
      paths: found.paths.map((path) => told(path, teller)),
      entities: entities.map(({ entity, ...counts }) => ({ ...teller.named(entity), ...counts })),
      links: links.map((link) => teller.link(link)),
    };
    return { answer, completeness: found.completeness };
  },
});

function told(path: Path, teller: Teller): object {
  return {
    length: path.length,
    entities: path.entities.map((entity) => teller.named(entity)),
    explanation: explainPath(path, teller.entities, teller.language),
    steps: path.steps.map(({ links }) => ({ links: links.map(({ link }) => link) })),
  };
}
