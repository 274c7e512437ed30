/** Finds the nodes and links of the patterns of a Cypher text. */
import { type Cypher, keywordAt, split } from "./cypher-tokens.js";

export interface NodePattern {
  /** Index of its opening bracket. */
  readonly at: number;
  readonly end: number;
  /** Empty where it has no name. */
  readonly variable: string;
  readonly labels: readonly string[];
  /** Keys of its map. */
  readonly keys: readonly string[];
}

export interface LinkPattern {
  readonly at: number;
  readonly end: number;
  readonly variable: string;
  readonly types: readonly string[];
  readonly directed: boolean;
}

const BEFORE_PATTERN = new Set(["MATCH", "MERGE", "CREATE", "SHORTESTPATH", "ALLSHORTESTPATHS"]);

/** Every node of every pattern, in order of the text. */
export function nodePatterns(cypher: Cypher): NodePattern[] {
  const found: NodePattern[] = [];
  for (const [at, token] of cypher.tokens.entries()) {
    if (token.text !== "(" || !isInPattern(cypher, at)) continue;
    const end = cypher.pairs.get(at) ?? at;
    if (cypher.tokens[at + 1]?.text === "(") continue; // shortestPath((a)…) and bracketed patterns
    const { variable, names } = named(cypher, at, end);
    found.push({ at, end, variable, labels: names, keys: keysOf(cypher, at, end) });
  }
  return found;
}

function isInPattern(cypher: Cypher, at: number): boolean {
  const { tokens, pairs } = cypher;
  if (BEFORE_PATTERN.has(keywordAt(cypher, at - 1))) return true;
  if (isArrowEnd(cypher, at - 1) || isArrowStart(cypher, (pairs.get(at) ?? at) + 1)) return true;
  if (tokens[at - 1]?.text === "=" && BEFORE_PATTERN.has(keywordAt(cypher, at - 3))) return true;
  // MATCH (a), (b): the comma follows a node of the same list.
  const before = tokens[at - 1]?.text === "," && tokens[at - 2]?.text === ")" ? pairs.get(at - 2) : undefined;
  return before !== undefined && isInPattern(cypher, before);
}

/** `]-`, `]->`, `--`, `-->`: what stands before the far node of a link. */
function isArrowEnd({ tokens }: Cypher, at: number): boolean {
  const dash = tokens[at]?.text === ">" ? at - 1 : at;
  return tokens[dash]?.text === "-" && (tokens[dash - 1]?.text === "]" || tokens[dash - 1]?.text === "-");
}

/** `-[`, `<-[`, `--`, `<--`: what stands behind the near node of a link. */
function isArrowStart({ tokens }: Cypher, at: number): boolean {
  const dash = tokens[at]?.text === "<" ? at + 1 : at;
  return tokens[dash]?.text === "-" && (tokens[dash + 1]?.text === "[" || tokens[dash + 1]?.text === "-");
}

/** Every link written with brackets. */
export function linkPatterns(cypher: Cypher): LinkPattern[] {
  const { tokens, pairs } = cypher;
  const found: LinkPattern[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.text !== "[" || tokens[at - 1]?.text !== "-" || !/^[)<]$/.test(tokens[at - 2]?.text ?? "")) continue;
    const end = pairs.get(at) ?? at;
    const directed = tokens[at - 2]?.text === "<" || tokens[end + 2]?.text === ">";
    const { variable, names } = named(cypher, at, end);
    found.push({ at, end, variable, types: names, directed });
  }
  return found;
}

/** `name:A:B` or `name:A|B`, up to a map, a star or a WHERE. */
function named({ tokens }: Cypher, at: number, end: number): { variable: string; names: string[] } {
  const variable = tokens[at + 1]?.kind === "word" ? (tokens[at + 1]?.text ?? "") : "";
  const names: string[] = [];
  for (let i = at + 1; i < end && tokens[i]?.text !== "{"; i++) {
    const isName = tokens[i]?.kind === "word" || tokens[i]?.kind === "slot";
    if (isName && /^[:|&!]$/.test(tokens[i - 1]?.text ?? "")) names.push(tokens[i]?.text ?? "");
  }
  return { variable, names };
}

function keysOf(cypher: Cypher, at: number, end: number): string[] {
  const open = cypher.tokens.findIndex((token, i) => i > at && i < end && token.text === "{");
  return open < 0 ? [] : mapKeys(cypher, open);
}

/** The keys of the map whose brace opens here. */
export function mapKeys(cypher: Cypher, open: number): string[] {
  return split(cypher, open + 1, cypher.pairs.get(open) ?? open, ",")
    .filter(([from]) => cypher.tokens[from + 1]?.text === ":")
    .map(([from]) => cypher.tokens[from]?.text ?? "");
}

/** The word before the innermost brace around this place: EXISTS, COUNT, CALL's bracket; empty at the top. */
export function subqueryAround(cypher: Cypher, at: number): { readonly word: string; readonly open: number } {
  for (let i = at - 1; i >= 0; i--) {
    const pair = cypher.pairs.get(i);
    if (pair !== undefined && pair < i) i = pair;
    else if (cypher.tokens[i]?.text === "{" && pair !== undefined) return { word: keywordAt(cypher, i - 1), open: i };
  }
  return { word: "", open: -1 };
}
