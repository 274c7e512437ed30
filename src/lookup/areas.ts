/** The places that organizations are located in, upward. */
import { areaUpward } from "../graph/queries.gen.js";
import { askedPeriod } from "../model/dates.js";
import type { EntityRecord } from "./entities.js";
import { ask, type Reading } from "./reading.js";
import { rowsByParent } from "./slices-by-parent.js";

/**
 * Every place each organization lies in today, by steps, then name key and id; the first is its `area`.
 * At most eight steps up: province, city, county, township, village, park and site lie one in the other.
 */
export async function areasOf(reading: Reading, ids: readonly string[]): Promise<Map<string, EntityRecord[]>> {
  const rows = await ask(reading, areaUpward, { ids, ...askedPeriod(null, false, reading.today) });
  const areas = new Map<string, EntityRecord[]>();
  for (const [id, own] of rowsByParent(ids, rows))
    areas.set(
      id,
      own.map(({ parent, distance, ...place }) => place),
    );
  return areas;
}
