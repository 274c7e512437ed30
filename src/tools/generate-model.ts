/** Makes `src/model/model.gen.ts` from `schema/graph.json`. */
import type { GraphDeclaration } from "./graph-declaration.js";

/** The text of the generated module: lists, union types, labels and link rules. */
export function generateModel(declaration: GraphDeclaration): string {
  const kinds = Object.keys(declaration.kinds);
  const types = Object.keys(declaration.links);
  const labels = mapValues(declaration.kinds, (kind) => kind.label);
  const words = mapValues(declaration.kinds, ({ zh, en }) => ({ zh, en }));
  const parts = [
    "// Made from schema/graph.json by `npm run generate`; do not edit.",
    `export const MODEL_VERSION = ${declaration.modelVersion};`,
    list("ORGANIZATION_KINDS", "OrganizationKind", kinds),
    list("LINK_TYPES", "LinkType", types),
    ...Object.entries(declaration.enums).map(([name, values]) => list(constantName(name), name, values)),
    `export const KIND_LABELS: Readonly<Record<OrganizationKind, string>> = ${json(labels)};`,
    `export const KIND_WORDS: Readonly<Record<OrganizationKind, { zh: string; en: string }>> = ${json(words)};`,
    `export const CLASS_LABELS = ${json(Object.keys(declaration.classes))} as const;`,
    "export type ClassLabel = (typeof CLASS_LABELS)[number];",
    `export type LinkEnd = OrganizationKind | "ORGANIZATION" | "PERSON" | "INITIATIVE" | "LISTING" | "REQUEST";
export interface LinkRule {
  readonly directed: boolean;
  readonly from: readonly LinkEnd[];
  readonly to: readonly LinkEnd[];
  readonly exceptTo?: readonly LinkEnd[];
  readonly zh: string;
  readonly en: string;
}`,
    `export const LINK_RULES: Readonly<Record<LinkType, LinkRule>> = ${json(declaration.links)};`,
    `export const VOCABULARY = ${json(vocabulary(declaration))} as const;`,
  ];
  return `${parts.join("\n\n")}\n`;
}

/** What statements may name: labels, relationship types and the properties of each. */
export function vocabulary(declaration: GraphDeclaration) {
  const classes = Object.fromEntries(
    Object.entries(declaration.classes).map(([label, own]) => [label, { ...declaration.entity, ...own }]),
  );
  const everyClass = Object.assign({}, declaration.entity, ...Object.values(declaration.classes));
  const kinds = Object.fromEntries(
    Object.values(declaration.kinds).map((kind) => [kind.label, classes.Organization ?? {}]),
  );
  return {
    nodes: { Entity: everyClass, ...classes, ...kinds, ...declaration.apart } as Record<string, Record<string, string>>,
    links: Object.fromEntries(Object.keys(declaration.links).map((type) => [type, declaration.link])),
    bonds: Object.keys(declaration.bonds),
  };
}

function list(constant: string, type: string, values: readonly string[]): string {
  return `export const ${constant} = ${json(values)} as const;\nexport type ${type} = (typeof ${constant})[number];`;
}

/** PartyForm → PARTY_FORMS, ObservationNature → OBSERVATION_NATURES. */
function constantName(type: string): string {
  return `${type.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase()}S`;
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
