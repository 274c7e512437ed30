/** The ids of the few entities that a test holds of. */
import { Pace, type Slices } from "./slices.js";
import { linksAt, type Topology } from "./topology.js";

/** Of the number of an entity. */
export type Test = (number: number) => boolean;

export interface Among {
  readonly among: Iterable<number>;
  /** More are not worth naming. */
  readonly most: number;
  /** Reckoned for each beside its links. */
  readonly stepsOfTest: number;
  readonly pace?: Pace;
}

/** In the order of `among`; "many" where they are more than `most`, null where it was too late. */
export function* idsWhere(
  topology: Topology,
  holdsOf: Test,
  { among, most, stepsOfTest, pace = new Pace() }: Among,
): Slices<string[] | "many" | null> {
  const found: string[] = [];
  for (const number of among) {
    if (pace.isDueAfter(stepsOfTest + linksAt(topology, number)) && (yield)) return null;
    if (holdsOf(number) && found.push(topology.ids.idOf(number)) > most) return "many";
  }
  return found;
}

/** Every number of a topology. */
export function* numbersBelow(count: number): Iterable<number> {
  for (let number = 0; number < count; number++) yield number;
}
