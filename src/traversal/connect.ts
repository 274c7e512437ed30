/**
 * How many entities hang together: the smallest linking subgraph found, its groups, and who is joined to nobody.
 *
 * A Steiner tree approximation: K. Mehlhorn, "A faster approximation algorithm for the Steiner problem in graphs",
 * Information Processing Letters 27 (1988) 125–128. One search from all asked entities at once divides what it reaches
 * among them, and the steps between the regions give a shortest tree over their distances. Its size in steps is at most
 * 2(1 − 1/ℓ) times the least possible, ℓ being the leaves of a best tree, so never more than 2(1 − 1/n) for n asked.
 * The bound holds for each group of a search that was not cut. With a direction asked for, the tree over the shortest
 * joining paths is the shortest there is as well, but no bound on the subgraph is claimed.
 *
 * Two are of one group when a chain of joining paths, each no longer than `maxLength`, leads from the one to the other:
 * the groups are exact, whatever is approximated. A joining path is walked from both its ends; with direction OUT both
 * follow links the way they point until they meet (a common superior, or the other end itself), with IN against it.
 */
import { type Completeness, completeness } from "../lookup/completeness.js";
import type { Reading } from "../lookup/reading.js";
import { compareCodePoints } from "../model/names.js";
import { inSlices } from "../topology/slices.js";
import { bounded, boundedCount } from "./bounded.js";
import { KnownGraph } from "./connect-known.js";
import { pictureOf } from "./connect-picture.js";
import { CONNECT_BUDGET, type ConnectBudget, type Connection, ConnectSearch } from "./connect-search.js";
import type { Spanning } from "./connect-spanning.js";
import { connectIn } from "./connect-walk.js";
import { findSearchEnds } from "./ends.js";
import { groupBy } from "./group-by.js";
import type { Shown } from "./neighborhood.js";
import { LENGTH_BOUNDS, type Path } from "./paths.js";
import type { Scope } from "./scope.js";
import { inLine } from "./searches.js";
import { searchTurn } from "./turn.js";
import { walkIn } from "./walks.js";

/** Their joining paths of ten steps show up to a thousand entities: as many as a neighbourhood may. */
export const CONNECTED_BOUNDS = { least: 1, most: 100 };

export interface ConnectRequest {
  readonly ids: readonly string[];
  readonly scope: Scope;
  /** Steps of a joining path. */
  readonly maxLength: number;
}

export interface ConnectResult {
  /** The entities of all joining paths, with every link of the scope among them. */
  readonly subgraph: Shown;
  /** Of two and more, largest first, then by least id; the members by id. */
  readonly groups: readonly (readonly string[])[];
  /** By id. */
  readonly isolated: readonly string[];
  /** One less than members in every group; by length, then entity ids. */
  readonly paths: readonly Path[];
  readonly completeness: Completeness;
}

/** Joins these entities; an id given twice counts once, NOT_FOUND names unknown ones. `budget` bounds the links read. */
export async function connect(
  reading: Reading,
  request: ConnectRequest,
  budget = CONNECT_BUDGET,
): Promise<ConnectResult> {
  boundedCount("ids", request.ids, CONNECTED_BOUNDS);
  bounded("maxLength", request.maxLength, LENGTH_BOUNDS);
  const { entities: asked, scope } = await findSearchEnds(reading, request.ids, request.scope);
  const known = new KnownGraph(asked, scope.direction !== "ANY");
  const { connection, picture } = await inLine(reading, async () => {
    const connection = await searched(searchTurn(reading), scope, known, request.maxLength, budget);
    return { connection, picture: await pictureOf(reading, known, connection, scope) };
  });
  const { entities, counts, links, paths } = picture;
  const { groups, isolated } = groupsOf(known.terminals, connection.spanning);
  const { limits } = connection;
  const stated = (returned: number) => completeness(returned, limits, limits.size === 0 ? returned : null);
  return {
    subgraph: {
      entities,
      counts,
      links: () => Promise.resolve(links),
      completeness: () => Promise.resolve(stated(entities.length)),
    },
    groups,
    isolated,
    paths,
    completeness: stated(paths.length),
  };
}

/** In memory where the topology is there; with a direction it is still looked through from each terminal on its own. */
async function searched(
  turn: Reading,
  scope: Scope,
  known: KnownGraph,
  maxLength: number,
  budget: ConnectBudget,
): Promise<Connection> {
  const walk = known.isDirected ? null : await walkIn(turn, scope, known.terminals);
  if (!walk) return await new ConnectSearch(turn, scope, known, maxLength, budget).run();
  return await inSlices(connectIn(walk, known.terminals, maxLength), turn.deadline);
}

function groupsOf(terminals: readonly string[], { groupOf }: Spanning) {
  const places = terminals.map((id, place) => ({ id, group: groupOf[place] ?? place }));
  const sets = [...groupBy(places, ({ group }) => group).values()].map((members) => members.map(({ id }) => id));
  const groups = sets.filter(({ length }) => length > 1);
  groups.sort((a, b) => b.length - a.length || compareCodePoints(a[0] ?? "", b[0] ?? ""));
  return { groups, isolated: sets.filter(({ length }) => length === 1).flat() };
}
