/** Rules of the dialect about expressions: known functions only, no engine's own ids, no optional filters. */
import { type Cypher, keywordAt, split } from "./cypher-tokens.js";

/** Functions that gave the same on every engine; another one needs a contract test first. */
const FUNCTIONS = new Set(
  `abs all any avg ceil coalesce collect count endNode exists floor head keys labels last left length max min nodes none
  nullIf percentileCont percentileDisc properties range reduce relationships replace right round shortestPath single size
  split startNode stDev substring sum tail toFloat toInteger toLower toString toUpper trim type`
    .toLowerCase()
    .split(/\s+/),
);
/** Words that stand before a bracket without being a function. */
const BEFORE_BRACKET = new Set(
  "AND OR XOR NOT IN WHEN THEN ELSE CASE WHERE RETURN WITH BY AS CALL MATCH MERGE CREATE ON UNWIND CONTAINS DISTINCT".split(
    " ",
  ),
);

export function expressionFaults(cypher: Cypher): string[] {
  return cypher.tokens.flatMap((token, at) => [
    ...(token.kind === "word" ? wordFaults(cypher, at) : []),
    ...(token.kind === "param" ? optionalFilterFaults(cypher, at) : []),
    ...(token.text === "{" ? projectionFaults(cypher, at) : []),
  ]);
}

function wordFaults(cypher: Cypher, at: number): string[] {
  const { tokens } = cypher;
  const word = keywordAt(cypher, at);
  const next = tokens[at + 1]?.text;
  if (word === "COLLECT" && next === "{") return ["COLLECT {} is unknown to one engine"];
  if (word !== "" && next === ":" && isLabelExpression(cypher, at)) return ["a label expression"];
  if (next !== "(" || word === "" || BEFORE_BRACKET.has(word)) return [];
  const name = tokens[at]?.text ?? "";
  if (word === "ID" || word === "ELEMENTID") return [`${name}() is the engine's own: the property id`];
  return FUNCTIONS.has(name.toLowerCase()) ? [] : [`${name}() has not been seen to be the same on every engine`];
}

/** `n:A|B` outside a link; labels with colons only are one dialect. */
function isLabelExpression({ tokens, pairs }: Cypher, at: number): boolean {
  if (/^[[{,]$/.test(tokens[at - 1]?.text ?? "")) return false; // a link, or a key of a map
  let end = at + 2;
  if (tokens[end]?.text === "!" || tokens[end]?.text === "%" || (tokens[end]?.text === "(" && pairs.has(end)))
    return true;
  while (tokens[end + 1]?.text === ":") end += 2;
  return /^[|&]$/.test(tokens[end + 1]?.text ?? "");
}

/** `$p IS NULL OR …` always scans: conditions are put together by compose(). */
function optionalFilterFaults(cypher: Cypher, at: number): string[] {
  const words = [1, 2, 3].map((step) => keywordAt(cypher, at + step)).join(" ");
  const isBehindOr = keywordAt(cypher, at - 1) === "OR" && words.startsWith("IS NULL");
  return words === "IS NULL OR" || isBehindOr ? ["an optional filter: a fragment for compose() instead"] : [];
}

/** `x{.id, n}`: selectors of variables are unknown to one engine. */
function projectionFaults(cypher: Cypher, open: number): string[] {
  const { tokens, pairs } = cypher;
  const isProjection = tokens[open - 1]?.kind === "word" && keywordAt(cypher, open - 1) !== "";
  if (!isProjection || tokens[open + 1]?.text !== ".") return [];
  const items = split(cypher, open + 1, pairs.get(open) ?? open, ",");
  return items.some(([from, to]) => to - from === 1) ? ["a variable selector in a map projection"] : [];
}
