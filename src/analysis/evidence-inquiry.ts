/** One search for evidence: what is asked, within which bounds, and what must not be seen. */
import type { Reading } from "../lookup/reading.js";
import { askedPeriod, type Period } from "../model/dates.js";
import type { Pairing } from "./suggestions-rules.js";

export interface EvidenceLimits {
  /** An entity with more links, or a place with more organizations, gives no candidates of its own but may confirm. */
  readonly hub: number;
  /** Links of one organization that are followed, by type of evidence. */
  readonly each: number;
  /** Rows of one statement. */
  readonly rows: number;
  /** Candidates of one asker whose evidence is worked out. */
  readonly candidates: number;
}

/** For one asker: a body of 200 is a mailing list, and 500 candidates are a hundred times what is shown. */
export const LIMITS: EvidenceLimits = { hub: 200, each: 200, rows: 50_000, candidates: 500 };

/** For many askers at once: fewer candidates each, as one of them is proposed. */
export const LIMITS_FOR_MANY: EvidenceLimits = { ...LIMITS, each: 100, candidates: 60 };

/** What a back-test hides: it is dropped where rows come in, before anything is made of them. */
export interface Withheld {
  readonly links: ReadonlySet<string>;
  /** Entity → how many withheld links end there: degrees come from the store and are lowered by it. */
  readonly ends: ReadonlyMap<string, number>;
  /** Asker → initiatives that its hidden link is told with: taking part in them is the same fact. */
  readonly initiatives: ReadonlyMap<string, ReadonlySet<string>>;
}

export const NOTHING_WITHHELD: Withheld = { links: new Set(), ends: new Map(), initiatives: new Map() };

/** Called where a bound left something out; with the asker where whoever it shares only hubs with was not looked for. */
export type OnCut = (behindHubsOf?: string) => void;

export interface Inquiry {
  readonly reading: Reading;
  readonly pairing: Pairing;
  readonly period: Period;
  readonly limits: EvidenceLimits;
  readonly withheld: Withheld;
  readonly onCut: OnCut;
}

/** An inquiry as of today. */
export function inquiryOf(
  reading: Reading,
  pairing: Pairing,
  onCut: OnCut,
  limits: EvidenceLimits = LIMITS,
  withheld: Withheld = NOTHING_WITHHELD,
): Inquiry {
  return { reading, pairing, period: askedPeriod(null, false, reading.today), limits, withheld, onCut };
}
