/** Finds the allowed value that a misspelt one was meant to be. */

/** More edits than a third of the text are another word, not a slip. */
const SLIP_SHARE = 3;

/** `ENTREPRISE` → ` (did you mean ENTERPRISE?)`; empty where nothing is near. */
export function didYouMean(text: string, allowed: Iterable<string>): string {
  const limit = Math.max(1, Math.ceil(text.length / SLIP_SHARE));
  let best: string | null = null;
  let bestEdits = limit + 1;
  for (const candidate of allowed) {
    if (Math.abs(candidate.length - text.length) >= bestEdits) continue;
    const edits = editDistance(text.toUpperCase(), candidate.toUpperCase());
    if (edits < bestEdits) [best, bestEdits] = [candidate, edits];
  }
  return best === null ? "" : ` (did you mean ${best}?)`;
}

/** Levenshtein distance by rows. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swap, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
