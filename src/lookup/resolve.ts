/** Tells which recorded entity each name of a pasted list stands for. */
import { fail } from "../errors.js";
import type { Condition } from "../graph/compose.js";
import { condition } from "../graph/compose.js";
import { organizationWhereName } from "../graph/queries.gen.js";
import type { OrganizationKind } from "../model/model.gen.js";
import { nameKey } from "../model/names.js";
import {
  type Candidates,
  candidates,
  entitiesByLine,
  type Found,
  namedEntities,
  searchCondition,
} from "./candidates.js";
import { type EntityRecord, entitiesByIds } from "./entities.js";
import type { Reading } from "./reading.js";
import { type Asked, NAMED, WHOLE } from "./score.js";
import { linesOf, orderedHits, parseAsked, type SearchHit, searchBeyondLines } from "./search.js";

/** Names of one request: what somebody pastes from one sheet. */
export const MAX_NAMES = 200;
/** Candidates shown for each name. */
export const MAX_SHOWN = 5;
/** Names searched for at the same time, so that a long list leaves connections to others. */
const SEARCHES_AT_ONCE = 4;

export interface Resolution {
  readonly input: string;
  readonly candidates: readonly SearchHit[];
  readonly match: EntityRecord | null;
}

/**
 * One resolution for each name, in order. A candidate stands out, and is the match, when the text stands for its whole
 * name (exact name, alias or short form), no other fits as well, and no other bears the text as name or alias.
 */
export async function resolve(
  reading: Reading,
  names: readonly string[],
  kinds?: readonly OrganizationKind[] | null,
): Promise<Resolution[]> {
  if (names.length > MAX_NAMES) throw fail("BAD_ARGUMENT", { argument: "names", limit: MAX_NAMES });
  const asked = new Map(names.map((name) => [name, parseAsked("names", name)]));
  const where = searchCondition(kinds, null, reading.today);
  const whole = await wholeNames(reading, [...asked.values()], where);
  const found = new Map<string, readonly SearchHit[]>();
  const left: string[] = [];
  for (const [name, parts] of asked) {
    const hits = orderedHits(parts, entitiesOf(parts, whole.candidates, whole.entities));
    if (hits.length > 0 || parts.key === "") found.set(name, hits);
    else left.push(name);
  }
  const searchNext = async () => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) {
      const parts = asked.get(name);
      if (parts) found.set(name, (await searchBeyondLines(reading, parts, where, NONE)).hits);
    }
  };
  await Promise.all(Array.from({ length: SEARCHES_AT_ONCE }, searchNext));
  return names.map((input) => {
    const hits = found.get(input) ?? [];
    return { input, candidates: hits.slice(0, MAX_SHOWN), match: standOut(hits) };
  });
}

const NONE: Candidates = { ids: [], isCut: false };

interface WholeNames {
  readonly candidates: Found;
  readonly entities: ReadonlyMap<string, EntityRecord>;
}

/** The entities that bear one of the texts whole: three statements, however many texts. */
async function wholeNames(
  reading: Reading,
  asked: readonly Asked[],
  where: Condition | undefined,
): Promise<WholeNames> {
  const lines = asked.flatMap(linesOf);
  if (lines.length === 0) return { candidates: new Map(), entities: new Map() };
  const [named, byLine] = await Promise.all([
    namedEntities(
      reading,
      asked.map((parts) => parts.key),
      where,
    ),
    entitiesByLine(reading, lines, where),
  ]);
  const both = new Map(
    [...named.keys(), ...byLine.keys()].map((key) => [
      key,
      candidates([named.get(key) ?? [], byLine.get(key) ?? []]).ids,
    ]),
  );
  return { candidates: both, entities: await entitiesByIds(reading, [...new Set([...both.values()].flat())]) };
}

function entitiesOf(asked: Asked, found: Found, entities: ReadonlyMap<string, EntityRecord>): Set<EntityRecord> {
  const ids = linesOf(asked).flatMap((line) => found.get(line) ?? []);
  return new Set(ids.flatMap((id) => entities.get(id) ?? []));
}

function standOut(hits: readonly SearchHit[]): EntityRecord | null {
  const [best, second] = hits;
  if (!best || best.score < WHOLE) return null;
  return second && (second.score === best.score || second.score >= NAMED) ? null : best.entity;
}

/** The organization of this name or alias; null when there is none, AMBIGUOUS_NAME with the ids when several bear it. */
export async function organizationByName(reading: Reading, name: string): Promise<EntityRecord | null> {
  const key = nameKey(name);
  if (key === "") return null;
  parseAsked("name", name);
  const bearing = condition(organizationWhereName, { key });
  const [named, aliased] = await Promise.all([
    namedEntities(reading, [key], bearing),
    entitiesByLine(reading, [key], bearing),
  ]);
  const { ids } = candidates([...named.values(), ...aliased.values()]);
  const entities = [...(await entitiesByIds(reading, ids)).values()].filter(
    ({ class: label }) => label === "Organization",
  );
  if (entities.length > 1) throw fail("AMBIGUOUS_NAME", { ids: entities.map(({ id }) => id).sort() });
  return entities[0] ?? null;
}
