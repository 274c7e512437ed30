/** Fills the slots of a statement with generated fragments: the only way a text is put together. */
import type { Fragment, Params, Query } from "./query.js";

/** A fragment with its parameters, or several joined by AND, OR, NOT; nested ones fill `CONDITION`. */
export type Condition =
  | { readonly fragment: Fragment; readonly params: Params; readonly condition?: Condition | undefined }
  | { readonly and: readonly Condition[] }
  | { readonly or: readonly Condition[] }
  | { readonly not: Condition };

/** The condition of one fragment, with its parameters typed by the fragment. */
export function condition<P extends Params>(fragment: Fragment<P>, params: P, nested?: Condition): Condition {
  return { fragment: fragment as Fragment, params, condition: nested };
}

export interface Composed<P extends Params, R> {
  readonly query: Query<P, R>;
  readonly params: P;
}

/**
 * Puts conditions into the slots of a statement; an empty slot holds everywhere.
 * In a fragment, `node` is the organization asked about, `other` and `link` belong to its own subquery,
 * `CONDITION` is where a nested condition on `other` goes. Names and parameters are numbered apart.
 */
export function compose<P extends Params, R>(
  query: Query<P, R>,
  params: P,
  slots: Readonly<Record<string, Condition | undefined>>,
): Composed<P, R> {
  const writer = new Writer();
  const texts = Object.fromEntries(
    Object.entries(query.slots).map(([slot, standing]) => [
      slot,
      slots[slot] ? writer.write(slots[slot], 0) : standing,
    ]),
  );
  const fill = (text: string) => text.replace(/\$\$(\w+)/g, (_, slot: string) => texts[slot] ?? "true");
  return {
    query: {
      ...query,
      text: { neo4j: fill(query.text.neo4j), embedded: fill(query.text.embedded) },
      params: { ...query.params, ...writer.types },
    },
    params: { ...params, ...writer.params },
  };
}

class Writer {
  readonly params: Record<string, unknown> = {};
  readonly types: Record<string, string> = {};
  #fragments = 0;

  write(condition: Condition, depth: number): string {
    if ("and" in condition) return this.#joined(condition.and, " AND ", "true", depth);
    if ("or" in condition) return this.#joined(condition.or, " OR ", "false", depth);
    if ("not" in condition) return `NOT (${this.write(condition.not, depth)})`;
    const { fragment, params, condition: nested } = condition;
    const number = this.#fragments++;
    for (const [name, type] of Object.entries(fragment.params)) {
      this.params[`${name}${number}`] = params[name] ?? null;
      this.types[`${name}${number}`] = type;
    }
    const inner = nested ? this.write(nested, depth + 1) : "true";
    return fragment.text
      .replace(/\$(\w+)/g, (_, name: string) => `$${name}${number}`)
      .replace(/\b(node|other|link)\b/g, (word) =>
        word === "node" ? nodeAt(depth) : word === "other" ? nodeAt(depth + 1) : `link${depth + 1}`,
      )
      .replace("CONDITION", () => inner);
  }

  #joined(parts: readonly Condition[], word: string, empty: string, depth: number): string {
    if (parts.length === 0) return empty;
    return `(${parts.map((part) => this.write(part, depth)).join(word)})`;
  }
}

function nodeAt(depth: number): string {
  return depth === 0 ? "node" : `node${depth}`;
}
