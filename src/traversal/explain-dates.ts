/** When something held, in words: the part of a sentence before or after what it says. */
/** The dates of a link as it was written. */
export interface Dates {
  readonly linkSince: string | null;
  readonly linkUntil: string | null;
}

/** Chinese, to stand before the sentence: `2021年4月起，`; empty without dates. */
export function datesBefore({ linkSince, linkUntil }: Dates): string {
  if (linkSince && linkSince === linkUntil) return `${chineseDate(linkSince)}，`;
  if (linkSince && linkUntil) return `${chineseDate(linkSince)}至${chineseDate(linkUntil)}，`;
  if (linkSince) return `${chineseDate(linkSince)}起，`;
  return linkUntil ? `截至${chineseDate(linkUntil)}，` : "";
}

/** English, to stand behind the sentence: `, since 2021-04`; empty without dates. */
export function datesAfter({ linkSince, linkUntil }: Dates): string {
  if (linkSince && linkSince === linkUntil) return `, ${linkSince.length === 10 ? "on" : "in"} ${linkSince}`;
  if (linkSince && linkUntil) return `, from ${linkSince} to ${linkUntil}`;
  if (linkSince) return `, since ${linkSince}`;
  return linkUntil ? `, until ${linkUntil}` : "";
}

function chineseDate(date: string): string {
  const [year, month, day] = date.split("-");
  return `${year}年${month ? `${Number(month)}月` : ""}${day ? `${Number(day)}日` : ""}`;
}
