/** Makes `src/graph/queries.gen.ts`: one typed constant for each statement file. */
import { headerFaults, type Statement } from "./statement-files.js";

/** The text of the generated module; throws one error that lists every fault of every header. */
export function generateQueries(statements: readonly Statement[]): string {
  const faults = statements.flatMap((s) => headerFaults(s).map((fault) => `cypher/${s.path}: ${fault}`));
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const names = [...new Set(statements.map((statement) => statement.name))].sort();
  const constants = names.map((name) => constant(statements.filter((statement) => statement.name === name)));
  return [
    "// Made from cypher/ by `npm run generate`; do not edit.",
    'import type { Fragment, Query } from "./query.js";',
    ...constants,
  ]
    .join("\n\n")
    .concat("\n");
}

function constant(texts: readonly Statement[]): string {
  const [first] = texts;
  if (!first) throw new Error("a constant without a text");
  const only = texts.find((statement) => statement.engine === "both");
  const ofEngine = (engine: Statement["engine"]) => (texts.find((s) => s.engine === engine) ?? only ?? first).text;
  const name = camelCase(first.name);
  if (first.mode === "fragment") {
    const body = { name: first.name, text: first.text, params: Object.fromEntries(first.params) };
    return `/** ${first.doc} */\nexport const ${name}: Fragment<${record(first.params)}> = ${JSON.stringify(body, null, 2)};`;
  }
  const body = {
    name: first.name,
    mode: first.mode,
    cardinality: first.cardinality,
    text: { neo4j: ofEngine("neo4j"), embedded: ofEngine("embedded") },
    params: Object.fromEntries(first.params),
    columns: first.columns,
    slots: first.slots,
  };
  const type = `Query<${record(first.params)}, ${record(first.columns)}>`;
  return `/** ${first.doc} */\nexport const ${name}: ${type} = ${JSON.stringify(body, null, 2)};`;
}

export function camelCase(name: string): string {
  return name.replace(/[^A-Za-z0-9]+(\w)/g, (_, letter: string) => letter.toUpperCase());
}

export function record(fields: readonly (readonly [string, string])[]): string {
  if (fields.length === 0) return "Record<string, never>";
  return `{ ${fields.map(([name, type]) => `readonly ${name}: ${typeScriptType(type)}`).join("; ")} }`;
}

function typeScriptType(type: string): string {
  const plain = type.replace("?", "");
  const isList = plain.startsWith("[");
  const words = {
    string: "string",
    int: "number",
    float: "number",
    bool: "boolean",
    map: "Readonly<Record<string, unknown>>",
  };
  const word = words[plain.replace(/[[\]]/g, "") as keyof typeof words];
  return `${isList ? `readonly ${word}[]` : word}${type.endsWith("?") ? " | null" : ""}`;
}
