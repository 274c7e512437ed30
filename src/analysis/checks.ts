/** Data quality: each rule with how much breaks it, and what. */
import { fail } from "../errors.js";
import { type Condition, compose, condition } from "../graph/compose.js";
import { checkCount, checkPage, entityStartAmong } from "../graph/queries.gen.js";
import type { EntityRecord } from "../lookup/entities.js";
import { entityPage, slicedByName } from "../lookup/entity-page.js";
import { once } from "../lookup/once.js";
import type { Page, Slice, SortKey } from "../lookup/page.js";
import { ask, type Reading } from "../lookup/reading.js";
import { remembered } from "../lookup/remembered.js";
import { CHECK_DECLARATIONS, type CheckDeclaration } from "./check-rules.js";
import type { Words } from "./coverage-rule.js";
import { Turns } from "./turns.js";

export interface CheckedEntity {
  readonly entity: EntityRecord;
  readonly key: SortKey;
}

/** Count and list are read when they are asked for, from the same condition, one rule after another. */
export interface Check {
  readonly rule: string;
  readonly text: Words;
  /** QUERY_TIMEOUT where the rule's time did not suffice. */
  count(): Promise<number>;
  /** By name key and id; read forward only. QUERY_TIMEOUT as above. */
  entities(page: Page): Promise<Slice<CheckedEntity>>;
}

/** Every rule by name, or those named; BAD_ARGUMENT for a rule that there is not. */
export function checks(reading: Reading, rules?: readonly string[] | null): Check[] {
  const known = CHECK_DECLARATIONS.map(({ rule }) => rule);
  const unknown = (rules ?? []).filter((rule) => !known.includes(rule));
  if (unknown.length > 0) throw fail("BAD_ARGUMENT", { argument: "rules", unknown: unknown.slice(0, 3), known });
  const asked = rules ? CHECK_DECLARATIONS.filter(({ rule }) => rules.includes(rule)) : CHECK_DECLARATIONS;
  const turns = new Turns(reading);
  return asked.map((declaration) => checkOf(turns, declaration));
}

function checkOf(turns: Turns, declaration: CheckDeclaration): Check {
  const { rule, text, weight } = declaration;
  return {
    rule,
    text,
    // Within its turn: whoever asks for this rule alone waits for no other rule of this reading.
    count: once(() =>
      turns.take(weight, (turn) => remembered(turn, ["check", rule, turn.today], () => countOf(turn, declaration))),
    ),
    entities: (page) => turns.take(weight, (turn) => pageOf(turn, declaration, page)),
  };
}

async function countOf(turn: Reading, declaration: CheckDeclaration): Promise<number> {
  const start = await startOf(turn, declaration);
  const composed = compose(checkCount, {}, { start, where: declaration.breaks?.(turn.today) });
  const [row] = await ask(turn, composed.query, composed.params);
  return row?.total ?? 0;
}

/** Begins where the count does; where that is anywhere, at the index of names, which ends when the page is full. */
async function pageOf(turn: Reading, declaration: CheckDeclaration, page: Page): Promise<Slice<CheckedEntity>> {
  const where = declaration.breaks?.(turn.today);
  const start = await startOf(turn, declaration);
  if (start) return await entityPage(turn, page, start, where);
  const [key, id] = page.from ?? ["", ""];
  const { query, params } = compose(checkPage, { key: String(key), id: String(id), limit: page.size + 1 }, { where });
  return slicedByName(await ask(turn, query, params), page);
}

/** At the few that may break the rule where memory knows them. */
async function startOf(turn: Reading, { rule, candidates, start }: CheckDeclaration): Promise<Condition | undefined> {
  const topology = candidates && (await turn.topology?.());
  const key = ["candidates", rule, turn.today];
  const ids = topology ? await remembered(turn, key, () => candidates(turn, topology)) : null;
  return ids ? condition(entityStartAmong, { ids }) : start?.(turn.today);
}
