/**
 * Divides a graph into communities by greedy gain of modularity.
 *
 * Blondel, Guillaume, Lambiotte and Lefebvre, J. Stat. Mech. P10008 (2008), as graphology has it; modularity by Newman,
 * PNAS 103 (2006), at resolution 1, links without direction, parallel ones weighing as many. Entities enter in order and
 * the walk is seeded: the same graph is always divided the same way.
 */
import { UndirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";

import type { Adjacency } from "./adjacency.js";
import { seededRandom } from "./seeded-random.js";

export interface Communities {
  /** The community of each entity. */
  readonly communities: Uint32Array;
  readonly modularity: number;
}

const SEED = 20_081_009;
/** The library's types promise a default export; the module itself is the function. */
const louvain = louvainModule as unknown as typeof louvainModule.default;

/** Takes steps that go both ways; blocks until it is done. */
export function divide({ starts, targets, weights }: Adjacency): Communities {
  const size = starts.length - 1;
  const graph = new UndirectedGraph<object, { weight: number }>();
  for (let entity = 0; entity < size; entity++) graph.addNode(entity);
  for (let near = 0; near < size; near++) {
    for (let step = starts[near] ?? 0; step < (starts[near + 1] ?? 0); step++) {
      const far = targets[step] ?? 0;
      if (near < far) graph.addEdge(near, far, { weight: weights[step] ?? 1 });
    }
  }
  const found = louvain.detailed(graph, { rng: seededRandom(SEED), getEdgeWeight: "weight" });
  const communities = Uint32Array.from({ length: size }, (_, entity) => found.communities[entity] ?? 0);
  return { communities, modularity: found.modularity };
}
