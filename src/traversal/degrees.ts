/** How many links entities have, whatever their dates: what expanding them would cost. */
import { compose, type LinkPattern } from "../graph/compose.js";
import { traversalDegrees } from "../graph/queries.gen.js";
import type { RowOf } from "../graph/query.js";
import { inBatches, SIDE_BY_SIDE } from "../lookup/batches.js";
import { ask, type Reading } from "../lookup/reading.js";
import { walkAlong } from "./walks.js";

export type Degree = RowOf<typeof traversalDegrees>;

/** Of links that fit the pattern; unknown ids are absent. */
export async function degreesOf(reading: Reading, ids: readonly string[], links: LinkPattern): Promise<Degree[]> {
  const walk = await walkAlong(reading, links);
  if (walk) return ids.map((id) => ({ id, degree: walk.degree(walk.topology.ids.numberOf(id)) }));
  return await inBatches(
    ids,
    (batch) => {
      const { query, params } = compose(traversalDegrees, { ids: batch }, { links });
      return ask(reading, query, params);
    },
    SIDE_BY_SIDE,
  );
}
