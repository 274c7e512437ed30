/** The text of an entity that search looks through, made once when the entity is written. */
import { nameKey } from "./names.js";
import { readLines } from "./pinyin.js";
import { type ShortForm, shortFormsOf } from "./short-forms.js";

/** UTF-8 bytes of one search text: Neo4j refuses to index a text of more than about 32,000. */
export const MAX_SEARCH_TEXT_BYTES = 30_000;
/** Readings of longer names are stored for their head alone. */
export const MAX_READ_CHARACTERS = 60;

/** One way an entity is called; `text` as it is written. */
export interface NameForm extends ShortForm {
  readonly source: "name" | "alias" | "short form";
}

/** Name, aliases and their short forms, each key once. */
export function nameFormsOf(name: string, aliases: readonly string[]): NameForm[] {
  const given = [name, ...aliases].map(
    (text, at): NameForm => ({
      text,
      key: nameKey(text),
      source: at === 0 ? "name" : "alias",
      places: [],
      brand: false,
      legal: false,
    }),
  );
  const short = given
    .flatMap(({ text }) => shortFormsOf(text))
    .map((form): NameForm => ({ ...form, source: "short form" }));
  const seen = new Set([""]);
  return [...given, ...short].filter(({ key }) => !seen.has(key) && seen.add(key));
}

/**
 * Stored as `searchText`: a line for each key, then pinyin, then initials, the most telling first and cut at
 * MAX_SEARCH_TEXT_BYTES. It begins and ends with a newline, so that a whole line or its beginning is found by CONTAINS.
 */
export function searchTextOf(name: string, aliases: readonly string[]): string {
  const keys = nameFormsOf(name, aliases).map(({ key }) => key);
  // What a longer name begins with is read there.
  const read = keys
    .filter((key) => !keys.some((longer) => longer !== key && longer.startsWith(key)))
    .map((key) => [...key].slice(0, MAX_READ_CHARACTERS).join(""));
  const lines = read.map(readLines);
  const usual = [...lines.map((one) => one.pinyin), ...lines.map((one) => one.initials)].flatMap(
    ([line]) => line ?? [],
  );
  const other = lines.flatMap(({ pinyin, initials }) => [...pinyin.slice(1), ...initials.slice(1)]);
  return joined(keys, [...usual, ...other]);
}

function joined(keys: readonly string[], readings: readonly string[]): string {
  let text = "\n";
  let bytes = 1;
  for (const line of keys) bytes = append(cut(line, MAX_SEARCH_TEXT_BYTES - bytes - 1));
  // A reading that stands within another line is found there.
  for (const line of readings) if (!text.includes(line)) bytes = append(line);
  return text;

  function append(line: string): number {
    const longer = bytes + Buffer.byteLength(line) + 1;
    if (line === "" || longer > MAX_SEARCH_TEXT_BYTES) return bytes;
    text += `${line}\n`;
    return longer;
  }
}

function cut(line: string, bytes: number): string {
  if (Buffer.byteLength(line) <= bytes) return line;
  let kept = "";
  let size = 0;
  for (const character of line) {
    size += Buffer.byteLength(character);
    if (size > bytes) break;
    kept += character;
  }
  return kept;
}
