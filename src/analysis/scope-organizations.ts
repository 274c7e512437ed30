/** The organizations of a scope, in batches by id: those of a place are found from the place, not by looking at all. */
import { type Condition, compose, condition } from "../graph/compose.js";
import {
  analysisOrganizations,
  analysisOrganizationsWithin,
  organizationWhereKinds,
  traversalScopeNear,
} from "../graph/queries.gen.js";
import { ask, type Reading } from "../lookup/reading.js";
import { ANY_TIME } from "../model/dates.js";
import type { Scope } from "../traversal/scope.js";

/** Organizations of one statement: the engine without an ordered index passes over all of them for each page. */
export const PAGE_ORGANIZATIONS = 20_000;
/** Organizations whose links are read at once: few enough that the deadline is looked at several times a second. */
export const ORGANIZATIONS_AT_ONCE = 5_000;
/** Organizations of one place; a province may hold more, and then the answer says that it was cut. */
export const MAX_WITHIN = 200_000;

export interface OrganizationBatch {
  readonly ids: readonly string[];
  /** Whether there are more organizations than may be read. */
  readonly isCut: boolean;
}

export async function* scopeOrganizations(turn: Reading, scope: Scope): AsyncGenerator<OrganizationBatch> {
  if (scope.within !== null) {
    yield* organizationsWithin(turn, scope, scope.within);
    return;
  }
  for (let after = ""; ; ) {
    const { query, params } = compose(analysisOrganizations, { after, limit: PAGE_ORGANIZATIONS }, wholeSlots(scope));
    const rows = await ask(turn, query, params);
    yield* batches(rows, false);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE_ORGANIZATIONS) return;
    after = last.id;
  }
}

async function* organizationsWithin(turn: Reading, scope: Scope, within: string): AsyncGenerator<OrganizationBatch> {
  const asked = { within, ...scope.period, limit: MAX_WITHIN + 1 };
  const { query, params } = compose(analysisOrganizationsWithin, asked, wholeSlots(scope));
  const rows = await ask(turn, query, params);
  yield* batches(rows.slice(0, MAX_WITHIN), rows.length > MAX_WITHIN);
}

function* batches(rows: readonly { readonly id: string }[], isCut: boolean): Generator<OrganizationBatch> {
  for (let at = 0; at < rows.length; at += ORGANIZATIONS_AT_ONCE) {
    yield { ids: rows.slice(at, at + ORGANIZATIONS_AT_ONCE).map(({ id }) => id), isCut };
  }
}

/** What the scope asks of an organization itself: its kind, and that it holds in the period. */
export function wholeSlots({ kinds, period }: Scope): Record<"near" | "where", Condition | undefined> {
  const isAnyTime = period.from === ANY_TIME.from && period.to === ANY_TIME.to;
  return {
    where: kinds ? condition(organizationWhereKinds, { kinds }) : undefined,
    near: isAnyTime ? undefined : condition(traversalScopeNear, period),
  };
}
