/** Rules of the dialect about clauses: which there are, what RETURN gives, what LIMIT and SET may say. */
import { linkPatterns, nodePatterns, subqueryAround } from "./cypher-patterns.js";
import { type Cypher, keywordAt, split } from "./cypher-tokens.js";

/** Two words that together begin what no statement file may hold. */
const REFUSED_CLAUSES: readonly (readonly [first: string, second: RegExp])[] = [
  ["LOAD", /^CSV$/],
  ["IN", /^(CONCURRENT|TRANSACTIONS)$/],
  ["OPTIONAL", /^CALL$/],
  ["CREATE", /^(CONSTRAINT|INDEX|TEXT|FULLTEXT|VECTOR|RANGE|POINT|LOOKUP|DATABASE|USER|ROLE|OR)$/],
  ["DROP", /^(CONSTRAINT|INDEX|DATABASE|USER|ROLE)$/],
];
const REFUSED_STARTS = new Set(["SHOW", "USE", "CYPHER", "EXPLAIN", "PROFILE", "TERMINATE", "ALTER", "GRANT", "START"]);
const AFTER_RETURN = new Set(["ORDER", "SKIP", "LIMIT", "UNION"]);
const OPERATORS = /^([-+*/%^.[(]|<>|<=|>=|=~|=|<|>)$/;

export function clauseFaults(cypher: Cypher): string[] {
  return cypher.tokens
    .flatMap((_, at) => {
      const word = keywordAt(cypher, at);
      if (word === "") return [];
      return [refusedFaults, returnFaults, limitFaults, distinctFaults].flatMap((rule) => rule(cypher, at, word));
    })
    .concat(setFaults(cypher));
}

function refusedFaults(cypher: Cypher, at: number, word: string): string[] {
  const next = keywordAt(cypher, at + 1);
  const refused = REFUSED_CLAUSES.find(([first, second]) => first === word && second.test(next));
  if (refused) return [`${word} ${next} has no place in a statement file`];
  if (at === 0 && REFUSED_STARTS.has(word)) return [`${word} has no place in a statement file`];
  if (word === "CALL" && cypher.tokens[at + 2]?.text === ".") return ["a procedure is one engine's own"];
  if (word === "CALL" && cypher.tokens[at + 1]?.text === "{") return ["CALL without its variables: CALL (x) { … }"];
  return [];
}

/** Names are given in every RETURN; the last one gives scalars, lists and maps only. */
function returnFaults(cypher: Cypher, at: number, word: string): string[] {
  if (word !== "RETURN") return [];
  const isInner = subqueryAround(cypher, at).open >= 0;
  const start = keywordAt(cypher, at + 1) === "DISTINCT" ? at + 2 : at + 1;
  const graphNames = isInner ? new Set<string>() : namesOfGraphValues(cypher);
  return split(cypher, start, endOfReturn(cypher, start), ",").flatMap(([from, to]) => {
    const first = cypher.tokens[from]?.text ?? "";
    const isAliased = keywordAt(cypher, to - 2) === "AS";
    // A name is a name inside a subquery: nothing outside could call it otherwise.
    if (!isAliased && !(isInner && to - from === 1 && first !== "*")) return [`a column without AS: ${first}`];
    if (isAliased && to - from === 3 && graphNames.has(first)) return [`${first} is no scalar, list or map`];
    return [];
  });
}

function endOfReturn(cypher: Cypher, start: number): number {
  let at = start;
  while (at < cypher.tokens.length) {
    const pair = cypher.pairs.get(at);
    if (pair !== undefined && pair < at) return at;
    if (AFTER_RETURN.has(keywordAt(cypher, at)) || isDirection(cypher, at)) return at;
    at = (pair ?? at) + 1;
  }
  return at;
}

/** A slot that stands where ORDER BY or LIMIT does: `RETURN a, b $$bound $each`. */
function isDirection(cypher: Cypher, at: number): boolean {
  return cypher.tokens[at]?.kind === "slot" && cypher.tokens[at + 1]?.kind === "param";
}

function namesOfGraphValues(cypher: Cypher): Set<string> {
  const names = [...nodePatterns(cypher), ...linkPatterns(cypher)].map(({ variable }) => variable);
  // A name that AS gives anew stands for that value, not for the node of an inner part.
  const renamed = cypher.tokens.flatMap((token, at) => (keywordAt(cypher, at - 1) === "AS" ? [token.text] : []));
  const graphNames = new Set(names.filter((name) => name !== ""));
  for (const name of renamed) graphNames.delete(name);
  return graphNames;
}

function limitFaults(cypher: Cypher, at: number, word: string): string[] {
  if (word !== "LIMIT" && word !== "SKIP") return [];
  const bound = cypher.tokens[at + 1];
  if (bound === undefined || bound.kind === "slot") return []; // a fragment that ends here, or a slot
  const isBare = bound.kind === "param" || (bound.kind === "number" && !bound.text.includes("."));
  if (isBare && !OPERATORS.test(cypher.tokens[at + 2]?.text ?? "")) return [];
  return [`${word} takes a bare parameter`];
}

/** Behind a subquery the embedded engine keeps 2,048 of the rows that DISTINCT should keep; grouping keeps them all. */
function distinctFaults(cypher: Cypher, from: number, word: string): string[] {
  if ((word !== "WITH" && word !== "RETURN") || keywordAt(cypher, from + 1) !== "DISTINCT") return [];
  for (let at = from - 1; at >= 0; at--) {
    const pair = cypher.pairs.get(at);
    if (pair !== undefined && pair > at) return []; // the beginning of the subquery that this one stands in
    if (pair !== undefined) at = pair;
    else if (keywordAt(cypher, at) === "UNION") return [];
    else if (keywordAt(cypher, at) === "CALL") return [`${word} DISTINCT behind CALL loses rows in one engine: group`];
  }
  return [];
}

/** `SET b = a` does nothing in the embedded engine. */
function setFaults(cypher: Cypher): string[] {
  const { tokens } = cypher;
  const isTarget = (at: number) => keywordAt(cypher, at - 1) === "SET" || tokens[at - 1]?.text === ",";
  return tokens.flatMap((token, at) =>
    token.kind === "word" && tokens[at + 1]?.text === "=" && isTarget(at) && isInSet(cypher, at)
      ? [`SET ${token.text} = … does nothing in one engine: +=`]
      : [],
  );
}

const CLAUSES = new Set(["MATCH", "WITH", "RETURN", "UNWIND", "MERGE", "CREATE", "SET", "REMOVE", "DELETE", "WHERE"]);

function isInSet(cypher: Cypher, from: number): boolean {
  for (let at = from - 1; at >= 0; at--) {
    const pair = cypher.pairs.get(at);
    if (pair !== undefined && pair > at) return false; // inside a bracket: a comparison
    if (pair !== undefined) at = pair;
    else if (CLAUSES.has(keywordAt(cypher, at))) return keywordAt(cypher, at) === "SET";
  }
  return false;
}
