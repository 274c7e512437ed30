/** What the graph runs: constants made from `cypher/`, and what compose() makes of them. */

export type FieldType = string;
export type Params = Readonly<Record<string, unknown>>;

/** One statement with its typed parameters and columns; P and R are known to the compiler only. */
export interface Query<P extends Params = Params, R = unknown> {
  readonly name: string;
  readonly mode: "read" | "write";
  readonly cardinality: "one" | "maybe" | "many" | "none";
  readonly text: { readonly neo4j: string; readonly embedded: string };
  readonly params: Readonly<Record<string, FieldType>>;
  readonly columns: readonly (readonly [name: string, type: FieldType])[];
  readonly slots: Readonly<Record<string, string>>;
  readonly types?: readonly [P, R];
}

/** A condition or an order to compose into a slot. */
export interface Fragment<P extends Params = Params> {
  readonly name: string;
  readonly text: string;
  readonly params: Readonly<Record<string, FieldType>>;
  readonly types?: P;
}

/** The record a statement returns. */
export type RowOf<Q> = Q extends Query<infer _P, infer R> ? R : never;
