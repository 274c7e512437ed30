/** What is wrong or missing in the data. */
import { z } from "zod";

import { CHECK_DECLARATIONS } from "../../analysis/check-rules.js";
import { type Check, checks } from "../../analysis/checks.js";
import { fail } from "../../errors.js";
import { completeness, type Limit } from "../../lookup/completeness.js";
import { nextCursorOf, type Page, parsePage, shapeOf } from "../../lookup/page.js";
import { inTime, searchTurn } from "../../traversal/turn.js";
import { after, first, language } from "../inputs.js";
import { tool } from "../tool.js";

export const checksTool = tool({
  name: "checks",
  title: "Where does the data break a rule?",
  description:
    "Rules of data quality, each in words with how many entities break it and the first of them by name, with sources. A rule whose time ran out has no count, and completeness says TIME. For more of one rule ask for it alone and follow nextCursor.",
  input: z.strictObject({
    rules: z
      .array(z.enum(CHECK_DECLARATIONS.map(({ rule }) => rule)))
      .min(1)
      .optional()
      .describe("All of them where omitted."),
    first: first.default(5).describe("Entities of each rule."),
    after: after.optional().describe("nextCursor of the page before, of one rule."),
    language,
  }),
  async run(reading, input, teller) {
    const turn = searchTurn(reading);
    const asked = checks(turn, input.rules);
    const [single] = asked.length === 1 ? asked : [];
    if (input.after !== undefined && !single) throw fail("BAD_ARGUMENT", { argument: "after", needs: "one rule" });
    const page = parsePage({ first: input.first, after: input.after }, shapeOf("checks", single?.rule));
    const found = await Promise.all(asked.map((check) => inTime(turn, () => read(check, page))));
    const known = found.filter((each) => each !== null);
    const told = asked.map(({ rule, text }, at) => {
      const { count, slice } = found[at] ?? {};
      const entities = slice?.rows.map(({ entity }) => teller.entity(entity));
      return { rule, text: text[input.language], count, entities };
    });
    const limits: Limit[] = known.length < found.length ? ["TIME"] : [];
    if (!single && known.some(({ slice }) => slice.hasNextPage)) limits.push("ROWS");
    const returned = known.reduce((sum, { slice }) => sum + slice.rows.length, 0);
    const total = known.length < found.length ? null : known.reduce((sum, { count }) => sum + count, 0);
    return {
      answer: { checks: told },
      completeness: completeness(returned, limits, total),
      nextCursor: single && known[0] ? nextCursorOf(known[0].slice, page) : null,
    };
  },
});

async function read(check: Check, page: Page) {
  const [count, slice] = await Promise.all([check.count(), check.entities(page)]);
  return { count, slice };
}
