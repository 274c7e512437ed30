/** What an import has to write: only what differs, grouped by statement, in an order in which ends come before links. */
import { exchangeDropKind, exchangeSaveLinks, exchangeSaveOrganizations } from "../graph/families.gen.js";
import {
  exchangeSaveInitiatives,
  exchangeSaveListings,
  exchangeSaveObservations,
  exchangeSavePersons,
  exchangeSaveRedirects,
  exchangeSaveSources,
} from "../graph/queries.gen.js";
import type { Query } from "../graph/query.js";
import type { LinkType, OrganizationKind } from "../model/model.gen.js";
import { compareCodePoints } from "../model/names.js";
import type { SheetName } from "./columns.js";
import { desiredProps, difference } from "./desired.js";
import type { Item } from "./item.js";
import type { Known, Props } from "./known.js";
import type { StoredLink } from "./match-links.js";

export type WriteRow = Readonly<Record<string, unknown>> & { readonly id: string };
export type SaveQuery = Query<
  { readonly rows: readonly Readonly<Record<string, unknown>>[] },
  { readonly saved: number }
>;

export interface Step {
  readonly query: SaveQuery;
  readonly rows: readonly WriteRow[];
}

export interface Counts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

export interface Plan {
  readonly steps: readonly Step[];
  readonly sheets: Readonly<Partial<Record<SheetName, Counts>>>;
}

/** Links need their ends, listings their owners, observations their subjects. */
const WRITING_ORDER: readonly SheetName[] = [
  "sources",
  "organizations",
  "persons",
  "initiatives",
  "listings",
  "redirects",
  "links",
  "observations",
];

export function planOf(
  items: readonly Item[],
  known: Known,
  links: ReadonlyMap<Item, StoredLink>,
  nowMs: number,
): Plan {
  const planner = new Planner(known, links, nowMs);
  for (const item of items) planner.add(item);
  return planner.plan();
}

class Planner {
  readonly #rows = new Map<SheetName, Map<SaveQuery, WriteRow[]>>();
  readonly #counts = new Map<SheetName, { created: number; changed: number; unchanged: number }>();

  constructor(
    private readonly known: Known,
    private readonly links: ReadonlyMap<Item, StoredLink>,
    private readonly nowMs: number,
  ) {}

  add(item: Item): void {
    const { sheet } = item.row;
    const { id, props: stored } = this.#stored(item);
    const desired = desiredProps(item, stored);
    const changes = difference(desired, stored);
    const counts = this.#countsOf(sheet);
    counts[stored === null ? "created" : changes === null ? "unchanged" : "changed"]++;
    if (changes === null) return;
    const before = stored?.kind;
    if (sheet === "organizations" && before != null && "kind" in changes) {
      this.#save(sheet, exchangeDropKind[before as OrganizationKind], { id });
    }
    this.#save(sheet, queryOf(item, desired), { id, ...this.#row(item, desired, changes, stored) });
  }

  plan(): Plan {
    const steps = WRITING_ORDER.flatMap((sheet) =>
      [...(this.#rows.get(sheet) ?? [])].map(([query, rows]) => ({
        query,
        // Sorted rows take their locks in one order, whoever else writes.
        rows: rows.sort((a, b) => compareCodePoints(a.id, b.id)),
      })),
    );
    return { steps, sheets: Object.fromEntries(this.#counts) };
  }

  #stored(item: Item): { id: string; props: Props | null } {
    if (item.row.sheet === "links") {
      const link = this.links.get(item);
      return link ?? { id: item.id, props: null };
    }
    const ids = item.formerId === null ? [item.id] : [item.id, item.formerId];
    const found = ids
      .map((id) => ({ id, props: this.#propsOf(item.row.sheet, id) }))
      .find(({ props }) => props !== null);
    return found ?? { id: item.id, props: null };
  }

  #propsOf(sheet: SheetName, id: string): Props | null {
    if (sheet === "sources") return this.known.storedSources.get(id) ?? null;
    if (sheet === "observations") return this.known.storedObservations.get(id) ?? null;
    if (sheet !== "redirects") return this.known.stored.get(id)?.props ?? null;
    const target = this.known.storedRedirects.get(id);
    return target === undefined ? null : { target };
  }

  #row(item: Item, desired: Props, changes: Props, stored: Props | null): Record<string, unknown> {
    const { sheet } = item.row;
    if (sheet === "redirects") return { props: changes };
    const version = Number(stored?.version ?? 0) + 1;
    const props: Record<string, unknown> = { ...changes, version, updatedAt: this.nowMs };
    if (sheet === "links") return { props, from: item.values.from, to: item.values.to };
    if (sheet === "observations") return { props, subject: desired.subject, value: take(props, desired, "value") };
    if (sheet === "listings") return { props, owner: desired.owner, quantity: take(props, desired, "quantity") };
    return { props };
  }

  #save(sheet: SheetName, query: SaveQuery, row: WriteRow): void {
    const queries = this.#rows.get(sheet) ?? new Map<SaveQuery, WriteRow[]>();
    this.#rows.set(sheet, queries);
    const rows = queries.get(query);
    if (rows) rows.push(row);
    else queries.set(query, [row]);
  }

  #countsOf(sheet: SheetName) {
    const counts = this.#counts.get(sheet) ?? { created: 0, changed: 0, unchanged: 0 };
    this.#counts.set(sheet, counts);
    return counts;
  }
}

/** Floats go beside the props: in a map, a driver would send an integral one as integer. */
function take(props: Record<string, unknown>, desired: Props, name: string): unknown {
  delete props[name];
  return desired[name] ?? null;
}

function queryOf(item: Item, desired: Props): SaveQuery {
  switch (item.row.sheet) {
    case "initiatives":
      return exchangeSaveInitiatives;
    case "links":
      return exchangeSaveLinks[item.values.type as LinkType];
    case "listings":
      return exchangeSaveListings;
    case "observations":
      return exchangeSaveObservations;
    case "organizations":
      return exchangeSaveOrganizations[desired.kind as OrganizationKind];
    case "persons":
      return exchangeSavePersons;
    case "redirects":
      return exchangeSaveRedirects;
    case "sources":
      return exchangeSaveSources;
  }
}
