/** Chooses one helper for each asker among its candidates, helpers taking on only so many. */
import { assign, type Edge } from "./assignment.js";
import type { Candidate } from "./evidence-gather.js";
import type { Term } from "./evidence-terms.js";
import { NOT_BEHIND_HUBS } from "./evidence-text.js";
import { relieved } from "./relieved-pairs.js";
import { isSupported } from "./suggestions.js";
import type { Pairing } from "./suggestions-rules.js";

/** Scores have four decimals; whole costs keep sums exact. */
const COST_UNITS = 10_000;

export interface ProposedPair {
  readonly helper: string;
  readonly helped: string;
  readonly score: number;
  readonly terms: readonly Term[];
}

export const UNSERVED_REASONS = {
  CAPACITY:
    "合适的单位都已达到承担上限。 All organizations that would fit have as many as they can take on in this plan.",
  LATE: "时间用尽，依据未能查全。 Time ran out before the evidence was complete.",
  NOBODY: "没有找到任何可作依据的共同点。 Nothing was found that could speak for anybody.",
  UNFIT: "有依据的单位自身也未被覆盖。 All organizations that enough speaks for are uncovered by the rule themselves.",
  WEAK: "有候选单位，但没有一个具备至少2类相互独立的依据。 There are candidates, but none has at least 2 independent kinds of evidence.",
} as const;

export interface UnservedOrganization {
  readonly organization: string;
  readonly reason: string;
}

/** What was found for those asked about. */
export interface Gathered {
  /** Asker → its candidates, best first; none for one whose turn did not come in time. */
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>;
  /** Candidates that lack themselves what they would give. */
  readonly unfit: ReadonlySet<string>;
  /** Askers with whom some share only what is too large to be looked through. */
  readonly behindHubs: ReadonlySet<string>;
}

/** One proposal for each asker that somebody may help, in the order of the askers, and why the others have none. */
export function proposed(
  { candidateEnd }: Pick<Pairing, "candidateEnd">,
  askers: readonly string[],
  gathered: Gathered,
  capacity: number,
): { readonly pairs: readonly ProposedPair[]; readonly unserved: readonly UnservedOrganization[] } {
  const supported = askers.map((id) =>
    (gathered.candidates.get(id) ?? []).filter(
      (candidate) => isSupported(candidate) && !gathered.unfit.has(candidate.id),
    ),
  );
  const helpers = [...new Set(supported.flat().map(({ id }) => id))];
  const columnOf = new Map(helpers.map((id, column) => [id, column]));
  const best = supported.flat().reduce((most, { score }) => Math.max(most, score), 0);
  const edges = supported.map((candidates) =>
    candidates.map(
      ({ id, score }): Edge => ({
        column: columnOf.get(id) ?? 0,
        cost: Math.round((best - score) * COST_UNITS),
      }),
    ),
  );
  const isEither = candidateEnd === "either";
  const asking = new Set(askers);
  const columns = assign(edges, (column) => capacity + (isEither && asking.has(helpers[column] ?? "") ? 1 : 0));
  const chosen = askers.flatMap((id, row): ProposedPair[] => {
    const helper = helpers[columns[row] ?? -1];
    const candidate = supported[row]?.find((each) => each.id === helper);
    return candidate ? [{ helper: candidate.id, helped: id, score: candidate.score, terms: candidate.terms }] : [];
  });
  const pairs = isEither ? relieved(chosen, capacity) : chosen;
  const served = new Set(pairs.flatMap(({ helper, helped }) => (isEither ? [helper, helped] : [helped])));
  const unserved = askers.filter((id) => !served.has(id));
  return {
    pairs: askers.flatMap((id) => pairs.filter(({ helped }) => helped === id)),
    unserved: unserved.map((organization) => ({ organization, reason: reasonOf(gathered, organization) })),
  };
}

function reasonOf({ candidates, unfit, behindHubs }: Gathered, asker: string): string {
  const considered = candidates.get(asker);
  if (considered === undefined) return UNSERVED_REASONS.LATE;
  const reason = silence(considered, unfit);
  return behindHubs.has(asker) ? `${reason} ${NOT_BEHIND_HUBS}` : reason;
}

function silence(considered: readonly Candidate[], unfit: ReadonlySet<string>): string {
  if (considered.length === 0) return UNSERVED_REASONS.NOBODY;
  const supported = considered.filter(isSupported);
  if (supported.length === 0) return UNSERVED_REASONS.WEAK;
  return supported.every(({ id }) => unfit.has(id)) ? UNSERVED_REASONS.UNFIT : UNSERVED_REASONS.CAPACITY;
}
