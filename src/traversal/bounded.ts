/** Checks a whole number that a caller chose, or the length of a list, against the bounds of its argument. */
import { fail } from "../errors.js";

export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** The value; BAD_ARGUMENT with the bounds where it is no whole number within them. */
export function bounded(argument: string, value: number, { least, most }: Bounds): number {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw fail("BAD_ARGUMENT", { argument, value, least, most });
  }
  return value;
}

/** BAD_ARGUMENT with the bounds where so many were given that they are not within them. */
export function boundedCount(argument: string, { length: count }: readonly unknown[], { least, most }: Bounds): void {
  if (count < least || count > most) throw fail("BAD_ARGUMENT", { argument, count, least, most });
}
