/** Makes `src/graph/families.gen.ts`: the statements of each template, by link type or kind. */
import { camelCase, record } from "./generate-queries.js";
import type { Statement } from "./statement-files.js";

export function generateFamilies(statements: readonly Statement[]): string {
  const members = statements.filter((statement) => statement.family);
  const names = [...new Set(members.map((statement) => statement.family?.name ?? ""))].sort();
  const imports = members.map((statement) => `  ${camelCase(statement.name)},`).sort();
  return [
    "// Made from cypher/ by `npm run generate`; do not edit.",
    'import type { LinkType, OrganizationKind } from "../model/model.gen.js";',
    'import type { Query } from "./query.js";',
    `import {\n${imports.join("\n")}\n} from "./queries.gen.js";`,
    ...names.map((name) => family(members.filter((statement) => statement.family?.name === name))),
  ]
    .join("\n\n")
    .concat("\n");
}

const KEYS = { KIND: "OrganizationKind", TYPE: "LinkType" } as const;

function family(members: readonly Statement[]): string {
  const [first] = members;
  if (!first?.family) throw new Error("a family without members");
  const type = `Query<${record(first.params)}, ${record(first.columns)}>`;
  const entries = members.map((statement) => `  ${statement.family?.member}: ${camelCase(statement.name)},`);
  const doc = `/** ${first.doc} */`;
  return `${doc}\nexport const ${camelCase(first.family.name)}: Readonly<Record<${KEYS[first.family.of]}, ${type}>> = {\n${entries.join("\n")}\n};`;
}
