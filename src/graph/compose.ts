/** Fills the slots of a statement with generated fragments: the only way a text is put together. */
import { fail } from "../errors.js";
import { LINK_TYPES, type LinkType } from "../model/model.gen.js";
import type { Fragment, Params, Query } from "./query.js";

/**
 * Which links a pattern follows. The types are written out and the way is an arrow, as engines keep the links of a node
 * by type and way: a condition on them would read all links of a hub.
 */
export interface LinkPattern {
  /** At least one. */
  readonly types: readonly LinkType[];
  readonly way: "ANY" | "IN" | "OUT";
}

/** A fragment with its parameters, or several joined by AND, OR, NOT; nested ones fill `CONDITION`. */
export type Condition =
  | {
      readonly fragment: Fragment;
      readonly params: Params;
      readonly condition?: Condition | undefined;
      /** What the fragment's own link pattern follows. */
      readonly links?: LinkPattern | undefined;
    }
  | { readonly and: readonly Condition[] }
  | {
      readonly or: readonly Condition[];
      /** Looked at as one: else a server may go through everything once for each of them, in no order. */
      readonly isOne?: boolean;
    }
  | { readonly not: Condition };

/** The condition of one fragment, with its parameters typed by the fragment. */
export function condition<P extends Params>(fragment: Fragment<P>, params: P, nested?: Condition): Condition {
  return { fragment: fragment as Fragment, params, condition: nested };
}

/** The condition of a fragment with a link pattern, which follows these links. */
export function linkCondition<P extends Params>(
  fragment: Fragment<P>,
  params: P,
  links: LinkPattern,
  nested?: Condition,
): Condition {
  return { fragment: fragment as Fragment, params, links, condition: nested };
}

/** What goes into each slot; a link pattern where the slot stands as `-[r:@types]-`, or as `@types` without a way. */
export type Slots = Readonly<Record<string, Condition | LinkPattern | undefined>>;

export interface Composed<P extends Params, R> {
  readonly query: Query<P, R>;
  readonly params: P;
}

/**
 * Puts conditions and link patterns into the slots of a statement; an empty slot holds everywhere.
 * In a fragment, `node` is the organization asked about, `other` and `link` belong to its own subquery,
 * `CONDITION` is where a nested condition on `other` goes. Names and parameters are numbered apart.
 */
export function compose<P extends Params, R>(query: Query<P, R>, params: P, slots: Slots): Composed<P, R> {
  const writer = new Writer();
  const filled = (slot: string, standing: string) => {
    const filling = slots[slot];
    if (!filling) return standing;
    return "way" in filling ? followed(standing, filling) : writer.write(filling, 0);
  };
  const texts = Object.fromEntries(
    Object.entries(query.slots).map(([slot, standing]) => [slot, filled(slot, standing)]),
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
    if ("or" in condition) {
      const text = this.#joined(condition.or, " OR ", "false", depth);
      return condition.isOne ? `(${text} = true)` : text;
    }
    if ("not" in condition) return `NOT (${this.write(condition.not, depth)})`;
    const { fragment, params, condition: nested, links } = condition;
    const number = this.#fragments++;
    for (const [name, type] of Object.entries(fragment.params)) {
      this.params[`${name}${number}`] = params[name] ?? null;
      this.types[`${name}${number}`] = type;
    }
    const inner = nested ? this.write(nested, depth + 1) : "true";
    return (links ? followed(fragment.text, links) : fragment.text)
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

/** The text with its link pattern, or its list of types, replaced. */
function followed(text: string, { types, way }: LinkPattern): string {
  // The one place where a caller's word becomes text: only words of the model do.
  const known = LINK_TYPES.filter((type) => types.includes(type));
  if (known.length === 0 || known.length < new Set(types).size) throw fail("INTERNAL");
  const alternatives = known.join("|");
  if (!text.includes("-[")) return alternatives;
  const [left, right] = [way === "IN" ? "<-" : "-", way === "OUT" ? "->" : "-"];
  return text.replace(/-\[(\w*):[\w|]+\]-/, (_, name: string) => `${left}[${name}:${alternatives}]${right}`);
}
