/** What an import has to write of a row: only what differs from what is stored. */
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
import type { SheetName } from "./columns.js";
import { created, desiredProps, difference } from "./desired.js";
import type { Item } from "./item.js";
import type { Props } from "./known.js";

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

/** What is stored of an item, under whichever id; no props where it is new. */
export interface Stored {
  readonly id: string;
  readonly props: Props | null;
}

/** Gives each row to write to `save`, and counts the others too. */
export class Planner {
  readonly #counts = new Map<SheetName, { created: number; changed: number; unchanged: number }>();

  constructor(
    private readonly nowMs: number,
    private readonly save: (query: SaveQuery, row: WriteRow) => void,
  ) {}

  get sheets(): Readonly<Partial<Record<SheetName, Counts>>> {
    return Object.fromEntries(this.#counts);
  }

  add(item: Item, { id, props: stored }: Stored): void {
    const { sheet } = item.row;
    const desired = desiredProps(item, stored);
    const changes = stored === null ? created(desired) : difference(desired, stored);
    this.#countsOf(sheet)[stored === null ? "created" : changes === null ? "unchanged" : "changed"]++;
    if (changes === null) return;
    const before = stored?.kind;
    if (sheet === "organizations" && before != null && "kind" in changes) {
      this.save(exchangeDropKind[before as OrganizationKind], { id });
    }
    this.save(queryOf(item, desired), this.#row(item, id, desired, changes, stored));
  }

  #row(item: Item, id: string, desired: Props, props: Record<string, unknown>, stored: Props | null): WriteRow {
    const { sheet } = item.row;
    if (sheet === "redirects") return { id, props };
    props.version = Number(stored?.version ?? 0) + 1;
    props.updatedAt = this.nowMs;
    if (sheet === "links") return { id, props, from: item.values.from, to: item.values.to };
    if (sheet === "observations") return { id, props, subject: desired.subject, value: take(props, desired, "value") };
    if (sheet === "listings") return { id, props, owner: desired.owner, quantity: take(props, desired, "quantity") };
    return { id, props };
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
