/** What the files themselves give ids to, in few bytes each: it is all that is held of millions of rows. */

import { IdTable } from "../model/id-table.js";
import { CLASS_LABELS, ORGANIZATION_KINDS } from "../model/model.gen.js";
import type { SheetName } from "./columns.js";
import { type Row, textIn } from "./row.js";

/** A kind of organization, or the class of another entity in capitals; null where its cell is faulty. */
export type EntityKind = string | null;

const CLASS_OF_SHEET: Partial<Record<SheetName, string>> = {
  initiatives: "INITIATIVE",
  listings: "LISTING",
  persons: "PERSON",
};
const KINDS: readonly EntityKind[] = [null, ...ORGANIZATION_KINDS, ...CLASS_LABELS.map((label) => label.toUpperCase())];
/** Beside the number of a kind, which takes the lowest eight bits. */
const KIND_BITS = 0xff;
const HOLDS_POST = 0x100;
const IS_STORED = 0x200;
/** Ids compared with each unknown one: beyond it a look for the nearest would take minutes. */
const MAX_COMPARED = 5_000;

export class FileIds {
  readonly #kinds = new IdTable();
  #nearby: string[] = [];
  readonly sources = new Set<string>();
  readonly redirects = new Map<string, string>();
  /** Where the graph leads on from the redirects of the files. */
  readonly storedRedirects = new Map<string, string>();

  learn(row: Row): void {
    const id = textIn(row, row.sheet === "redirects" ? "old" : "id");
    if (id === null) return;
    if (row.sheet === "organizations") this.#learnKind(id, textIn(row, "kind"));
    else if (row.sheet === "sources") this.sources.add(id);
    else if (row.sheet === "redirects") this.redirects.set(id, textIn(row, "new") ?? id);
    else if (CLASS_OF_SHEET[row.sheet]) this.#learnKind(id, CLASS_OF_SHEET[row.sheet] ?? null);
  }

  /** Undefined for an id that the files give to nothing. */
  kindOf(id: string): EntityKind | undefined {
    const known = this.#kinds.get(id);
    return known === undefined ? undefined : KINDS[known & KIND_BITS];
  }

  /** A link of the files says that this person holds a post. */
  learnPost(id: string): void {
    this.#mark(id, HOLDS_POST);
  }

  holdsPost(id: string): boolean {
    return ((this.#kinds.get(id) ?? 0) & HOLDS_POST) !== 0;
  }

  learnStored(id: string): void {
    this.#mark(id, IS_STORED);
  }

  /** True where the files give the id to an entity and the graph, when their row was checked, did not. */
  isNew(id: string): boolean {
    const known = this.#kinds.get(id);
    return known !== undefined && (known & IS_STORED) === 0;
  }

  /** Where a misspelt id is looked for; none among too many. */
  get entitiesNearby(): readonly string[] {
    return this.#kinds.size > MAX_COMPARED ? [] : this.#nearby;
  }

  #learnKind(id: string, kind: EntityKind): void {
    const known = this.#kinds.get(id);
    this.#kinds.set(id, ((known ?? 0) & ~KIND_BITS) | Math.max(0, KINDS.indexOf(kind)));
    if (known === undefined && this.#kinds.size <= MAX_COMPARED) this.#nearby.push(id);
  }

  #mark(id: string, bit: number): void {
    const known = this.#kinds.get(id);
    if (known !== undefined) this.#kinds.set(id, known | bit);
  }
}
