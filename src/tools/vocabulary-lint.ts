/** Says which labels, relationship types and properties of a text the declaration of the model does not know. */
import { linkPatterns, mapKeys, nodePatterns } from "./cypher-patterns.js";
import { type Cypher, keywordAt, readCypher } from "./cypher-tokens.js";

export interface Vocabulary {
  /** Label → its properties; a kind has those of its class. */
  readonly nodes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly links: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Relationship types without properties. */
  readonly bonds: readonly string[];
}

/** Variable → properties it may have; names that stand for rows or lists are not in it. */
type Known = Map<string, Set<string>>;

export function vocabularyFaults(text: string, vocabulary: Vocabulary): string[] {
  const cypher = readCypher(text);
  const known: Known = new Map();
  const faults = [
    ...nodeFaults(cypher, vocabulary, known),
    ...linkFaults(cypher, vocabulary, known),
    ...labelFaults(cypher, vocabulary),
  ];
  followAliases(cypher, known);
  return [...new Set([...faults, ...propertyFaults(cypher, known)])];
}

function nodeFaults(cypher: Cypher, { nodes }: Vocabulary, known: Known): string[] {
  return nodePatterns(cypher).flatMap(({ variable, labels, keys }) => {
    const properties = labels.flatMap((label) => Object.keys(propertiesOf(label, nodes)));
    const isKnown = labels.length > 0 && labels.every((label) => label in nodes);
    if (variable !== "" && isKnown) add(known, variable, properties);
    return [
      ...labels.filter((label) => !isSlot(label) && !(label in nodes)).map((label) => `unknown label ${label}`),
      ...(properties.length > 0 ? keys.filter((key) => !properties.includes(key)) : []).map(
        (key) => `unknown property ${key}`,
      ),
    ];
  });
}

/** Column sets read what some class of entity has from any entity: null where it has none. */
function propertiesOf(label: string, nodes: Vocabulary["nodes"]): Readonly<Record<string, string>> {
  const own = nodes[label] ?? {};
  return "nameKey" in own ? { ...nodes.Entity, ...own } : own;
}

function linkFaults(cypher: Cypher, { links, bonds }: Vocabulary, known: Known): string[] {
  const everyProperty = Object.values(links).flatMap((properties) => Object.keys(properties));
  return linkPatterns(cypher).flatMap(({ variable, types }) => {
    if (variable !== "") add(known, variable, everyProperty);
    return types
      .filter((type) => !isSlot(type) && !(type in links) && !bonds.includes(type))
      .map((type) => `unknown relationship type ${type}`);
  });
}

/** `x:Label` in a condition, in SET and in REMOVE. */
function labelFaults(cypher: Cypher, { nodes }: Vocabulary): string[] {
  const { tokens } = cypher;
  const patterns = [...nodePatterns(cypher), ...linkPatterns(cypher)];
  const isOutside = (at: number) => !patterns.some((pattern) => pattern.at < at && at < pattern.end);
  return tokens.flatMap((token, at) => {
    if (token.text !== ":" || tokens[at - 1]?.kind !== "word" || !isOutside(at) || isInMap(cypher, at)) return [];
    const name = tokens[at + 1]?.text ?? "";
    return isSlot(name) || name in nodes ? [] : [`unknown label ${name}`];
  });
}

function isInMap({ tokens }: Cypher, colon: number): boolean {
  return /^[{,]$/.test(tokens[colon - 2]?.text ?? "");
}

/** `node AS found`: the other name may have the same properties. Twice, as a name may be passed on before it is made. */
function followAliases(cypher: Cypher, known: Known): void {
  const { tokens } = cypher;
  for (const [at, token] of [...tokens.entries(), ...tokens.entries()]) {
    const isWhole = !/^[.\])]$/.test(tokens[at - 1]?.text ?? "") && keywordAt(cypher, at + 1) === "AS";
    const alias = tokens[at + 2]?.text;
    const properties = known.get(token.text);
    if (isWhole && alias && properties) add(known, alias, [...properties]);
  }
}

function propertyFaults(cypher: Cypher, known: Known): string[] {
  const { tokens } = cypher;
  return tokens.flatMap((token, at) => {
    if (token.kind !== "word" || keywordAt(cypher, at) === "") return [];
    const properties = known.get(token.text);
    if (!properties) return [];
    const used =
      tokens[at + 1]?.text === "."
        ? [tokens[at + 2]?.text ?? ""]
        : tokens[at + 1]?.text === "+=" && tokens[at + 2]?.text === "{"
          ? mapKeys(cypher, at + 2)
          : [];
    return used.filter((name) => !properties.has(name)).map((name) => `unknown property ${token.text}.${name}`);
  });
}

function add(known: Known, variable: string, properties: readonly string[]): void {
  known.set(variable, new Set([...(known.get(variable) ?? []), ...properties]));
}

function isSlot(name: string): boolean {
  return name.startsWith("$$");
}
