/** The one shortest path, by the engine's own search where it has one and the scope bounds links and dates only. */
import { compose } from "../graph/compose.js";
import { traversalShortestPaths } from "../graph/queries.gen.js";
import { ask, type Reading } from "../lookup/reading.js";
import { findEnds } from "./ends.js";
import { type Path, type PathsRequest, withLinks } from "./paths.js";
import type { Scope } from "./scope.js";
import { linkPattern } from "./scope-slots.js";
import { inTime } from "./turn.js";

/** The length that stands in the statement: an engine takes no parameter there. */
const NATIVE_LENGTH = 6;
/** Where two ends are far apart the engine may look at all there is: then our own search still has its time. */
const NATIVE_SHARE = 0.25;

export interface FirstPath {
  /** One more than steps. */
  readonly entities: readonly string[];
  /** The path with the links of its steps, which are read only then. */
  path(): Promise<Path>;
}

/**
 * A list of one path or none, as `paths` with `first: 1` gives; null where only `paths` can answer.
 * Whether there are more is not known then: that is the dear part, and asked of `paths` by whoever wants to know.
 */
export async function firstPath(reading: Reading, request: PathsRequest): Promise<readonly FirstPath[] | null> {
  const { from, to, scope } = request;
  if (!isNative(reading, request)) return null;
  // Ids were rarely merged away: the search begins before it is known.
  const [ends, found] = await Promise.all([
    findEnds(reading, [from, to], scope),
    search(reading, from, to, request).catch(() => null),
  ]);
  const [one, other] = ends.entities;
  const isAsAsked = one?.id === from && other?.id === to;
  if (!isAsAsked || !found) return null;
  return found.map((entities) => ({ entities, path: () => pathOf(reading, entities, ends.scope) }));
}

async function pathOf(reading: Reading, entities: readonly string[], scope: Scope): Promise<Path> {
  const [path] = await withLinks(reading, [entities], scope);
  if (!path) throw new Error("every sequence has a path");
  return path;
}

function isNative({ graph }: Reading, { from, to, first, maxLength, scope }: PathsRequest): boolean {
  const isPlain = scope.kinds === null && scope.within === null && scope.direction === "ANY";
  return graph.engine === "neo4j" && isPlain && first === 1 && maxLength <= NATIVE_LENGTH && from !== to;
}

async function search(
  reading: Reading,
  from: string,
  to: string,
  { scope, maxLength }: { readonly scope: Scope; readonly maxLength: number },
): Promise<(readonly string[])[] | null> {
  const turn = { ...reading, deadline: reading.deadline.sooner(NATIVE_SHARE) };
  const params = { from, to, start: scope.period.from, end: scope.period.to, limit: 1 };
  const composed = compose(traversalShortestPaths, params, { types: linkPattern(scope) });
  const rows = await inTime(turn, () => ask(turn, composed.query, composed.params));
  return rows?.map(({ entities }) => entities).filter((entities) => entities.length <= maxLength + 1) ?? null;
}
