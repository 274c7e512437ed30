/** Data quality: each rule with how much breaks it, and what. */
import { fail } from "../errors.js";
import { compose } from "../graph/compose.js";
import { checkCount, checkPage } from "../graph/queries.gen.js";
import type { EntityRecord } from "../lookup/entities.js";
import { once } from "../lookup/once.js";
import { type Page, type Slice, type SortKey, sliceOf } from "../lookup/page.js";
import { ask, type Reading } from "../lookup/reading.js";
import { CHECK_DECLARATIONS, type CheckDeclaration } from "./check-rules.js";
import type { Words } from "./coverage-rule.js";

export interface CheckedEntity {
  readonly entity: EntityRecord;
  readonly key: SortKey;
}

/** Count and list are read when they are asked for, from the same condition. */
export interface Check {
  readonly rule: string;
  readonly text: Words;
  count(): Promise<number>;
  /** By name key and id; read forward only. */
  entities(page: Page): Promise<Slice<CheckedEntity>>;
}

/** Every rule by name, or those named; BAD_ARGUMENT for a rule that there is not. */
export function checks(reading: Reading, rules?: readonly string[] | null): Check[] {
  const known = CHECK_DECLARATIONS.map(({ rule }) => rule);
  const unknown = (rules ?? []).filter((rule) => !known.includes(rule));
  if (unknown.length > 0) throw fail("BAD_ARGUMENT", { argument: "rules", unknown: unknown.slice(0, 3), known });
  const asked = rules ? CHECK_DECLARATIONS.filter(({ rule }) => rules.includes(rule)) : CHECK_DECLARATIONS;
  return asked.map((declaration) => checkOf(reading, declaration));
}

function checkOf(reading: Reading, { rule, text, breaks }: CheckDeclaration): Check {
  const where = breaks(reading.today);
  return {
    rule,
    text,
    count: once(async () => {
      const { query, params } = compose(checkCount, {}, { where });
      const [row] = await ask(reading, query, params);
      return row?.total ?? 0;
    }),
    async entities(page) {
      const [key, id] = page.from ?? ["", ""];
      const asked = { key: String(key), id: String(id), limit: page.size + 1 };
      const { query, params } = compose(checkPage, asked, { where });
      const rows = await ask(reading, query, params);
      return sliceOf(
        rows.map((entity) => ({ entity, key: [entity.nameKey, entity.id] })),
        page,
      );
    },
  };
}
