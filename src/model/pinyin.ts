/** How names are read: every reading of each character, so that 重庆 is found by zhongqing too. */
import { pinyin, polyphonic } from "pinyin-pro";

/** Characters at the head of a name whose other readings are stored; beyond them the usual one alone. */
export const VARIED_CHARACTERS = 12;
/** Readings stored for one name: those that differ from the usual one in the fewest characters come first. */
export const MAX_READINGS = 16;

const readingsByCharacter = new Map<string, readonly string[]>();

/** The readings of each character of a key, without tones, ü written v; what is no Han stands for itself. */
export function readingsOf(key: string): (readonly string[])[] {
  return [...key].map((character) => {
    const known = readingsByCharacter.get(character);
    if (known) return known;
    const [found = []] = polyphonic(character, { toneType: "none", type: "array", v: true });
    const readings = [...new Set([...found, ...found.filter((reading) => reading.includes("v")).map(umlautAsU)])];
    readingsByCharacter.set(character, readings);
    return readings;
  });
}

function umlautAsU(reading: string): string {
  return reading.replace("v", "u");
}

/** The ways to type a key in letters, each list with the usual reading first, at most MAX_READINGS long. */
export interface ReadLines {
  /** The readings joined without spaces. */
  readonly pinyin: readonly string[];
  /** Their first letters. */
  readonly initials: readonly string[];
}

export function readLines(key: string): ReadLines {
  const first = (reading: string) => [...reading][0] ?? "";
  const usual = usualReading(key);
  const all = readingsOf(key);
  return {
    pinyin: linesOf(usual, all),
    initials: linesOf(
      usual.map(first),
      all.map((readings) => [...new Set(readings.map(first))]),
    ),
  };
}

/** What a reader of the whole name would say: chong qing, since 重庆 is a word. */
function usualReading(key: string): string[] {
  const characters = [...key];
  const read = pinyin(key, { toneType: "none", type: "array", v: true });
  return read.length === characters.length ? read : readingsOf(key).map((readings) => readings[0] ?? "");
}

function linesOf(usual: readonly string[], all: readonly (readonly string[])[]): string[] {
  const head = usual.slice(0, VARIED_CHARACTERS);
  let level: { readonly parts: readonly string[]; readonly next: number }[] = [{ parts: head, next: 0 }];
  const lines = new Set([usual.join("")]);
  // One level differs from the usual reading in one character more.
  while (level.length > 0 && lines.size < MAX_READINGS) {
    const deeper: typeof level = [];
    for (const { parts, next } of level) {
      for (let at = next; at < head.length; at++) {
        for (const reading of all[at] ?? []) {
          if (reading === parts[at] || lines.size + deeper.length > MAX_READINGS) continue;
          deeper.push({ parts: parts.with(at, reading), next: at + 1 });
        }
      }
    }
    for (const { parts } of deeper) if (lines.size < MAX_READINGS) lines.add(parts.join(""));
    level = deeper;
  }
  return [...lines];
}

/** Typed pinyin as it is compared: of whatever width, without tone marks and apostrophes, ü as v; null where it is none. */
export function typedPinyin(text: string): string | null {
  const plain = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/u\u0304?\u0308/gu, "v")
    .replace(/[\p{M}\s'’·-]+/gu, "");
  return /^[a-z0-9]*[a-z][a-z0-9]*$/.test(plain) ? plain : null;
}

/** Where the typed letters are read off consecutive characters: the first of them, and how many; null when nowhere. */
export function readAt(
  readings: readonly (readonly string[])[],
  typed: string,
): { start: number; count: number } | null {
  for (let start = 0; start < readings.length; start++) {
    const count = readFrom(readings, start, typed);
    if (count > 0) return { start, count };
  }
  return null;
}

/** How many characters from `start` on spell the typed letters, the last perhaps in part; 0 when they do not. */
function readFrom(readings: readonly (readonly string[])[], start: number, typed: string): number {
  let reached = new Set([0]);
  for (let at = start; at < readings.length && reached.size > 0; at++) {
    const further = new Set<number>();
    for (const from of reached) {
      for (const reading of readings[at] ?? []) {
        if (reading.startsWith(typed.slice(from))) return at - start + 1;
        if (typed.startsWith(reading, from)) further.add(from + reading.length);
      }
    }
    reached = further;
  }
  return 0;
}
