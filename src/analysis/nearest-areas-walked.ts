/** The nearest areas of organizations, over the topology in memory: each place is looked at once, however many lie in it. */
import type { Period } from "../model/dates.js";
import type { Topology } from "../topology/topology.js";
import { organizationsAt, Walk } from "../topology/walk.js";
import { MOST_STEPS } from "./nearest-areas.js";

interface Nearest {
  /** From the place, which may be an area itself. */
  readonly steps: number;
  readonly areas: readonly number[];
}

/** By number of an organization; several areas where they are as near, none where no MOST_STEPS lead to one. */
export function nearestAreasIn(topology: Topology, period: Period): (number: number) => readonly number[] {
  const upward = new Walk(topology, { types: ["LOCATED_IN"], direction: "OUT", kinds: null, period });
  const known = new Map<number, Nearest>();

  const above = (numbers: readonly number[]) => [
    ...new Set(numbers.flatMap((number) => organizationsAt(upward, number))),
  ];

  const nearestTo = (place: number): Nearest => {
    for (
      let steps = 0, numbers = [place];
      steps < MOST_STEPS && numbers.length > 0;
      steps++, numbers = above(numbers)
    ) {
      const areas = numbers.filter((number) => topology.kindOf(number) === "AREA");
      if (areas.length > 0) return { steps, areas };
    }
    return { steps: MOST_STEPS, areas: [] };
  };

  const remembered = (place: number): Nearest => {
    const found = known.get(place) ?? nearestTo(place);
    known.set(place, found);
    return found;
  };

  return (number) => {
    const [place, ...others] = organizationsAt(upward, number);
    if (place === undefined) return [];
    if (others.length === 0) return remembered(place).areas;
    const nearest = [place, ...others].map(remembered);
    const steps = Math.min(...nearest.map((each) => each.steps));
    return [...new Set(nearest.filter((each) => each.steps === steps).flatMap(({ areas }) => areas))];
  };
}
