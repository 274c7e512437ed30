/** Opens the graph that the configuration names: Neo4j where it is given, else the embedded file. */
import { join } from "node:path";

import { openEmbeddedGraph } from "./embedded/embedded-graph.js";
import type { Graph } from "./graph.js";
import { type Neo4jOptions, openNeo4jGraph } from "./neo4j/neo4j-graph.js";

export interface GraphPlace {
  readonly dataDir: string;
  readonly neo4j?: Neo4jOptions | null | undefined;
}

const GRAPH_FILE = "graph.grafeo";

/** Neo4j is connected to on first use; the embedded file throws ENGINE_BUSY where another process holds it. */
export function openGraph({ dataDir, neo4j }: GraphPlace): Graph {
  return neo4j ? openNeo4jGraph(neo4j) : openEmbeddedGraph(join(dataDir, GRAPH_FILE));
}
