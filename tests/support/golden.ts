/** The form of a golden question, and how an answer is made short enough to be read beside it. */

interface Asked {
  /** What an analyst would say. */
  readonly question: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The order of this answer's lists is nobody's promise. */
  readonly anyOrder?: true;
}

/** A question with its true answer, or with the error it must meet. Answers are read off the seeds, never off the API. */
export type Golden =
  | (Asked & { readonly answer: unknown; readonly error?: never })
  | (Asked & { readonly error: Readonly<Record<string, unknown>>; readonly answer?: never });

/** An object with a single field stands for its value: `{ nodes: [{ name: "a" }] }` becomes `["a"]`. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, bare(inner)] as const);
  const [only] = entries;
  return entries.length === 1 && only ? only[1] : Object.fromEntries(entries);
}

/** The same value with every list, and the fields of every object, in one order. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).sort(byText);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, sorted(inner)] as const)
      .sort(byText),
  );
}

function byText(one: unknown, other: unknown): number {
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}
