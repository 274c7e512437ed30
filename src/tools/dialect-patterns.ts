/** Rules of the dialect about patterns: labels on every node, literal bounds, no newer forms. */

import { type LinkPattern, linkPatterns, type NodePattern, nodePatterns, subqueryAround } from "./cypher-patterns.js";
import { type Cypher, keywordAt, type TextKind, type Token } from "./cypher-tokens.js";

/** Labels whose ids both engines find by index: the entities' common one, and those that stand apart. */
const KEYED = new Set(["Entity", "Source", "Observation", "Redirect", "Change", "Key", "Meta"]);
/** Undirected paths longer than this visit too much of the graph. */
const MAX_UNDIRECTED_STEPS = 3;

export function patternFaults(cypher: Cypher, kind: TextKind): string[] {
  const nodes = nodePatterns(cypher);
  return [
    ...unlabelledFaults(cypher, nodes, kind),
    ...nodes.flatMap((node) => nodeFaults(cypher, node)),
    ...linkPatterns(cypher).flatMap((link) => linkFaults(cypher, link)),
    ...newerFormFaults(cypher),
  ];
}

/**
 * A name may stand bare once it is bound: by a labelled node, or by AS from one. In a fragment, names that it
 * labels nowhere belong to the statement around it.
 */
function unlabelledFaults(cypher: Cypher, nodes: readonly NodePattern[], kind: TextKind): string[] {
  const bound = new Map<string, number>();
  const note = (name: string, at: number) => bound.set(name, Math.min(at, bound.get(name) ?? at));
  for (const node of nodes) if (node.labels.length > 0) note(node.variable, node.at);
  for (const [at, token] of cypher.tokens.entries()) if (keywordAt(cypher, at - 1) === "AS") note(token.text, at);
  return nodes.flatMap((node) => {
    const isLabelled = cypher.tokens.slice(node.at, node.end).some((token) => token.text === ":");
    if (node.labels.length > 0 || (isLabelled && node.keys.length === 0)) return [];
    const since = bound.get(node.variable);
    if (node.variable !== "" && since !== undefined && since < node.at) return [];
    if (node.variable !== "" && since === undefined && kind === "fragment") return [];
    if (isFarEndOfOneHop(cypher, node, nodes)) return [];
    return [`a node without a label: (${node.variable})`];
  });
}

/** The far end of `COUNT { (n)-[:T]->() }` comes from the store's own degree when it is bare. */
function isFarEndOfOneHop(cypher: Cypher, node: NodePattern, nodes: readonly NodePattern[]): boolean {
  const { word, open } = subqueryAround(cypher, node.at);
  if (word !== "COUNT" && word !== "EXISTS") return false;
  const inside = nodes.filter((other) => subqueryAround(cypher, other.at).open === open);
  return inside.length === 2 && inside[1] === node;
}

function nodeFaults(cypher: Cypher, node: NodePattern): string[] {
  const inner = cypher.tokens.slice(node.at + 1, node.end);
  const faults: string[] = [];
  if (inner.some((token) => token.text.toUpperCase() === "WHERE")) faults.push("WHERE inside a node");
  const head = headOf(inner);
  if (head.some((token) => /^[|&!%]$/.test(token.text))) faults.push("a label expression");
  if (head.some(isFilledLater)) faults.push("a label that is no literal");
  const isById = node.keys.includes("id") && !node.labels.some((label) => KEYED.has(label));
  if (isById && node.labels.length > 0) faults.push(`a lookup by id through ${node.labels.join(":")} scans the label`);
  const comma = cypher.tokens[node.end + 1]?.text === "," && cypher.tokens[node.end + 2]?.text === "(";
  if (comma && clauseBefore(cypher, node.at) === "MATCH")
    faults.push("two MATCH clauses rather than a list of patterns");
  return [...faults, ...byIdInWhere(cypher, node)];
}

/** Name and labels or types: what stands before a map, a star or a WHERE. */
function headOf(inner: readonly Token[]): readonly Token[] {
  const end = inner.findIndex(({ text }) => text === "{" || text === "*" || text.toUpperCase() === "WHERE");
  return end < 0 ? inner : inner.slice(0, end);
}

function isFilledLater(token: Token): boolean {
  return token.text === "$" || token.kind === "param";
}

/** `MATCH (n:Enterprise) WHERE n.id = $id` scans as well. */
function byIdInWhere(cypher: Cypher, node: NodePattern): string[] {
  const { tokens } = cypher;
  const isAlone = keywordAt(cypher, node.at - 1) === "MATCH" && keywordAt(cypher, node.end + 1) === "WHERE";
  if (!isAlone || node.labels.length === 0 || node.labels.some((label) => KEYED.has(label))) return [];
  const at = node.end + 2;
  const texts = tokens.slice(at, at + 4).map((token) => token.text);
  const isById = texts.slice(0, 3).join("") === `${node.variable}.id` && /^(=|IN)$/i.test(texts[3] ?? "");
  return isById ? [`a lookup by id through ${node.labels.join(":")} scans the label`] : [];
}

function clauseBefore(cypher: Cypher, at: number): string {
  for (let i = at - 1; i >= 0; i--) {
    const word = keywordAt(cypher, i);
    if (/^(MATCH|MERGE|CREATE|WHERE|WITH|RETURN)$/.test(word)) return word;
  }
  return "";
}

function linkFaults(cypher: Cypher, link: LinkPattern): string[] {
  const inner = cypher.tokens.slice(link.at + 1, link.end);
  const texts = inner.map((token) => token.text);
  const faults: string[] = [];
  if (texts.some((text) => text.toUpperCase() === "WHERE")) faults.push("WHERE inside a link");
  const head = headOf(inner);
  if (head.some((token) => /^[&!%]$/.test(token.text))) faults.push("a type expression");
  if (head.some(isFilledLater)) faults.push("a type that is no literal");
  const star = texts.indexOf("*");
  if (star >= 0) faults.push(...boundFaults(cypher, link, texts.slice(star + 1)));
  return faults;
}

function boundFaults(cypher: Cypher, link: LinkPattern, [least, dots, most]: readonly string[]): string[] {
  const isLiteral = /^\d+$/.test(least ?? "") && dots === ".." && /^\d+$/.test(most ?? "");
  if (!isLiteral) return ["a path without literal bounds: *m..n"];
  const isShortest = /SHORTESTPATH/.test(keywordAt(cypher, subpathStart(cypher, link.at)));
  if (link.directed || isShortest || Number(most) <= MAX_UNDIRECTED_STEPS) return [];
  return [`an undirected path of more than ${MAX_UNDIRECTED_STEPS} steps`];
}

/** The word before the bracket that the link stands in. */
function subpathStart(cypher: Cypher, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const pair = cypher.pairs.get(i);
    if (pair !== undefined && pair < i) i = pair;
    else if (pair !== undefined) return i - 1;
  }
  return -1;
}

/** Quantified paths, in both their forms. */
function newerFormFaults({ tokens, pairs }: Cypher): string[] {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1]?.text ?? "";
    const isQuantifier = next === "+" || next === "*" || (next === "{" && /^[\d,]/.test(tokens[at + 2]?.text ?? ""));
    if (!isQuantifier) return [];
    const opening = pairs.get(at);
    const isGroup = token.text === ")" && opening !== undefined && tokens[opening + 1]?.text === "(";
    const holdsLink =
      isGroup && tokens.slice(opening, at).some((t, i, all) => t.text === "[" && all[i - 1]?.text === "-");
    const arrow = token.text === ">" ? at - 1 : at;
    const isArrow = tokens[arrow]?.text === "-" && tokens[arrow - 1]?.text === "]";
    return holdsLink || isArrow ? ["a quantified path"] : [];
  });
}
