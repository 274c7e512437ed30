/**
 * How well suggestions find links that are known: a fifth of them is hidden and looked for again.
 *
 * Hidden is the whole fact: the links of the type, of co-building and of cooperation between the two units, whenever they
 * held; their siblings of the same initiative at either end (a tie of three is told as one); and the initiative itself as
 * something both took part in. All evidence is then computed without them, in reads alone. Organizations linked in other ways that are not hidden are not offered again.
 */
import type { Reading } from "../lookup/reading.js";
import { randomHits } from "./back-test-baseline.js";
import { type KnownPair, knownPairs } from "./back-test-known.js";
import { withholding } from "./back-test-withheld.js";
import { gatherEvidence } from "./evidence-gather.js";
import { inquiryOf, LIMITS_FOR_MANY, NOTHING_WITHHELD } from "./evidence-inquiry.js";
import { seededOrder } from "./seeded-order.js";
import { isSupported } from "./suggestions.js";
import { type Pairing, rounded } from "./suggestions-rules.js";

/** The share of known links that is hidden. */
const HIDDEN_SHARE = 0.2;
/** Links hidden at most: all are looked for in one pass, within one deadline. */
export const MAX_HIDDEN = 100;
/** One seed for everybody, so that the figures of one graph are always the same. */
export const SEED = 20_251_121;
/** The ranks at which hits are counted. */
export const TOP = 5;

export interface BackTest {
  readonly hidden: number;
  readonly hitsAt1: number;
  readonly hitsAt5: number;
  readonly meanReciprocalRank: number;
  /** Expected hits among five drawn at random from the same area. */
  readonly baselineHitsAt5: number;
}

export const NOT_TESTED: BackTest = { hidden: 0, hitsAt1: 0, hitsAt5: 0, meanReciprocalRank: 0, baselineHitsAt5: 0 };

/**
 * Shares of the links hidden, from 0 to 1; all 0 where none are known. `onCut` is told where a bound left something out.
 * Throws QUERY_TIMEOUT at the deadline.
 */
export async function backTest(
  reading: Reading,
  pairing: Pairing,
  onCut: () => void = () => undefined,
  seed = SEED,
): Promise<BackTest> {
  const inquiry = inquiryOf(reading, pairing, () => onCut(), LIMITS_FOR_MANY);
  const known = await knownPairs(inquiry);
  const wanted = Math.min(MAX_HIDDEN, Math.ceil(known.length * HIDDEN_SHARE));
  const hidden = seededOrder(known, ({ key }) => key, seed)
    .slice(0, wanted)
    .map(turnedBy(pairing, seed));
  if (hidden.length === 0) return NOT_TESTED;
  const blind = { ...inquiry, withheld: await withholding({ ...inquiry, withheld: NOTHING_WITHHELD }, hidden) };
  const askers = [...new Set(hidden.map(({ asker }) => asker.id))];
  const gathered = await gatherEvidence(blind, askers);
  const ranks = hidden.map(({ asker, targets }) => {
    const ranked = (gathered.get(asker.id) ?? []).filter(isSupported);
    return 1 + ranked.findIndex(({ id }) => targets.includes(id));
  });
  const share = (counts: readonly number[]) => rounded(counts.reduce((sum, count) => sum + count, 0) / hidden.length);
  return {
    hidden: hidden.length,
    hitsAt1: share(ranks.map((rank) => (rank === 1 ? 1 : 0))),
    hitsAt5: share(ranks.map((rank) => (rank >= 1 && rank <= TOP ? 1 : 0))),
    meanReciprocalRank: share(ranks.map((rank) => (rank >= 1 ? 1 / rank : 0))),
    baselineHitsAt5: share(await randomHits(blind, hidden, known)),
  };
}

/** Where a link has no direction, the seed decides which end asks. */
function turnedBy({ candidateEnd }: Pairing, seed: number) {
  return (pair: KnownPair, at: number): KnownPair => {
    if (candidateEnd !== "either" || (seed + at) % 2 === 0) return pair;
    return { ...pair, asker: pair.other, other: pair.asker, targets: pair.turned, turned: pair.targets };
  };
}
