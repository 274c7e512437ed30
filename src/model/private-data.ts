/** Recognises data of private persons in a text: phone numbers and id-card numbers of China. */

export type PrivateData = "a mobile phone number" | "a landline phone number" | "an id-card number";

const GAP = "[\\s\\-—–.·]?";
const MOBILE = new RegExp(`(?<!\\d)1[3-9]\\d${GAP}\\d{4}${GAP}\\d{4}(?!\\d)`, "u");
/** Area codes 010, 02x, 03xx to 09xx, then seven or eight digits. */
const LANDLINE = new RegExp(`(?<!\\d)\\(?0(?:10|2\\d|[3-9]\\d{2})\\)?${GAP}[2-8]\\d{6,7}(?!\\d)`, "u");
/** Area, birthday, sequence, check character; a mistyped check character is no less private. */
const ID_CARD = /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX](?![\dA-Z])/iu;
const INVISIBLE = /\p{Cf}/gu;

/** What private data the text holds, however wide its digits are; null for none. */
export function privateDataIn(text: string): PrivateData | null {
  if (!/\p{N}/u.test(text)) return null;
  const plain = text.normalize("NFKC").replace(INVISIBLE, "");
  if (ID_CARD.test(plain)) return "an id-card number";
  if (MOBILE.test(plain)) return "a mobile phone number";
  return LANDLINE.test(plain) ? "a landline phone number" : null;
}
