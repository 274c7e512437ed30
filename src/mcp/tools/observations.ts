/** Figures as their sources state them. */
import { z } from "zod";

import { completeness } from "../../lookup/completeness.js";
import { observationsOf, observationsPage } from "../../lookup/observations.js";
import { EMPTY_SLICE, nextCursorOf, parsePage, shapeOf } from "../../lookup/page.js";
import { OBSERVATION_NATURES } from "../../model/model.gen.js";
import { after, first, id } from "../inputs.js";
import { tool } from "../tool.js";

export const observations = tool({
  name: "observations",
  title: "Which figures are there, and where do they stand?",
  description:
    "Figures by indicator and period, of one subject or of all: value, unit, qualifier (over, nearly, about), period, ACTUAL or TARGET, and the sources. Two sources that differ are two observations; nothing is added up.",
  input: z.strictObject({
    subject: id.optional(),
    indicator: z.string().optional().describe("Word for word."),
    nature: z.enum(OBSERVATION_NATURES).optional(),
    first,
    after: after.optional(),
  }),
  async run(reading, input, teller) {
    const subject = input.subject === undefined ? null : await teller.entityOf(input.subject);
    const filter = { indicator: input.indicator, nature: input.nature };
    const shape = shapeOf("observations", filter, subject?.id);
    const page = parsePage({ first: input.first, after: input.after }, shape);
    const slice = subject
      ? ((await observationsOf(reading, [subject.id], filter, page)).get(subject.id) ?? EMPTY_SLICE)
      : await observationsPage(reading, filter, page);
    await teller.load(slice.rows.flatMap((row) => [row.subject, ...(row.initiative ? [row.initiative] : [])]));
    return {
      answer: { observations: slice.rows.map((row) => teller.observation(row)) },
      completeness: completeness(slice.rows.length),
      nextCursor: nextCursorOf(slice, page),
    };
  },
});
