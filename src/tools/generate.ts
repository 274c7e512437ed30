/** `npm run generate`: writes every generated file, or with --check fails where one is stale. */
import { readFileSync, writeFileSync } from "node:fs";

import { generateFamilies } from "./generate-families.js";
import { generateModel } from "./generate-model.js";
import { generateQueries } from "./generate-queries.js";
import { readGraphDeclaration } from "./graph-declaration.js";
import { readStatements } from "./statement-files.js";

/** Path → text of each generated file. */
export function generatedFiles(): Map<string, string> {
  const statements = readStatements("cypher");
  return new Map([
    ["src/model/model.gen.ts", generateModel(readGraphDeclaration())],
    ["src/graph/queries.gen.ts", generateQueries(statements)],
    ["src/graph/families.gen.ts", generateFamilies(statements)],
  ]);
}

if (process.argv[1]?.endsWith("generate.js")) {
  for (const [path, text] of generatedFiles())
    if (readFileSync(path, { encoding: "utf8", flag: "a+" }) !== text) writeFileSync(path, text);
}
