/** The picture of a connection: its entities, every link among them, and its joining paths with their links. */
import type { LinkRecord } from "../lookup/links.js";
import { once } from "../lookup/once.js";
import type { Reading } from "../lookup/reading.js";
import { compareCodePoints } from "../model/names.js";
import type { Candidate, KnownGraph } from "./connect-known.js";
import type { Connection } from "./connect-search.js";
import { groupBy } from "./group-by.js";
import { leads } from "./leads.js";
import { linksAmong } from "./links.js";
import { countShown, type Shown } from "./neighborhood.js";
import { pairKey } from "./pair-key.js";
import type { Path } from "./paths.js";
import type { Scope } from "./scope.js";

export interface Picture extends Pick<Shown, "entities" | "counts"> {
  readonly links: readonly LinkRecord[];
  readonly paths: readonly Path[];
}

/** Loads the links among all that the joins pass; those that lead on from there are counted once somebody asks. */
export async function pictureOf(
  reading: Reading,
  known: KnownGraph,
  { ways, spanning: { joins }, kindOf }: Connection,
  scope: Scope,
): Promise<Picture> {
  const sequences = joins.map((join) => ({ join, entities: ways.entitiesOf(join) }));
  const shown = [...new Set(sequences.flatMap(({ entities }) => entities))];
  const kinds = new Map(shown.map((id) => [id, kindOf(id)]));
  const links = shown.length > 0 ? await linksAmong(reading, shown, scope) : [];
  const distances = distancesWithin(shown, known.terminals, links);
  const linksOf = groupBy(links, ({ from, to }) => pairKey(from, to));
  const paths = sequences.map(({ join, entities: along }) => pathOf(along, join, linksOf, scope));
  return {
    entities: [...distances].map(([entity, distance]) => ({ entity, distance })),
    counts: once(() => countShown(reading, { distances, kinds }, links, scope, known.terminals)),
    links,
    paths: paths.sort(byLengthAndIds),
  };
}

/** Steps from the nearest of those asked about over the links shown; nearest first, then by id. */
function distancesWithin(
  shown: readonly string[],
  terminals: readonly string[],
  links: readonly LinkRecord[],
): Map<string, number> {
  const ofFrom = groupBy(links, ({ from }) => from);
  const ofTo = groupBy(links, ({ to }) => to);
  const isShown = new Set(shown);
  let frontier = terminals.filter((id) => isShown.has(id));
  const distances = new Map(frontier.map((id) => [id, 0]));
  for (let distance = 1; frontier.length > 0; distance++) {
    const next = frontier.flatMap((id) => [
      ...(ofFrom.get(id) ?? []).map(({ to }) => to),
      ...(ofTo.get(id) ?? []).map(({ from }) => from),
    ]);
    frontier = [...new Set(next)].filter((id) => !distances.has(id)).sort(compareCodePoints);
    for (const id of frontier) distances.set(id, distance);
  }
  return distances;
}

function pathOf(
  entities: readonly string[],
  join: Candidate,
  linksOf: ReadonlyMap<string, readonly LinkRecord[]>,
  { direction }: Scope,
): Path {
  const turn = entities.indexOf(join.meeting[0]);
  const steps = entities.slice(1).map((to, at) => {
    const from = entities[at] ?? to;
    // Behind the meeting point it was the other one who walked.
    const walker = at < turn ? from : to;
    const links = (linksOf.get(pairKey(from, to)) ?? []).filter((link) => leads(link, walker, direction));
    return { links };
  });
  return { length: steps.length, entities, steps };
}

function byLengthAndIds(a: Path, b: Path): number {
  const ids = a.entities.map((id, at) => compareCodePoints(id, b.entities[at] ?? "")).find((order) => order !== 0);
  return a.length - b.length || (ids ?? 0);
}
