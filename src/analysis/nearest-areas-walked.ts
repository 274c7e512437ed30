/** The nearest areas of organizations, over the topology in memory. */
import type { Period } from "../model/dates.js";
import type { Topology } from "../topology/topology.js";
import { organizationsAt, Walk } from "../topology/walk.js";
import { nearestAmong } from "./nearest-areas.js";

/** By number of an organization; several areas where they are as near. */
export function nearestAreasIn(topology: Topology, period: Period): (number: number) => readonly number[] {
  const upward = new Walk(topology, { types: ["LOCATED_IN"], direction: "OUT", kinds: null, period });
  const placeOf = (number: number) => ({
    isArea: topology.kindOf(number) === "AREA",
    above: organizationsAt(upward, number),
  });
  const known = new Map<number, readonly number[]>();
  return (number) => {
    const places = organizationsAt(upward, number);
    const [place, ...others] = places;
    // Nearly all lie in one place directly, and share it with many.
    if (place === undefined || others.length > 0) return nearestAmong(placeOf, places);
    const areas = known.get(place) ?? nearestAmong(placeOf, places);
    known.set(place, areas);
    return areas;
  };
}
