/** What ids stand for: in the files first, else in the graph. */
import {
  entityRedirects,
  exchangeStoredEntities,
  exchangeStoredObservations,
  exchangeStoredSources,
} from "../graph/queries.gen.js";
import { CLASS_LABELS } from "../model/model.gen.js";
import { SHEETS, type SheetName } from "./columns.js";
import { splitCitation } from "./read-cell.js";
import type { Reader } from "./reader.js";
import { listIn, type Row, textIn } from "./row.js";

export type Props = Readonly<Record<string, unknown>>;

/** A kind of organization, or the class of another entity in capitals; null where its cell is faulty. */
export type EntityKind = string | null;

const CLASS_OF_SHEET: Partial<Record<SheetName, string>> = {
  initiatives: "INITIATIVE",
  listings: "LISTING",
  persons: "PERSON",
};
/** Merged ids point to ids that may have been merged later. */
const MAX_REDIRECTS = 100;

export class Known {
  readonly stored = new Map<string, { readonly kind: EntityKind; readonly props: Props }>();
  readonly storedSources = new Map<string, Props>();
  readonly storedObservations = new Map<string, Props>();
  readonly storedRedirects = new Map<string, string>();
  readonly #inFiles = new Map<string, EntityKind>();
  readonly #sourcesInFiles = new Set<string>();
  readonly #redirects = new Map<string, string>();

  private constructor(private readonly reader: Reader) {}

  /** Reads everything that the rows name. */
  static async of(rows: readonly Row[], reader: Reader): Promise<Known> {
    const known = new Known(reader);
    for (const row of rows) known.#learn(row);
    await known.#readRedirects(rows.flatMap(entityIds));
    await known.readEntities([...rows.flatMap(entityIds), ...known.storedRedirects.values()]);
    const sources = new Set(rows.flatMap(sourceIds));
    for (const { id, props } of await reader.askAll(exchangeStoredSources, sources)) known.storedSources.set(id, props);
    return known;
  }

  /** The id that this one stands for after merges. */
  resolve(id: string): string {
    let at = id;
    for (let steps = 0; steps < MAX_REDIRECTS; steps++) {
      const next = this.#redirects.get(at) ?? this.storedRedirects.get(at);
      if (next === undefined) return at;
      at = next;
    }
    return id;
  }

  /** Undefined for an id that stands for nothing. */
  kindOf(id: string): EntityKind | undefined {
    return this.#inFiles.has(id) ? this.#inFiles.get(id) : this.stored.get(id)?.kind;
  }

  hasSource(id: string): boolean {
    return this.#sourcesInFiles.has(id) || this.storedSources.has(id);
  }

  /** Ids of the files, where a misspelt one is looked for. */
  get entityIdsInFiles(): Iterable<string> {
    return this.#inFiles.keys();
  }

  get entityCountInFiles(): number {
    return this.#inFiles.size;
  }

  get sourceIdsInFiles(): Iterable<string> {
    return this.#sourcesInFiles;
  }

  async readEntities(ids: Iterable<string>): Promise<void> {
    for (const { id, labels, props } of await this.reader.askAll(exchangeStoredEntities, ids)) {
      this.stored.set(id, { kind: kindOfStored(labels, props), props });
    }
  }

  async readObservations(ids: Iterable<string>): Promise<void> {
    const rows = await this.reader.askAll(exchangeStoredObservations, ids);
    for (const { id, props } of rows) this.storedObservations.set(id, props);
  }

  async #readRedirects(ids: readonly string[]): Promise<void> {
    let unread = ids;
    while (unread.length > 0) {
      const rows = await this.reader.askAll(entityRedirects, unread);
      for (const { old, target } of rows) this.storedRedirects.set(old, target);
      unread = rows.map((row) => row.target).filter((target) => !this.storedRedirects.has(target));
    }
  }

  #learn(row: Row): void {
    const id = textIn(row, row.sheet === "redirects" ? "old" : "id");
    if (id === null) return;
    if (row.sheet === "organizations") this.#inFiles.set(id, textIn(row, "kind"));
    else if (row.sheet === "sources") this.#sourcesInFiles.add(id);
    else if (row.sheet === "redirects") this.#redirects.set(id, textIn(row, "new") ?? id);
    else if (CLASS_OF_SHEET[row.sheet]) this.#inFiles.set(id, CLASS_OF_SHEET[row.sheet] ?? null);
  }
}

function kindOfStored(labels: readonly string[], props: Props): EntityKind {
  if (labels.includes("Organization")) return typeof props.kind === "string" ? props.kind : null;
  return CLASS_LABELS.find((label) => labels.includes(label))?.toUpperCase() ?? null;
}

/** The ids of entities in a row: its own and those it refers to. */
function entityIds(row: Row): string[] {
  const isEntity = CLASS_OF_SHEET[row.sheet] !== undefined || row.sheet === "organizations";
  return SHEETS[row.sheet].flatMap(({ name, type }) => {
    const refers = typeof type === "object" && "refersTo" in type;
    const value = textIn(row, name);
    return value !== null && (refers || name === "old" || (name === "id" && isEntity)) ? [value] : [];
  });
}

function sourceIds(row: Row): string[] {
  const own = row.sheet === "sources" ? textIn(row, "id") : null;
  return [...listIn(row, "citations").map((citation) => splitCitation(citation).source), ...(own ? [own] : [])];
}
