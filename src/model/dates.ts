/** Partial dates: a text that stands for the whole interval it names. */
import { fail } from "../errors.js";

/** ISO YYYY, YYYY-MM or YYYY-MM-DD with the first and last full day of its interval. */
export interface PartialDate {
  readonly text: string;
  readonly firstDay: string;
  readonly lastDay: string;
}

/** The days between which something holds; the widest stands for "at any time". */
export type Period = {
  readonly from: string;
  readonly to: string;
};

export const FIRST_DAY = "0000-01-01";
export const LAST_DAY = "9999-12-31";
export const ANY_TIME: Period = { from: FIRST_DAY, to: LAST_DAY };

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Parses a partial date; throws BAD_DATE for another text or a day that does not exist. */
export function parsePartialDate(text: string): PartialDate {
  const match = SHAPE.exec(text);
  if (!match) throw fail("BAD_DATE", { value: text.slice(0, 40) });
  const [, year = "", month, day] = match;
  const monthNumber = Number(month ?? "1");
  const dayNumber = Number(day ?? "1");
  if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > lastDayOf(Number(year), monthNumber)) {
    throw fail("BAD_DATE", { value: text });
  }
  if (day) return { text, firstDay: text, lastDay: text };
  if (month) return { text, firstDay: `${text}-01`, lastDay: `${text}-${lastDayOf(Number(year), monthNumber)}` };
  return { text, firstDay: `${year}-01-01`, lastDay: `${year}-12-31` };
}

function lastDayOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The period stored beside since and until: a missing end is unbounded, until is inclusive. */
export function periodOf(since: string | null | undefined, until: string | null | undefined): Period {
  return {
    from: since ? parsePartialDate(since).firstDay : FIRST_DAY,
    to: until ? parsePartialDate(until).lastDay : LAST_DAY,
  };
}

/** Today in China, where the dates of the sources are. */
export function todayInShanghai(nowMs: number): string {
  return new Date(nowMs + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** The period in which a link must hold somewhere: asOf (today when omitted), or any time with includeEnded. */
export function askedPeriod(asOf: string | null | undefined, includeEnded: boolean, today: string): Period {
  if (includeEnded) return ANY_TIME;
  const date = parsePartialDate(asOf ?? today);
  return { from: date.firstDay, to: date.lastDay };
}
