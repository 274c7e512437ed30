/** Constraints and indexes of both engines, made from the declaration of the model. */
import { LINK_TYPES, VOCABULARY } from "../model/model.gen.js";

/** Labels whose nodes have a unique id of their own. */
const KEYED_LABELS = [
  "Entity",
  ...Object.keys(VOCABULARY.nodes).filter((label) => label !== "Entity" && isApart(label)),
];

/** Properties looked up or ordered by, beside the ids. */
const INDEXES: readonly (readonly [label: string, properties: readonly string[]])[] = [
  ["Entity", ["nameKey", "id"]],
  ["Organization", ["nameKey", "id"]],
  ["Initiative", ["nameKey", "id"]],
  ["Observation", ["indicator", "id"]],
];

function isApart(label: string): boolean {
  return ["Source", "Observation", "Redirect", "Change", "Key", "Meta"].includes(label);
}

/** An index, or a constraint, which has an index of its name. */
export interface SchemaPart {
  readonly name: string;
  readonly constraint: boolean;
  /** Makes it unless there is one of its name. */
  readonly statement: string;
}

/** What nodes are written and ordered by; with the keys, what links are found by; with the whole, texts too. */
export const SCHEMA_EXTENTS = ["nodes", "keys", "whole"] as const;
export type SchemaExtent = (typeof SCHEMA_EXTENTS)[number];

export function neo4jSchema(extent: SchemaExtent = "whole"): SchemaPart[] {
  const parts = { nodes: nodeParts(), keys: linkParts(), whole: textParts() };
  return SCHEMA_EXTENTS.slice(0, SCHEMA_EXTENTS.indexOf(extent) + 1).flatMap((each) => parts[each]);
}

function nodeParts(): SchemaPart[] {
  return [
    ...KEYED_LABELS.map((label) => part(`${label}_id`, "CONSTRAINT", `(n:${label}) REQUIRE n.id IS UNIQUE`)),
    ...INDEXES.map(([label, properties]) => {
      const on = properties.map((property) => `n.${property}`).join(", ");
      return part(`${label}_${properties.join("_")}`, "INDEX", `(n:${label}) ON (${on})`);
    }),
  ];
}

function linkParts(): SchemaPart[] {
  return LINK_TYPES.map((type) => part(`${type}_id`, "CONSTRAINT", `()-[r:${type}]-() REQUIRE r.id IS UNIQUE`));
}

function textParts(): SchemaPart[] {
  return [
    // For one character and for Latin letters; it looks through all texts.
    part("Entity_searchText", "TEXT INDEX", "(n:Entity) ON (n.searchText)"),
    // Han two by two: it looks up those that hold the pairs.
    part(
      "Entity_searchText_han",
      "FULLTEXT INDEX",
      "(n:Entity) ON EACH [n.searchText] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
    ),
    // Whole lines, each a name key, which holds no space. Of two labels, as a second one of the first is refused.
    part(
      "Entity_searchText_line",
      "FULLTEXT INDEX",
      "(n:Entity|Organization) ON EACH [n.searchText] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
    ),
  ];
}

function part(name: string, what: string, rest: string): SchemaPart {
  const statement = `CREATE ${what} ${name} IF NOT EXISTS FOR ${rest}`;
  return { name, constraint: what === "CONSTRAINT", statement };
}

/** The embedded engine needs a hash index beside each constraint; a search passes over the texts of all entities. */
export function embeddedSchema(): string[] {
  const indexed = new Set(["id", ...INDEXES.flatMap(([, properties]) => properties)]);
  return [
    ...KEYED_LABELS.flatMap((label) => [
      `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
      `CREATE INDEX ${label}_id_index IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
    ]),
    ...[...indexed]
      .filter((property) => property !== "id")
      .map((property) => `CREATE INDEX Entity_${property}_index IF NOT EXISTS FOR (n:Entity) ON (n.${property})`),
  ];
}
