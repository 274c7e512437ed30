/** Reads queries, printed answers, links and headings out of Markdown, and tells whether an answer is what was printed. */

export interface Example {
  /** Of the query, from 1. */
  readonly line: number;
  readonly query: string;
  /** What is printed under it. */
  readonly answer: unknown;
}

const EXAMPLE = /^```graphql\n([\s\S]*?)^```\n\n^```json\n([\s\S]*?)^```$/gm;

/** Every query with the answer under it; throws where a query has none. */
export function examplesOf(page: string): Example[] {
  const examples = [...page.matchAll(EXAMPLE)].map((match) => ({
    line: page.slice(0, match.index).split("\n").length,
    query: match[1] ?? "",
    answer: JSON.parse(match[2] ?? "") as unknown,
  }));
  if (examples.length !== page.split("```graphql").length - 1) throw new Error("A query has no answer under it.");
  return examples;
}

/** Where the page's own links lead; those to other sites are left out. */
export function linksOf(page: string): string[] {
  const texts = page.replace(/^```[\s\S]*?^```$/gm, "");
  return [...texts.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? "").filter((link) => !/^\w+:/.test(link));
}

/** As GitHub names headings in links. */
export function headingsOf(page: string): string[] {
  const headings = [...page.matchAll(/^#{1,6} (.+)$/gm)].map((match) => match[1] ?? "");
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_\- ]/gu, "")
      .replaceAll(" ", "-"),
  );
}

const CUT = "…";

/** Whether a real value is the printed one, `…` standing for what was left out: the rest of a list, or a part of a text. */
export function shows(printed: unknown, real: unknown): boolean {
  if (Array.isArray(printed)) return Array.isArray(real) && showsList(printed, real);
  if (typeof printed === "string") return typeof real === "string" && showsText(printed, real);
  if (typeof printed !== "object" || printed === null) return printed === real;
  if (typeof real !== "object" || real === null || Array.isArray(real)) return false;
  const [keys, others] = [Object.keys(printed), Object.keys(real)];
  const at = (value: object, key: string): unknown => Reflect.get(value, key);
  return keys.length === others.length && keys.every((key) => shows(at(printed, key), at(real, key)));
}

function showsList(printed: readonly unknown[], real: readonly unknown[]): boolean {
  const isCut = printed.at(-1) === CUT;
  const shown = isCut ? printed.slice(0, -1) : printed;
  const fits = isCut ? real.length > shown.length : real.length === shown.length;
  return fits && shown.every((value, at) => shows(value, real[at]));
}

function showsText(printed: string, real: string): boolean {
  const parts = printed.split(CUT);
  const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[\\s\\S]*");
  return new RegExp(`^${pattern}$`).test(real);
}
