/** A subgraph as the traversals return it, in the shape of the schema. */
import type { Subgraph as FoundSubgraph } from "../../traversal/neighborhood.js";
import { linkObjectOf } from "../link/link-object.js";
import type { Subgraph } from "./traversal-types.js";

export function subgraphObjectOf({ entities, links, completeness }: FoundSubgraph): Subgraph {
  return {
    entities: entities.map(({ entity, ...rest }) => ({ id: entity, ...rest })),
    links: links.map(linkObjectOf),
    completeness,
  };
}
