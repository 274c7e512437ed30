/** Writes a statement out for each link type or kind: labels and types must be literal in Cypher. */
import { type GraphDeclaration, readGraphDeclaration } from "./graph-declaration.js";

export type Family = "KIND" | "TYPE";

/** One text for one member of a family, or the only text of a file that is no template. */
export type Expanded =
  | { readonly family: null; readonly member: null; readonly text: string }
  | { readonly family: Family; readonly member: string; readonly text: string };

const EACH = /^\/\/\/ each (\w+)\n/m;

/** `each TYPE` fills `$$TYPE`; `each KIND` fills `$$KIND` and its label `$$LABEL`. */
export function expandFamily(source: string, declaration?: GraphDeclaration): Expanded[] {
  const family = EACH.exec(source)?.[1];
  if (family === undefined) return [{ family: null, member: null, text: source }];
  if (family !== "KIND" && family !== "TYPE") throw new Error(`each ${family}: there are families KIND and TYPE`);
  const { links, kinds } = declaration ?? readGraphDeclaration();
  const members = Object.keys(family === "TYPE" ? links : kinds);
  const template = source.replace(EACH, "");
  return members.map((member) => ({
    family,
    member,
    text: template.replaceAll(`$$${family}`, member).replaceAll("$$LABEL", kinds[member]?.label ?? member),
  }));
}
