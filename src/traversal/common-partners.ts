/**
 * The organizations that several have in common: partners of at least so many of them (SEMANTICS, Partners), or, where
 * link types are asked for, linked with at least so many by those. One of those asked about may itself be in the list,
 * as a partner of the others. `kinds` and `within` bound what is listed; direction is seen from those asked about, and
 * means nothing for partners, as that relation has none.
 */
import { type Condition, compose, condition } from "../graph/compose.js";
import {
  partnerCommon,
  partnerCommonTotal,
  partnerKinds,
  partnerWithin,
  traversalCommon,
  traversalCommonTotal,
} from "../graph/queries.gen.js";
import type { OrganizationRow } from "../lookup/entity-page.js";
import type { Page, Slice } from "../lookup/page.js";
import { sliceOf } from "../lookup/page.js";
import { allOf, byNameSlots } from "../lookup/page-slots.js";
import type { PartnerRow } from "../lookup/partners.js";
import { ask, type Reading } from "../lookup/reading.js";
import { compareCodePoints } from "../model/names.js";
import { bounded, boundedCount } from "./bounded.js";
import { linkTiesOf, partnerTiesOf } from "./common-ties.js";
import { findEnds } from "./ends.js";
import type { Scope } from "./scope.js";
import { stepSlots } from "./scope-slots.js";

export const COMMON_BOUNDS = { least: 1, most: 100 };

export interface CommonRequest {
  readonly ids: readonly string[];
  /** Null means all of them. */
  readonly atLeast: number | null;
  /** PARTNERS, or LINKS of the scope's types and direction. */
  readonly relation: "PARTNERS" | "LINKS";
  readonly scope: Scope;
}

/** A request whose ids are known to stand for entities, merged ids followed. */
export interface Common extends CommonRequest {
  readonly atLeast: number;
}

/** Checks a request; NOT_FOUND names unknown ids, BAD_ARGUMENT what is out of bounds. */
export async function parseCommon(reading: Reading, request: CommonRequest): Promise<Common> {
  boundedCount("ids", request.ids, COMMON_BOUNDS);
  const { entities, scope } = await findEnds(reading, request.ids, request.scope);
  const ids = entities.map(({ id }) => id).sort(compareCodePoints);
  const atLeast = bounded("atLeast", request.atLeast ?? ids.length, { least: 1, most: ids.length });
  return { ids, atLeast, relation: request.relation, scope };
}

/** A page by name key and id, without asking why. */
export async function commonPartnerPage(reading: Reading, common: Common, page: Page): Promise<Slice<OrganizationRow>> {
  const rows = await readPage(reading, common, page);
  return sliceOf(
    rows.map(({ entity }) => ({ entity, key: [entity.nameKey, entity.id] })),
    page,
  );
}

/** The same, and in further statements the ties of those shown to each of the asked, by asked id. */
export async function commonPartners(reading: Reading, common: Common, page: Page): Promise<Slice<PartnerRow>> {
  const { rows, ...neighbours } = sliceOf(await readPage(reading, common, page), page);
  const pairs = rows.flatMap(({ entity, partnerOf }) => partnerOf.map((parent) => ({ parent, partner: entity.id })));
  const tiesOf = common.relation === "PARTNERS" ? partnerTiesOf : linkTiesOf;
  const ties = await tiesOf(reading, pairs, common.scope);
  const shown = rows.map(
    ({ entity }): PartnerRow => ({
      entity,
      ties: ties.get(entity.id) ?? [],
      key: [entity.nameKey, entity.id],
    }),
  );
  return { rows: shown, ...neighbours };
}

/** How many there are; a statement of its own. */
export async function commonPartnerTotal(reading: Reading, common: Common): Promise<number> {
  const { ids, atLeast, relation, scope } = common;
  if (relation === "LINKS") {
    const { query, params } = compose(traversalCommonTotal, { ids, atLeast }, stepSlots(scope, []));
    return (await ask(reading, query, params))[0]?.total ?? 0;
  }
  const composed = compose(partnerCommonTotal, { ids, atLeast, ...scope.period }, { kinds: partnerSlot(scope) });
  return (await ask(reading, composed.query, composed.params))[0]?.total ?? 0;
}

async function readPage(reading: Reading, { ids, atLeast, relation, scope }: Common, page: Page) {
  const limit = page.size + 1;
  const bySlots = byNameSlots(page);
  const composed =
    relation === "PARTNERS"
      ? compose(partnerCommon, { ids, atLeast, limit, ...scope.period }, { ...bySlots, kinds: partnerSlot(scope) })
      : compose(traversalCommon, { ids, atLeast, limit }, { ...bySlots, ...stepSlots(scope, []) });
  const rows = await ask(reading, composed.query, composed.params);
  return rows.map(({ partnerOf, ...entity }) => ({ partnerOf: [...partnerOf].sort(compareCodePoints), entity }));
}

function partnerSlot({ kinds, within, period }: Scope): Condition | undefined {
  return allOf(
    kinds && condition(partnerKinds, { kinds }),
    within === null ? null : condition(partnerWithin, { within, ...period }),
  );
}
