/** Writes rows as they come: few in one transaction, more in batches under the mark of an import, one always under way. */
import { setTimeout as sleep } from "node:timers/promises";

import { fail } from "../errors.js";
import type { Graph, Work } from "../graph/graph.js";
import { exchangeMarkImporting, exchangeRecordChange } from "../graph/queries.gen.js";
import { MARK_REMEMBERED_MS } from "../lookup/unfinished-import.js";
import { compareCodePoints } from "../model/names.js";
import { ulid } from "../model/ulid.js";
import { batchesOf, MAX_BATCH_ROWS } from "./batches.js";
import type { SaveQuery, Step, WriteRow } from "./plan.js";

export interface Writing {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Rows read: an import that was killed had more left to write than the one that resumes it. */
  readonly rowCount: number;
  /** Up to so many rows are one transaction. */
  readonly maxRowsAtOnce: number;
  /** Looks only: counts batches and writes none. */
  readonly isLook: boolean;
}

export class BatchWriter {
  /** Statement → rows, in the order in which they have to be written. */
  #waiting = new Map<SaveQuery, WriteRow[]>();
  #waitingCount = 0;
  #isMarked = false;
  #underWay: Promise<void> = Promise.resolve();
  batches = 0;

  constructor(
    private readonly graph: Graph,
    private readonly writing: Writing,
  ) {}

  readonly save = (query: SaveQuery, row: WriteRow): void => {
    const rows = this.#waiting.get(query);
    if (rows) rows.push(row);
    else this.#waiting.set(query, [row]);
    this.#waitingCount++;
  };

  /** Writes what waits where it is enough for a batch; resolves when the batch before it is written. */
  async flush(): Promise<void> {
    const isLong = this.batches > 0 || this.#waitingCount > this.writing.maxRowsAtOnce;
    if (!isLong || this.#waitingCount < MAX_BATCH_ROWS) return;
    await this.#writeWaiting(MAX_BATCH_ROWS);
  }

  /** Writes the rest, and takes the mark off. */
  async end(): Promise<void> {
    await this.#writeWaiting(this.batches > 0 ? MAX_BATCH_ROWS : this.writing.maxRowsAtOnce);
    await this.#underWay;
    if (this.writing.rowCount > this.writing.maxRowsAtOnce || this.batches > 1) await this.#mark(null);
  }

  async #writeWaiting(size: number): Promise<void> {
    const steps = [...this.#waiting].map(([query, rows]): Step => {
      // Sorted rows take their locks in one order, whoever else writes.
      return { query, rows: rows.sort((a, b) => compareCodePoints(a.id, b.id)) };
    });
    [this.#waiting, this.#waitingCount] = [new Map(), 0];
    for (const batch of batchesOf(steps, size)) {
      await this.#underWay;
      // Answers say IMPORT while the mark is there, also after a kill, until the same import has written the rest.
      if (!this.#isMarked && (size === MAX_BATCH_ROWS || this.writing.rowCount > this.writing.maxRowsAtOnce)) {
        await this.#mark(new Date(this.writing.now).toISOString());
      }
      this.batches++;
      if (this.writing.isLook) continue;
      // Made before the transaction, which may run again: a change recorded twice is one.
      const id = ulid(this.writing.now);
      // Not awaited here: the next rows are read and compared while the graph writes these.
      this.#underWay = this.graph.write((tx) => writeBatch(tx, batch, id, this.writing.now));
      this.#underWay.catch(() => undefined); // Told by the next await of it.
    }
  }

  async #mark(importing: string | null): Promise<void> {
    this.#isMarked = true;
    if (this.writing.isLook) return;
    await this.graph.write((tx) => tx.run(exchangeMarkImporting, { importing }));
    // Until then a process may trust a look of the time before the mark.
    if (importing !== null) await sleep(MARK_REMEMBERED_MS);
  }
}

async function writeBatch(tx: Work, steps: readonly Step[], id: string, at: number): Promise<void> {
  const entities = [...new Set(steps.flatMap(({ rows }) => rows.map((row) => row.id)))];
  // Sent one behind the other: the graph need not wait between two for us.
  const saving = steps.map(({ query, rows }) => tx.run(query, { rows }));
  const recording = tx.run(exchangeRecordChange, { id, at, actor: "import", action: "import", entities });
  const answers = await Promise.all([...saving, recording]);
  // A row without effect means that an end went away between check and write: nothing of the batch may stay.
  for (const [place, { query, rows }] of steps.entries()) {
    const saved = answers[place]?.[0]?.saved;
    if (saved !== rows.length) throw fail("INTERNAL", {}, new Error(`${query.name}: ${saved} of ${rows.length}`));
  }
}
