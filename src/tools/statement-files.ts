/** Reads `cypher/<room>/<name>.cypher`: a typed header and one statement, or a fragment of one. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { readGraphDeclaration } from "./graph-declaration.js";
import { expandFamily, type Family } from "./statement-families.js";

export interface Statement {
  /** `room/name`, or for the texts of one engine the name of the common room they stand for. */
  readonly name: string;
  readonly path: string;
  readonly engine: "both" | "neo4j" | "embedded";
  readonly doc: string;
  readonly mode: "read" | "write" | "fragment";
  readonly cardinality: "one" | "maybe" | "many" | "none";
  readonly params: readonly (readonly [name: string, type: string])[];
  readonly columns: readonly (readonly [name: string, type: string])[];
  /** Places that compose() fills, `$$where` in the text, and what stands there when it does not: `true`. */
  readonly slots: Readonly<Record<string, string>>;
  /** Plan operators this statement may use although they are refused elsewhere, with the reason. */
  readonly allows: readonly string[];
  readonly text: string;
  /** The template this statement was made from, and for which member of the model. */
  readonly family?: { readonly name: string; readonly of: Family; readonly member: string };
}

const ENGINE_ROOMS = new Set(["neo4j", "embedded"]);
const PARAM = /^\$(\w+): (\S+)/;
const COLUMN = /^-> (\w+): (\S+)/;
const MODE = /^(read|write) (one|maybe|many|none)$/;
const SLOT = /^\$\$(\w+) = (.+)$/;
const TYPE = /^\[?(string|int|float|bool|map)\]?\??$/;

/** A set of columns that many statements return: `@entity(n)` in the text, `-> @entity` in the header. */
export type ColumnSets = ReadonlyMap<string, readonly (readonly [name: string, type: string, expression: string])[]>;

/** Every statement below the folder, in order of path; throws on a header that cannot be read. */
export function readStatements(folder: string): Statement[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  const sources = new Map(
    paths
      .filter((path) => path.endsWith(".columns"))
      .map((path) => [path.replace(/^.*\/|\.columns$/g, ""), read(path)]),
  );
  const sets: ColumnSets = new Map([...sources].map(([name, source]) => [name, parseColumnSet(source, sources)]));
  const phrases = new Map(
    paths
      .filter((path) => path.endsWith(".phrase"))
      .map((path) => [path.replace(/^.*\/|\.phrase$/g, ""), read(path).trim()]),
  );
  return paths
    .filter((path) => path.endsWith(".cypher"))
    .flatMap((path) =>
      variantsOf(withPhrases(read(path), phrases)).flatMap(({ source, suffix }) =>
        expandTemplate(path, expandColumnSets(source, sets)).map((each) => ({ ...each, name: each.name + suffix })),
      ),
    );
}

/** `@within(node)` stands for the condition of that name, said of `x` in its own file. */
function withPhrases(source: string, phrases: ReadonlyMap<string, string>): string {
  return source.replace(/@(\w+)\((\w+)\)/g, (whole, name: string, variable: string) =>
    phrases.has(name) ? namedAs(variable, phrases.get(name) ?? "") : whole,
  );
}

function namedAs(variable: string, text: string): string {
  return text.replace(/\bx\b/g, variable);
}

const ALSO = /^\/\/\/ also @(\w+)\n/gm;

/** `also @named` makes the same statement once more with these columns in the place of `@entity`, its name with `-named`. */
function variantsOf(source: string): { source: string; suffix: string }[] {
  const whole = source.replace(ALSO, "");
  const others = [...source.matchAll(ALSO)].map(([, set]) => ({
    source: whole.replace(/@entity\b/g, `@${set}`),
    suffix: `-${set}`,
  }));
  return [{ source: whole, suffix: "" }, ...others];
}

/** One statement for each member where the header says `each TYPE` or `each KIND`, else the one of the file. */
function expandTemplate(path: string, source: string): Statement[] {
  return expandFamily(source).map(({ family, member, text }) => {
    const statement = parseStatement(path, text);
    if (family === null) return statement;
    const name = `${statement.name}-${member.toLowerCase().replaceAll("_", "-")}`;
    return { ...statement, name, family: { name: statement.name, of: family, member } };
  });
}

/** A line `@named` stands for the columns of that set. */
function parseColumnSet(source: string, sources: ReadonlyMap<string, string>): (readonly [string, string, string])[] {
  const whole = source.replace(/^@(\w+)\n/gm, (_, name: string) => {
    const named = sources.get(name);
    if (named === undefined) throw new Error(`no column set @${name}`);
    return named;
  });
  if (whole !== source) return parseColumnSet(whole, sources);
  return [...source.matchAll(/^(\w+): (\S+) = (.+)$/gm)].map(([, name = "", type = "", text = ""]) => [
    name,
    type,
    text,
  ]);
}

/** Writes the column sets out, in header and text, and `@types` as all link types. */
export function expandColumnSets(source: string, sets: ColumnSets): string {
  const set = (name: string) => {
    const columns = sets.get(name);
    if (!columns) throw new Error(`no column set @${name}`);
    return columns;
  };
  return source
    .replace(/@types\b/g, () => Object.keys(readGraphDeclaration().links).join("|"))
    .replace(/^\/\/\/ -> @(\w+)$/gm, (_, name: string) =>
      set(name)
        .map(([column, type]) => `/// -> ${column}: ${type}`)
        .join("\n"),
    )
    .replace(/@(\w+)\((\w+)\)/g, (_, name: string, variable: string) =>
      set(name)
        .map(([column, , text]) => `${namedAs(variable, text)} AS ${column}`)
        .join(", "),
    );
}

export function parseStatement(path: string, source: string): Statement {
  const [room = "", ...rest] = path.replace(/\.cypher$/, "").split("/");
  const engine = ENGINE_ROOMS.has(room) ? (room as "neo4j" | "embedded") : "both";
  const lines = source.split("\n");
  const header = lines.filter((line) => line.startsWith("///")).map((line) => line.slice(3).trim());
  const text = lines
    .filter((line) => !line.startsWith("///"))
    .join("\n")
    .trim();
  const modeLine = header.find((line) => line === "fragment" || MODE.test(line));
  if (!modeLine) throw new Error(`${path}: the header must say read|write one|maybe|many|none, or fragment`);
  const [mode, cardinality = "none"] = modeLine.split(" ") as [Statement["mode"], Statement["cardinality"]?];
  const statement: Statement = {
    name: engine === "both" ? path.replace(/\.cypher$/, "") : rest.join("/"),
    path,
    engine,
    doc: header[0] ?? "",
    mode,
    cardinality,
    params: matches(path, header, PARAM),
    columns: matches(path, header, COLUMN),
    slots: {
      ...slotsOf(text),
      ...Object.fromEntries(
        header.flatMap((line) => [SLOT.exec(line)?.slice(1, 3) ?? []].filter((pair) => pair.length)),
      ),
    },
    allows: header.filter((line) => line.startsWith("allows ")).map((line) => line.slice("allows ".length)),
    text,
  };
  return statement;
}

function slotsOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/\$\$(\w+)/g)].map((match) => [match[1] ?? "", "true"]));
}

function matches(path: string, header: readonly string[], shape: RegExp): [string, string][] {
  return header.flatMap((line) => {
    const match = shape.exec(line);
    if (!match?.[1] || !match[2]) return [];
    if (!TYPE.test(match[2])) throw new Error(`${path}: unknown type ${match[2]}`);
    return [[match[1], match[2]] as [string, string]];
  });
}

/** First of the five checks: the header says what the text uses, neither more nor less. */
export function headerFaults(statement: Statement): string[] {
  const declared = new Set(statement.params.map(([name]) => name));
  const used = new Set([...statement.text.matchAll(/(?<!\$)\$(\w+)/g)].map((match) => match[1] ?? ""));
  const faults = [
    ...[...used].filter((name) => !declared.has(name)).map((name) => `undeclared parameter $${name}`),
    ...[...declared].filter((name) => !used.has(name)).map((name) => `unused parameter $${name}`),
  ];
  if (!statement.doc || MODE.test(statement.doc)) faults.push("no doc line");
  if (statement.mode === "fragment") return faults;
  const writes = /\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/.test(statement.text);
  if (statement.mode === "read" && writes) faults.push("a write under read");
  const returned = returnedColumns(statement.text);
  const names = statement.columns.map(([name]) => name);
  if (returned.join() !== names.join()) faults.push(`returns ${returned.join()} but declares ${names.join()}`);
  return faults;
}

/** The aliases of the last RETURN, outside braces. */
function returnedColumns(text: string): string[] {
  const at = text.search(/\bRETURN\b(?![\s\S]*\bRETURN\b)/);
  if (at < 0) return [];
  // A RETURN inside CALL {} is no result of the statement.
  const depth = [...text.slice(0, at)].reduce((d, c) => d + (c === "{" ? 1 : c === "}" ? -1 : 0), 0);
  if (depth > 0) return [];
  const clause = text.slice(at).replace(/\b(ORDER BY|SKIP|LIMIT)\b[\s\S]*$/, "");
  return [...clause.matchAll(/\bAS (\w+)\s*(?=,|$)/g)].map((match) => match[1] ?? "");
}
