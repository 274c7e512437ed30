/** Entities that may fit a typed text, found by statements that give the same rows on every engine. */
import { type Condition, compose } from "../graph/compose.js";
import {
  searchBeginning,
  searchHolding,
  searchHoldingHan,
  searchHoldingInOrder,
  searchLines,
  searchNamed,
} from "../graph/queries.gen.js";
import { compareCodePoints } from "../model/names.js";
import type { EntityCalled } from "./entities.js";
import { FEW_FOR_SEARCH, isInHanIndex, sizeHolding } from "./held-texts.js";
import { ask, type Reading } from "./reading.js";
import { type Asked, bigramsOf } from "./score.js";

/** Rows of one look-up; what lies beyond is cut, and the answer says so. */
export const MAX_CANDIDATES = 200;
/** The same for each of many texts that are looked up together. */
const CANDIDATES_EACH = 20;
/** Texts of one statement; several statements run side by side. */
const TEXTS_AT_ONCE = 50;
/** Pieces of three characters by which a similar name is looked for. */
const MAX_PIECES = 12;
const PIECE_CHARACTERS = 3;

/** Entities that may fit, each once, and whether there were more. */
export interface Candidates {
  readonly entities: readonly EntityCalled[];
  readonly isCut: boolean;
}

export const NONE: Candidates = { entities: [], isCut: false };

/** Entities by the text, name key or line they were looked up by. */
export type Found = ReadonlyMap<string, readonly EntityCalled[]>;

/** Entities by exact name key. */
export async function namedEntities(
  reading: Reading,
  keys: readonly string[],
  where: Condition | undefined,
): Promise<Found> {
  const { query, params } = compose(searchNamed, { keys: [...new Set(keys)], limit: MAX_CANDIDATES + 1 }, { where });
  return grouped((await ask(reading, query, params)).map(({ key, ...entity }) => [key, entity]));
}

/** Entities by name, alias or short form, compared by name key. */
export async function entitiesByLine(
  reading: Reading,
  lines: readonly string[],
  where: Condition | undefined,
): Promise<Found> {
  const asked = { lines: [...new Set(lines)], limit: MAX_CANDIDATES + 1 };
  const { query, params } = compose(searchLines, asked, { where });
  return grouped((await ask(reading, query, params)).map(({ line, ...entity }) => [line, entity]));
}

/** Entities with a name that holds the text, or is read so. */
export async function holdingEntities(
  reading: Reading,
  asked: Asked,
  where: Condition | undefined,
): Promise<Candidates> {
  const size = await sizeHolding(reading, asked.key);
  // All that hold it, those that begin with it among them.
  if (size !== null && size <= MAX_CANDIDATES) return holding(reading, [asked.key], [], where);
  const begun = compose(searchBeginning, { key: asked.key, limit: MAX_CANDIDATES + 1 }, { where });
  const beginning = candidates([await ask(reading, begun.query, begun.params)]);
  // So common a text has better hits than those that merely hold it, and sorting all of them is dear.
  if (beginning.isCut) return beginning;
  // Of the names in order a condition may leave too few to be met soon.
  if (size !== null && size > FEW_FOR_SEARCH && !where)
    return joined(beginning, await holdingInOrder(reading, asked.key));
  const texts = new Set(asked.pinyin ? [asked.key, asked.pinyin] : [asked.key]);
  const held = await Promise.all([...texts].map((text) => holding(reading, [text], [], where)));
  return held.reduce(joined, beginning);
}

/** Entities with a name that holds one of many texts, by text: a statement for every fifty, not one for each. */
export async function entitiesHoldingEach(
  reading: Reading,
  texts: readonly string[],
  where: Condition | undefined,
): Promise<Found> {
  const distinct = [...new Set(texts)];
  const asking = [];
  for (let at = 0; at < distinct.length; at += TEXTS_AT_ONCE) {
    asking.push(readHolding(reading, distinct.slice(at, at + TEXTS_AT_ONCE), [], CANDIDATES_EACH, where));
  }
  return grouped((await Promise.all(asking)).flat());
}

/** Entities that hold every part of the text, its words or else its bigrams, in whatever order. */
export async function entitiesOfParts(
  reading: Reading,
  asked: Asked,
  where: Condition | undefined,
): Promise<Candidates> {
  const parts = asked.words.length > 1 ? asked.words : bigramsOf(asked.key);
  const [longest, ...others] = [...parts].sort((a, b) => b.length - a.length);
  return longest && others.length > 0 ? holding(reading, [longest], others, where) : NONE;
}

/** Entities that share a piece of three characters: what was typed with words too many, too few or wrong. */
export async function similarEntities(
  reading: Reading,
  asked: Asked,
  where: Condition | undefined,
): Promise<Candidates> {
  // Without place and legal form, which thousands share.
  const core = asked.forms.filter((form) => !form.brand).sort((a, b) => a.key.length - b.key.length)[0]?.key ?? "";
  const characters = [...core];
  const starts = characters.length - PIECE_CHARACTERS + 1;
  const step = Math.max(1, Math.ceil(starts / MAX_PIECES));
  const pieces = new Set<string>();
  for (let at = 0; at < starts; at += step) pieces.add(characters.slice(at, at + PIECE_CHARACTERS).join(""));
  if (pieces.size === 0) return NONE;
  const found = grouped(await readHolding(reading, [...pieces], [], MAX_CANDIDATES + 1, where));
  return sharingMost(candidates(found.values()), found);
}

/** Those that share the most pieces, so that few names need to be compared. */
function sharingMost({ entities, isCut }: Candidates, found: Found): Candidates {
  const shared = new Map<string, number>();
  for (const { id } of [...found.values()].flat()) shared.set(id, (shared.get(id) ?? 0) + 1);
  const ordered = [...entities].sort(
    (a, b) => (shared.get(b.id) ?? 0) - (shared.get(a.id) ?? 0) || compareCodePoints(a.id, b.id),
  );
  return { entities: ordered.slice(0, MAX_CANDIDATES), isCut: isCut || ordered.length > MAX_CANDIDATES };
}

/** Those that hold the text in their names; where too few do, those that hold it elsewhere too. */
async function holdingInOrder(reading: Reading, text: string): Promise<Candidates> {
  const named = candidates([await ask(reading, searchHoldingInOrder, { text, limit: MAX_CANDIDATES + 1 })]);
  return named.isCut ? named : holding(reading, [text], [], undefined);
}

async function holding(
  reading: Reading,
  texts: readonly string[],
  also: readonly string[],
  where: Condition | undefined,
): Promise<Candidates> {
  return candidates(grouped(await readHolding(reading, texts, also, MAX_CANDIDATES + 1, where)).values());
}

/** At most `limit` for each text; asked apart for those that the index of Han knows. */
async function readHolding(
  reading: Reading,
  texts: readonly string[],
  also: readonly string[],
  limit: number,
  where: Condition | undefined,
): Promise<(readonly [text: string, entity: EntityCalled])[]> {
  const isHan = (text: string) => isInHanIndex(reading, text);
  const parts = [
    [searchHoldingHan, texts.filter(isHan)],
    [searchHolding, texts.filter((text) => !isHan(text))],
  ] as const;
  const reads = parts.map(async ([statement, some]) => {
    if (some.length === 0) return [];
    const { query, params } = compose(statement, { texts: some, also, limit }, { where });
    return (await ask(reading, query, params)).map(({ text, ...entity }) => [text, entity] as const);
  });
  return (await Promise.all(reads)).flat();
}

function grouped(rows: readonly (readonly [key: string, entity: EntityCalled])[]): Found {
  const groups = new Map<string, EntityCalled[]>();
  for (const [key, entity] of rows) {
    const entities = groups.get(key);
    if (entities) entities.push(entity);
    else groups.set(key, [entity]);
  }
  return groups;
}

/** The entities of several look-ups; each was asked for one more than it may give. */
export function candidates(lookUps: Iterable<readonly EntityCalled[]>): Candidates {
  const lists = [...lookUps];
  return {
    entities: eachOnce(lists.flatMap((entities) => entities.slice(0, MAX_CANDIDATES))),
    isCut: lists.some((entities) => entities.length > MAX_CANDIDATES),
  };
}

export function joined(one: Candidates, other: Candidates): Candidates {
  return { entities: eachOnce([...one.entities, ...other.entities]), isCut: one.isCut || other.isCut };
}

function eachOnce(entities: readonly EntityCalled[]): EntityCalled[] {
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
}
