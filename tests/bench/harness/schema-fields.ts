/** Which questions the schema of this build knows. */
import { readFileSync } from "node:fs";
import { buildSchema } from "graphql";

const schema = buildSchema(readFileSync("schema/schema.graphql", "utf8"));

export function hasQueryField(name: string): boolean {
  return schema.getQueryType()?.getFields()[name] !== undefined;
}
