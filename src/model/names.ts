/** How names are compared and ordered: by name key and by Unicode code point. */

/** Unified Han of the basic plane, which most names are all of, is its own key. */
const HAN_ONLY = /^[\u4E00-\u9FFF]*$/;
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}\p{M}]+/gu;
/** Code points that stand below those beyond the basic plane, but above them as code units. */
const MISPLACED = /[\uE000-\uFFFF]/g;
/** No character, the last before the surrogates. */
const BELOW_SURROGATES = "\uD7FF";

/**
 * NFKC, lower case, without spaces and punctuation: two spellings of one name have one key.
 *
 * Neo4j orders stored texts by code point but compares them with a parameter by code unit. Keys are written so that
 * both give one order, else a page that begins behind U+FA0E would lose the names beyond the basic plane.
 */
export function nameKey(name: string): string {
  if (HAN_ONLY.test(name)) return name;
  // Once more at the end: what stood between may have kept a letter and its mark apart.
  const key = name.normalize("NFKC").toLowerCase().replace(NOT_LETTER_OR_DIGIT, "").normalize("NFKC");
  return key.replace(MISPLACED, `${BELOW_SURROGATES}$&`);
}

/** Order by Unicode code point, which `<` on strings breaks beyond the basic plane. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (x === y) continue;
    // Surrogates stand above U+E000–U+FFFF in code point order, below them as code units.
    const lift = (unit: number) => (unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit);
    return lift(x) - lift(y);
  }
  return a.length - b.length;
}
