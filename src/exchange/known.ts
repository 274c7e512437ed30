/** What the ids of one batch of rows stand for: in the files first, else in the graph. */
import {
  entityRedirects,
  exchangeStoredEntities,
  exchangeStoredKinds,
  exchangeStoredObservations,
  exchangeStoredSources,
} from "../graph/queries.gen.js";
import { CLASS_LABELS } from "../model/model.gen.js";
import { ENTITY_SHEETS, REFERENCES } from "./columns.js";
import type { EntityKind, FileIds } from "./file-ids.js";
import type { Presence } from "./presence.js";
import { splitCitation } from "./read-cell.js";
import type { Reader } from "./reader.js";
import { listIn, type Row, textIn } from "./row.js";

export type Props = Readonly<Record<string, unknown>>;

/** Merged ids point to ids that may have been merged later. */
const MAX_REDIRECTS = 100;

/** What an import works on. */
export interface Ground {
  readonly files: FileIds;
  readonly reader: Reader;
  /** What the graph held when the import began. */
  readonly presence: Presence;
}

export class Known {
  readonly #kinds = new Map<string, EntityKind>();
  readonly #sources = new Set<string>();
  readonly #redirects = new Map<string, string>();

  private constructor(
    readonly files: FileIds,
    private readonly reader: Reader,
    private readonly presence: Presence,
  ) {}

  /** Knows where merged ids lead: enough to derive the ids of rows. */
  static async redirectsOf(rows: readonly Row[], { files, reader, presence }: Ground): Promise<Known> {
    const known = new Known(files, reader, presence);
    if (presence.redirects) await known.#readRedirects(rows.flatMap(entityIds));
    return known;
  }

  /** The redirects of the files may be on the way of any row: where they lead in the graph is read once. */
  static async learnRedirects(ground: Ground): Promise<void> {
    if (!ground.presence.redirects) return;
    const known = new Known(ground.files, ground.reader, ground.presence);
    await known.#readRedirects([...ground.files.redirects].flat());
    for (const [old, target] of known.#redirects) ground.files.storedRedirects.set(old, target);
  }

  /** Knows what the rows name as well. */
  static async of(rows: readonly Row[], ground: Ground): Promise<Known> {
    const known = await Known.redirectsOf(rows, ground);
    await known.#readKinds(rows);
    await known.#readSources(rows);
    return known;
  }

  /** The id that this one stands for after merges. */
  resolve(id: string): string {
    let at = id;
    for (let steps = 0; steps < MAX_REDIRECTS; steps++) {
      const next = this.files.redirects.get(at) ?? this.files.storedRedirects.get(at) ?? this.#redirects.get(at);
      if (next === undefined) return at;
      at = next;
    }
    return id;
  }

  /** Undefined for an id that stands for nothing. */
  kindOf(id: string): EntityKind | undefined {
    const kind = this.files.kindOf(id);
    return kind === undefined ? this.#kinds.get(id) : kind;
  }

  storedKindOf(id: string): EntityKind | undefined {
    return this.#kinds.get(id);
  }

  storedTargetOf(id: string): string | undefined {
    return this.#redirects.get(id);
  }

  hasSource(id: string): boolean {
    return this.files.sources.has(id) || this.#sources.has(id);
  }

  /** What is stored under these ids of one sheet. */
  async storedProps(sheet: "entities" | "observations" | "sources", ids: Iterable<string>) {
    const query = {
      entities: exchangeStoredEntities,
      observations: exchangeStoredObservations,
      sources: exchangeStoredSources,
    }[sheet];
    const stored = new Map<string, Props>();
    if (!this.presence[sheet]) return stored;
    for (const { id, props } of await this.reader.askAll(query, ids)) stored.set(id, props);
    return stored;
  }

  async #readRedirects(ids: readonly string[]): Promise<void> {
    let unread = ids;
    while (unread.length > 0) {
      const rows = await this.reader.askAll(entityRedirects, unread);
      for (const { old, target } of rows) this.#redirects.set(old, target);
      unread = rows.map((row) => row.target).filter((target) => !this.#redirects.has(target));
    }
  }

  /** The kinds stored under the ids of the rows' own, and under those they name that the files do not give. */
  async #readKinds(rows: readonly Row[]): Promise<void> {
    if (!this.presence.entities) return;
    const own = rows.filter(({ sheet }) => ENTITY_SHEETS.includes(sheet)).flatMap(({ given }) => given.id ?? []);
    const named = rows.flatMap(entityIds).flatMap((id) => [id, this.resolve(id)]);
    const unknown = [...own.map(String), ...named.filter((id) => this.files.kindOf(id) === undefined)];
    for (const { id, labels, kind } of await this.reader.askAll(exchangeStoredKinds, unknown)) {
      this.#kinds.set(id, kindOfStored(labels, kind));
      this.files.learnStored(id);
    }
  }

  async #readSources(rows: readonly Row[]): Promise<void> {
    if (!this.presence.sources) return;
    const cited = rows.flatMap((row) => listIn(row, "citations").map((citation) => splitCitation(citation).source));
    const unknown = cited.filter((id) => !this.files.sources.has(id));
    for (const { id } of await this.reader.askAll(exchangeStoredSources, unknown)) this.#sources.add(id);
  }
}

function kindOfStored(labels: readonly string[], kind: string | null): EntityKind {
  if (labels.includes("Organization")) return kind;
  return CLASS_LABELS.find((label) => labels.includes(label))?.toUpperCase() ?? null;
}

/** The ids of entities in a row: its own and those it refers to. */
function entityIds(row: Row): string[] {
  const own = row.sheet === "redirects" ? "old" : ENTITY_SHEETS.includes(row.sheet) ? "id" : null;
  const ids = REFERENCES[row.sheet].flatMap(({ name }) => textIn(row, name) ?? []);
  return own === null ? ids : [textIn(row, own) ?? "", ...ids];
}
