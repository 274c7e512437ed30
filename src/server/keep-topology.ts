/** The topology of a running process: its bound comes from the configuration, and the log tells when it is there. */
import type { Config } from "../config.js";
import type { Graph } from "../graph/graph.js";
import { KeptTopology } from "../topology/kept-topology.js";
import type { Logger } from "./logger.js";

/** It reads nothing before it is started or asked. */
export function keepTopology(graph: Graph, { topologyLinks }: Config, logger: Logger): KeptTopology {
  return new KeptTopology(graph, {
    maxLinks: topologyLinks,
    onLoad(topology, loadMs, fault) {
      const ms = Math.round(loadMs);
      const { entityCount: entities, linkCount: links } = topology ?? {};
      if (topology) logger.info({ entities, links, ms }, "searches walk the topology in memory");
      else if (fault) logger.warn({ cause: String(fault), ms }, "no topology was read: searches ask the graph");
      else logger.debug({ ms }, "no topology was kept: searches ask the graph");
    },
  });
}
