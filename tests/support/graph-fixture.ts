/** Puts a small graph into an engine as the writers store it, so that a test shows its whole input. */
import type { Graph } from "../../src/graph/graph.js";
import type { Query } from "../../src/graph/query.js";
import { periodOf } from "../../src/model/dates.js";
import { deriveLinkId } from "../../src/model/ids.js";
import {
  type AreaLevel,
  KIND_LABELS,
  LINK_RULES,
  type LinkType,
  type OrganizationKind,
} from "../../src/model/model.gen.js";
import { compareCodePoints, nameKey } from "../../src/model/names.js";
import { searchTextOf } from "../../src/model/search-text.js";

export interface EntityFixture {
  readonly id: string;
  /** The id where absent. */
  readonly name?: string;
  readonly aliases?: readonly string[];
  /** Organization where absent. */
  readonly class?: "Organization" | "Person" | "Initiative";
  /** ENTERPRISE for an organization, MECHANISM for an initiative where absent. */
  readonly kind?: string;
  /** Of an area. */
  readonly level?: AreaLevel;
  readonly since?: string;
  readonly until?: string;
}

export interface LinkFixture {
  readonly type: LinkType;
  readonly from: string;
  readonly to: string;
  /** Derived as for an import where absent. */
  readonly id?: string;
  readonly role?: string;
  readonly since?: string;
  readonly until?: string;
  readonly initiative?: string;
  readonly citations?: readonly string[];
  readonly note?: string;
}

export interface GraphFixture {
  readonly entities: readonly EntityFixture[];
  readonly links: readonly LinkFixture[];
  /** Old id → the id it was merged into. */
  readonly redirects?: Readonly<Record<string, string>>;
}

const BATCH = 5_000;
const UPDATED_AT = 1_700_000_000_000;

/** Adds entities, links and redirects to the graph in one transaction. */
export async function loadGraph(graph: Graph, { entities, links, redirects = {} }: GraphFixture): Promise<void> {
  const statements = [
    ...grouped(entities, labelsOf).map(([labels, group]) => [creation(labels), group.map(entityRow)] as const),
    ...grouped(links, ({ type }) => type).map(([type, group]) => [joining(type), group.map(linkRow)] as const),
    [creation("Redirect"), Object.entries(redirects).map(([id, target]) => ({ props: { id, target } }))] as const,
  ];
  // Not in one transaction: what it holds before its end is bounded by the servers of the tests.
  for (const [query, rows] of statements) {
    for (let at = 0; at < rows.length; at += BATCH) {
      await graph.write((tx) => tx.run(query, { rows: rows.slice(at, at + BATCH) }));
    }
  }
}

type Rows = { readonly rows: readonly Readonly<Record<string, unknown>>[] };

function write(name: string, text: string): Query<Rows, unknown> {
  const both = { neo4j: text, embedded: text };
  return { name, mode: "write", cardinality: "none", text: both, params: { rows: "[map]" }, columns: [], slots: {} };
}

function creation(labels: string): Query<Rows, unknown> {
  return write(`test/create-${labels}`, `UNWIND $rows AS row CREATE (n:${labels}) SET n += row.props`);
}

function joining(type: LinkType): Query<Rows, unknown> {
  return write(
    `test/join-${type}`,
    `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r += row.props`,
  );
}

function labelsOf({ class: classLabel = "Organization", kind = "ENTERPRISE" }: EntityFixture): string {
  if (classLabel !== "Organization") return `Entity:${classLabel}`;
  return `Entity:Organization:${KIND_LABELS[kind as OrganizationKind]}`;
}

function entityRow(entity: EntityFixture) {
  const { id, name = id, aliases = [], class: classLabel = "Organization", since, until } = entity;
  const kind = entity.kind ?? { Organization: "ENTERPRISE", Initiative: "MECHANISM", Person: undefined }[classLabel];
  const period = classLabel === "Person" ? {} : storedPeriod(since, until);
  const names = { name, nameKey: nameKey(name), aliases, aliasKeys: aliases.map(nameKey) };
  const common = { id, ...names, searchText: searchTextOf(name, aliases), citations: [] };
  return {
    props: given({ ...common, version: 1, updatedAt: UPDATED_AT, kind, level: entity.level, since, until, ...period }),
  };
}

function linkRow(link: LinkFixture) {
  const { type, since, until, role, initiative, note, citations = [] } = link;
  const ends = [link.from, link.to];
  if (!LINK_RULES[type].directed) ends.sort(compareCodePoints);
  const [from = "", to = ""] = ends;
  const id = link.id ?? deriveLinkId(link);
  const said = { id, role, since, until, initiative, note, citations, version: 1, updatedAt: UPDATED_AT };
  return { from, to, props: given({ ...said, ...storedPeriod(since, until) }) };
}

function storedPeriod(since: string | undefined, until: string | undefined) {
  const { from, to } = periodOf(since, until);
  return { sinceFrom: from, untilTo: to };
}

function given(props: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined));
}

function grouped<T, K extends string>(values: readonly T[], keyOf: (value: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return [...groups];
}
