/** The shape of `schema/graph.json`, the one declaration of labels, kinds, link types and properties. */
import { readFileSync } from "node:fs";

import { z } from "zod";

const properties = z.record(z.string(), z.string());
const link = z.strictObject({
  directed: z.boolean(),
  from: z.array(z.string()),
  to: z.array(z.string()),
  exceptTo: z.array(z.string()).optional(),
  zh: z.string(),
  en: z.string(),
});

const declaration = z.strictObject({
  modelVersion: z.int(),
  kinds: z.record(
    z.string(),
    z.strictObject({ label: z.string(), zh: z.string(), en: z.string(), properties: z.array(z.string()) }),
  ),
  links: z.record(z.string(), link),
  enums: z.record(z.string(), z.array(z.string())),
  entity: properties,
  classes: z.record(z.string(), properties),
  apart: z.record(z.string(), properties),
  link: properties,
  bonds: z.record(z.string(), z.strictObject({ from: z.string(), to: z.string() })),
});

export type GraphDeclaration = z.infer<typeof declaration>;

/** Reads and checks the declaration; a misspelt key is an error that names it. */
export function readGraphDeclaration(path = "schema/graph.json"): GraphDeclaration {
  return declaration.parse(JSON.parse(readFileSync(path, "utf8")));
}
