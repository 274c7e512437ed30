/** What an answer left out: complete means that nothing within the asked scope is missing. */
export type Limit = "ROWS" | "DEPTH" | "LENGTH" | "TIME" | "IMPORT";

export interface Completeness {
  readonly complete: boolean;
  readonly returned: number;
  readonly total: number | null;
  readonly limitedBy: readonly Limit[];
}

export function completeness(
  returned: number,
  limitedBy: Iterable<Limit> = [],
  total: number | null = null,
): Completeness {
  const limits = [...new Set(limitedBy)].sort();
  return { complete: limits.length === 0, returned, total, limitedBy: limits };
}
