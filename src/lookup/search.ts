/** Finds entities by what people type: names, aliases, short forms, pinyin, initials, parts of names. */
import { fail } from "../errors.js";
import type { Condition } from "../graph/compose.js";
import type { OrganizationKind } from "../model/model.gen.js";
import { compareCodePoints } from "../model/names.js";
import {
  type Candidates,
  candidates,
  entitiesByLine,
  entitiesOfParts,
  holdingEntities,
  joined,
  similarEntities,
} from "./candidates.js";
import { type Completeness, completeness } from "./completeness.js";
import type { EntityCalled } from "./entities.js";
import { withKnownIds } from "./known-ids.js";
import { whereOf } from "./organization-where.js";
import { MAX_PAGE } from "./page.js";
import type { Reading } from "./reading.js";
import { type Asked, askedOf, type Fit, fitOf } from "./score.js";

/** The longest names of the sources have some 60 characters; a longer text is no name. */
export const MAX_TEXT_CHARACTERS = 200;

export interface SearchRequest {
  readonly text: string;
  /** Organizations of these kinds only. */
  readonly kinds?: readonly OrganizationKind[] | null | undefined;
  /** Organizations in this place, chain, alliance or party organization only. */
  readonly within?: string | null | undefined;
  /** From 1 to MAX_PAGE. */
  readonly first: number;
}

/** An entity with its score from 0 (nothing) to 1 (the exact name), the name that fits and the way it fits. */
export interface SearchHit extends Fit {
  readonly entity: EntityCalled;
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  readonly completeness: Completeness;
}

/** The best hits: by score, then name key, then id. Throws BAD_ARGUMENT for too long a text and for `first`. */
export async function search(reading: Reading, request: SearchRequest): Promise<SearchResult> {
  const { text, kinds, within, first } = request;
  if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE) {
    throw fail("BAD_ARGUMENT", { argument: "first", value: first, least: 1, most: MAX_PAGE });
  }
  const asked = parseAsked("text", text);
  if (asked.key === "") return { hits: [], completeness: completeness(0, [], 0) };
  const { answer } = await withKnownIds(reading, { kinds, within }, (known) =>
    best(reading, asked, whereOf(known, reading.today), first),
  );
  return answer;
}

async function best(
  reading: Reading,
  asked: Asked,
  where: Condition | undefined,
  first: number,
): Promise<SearchResult> {
  const [lines, holding] = await Promise.all([
    entitiesByLine(reading, linesOf(asked), where),
    holdingEntities(reading, asked, where),
  ]);
  const near = joined(candidates(lines.values()), holding);
  const { hits, isCut } = await hitsOf(reading, asked, where, near);
  const shown = hits.slice(0, first);
  const isComplete = !isCut && hits.length <= first;
  return {
    hits: shown,
    completeness: completeness(shown.length, isComplete ? [] : ["ROWS"], isCut ? null : hits.length),
  };
}

/** Takes a typed text apart; throws BAD_ARGUMENT where it is too long. */
export function parseAsked(argument: string, text: string): Asked {
  if (text.length > MAX_TEXT_CHARACTERS) {
    throw fail("BAD_ARGUMENT", { argument, limit: MAX_TEXT_CHARACTERS, of: "characters", value: text.slice(0, 40) });
  }
  return askedOf(text);
}

/** The keys under which a text is looked up as a whole name. */
export function linesOf(asked: Asked): string[] {
  return asked.forms.map((form) => form.key);
}

/** Hits, best first, and whether more may fit. */
export interface Hits {
  readonly hits: readonly SearchHit[];
  readonly isCut: boolean;
}

/** The hits among these candidates; where there are none, those of the dearer look-ups for parts and similar names. */
export async function hitsOf(
  reading: Reading,
  asked: Asked,
  where: Condition | undefined,
  near: Candidates,
): Promise<Hits> {
  let hits = orderedHits(asked, near.entities);
  let isCut = near.isCut;
  for (const lookUp of [entitiesOfParts, similarEntities]) {
    if (hits.length > 0) break;
    const found = await lookUp(reading, asked, where);
    hits = orderedHits(asked, found.entities);
    isCut ||= found.isCut;
  }
  return { hits, isCut };
}

export function orderedHits(asked: Asked, entities: Iterable<EntityCalled>): SearchHit[] {
  const hits: SearchHit[] = [];
  for (const entity of entities) {
    const fit = fitOf(asked, entity);
    if (fit) hits.push({ entity, ...fit });
  }
  return hits.sort(
    (a, b) =>
      b.score - a.score ||
      compareCodePoints(a.entity.nameKey, b.entity.nameKey) ||
      compareCodePoints(a.entity.id, b.entity.id),
  );
}
