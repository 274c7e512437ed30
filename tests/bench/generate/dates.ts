/** Dates of generated rows: some absent, some a year or a month, some of them over. */
import type { Chance } from "./chance.js";

const FIRST_YEAR = 2008;
const LAST_YEAR = 2025;

export interface Dates {
  readonly since: string;
  readonly until: string;
}

/** Empty texts where there is no date; `ended` is the share of those that are over. */
export function datesOf(chance: Chance, purpose: string, given: number, ended: number, ...numbers: number[]): Dates {
  const isOver = chance.happens(ended, `${purpose}-ended`, ...numbers);
  if (!isOver && !chance.happens(given, `${purpose}-given`, ...numbers)) return { since: "", until: "" };
  const span = LAST_YEAR - FIRST_YEAR;
  const year = FIRST_YEAR + chance.below(span, `${purpose}-year`, ...numbers);
  const since = written(chance, year, purpose, numbers);
  const until = isOver ? String(year + 1 + chance.below(LAST_YEAR - year, `${purpose}-until`, ...numbers)) : "";
  return { since, until };
}

function written(chance: Chance, year: number, purpose: string, numbers: readonly number[]): string {
  const form = chance.below(3, `${purpose}-form`, ...numbers);
  const two = (value: number) => String(value).padStart(2, "0");
  const month = two(1 + chance.below(12, `${purpose}-month`, ...numbers));
  if (form === 0) return String(year);
  if (form === 1) return `${year}-${month}`;
  return `${year}-${month}-${two(1 + chance.below(28, `${purpose}-day`, ...numbers))}`;
}
