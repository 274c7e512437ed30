/** Checks a folder of sheets against itself and the graph, all faults in one pass, before anything is written. */
import { checkPosts } from "./check-posts.js";
import { checkReferences } from "./check-references.js";
import { checkStored } from "./check-stored.js";
import { WRITING_ORDER } from "./columns.js";
import { type Fault, Faults } from "./fault.js";
import { FileIds } from "./file-ids.js";
import { IdBag } from "./id-bag.js";
import { type Item, itemKey, itemOf } from "./item.js";
import { type Ground, Known } from "./known.js";
import { LinkClaims } from "./link-claims.js";
import { presenceOf } from "./presence.js";
import type { Reader } from "./reader.js";
import { checkRepeated, type Repeated } from "./repeated.js";
import type { Row } from "./row.js";
import { SheetFolder } from "./sheet-folder.js";

export type Stage = "reading" | "checking" | "comparing" | "writing";

/** Told how far a stage has come; `total` is in bytes while reading, in rows after. */
export type OnProgress = (stage: Stage, done: number, total: number) => void;

/** What is left of the check: rows are read again when they are written. */
export interface CheckedFolder extends Ground {
  readonly folder: SheetFolder;
  readonly faults: readonly Fault[];
  readonly rowCount: number;
  readonly repeated: Repeated;
  readonly claims: LinkClaims;
}

export async function checkFolder(
  path: string,
  reader: Reader,
  onProgress: OnProgress = () => undefined,
): Promise<CheckedFolder> {
  const faults = new Faults();
  const folder = await SheetFolder.open(path, faults);
  const ground: Ground = { files: new FileIds(), reader, presence: await presenceOf(reader) };
  const check = new FolderCheck(folder, ground, faults, onProgress);
  await check.learnNames();
  for (const sheet of WRITING_ORDER) {
    for await (const rows of folder.checked(sheet)) await check.batch(rows);
  }
  check.ids.sort();
  await checkPosts(folder, ground, faults);
  const repeated = await checkRepeated(folder, ground, check.ids.repeated(), faults);
  const found = faults.sorted();
  if (found.length === 0) await check.claims.read(folder, ground, check.ids);
  onProgress("reading", folder.bytes, folder.bytes);
  return { ...ground, folder, faults: found, rowCount: check.rowCount, repeated, claims: check.claims };
}

class FolderCheck {
  readonly ids = new IdBag();
  readonly claims = new LinkClaims();
  rowCount = 0;

  constructor(
    private readonly folder: SheetFolder,
    private readonly ground: Ground,
    private readonly faults: Faults,
    private readonly onProgress: OnProgress,
  ) {}

  /** Rows of these sheets name one another, and redirects stand behind every name: they are learned beforehand. */
  async learnNames(): Promise<void> {
    const files = [...this.folder.filesOf("redirects"), ...this.folder.filesOf("listings")];
    for await (const rows of this.folder.again(files)) for (const row of rows) this.ground.files.learn(row);
    await Known.learnRedirects(this.ground);
  }

  async batch(rows: readonly Row[]): Promise<void> {
    this.ground.reader.check();
    this.onProgress("reading", this.folder.bytesChecked, this.folder.bytes);
    this.rowCount += rows.length;
    for (const row of rows) this.ground.files.learn(row);
    const known = await Known.of(rows, this.ground);
    const items: Item[] = [];
    for (const row of rows) {
      checkReferences(row, known, this.faults);
      const item = itemOf(row, known);
      if (item) items.push(item);
    }
    for (const item of items) this.#note(item);
    await checkStored(items, known, this.ground, this.claims, this.faults);
  }

  #note(item: Item): void {
    this.ids.add(itemKey(item));
    if (item.values.type === "HOLDS_POST") this.ground.files.learnPost(String(item.values.from));
  }
}
