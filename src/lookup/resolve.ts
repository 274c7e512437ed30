/** Tells which recorded entity each name of a pasted list stands for. */
import { fail } from "../errors.js";
import type { Condition } from "../graph/compose.js";
import { condition } from "../graph/compose.js";
import { organizationWhereName } from "../graph/queries.gen.js";
import type { OrganizationKind } from "../model/model.gen.js";
import { nameKey } from "../model/names.js";
import { candidates, entitiesByLine, entitiesHoldingEach, NONE, namedEntities } from "./candidates.js";
import { type EntityCalled, type EntityRecord, entitiesByIds } from "./entities.js";
import { whereOf } from "./organization-where.js";
import type { Reading } from "./reading.js";
import { type Asked, askedOf, NAMED, WHOLE } from "./score.js";
import { hitsOf, linesOf, orderedHits, parseAsked, type SearchHit } from "./search.js";

/** Names of one request: what somebody pastes from one sheet. */
export const MAX_NAMES = 200;
/** Candidates shown for each name. */
export const MAX_SHOWN = 5;
/**
 * Unknown names for which parts and similar names are looked up, a dozen passes each; a list with more of them
 * is most likely one of another place, and gets no such candidates.
 */
export const MAX_UNKNOWN = 20;

export interface Resolution {
  readonly input: string;
  readonly candidates: readonly SearchHit[];
  readonly match: EntityCalled | null;
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
  if (names.length > MAX_NAMES) throw fail("BAD_ARGUMENT", { argument: "names", limit: MAX_NAMES, of: "names" });
  const asked = new Map(names.map((name) => [name, parseAsked("names", name)]));
  const where = whereOf({ kinds }, reading.today);
  const found = await wholeHits(reading, [...asked.values()], where);
  await addHeld(reading, found, missing(asked, found), where);
  const unknown = missing(asked, found);
  if (unknown.length <= MAX_UNKNOWN) {
    for (const parts of unknown) found.set(parts, (await hitsOf(reading, parts, where, NONE)).hits);
  }
  return names.map((input) => {
    const hits = found.get(asked.get(input) ?? NOTHING) ?? [];
    return { input, candidates: hits.slice(0, MAX_SHOWN), match: standOut(hits) };
  });
}

const NOTHING: Asked = askedOf("");

type HitsByAsked = Map<Asked, readonly SearchHit[]>;

function missing(asked: ReadonlyMap<string, Asked>, found: HitsByAsked): Asked[] {
  return [...asked.values()].filter((parts) => parts.key !== "" && !found.get(parts)?.length);
}

/** The hits that bear one of the texts whole: two statements, however many texts. */
async function wholeHits(
  reading: Reading,
  asked: readonly Asked[],
  where: Condition | undefined,
): Promise<HitsByAsked> {
  const lines = asked.flatMap(linesOf);
  if (lines.length === 0) return new Map();
  const keys = asked.map((parts) => parts.key);
  const [named, byLine] = await Promise.all([
    namedEntities(reading, keys, where),
    entitiesByLine(reading, lines, where),
  ]);
  return hitsByAsked(asked, (parts) => [
    named.get(parts.key) ?? [],
    ...linesOf(parts).map((line) => byLine.get(line) ?? []),
  ]);
}

/** Adds the hits whose names hold the texts. */
async function addHeld(
  reading: Reading,
  found: HitsByAsked,
  asked: readonly Asked[],
  where: Condition | undefined,
): Promise<void> {
  const textsOf = ({ key, pinyin }: Asked) => (pinyin ? [key, pinyin] : [key]);
  const held = await entitiesHoldingEach(reading, asked.flatMap(textsOf), where);
  const lookUpsOf = (parts: Asked) => textsOf(parts).map((text) => held.get(text) ?? []);
  for (const [parts, hits] of hitsByAsked(asked, lookUpsOf)) found.set(parts, hits);
}

function hitsByAsked(
  asked: readonly Asked[],
  lookUpsOf: (parts: Asked) => readonly (readonly EntityCalled[])[],
): HitsByAsked {
  return new Map(asked.map((parts) => [parts, orderedHits(parts, candidates(lookUpsOf(parts)).entities)]));
}

function standOut(hits: readonly SearchHit[]): EntityCalled | null {
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
  const { entities } = candidates([...named.values(), ...aliased.values()]);
  const ids = entities.filter(({ class: label }) => label === "Organization").map(({ id }) => id);
  if (ids.length > 1) throw fail("AMBIGUOUS_NAME", { ids: ids.sort() });
  return [...(await entitiesByIds(reading, ids)).values()][0] ?? null;
}
