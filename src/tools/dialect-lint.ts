/** Third of the five checks of statements: what both engines would take differently, or one would refuse. */
import { type Cypher, readCypher, type TextKind } from "./cypher-tokens.js";
import { clauseFaults } from "./dialect-clauses.js";
import { expressionFaults } from "./dialect-expressions.js";
import { patternFaults } from "./dialect-patterns.js";

type Rule = (cypher: Cypher, kind: TextKind) => string[];
const RULES: readonly Rule[] = [clauseFaults, patternFaults, expressionFaults];

/** The faults of a text against the common dialect, one sentence each, none twice. */
export function dialectFaults(text: string, kind: TextKind = "statement"): string[] {
  const cypher = readCypher(text);
  return [...new Set(RULES.flatMap((rule) => rule(cypher, kind)))];
}
