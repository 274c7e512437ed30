/** Ids: what they may look like, and how those that nobody gave are derived. */
import { createHash } from "node:crypto";

import { fail } from "../errors.js";
import { LINK_RULES, type LinkType } from "./model.gen.js";
import { compareCodePoints } from "./names.js";

const SHAPE = /^[\p{Script=Han}A-Za-z0-9\-_.:]{1,128}$/u;
const BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

export function isId(text: string): boolean {
  return SHAPE.test(text) && text.normalize("NFC") === text;
}

/** Throws BAD_ID where the text cannot be an id. */
export function parseId(text: string): string {
  if (!isId(text)) throw fail("BAD_ID", { value: text.slice(0, 40) });
  return text;
}

interface LinkIdentity {
  readonly type: LinkType;
  readonly from: string;
  readonly to: string;
  readonly role?: string | null | undefined;
  readonly initiative?: string | null | undefined;
  readonly since?: string | null | undefined;
}

/** `TYPE:` and 20 base32 characters of SHA-256 over what makes the link this one and no other. */
export function deriveLinkId(link: LinkIdentity): string {
  const ends = [link.from, link.to];
  if (!LINK_RULES[link.type].directed) ends.sort(compareCodePoints);
  return `${link.type}:${digest([link.type, ...ends, link.role, link.initiative, link.since])}`;
}

interface ObservationIdentity {
  readonly subject: string;
  readonly indicator: string;
  readonly period?: string | null | undefined;
  readonly nature?: string | null | undefined;
  readonly unit?: string | null | undefined;
  readonly initiative?: string | null | undefined;
}

export function deriveObservationId(o: ObservationIdentity): string {
  return `observation:${digest([o.subject, o.indicator, o.period, o.nature, o.unit, o.initiative])}`;
}

export function deriveListingId(listing: { owner: string; kind: string; name: string }): string {
  return `listing:${digest([listing.owner, listing.kind, listing.name])}`;
}

function digest(parts: readonly (string | null | undefined)[]): string {
  // JSON keeps ["a","b"] and ["ab",""] apart; an empty field and an absent one are the same.
  const hash = createHash("sha256")
    .update(JSON.stringify(parts.map((part) => part || null)))
    .digest();
  return base32(hash).slice(0, 20);
}

function base32(bytes: Uint8Array): string {
  let bits = 0;
  let held = 0;
  let text = "";
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += BASE32.charAt((held >>> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return text;
}
