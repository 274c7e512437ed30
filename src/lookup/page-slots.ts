/** What a page puts into the slots of a statement: which way it reads, and behind which row it begins. */
import { type Condition, condition } from "../graph/compose.js";
import { orderAscending, orderByNameAfter, orderByNameBefore, orderDescending } from "../graph/queries.gen.js";
import type { Page } from "./page.js";

/** Reading backward turns every key around. */
export function waySlot(page: Page): Condition {
  return condition(page.backward ? orderDescending : orderAscending, {});
}

/** The slots of statements ordered by `nameKey` and `foundId`. */
export function byNameSlots(page: Page): { way: Condition; beyond: Condition | undefined } {
  const [nameKey, id] = page.from ?? [];
  const beyond = page.from
    ? condition(page.backward ? orderByNameBefore : orderByNameAfter, { nameKey: String(nameKey), id: String(id) })
    : undefined;
  return { way: waySlot(page), beyond };
}

/** Every given condition must hold; none given holds everywhere. */
export function allOf(...conditions: readonly (Condition | null | undefined)[]): Condition | undefined {
  const given = conditions.filter((each) => each != null);
  return given.length > 0 ? { and: given } : undefined;
}
