/** How well an entity fits a typed text: computed from its names alone, so that every engine answers alike. */
import { nameKey } from "../model/names.js";
import { readAt, readingsOf, typedPinyin } from "../model/pinyin.js";
import { type NameForm, nameFormsOf } from "../model/search-text.js";

/** A typed text, taken apart once. */
export interface Asked {
  readonly key: string;
  /** The keys of its words; one where it has no spaces or punctuation within. */
  readonly words: readonly string[];
  /** The text and its own short forms. */
  readonly forms: readonly NameForm[];
  /** The text as pinyin; null where it cannot be. */
  readonly pinyin: string | null;
}

/** What fits, from 0 to 1, and why. */
export interface Fit {
  readonly score: number;
  readonly matched: string;
  readonly reasons: readonly string[];
}

/** From here on up the text is a name that the entity bears. */
export const NAMED = 0.95;
/** From here on up the text stands for the whole name. */
export const WHOLE = 0.85;
const EXACT = 1;
const SHORT_FORM = 0.9;
const BRAND = 0.88;
/** Two names that meet in a short form and most likely mean two organizations. */
const SHORT_FORM_OF_BOTH = 0.8;
/** The lower bands; what the text leaves uncovered decides within a band. */
const PREFIX = { from: 0.7, width: 0.1 };
const CONTAINS = { from: 0.55, width: 0.1 };
const ALL_PARTS = { from: 0.46, width: 0.05 };
const SIMILAR = { from: 0.4, width: 0.05 };
const PINYIN = { from: 0.3, width: 0.05 };
const INITIALS = { from: 0.2, width: 0.05 };
/** Dice coefficient of the bigrams from which two names are similar. */
const SIMILAR_SHARE = 0.6;
/** Short forms of the typed text that are looked up. */
const MAX_ASKED_FORMS = 6;
const MAX_WORDS = 8;
const NO_FIT: [score: number, reason: string] = [0, ""];
const BETWEEN_WORDS = /[\s\p{P}\p{S}]+/u;

export function askedOf(text: string): Asked {
  const words = [...new Set(text.normalize("NFKC").split(BETWEEN_WORDS).map(nameKey))].filter((word) => word !== "");
  return {
    key: nameKey(text),
    words: words.slice(0, MAX_WORDS),
    forms: nameFormsOf(text, []).slice(0, MAX_ASKED_FORMS),
    pinyin: typedPinyin(text),
  };
}

/** The best fit over all names of the entity; null where none fits. */
export function fitOf(
  asked: Asked,
  entity: { readonly name: string; readonly aliases: readonly string[]; readonly kind: string | null },
): Fit | null {
  let best: Fit | null = null;
  for (const form of nameFormsOf(entity.name, entity.aliases)) {
    const [score, reason] = fitOfForm(asked, form, entity.kind === "AREA", best?.score ?? 0);
    if (score > (best?.score ?? 0)) best = { score, matched: form.text, reasons: [reason] };
  }
  return best;
}

/** Any score that is not above `known`, where only such are left. */
function fitOfForm(asked: Asked, form: NameForm, isArea: boolean, known: number): [score: number, reason: string] {
  const { key } = form;
  if (key === asked.key) return wholeFit(form);
  const short = asked.forms.find((other) => other.key === key && isSame(other, form));
  // Two registered names are two companies of one group, and a company is no area.
  const areApart = short?.legal && (form.legal || isArea);
  if (short) return [areApart ? SHORT_FORM_OF_BOTH : WHOLE, "short form"];
  const covered = [...asked.key].length / [...key].length;
  if (key.startsWith(asked.key)) return [within(PREFIX, covered), "prefix"];
  if (key.includes(asked.key)) return [within(CONTAINS, covered), "contains"];
  if (known >= CONTAINS.from) return NO_FIT;
  if (asked.words.length > 1 && asked.words.every((word) => key.includes(word)))
    return [within(ALL_PARTS, covered), "all words"];
  const parts = bigramsOf(asked.key);
  if (parts.length > 1 && parts.every((part) => key.includes(part))) return [within(ALL_PARTS, covered), "all bigrams"];
  const share = sharedOf(parts, bigramsOf(key));
  if (share >= SIMILAR_SHARE && !form.brand) return [within(SIMILAR, share), "similar"];
  return asked.pinyin ? readFit(asked.pinyin, key) : NO_FIT;
}

function wholeFit(form: NameForm): [number, string] {
  if (form.source === "name") return [EXACT, "exact name"];
  return form.source === "alias" ? [NAMED, "alias"] : [form.brand ? BRAND : SHORT_FORM, "short form"];
}

/** Whether two short forms may stand for one organization: not brand alone, and of no two places. */
function isSame(asked: NameForm, stored: NameForm): boolean {
  if (asked.brand && stored.brand) return false;
  const areApart = asked.places.length > 0 && stored.places.length > 0;
  return !areApart || asked.places.some((place) => stored.places.includes(place));
}

function readFit(typed: string, key: string): [number, string] {
  if (!/\p{Script=Han}/u.test(key)) return NO_FIT;
  const readings = readingsOf(key);
  const whole = readAt(readings, typed);
  if (whole) return [within(PINYIN, whole.count / readings.length / (whole.start + 1)), "pinyin"];
  const initials =
    typed.length > 1
      ? readAt(
          readings.map((all) => all.map((one) => one.charAt(0))),
          typed,
        )
      : null;
  if (initials) return [within(INITIALS, initials.count / readings.length / (initials.start + 1)), "initials"];
  return NO_FIT;
}

function within(band: { from: number; width: number }, share: number): number {
  // Rounded, so that no engine and no order of addition shows.
  return Math.round((band.from + band.width * Math.min(1, share)) * 10_000) / 10_000;
}

/** The pairs of neighbouring characters, each once. */
export function bigramsOf(key: string): string[] {
  const characters = [...key];
  return [...new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`))];
}

function sharedOf(one: readonly string[], other: readonly string[]): number {
  const known = new Set(other);
  const shared = one.filter((part) => known.has(part)).length;
  return one.length + other.length === 0 ? 0 : (2 * shared) / (one.length + other.length);
}
