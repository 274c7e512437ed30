/** A subgraph as the traversals return it, in the shape of the schema. */
import type { Shown } from "../../traversal/neighborhood.js";
import { linkObjectOf } from "../link/link-object.js";
import type { Subgraph } from "./traversal-types.js";

/** What is not shown is counted once a field asks for it. */
export function subgraphOf(shown: Shown): Subgraph {
  const countOf = async (id: string) => {
    const count = (await shown.counts()).get(id);
    if (!count) throw new Error(`no counts of ${id}, which is shown`);
    return count;
  };
  return {
    entities: shown.entities.map(({ entity, distance }) => ({
      id: entity,
      distance,
      get degree() {
        return countOf(entity).then(({ degree }) => degree);
      },
      get hidden() {
        return countOf(entity).then(({ hidden }) => hidden);
      },
    })),
    get links() {
      return shown.links().then((links) => links.map(linkObjectOf));
    },
    get completeness() {
      return shown.completeness();
    },
  };
}
