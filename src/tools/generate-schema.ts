/** Makes `schema/schema.graphql` from the classes of `src/api`. */
import { writeFileSync } from "node:fs";
import { lexicographicSortSchema, printSchema } from "graphql";

import { buildApiSchema } from "../api/schema.js";

/** The schema as text, in alphabetical order. */
export function generateSchema(): string {
  return `# Made from src/api by \`npm run generate\`; do not edit.\n${printSchema(lexicographicSortSchema(buildApiSchema()))}\n`;
}

if (process.argv[1]?.endsWith("generate-schema.js")) writeFileSync("schema/schema.graphql", generateSchema());
