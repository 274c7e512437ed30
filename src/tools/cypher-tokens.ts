/** Cuts a Cypher text into tokens and pairs its brackets: all that the dialect linter needs to know of the grammar. */

/** What a text is: a statement of its own, or a fragment that stands in one whose variables it does not see. */
export type TextKind = "statement" | "fragment";

export interface Token {
  /** `word`: names and keywords; `param`: `$name`; `slot`: `$$name`; `sign`: one operator or bracket. */
  readonly kind: "word" | "param" | "slot" | "number" | "string" | "sign";
  readonly text: string;
}

export interface Cypher {
  readonly tokens: readonly Token[];
  /** Index of each bracket → index of the one that closes or opens it. */
  readonly pairs: ReadonlyMap<number, number>;
}

const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const SHAPES: readonly (readonly [Token["kind"], RegExp])[] = [
  ["string", /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/y],
  ["word", /`(?:[^`]|``)*`|[\p{L}_][\p{L}\p{N}_]*/uy],
  ["slot", /\$\$\w+/y],
  ["param", /\$\w+/y],
  // The dots of a range belong to it: `1..8` is not `1.` and `.8`.
  ["number", /\d+(?:\.\d+)?/y],
  ["sign", /<>|<=|>=|=~|\+=|\.\.|[^\s]/uy],
];
const OPENING: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

export function readCypher(text: string): Cypher {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const space = /\s+/y;
    space.lastIndex = at;
    COMMENT.lastIndex = at;
    const skipped = space.exec(text)?.[0] ?? COMMENT.exec(text)?.[0];
    if (skipped) {
      at += skipped.length;
      continue;
    }
    const token = tokenAt(text, at);
    tokens.push(token);
    at += token.text.length;
  }
  return { tokens, pairs: pairsOf(tokens) };
}

function tokenAt(text: string, at: number): Token {
  for (const [kind, shape] of SHAPES) {
    shape.lastIndex = at;
    const found = shape.exec(text)?.[0];
    if (found) return { kind, text: found };
  }
  return { kind: "sign", text: text.charAt(at) };
}

function pairsOf(tokens: readonly Token[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== "sign") continue;
    if ("([{".includes(text)) open.push(at);
    const opening = OPENING[text];
    if (opening === undefined) continue;
    const from = open.pop();
    if (from === undefined || tokens[from]?.text !== opening) throw new Error(`unpaired ${text} in Cypher`);
    pairs.set(from, at);
    pairs.set(at, from);
  }
  if (open.length > 0) throw new Error("unclosed bracket in Cypher");
  return pairs;
}

/** The token's keyword in capitals; empty for what follows a dot or stands for something else. */
export function keywordAt({ tokens }: Cypher, at: number): string {
  const token = tokens[at];
  if (token?.kind !== "word" || tokens[at - 1]?.text === ".") return "";
  return token.text.toUpperCase();
}

/** The pieces between `from` and `to` that a separator at their own depth divides, as [from, to) each. */
export function split(cypher: Cypher, from: number, to: number, separator: string): (readonly [number, number])[] {
  const pieces: (readonly [number, number])[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const closing = cypher.pairs.get(at);
    if (closing !== undefined && closing > at) at = closing;
    else if (cypher.tokens[at]?.text === separator) {
      pieces.push([start, at]);
      start = at + 1;
    }
  }
  if (start < to) pieces.push([start, to]);
  return pieces;
}
