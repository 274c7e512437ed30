/** The one table of the files that import reads and export writes, and of their columns. */
import {
  AREA_LEVELS,
  INITIATIVE_KINDS,
  LINK_TYPES,
  LISTING_KINDS,
  LISTING_STATES,
  OBSERVATION_NATURES,
  ORGANIZATION_KINDS,
  PARTY_FORMS,
} from "../model/model.gen.js";

export type SheetName =
  | "initiatives"
  | "links"
  | "listings"
  | "observations"
  | "organizations"
  | "persons"
  | "redirects"
  | "sources";

/** What a cell may hold; `refersTo` is the class of entity whose id it is. */
export type CellType =
  | "boolean"
  | "citations"
  | "code"
  | "count"
  | "date"
  | "id"
  | "list"
  | "number"
  | "text"
  | "url"
  | { readonly oneOf: readonly string[] }
  | { readonly refersTo: Reference["refersTo"] };

export interface Column {
  readonly name: string;
  readonly type: CellType;
  readonly isRequired: boolean;
}

/** The value of a cell; null where the cell is empty, which clears what is stored. */
export type Value = string | number | boolean | readonly string[] | null;

const ENTITY = { refersTo: "ENTITY" } as const;
const INITIATIVE = { refersTo: "INITIATIVE" } as const;
const ORGANIZATION = { refersTo: "ORGANIZATION" } as const;

/** Columns in the order in which export writes them. */
export const SHEETS: Readonly<Record<SheetName, readonly Column[]>> = {
  initiatives: [
    required("id", "id"),
    required("kind", { oneOf: INITIATIVE_KINDS }),
    required("name", "text"),
    optional("aliases", "list"),
    optional("summary", "text"),
    optional("since", "date"),
    optional("until", "date"),
    optional("citations", "citations"),
  ],
  links: [
    required("type", { oneOf: LINK_TYPES }),
    required("from", ENTITY),
    required("to", ENTITY),
    optional("id", "id"),
    optional("role", "text"),
    optional("since", "date"),
    optional("until", "date"),
    optional("initiative", INITIATIVE),
    optional("note", "text"),
    optional("citations", "citations"),
  ],
  listings: [
    required("kind", { oneOf: LISTING_KINDS }),
    required("owner", ORGANIZATION),
    required("name", "text"),
    optional("id", "id"),
    optional("state", { oneOf: LISTING_STATES }),
    optional("tags", "list"),
    optional("quantity", "number"),
    optional("unit", "text"),
    optional("capacity", "count"),
    optional("since", "date"),
    optional("until", "date"),
    optional("citations", "citations"),
  ],
  observations: [
    required("subject", ENTITY),
    required("indicator", "text"),
    optional("id", "id"),
    optional("value", "number"),
    optional("text", "text"),
    optional("unit", "text"),
    optional("qualifier", "text"),
    optional("period", "text"),
    optional("nature", { oneOf: OBSERVATION_NATURES }),
    optional("initiative", INITIATIVE),
    optional("citations", "citations"),
  ],
  organizations: [
    required("id", "id"),
    required("kind", { oneOf: ORGANIZATION_KINDS }),
    required("name", "text"),
    optional("aliases", "list"),
    optional("summary", "text"),
    optional("form", { oneOf: PARTY_FORMS }),
    optional("joint", "boolean"),
    optional("temporary", "boolean"),
    optional("level", { oneOf: AREA_LEVELS }),
    optional("serves", "list"),
    optional("code", "code"),
    optional("since", "date"),
    optional("until", "date"),
    optional("citations", "citations"),
  ],
  persons: [
    required("id", "id"),
    required("name", "text"),
    optional("aliases", "list"),
    optional("citations", "citations"),
  ],
  redirects: [required("old", "id"), required("new", ENTITY)],
  sources: [
    required("id", "id"),
    required("title", "text"),
    optional("publisher", "text"),
    optional("published", "date"),
    optional("url", "url"),
  ],
};

export const SHEET_NAMES = Object.keys(SHEETS) as readonly SheetName[];

export interface Reference {
  readonly name: string;
  readonly refersTo: "ENTITY" | "INITIATIVE" | "ORGANIZATION";
}

/** The columns of each sheet that hold ids of entities. */
export const REFERENCES: Readonly<Record<SheetName, readonly Reference[]>> = {
  initiatives: referencesOf("initiatives"),
  links: referencesOf("links"),
  listings: referencesOf("listings"),
  observations: referencesOf("observations"),
  organizations: referencesOf("organizations"),
  persons: referencesOf("persons"),
  redirects: referencesOf("redirects"),
  sources: referencesOf("sources"),
};

/** Links need their ends, listings their owners, observations their subjects, and all of them their sources. */
export const WRITING_ORDER: readonly SheetName[] = [
  "sources",
  "organizations",
  "persons",
  "initiatives",
  "listings",
  "redirects",
  "links",
  "observations",
];

/** Sheets whose rows are entities: their ids are of one space, every other sheet has its own. */
export const ENTITY_SHEETS: readonly SheetName[] = ["initiatives", "listings", "organizations", "persons"];

/** Files of the format that this version does not read yet. */
export const LATER_FILES: readonly string[] = ["requests.csv"];

function required(name: string, type: CellType): Column {
  return { name, type, isRequired: true };
}

function optional(name: string, type: CellType): Column {
  return { name, type, isRequired: false };
}

function referencesOf(sheet: SheetName): Reference[] {
  return SHEETS[sheet].flatMap(({ name, type }) =>
    typeof type === "object" && "refersTo" in type ? [{ name, refersTo: type.refersTo }] : [],
  );
}
