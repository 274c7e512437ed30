/** Organizations that a coverage rule counts as uncovered, page after page up to a number. */
import { compose } from "../graph/compose.js";
import { coverageAmong } from "../graph/queries.gen.js";
import { inBatches } from "../lookup/batches.js";
import type { EntityRecord } from "../lookup/entities.js";
import type { OrganizationRow } from "../lookup/entity-page.js";
import { MAX_PAGE, nextCursorOf, parsePage, type Slice, shapeOf } from "../lookup/page.js";
import { ask, type Reading } from "../lookup/reading.js";
import { groundOf } from "./coverage-ground.js";
import type { CoverageRule } from "./coverage-rules.js";
import { organizationsBehind, sideOf } from "./organizations-behind.js";

export interface Uncovered {
  /** By name. */
  readonly organizations: readonly EntityRecord[];
  /** Whether there are more. */
  readonly isCut: boolean;
}

/** Those of some organizations that the rule counts as uncovered, wherever they are. */
export async function uncoveredAmong(
  reading: Reading,
  rule: CoverageRule,
  ids: readonly string[],
): Promise<Set<string>> {
  const where = sideOf(await groundOf(reading, { rule }), "UNCOVERED");
  const read = (batch: readonly string[]) => {
    const { query, params } = compose(coverageAmong, { ids: batch }, { where });
    return ask(reading, query, params);
  };
  return new Set((await inBatches(ids, read)).map(({ id }) => id));
}

/** At most `most` of them, within a place or body where one is given. */
export async function uncovered(
  reading: Reading,
  rule: CoverageRule,
  within: string | null,
  most: number,
): Promise<Uncovered> {
  const behind = await organizationsBehind(reading, { rule, side: "UNCOVERED", within });
  const organizations: EntityRecord[] = [];
  const shape = shapeOf(rule);
  let after: string | null = null;
  do {
    reading.deadline.check();
    const page = parsePage({ first: MAX_PAGE, after }, shape);
    const slice: Slice<OrganizationRow> = await behind.page(page);
    organizations.push(...slice.rows.map(({ entity }) => entity));
    after = nextCursorOf(slice, page);
  } while (after !== null && organizations.length <= most);
  return { organizations: organizations.slice(0, most), isCut: after !== null || organizations.length > most };
}
