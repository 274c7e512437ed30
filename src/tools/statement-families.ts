/** Writes a statement out for each link type or kind, or for all in one: labels and types must be literal in Cypher. */
import { readGraphDeclaration } from "./graph-declaration.js";

export type Family = "KIND" | "TYPE";

/** One text for one member of a family, or the only text of a file that is no template. */
export type Expanded =
  | { readonly family: null; readonly member: null; readonly text: string }
  | { readonly family: Family; readonly member: string; readonly text: string };

const FAMILY = /^\/\/\/ (each|all) (\w+)\n/m;

/**
 * `each TYPE` makes a statement for each type and fills `$$TYPE`; `each KIND` fills `$$KIND` and its label `$$LABEL`.
 * `all` makes one statement, the UNION ALL of what `each` would make.
 */
export function expandFamily(source: string): Expanded[] {
  const [line = "", extent, family] = FAMILY.exec(source) ?? [];
  if (family === undefined) return [{ family: null, member: null, text: source }];
  if (family !== "KIND" && family !== "TYPE") throw new Error(`${extent} ${family}: there are families KIND and TYPE`);
  const { links, kinds } = readGraphDeclaration();
  const members = Object.keys(family === "TYPE" ? links : kinds);
  const fill = (template: string, member: string) =>
    template.replaceAll(`$$${family}`, member).replaceAll("$$LABEL", kinds[member]?.label ?? member);
  const template = source.replace(line, "");
  if (extent === "each") return members.map((member) => ({ family, member, text: fill(template, member) }));
  const header = template.match(/^\/\/\/.*\n/gm)?.join("") ?? "";
  const body = template.slice(header.length).trim();
  const text = `${header}${members.map((member) => fill(body, member)).join("\nUNION ALL\n")}\n`;
  return [{ family: null, member: null, text }];
}
