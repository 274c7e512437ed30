/** What a search takes one step at a time. */

/** One link seen from `near`; `kind` is the far end's, null for persons. */
export interface Step {
  readonly near: string;
  readonly far: string;
  readonly kind: string | null;
}

export interface RowBudget {
  /** Links of one entity. */
  readonly each: number;
  /** Links in all. */
  readonly all: number;
}

export interface Expansion<S extends Step = Step> {
  /** In the frontier's order, then by far end and link id. */
  readonly steps: readonly S[];
  /** Whether links are missing because of the budget. */
  readonly isCut: boolean;
}
