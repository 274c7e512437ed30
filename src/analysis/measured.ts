/** What a measure of centrality gives back. */
export interface Measured {
  /** One for each entity of the graph. */
  readonly scores: Float64Array;
  /** How many sources, or rounds, went into them; fewer than asked for where it was late. */
  readonly done: number;
  readonly isLate: boolean;
}
