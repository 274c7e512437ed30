/**
 * The one shortest path: through the topology in memory where one is kept, or else by the engine's own search where it
 * has one and the scope bounds links and dates only.
 */
import { compose } from "../graph/compose.js";
import { traversalShortestPaths } from "../graph/queries.gen.js";
import { ask, type Reading } from "../lookup/reading.js";
import { findEnds } from "./ends.js";
import { checkBounds, type Path, type PathsRequest, withLinks } from "./paths.js";
import { reversed, type Scope } from "./scope.js";
import { linkPattern } from "./scope-slots.js";
import { shortestIn } from "./shortest-walk.js";
import { inTime } from "./turn.js";
import { walkIn } from "./walks.js";

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
  const { from, to, scope, first } = request;
  checkBounds(request);
  if (first !== 1 || from === to) return null;
  // Ids were rarely merged away: the search begins before it is known.
  const [ends, found] = await Promise.all([
    findEnds(reading, [from, to], scope),
    inTime(reading, () => search(reading, request)),
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

/** At most one; null where this way does not lead to an answer. */
async function search(reading: Reading, request: PathsRequest): Promise<(readonly string[])[] | null> {
  const { from, to, scope, maxLength } = request;
  const onward = await walkIn(reading, scope, [from, to]);
  const backward = await walkIn(reading, reversed(scope), [from, to]);
  if (!onward || !backward) return isNative(reading, request) ? await searchNatively(reading, request) : null;
  const path = shortestIn({ onward, backward, from, to }, maxLength, reading.deadline);
  return path ? [path] : [];
}

function isNative({ graph }: Reading, { maxLength, scope }: PathsRequest): boolean {
  const isPlain = scope.kinds === null && scope.within === null && scope.direction === "ANY";
  return graph.engine === "neo4j" && isPlain && maxLength <= NATIVE_LENGTH;
}

async function searchNatively(
  reading: Reading,
  { from, to, scope, maxLength }: PathsRequest,
): Promise<(readonly string[])[] | null> {
  const turn = { ...reading, deadline: reading.deadline.sooner(NATIVE_SHARE) };
  const params = { from, to, start: scope.period.from, end: scope.period.to, limit: 1 };
  const composed = compose(traversalShortestPaths, params, { types: linkPattern(scope) });
  const rows = await inTime(turn, () => ask(turn, composed.query, composed.params));
  return rows?.map(({ entities }) => entities).filter((entities) => entities.length <= maxLength + 1) ?? null;
}
