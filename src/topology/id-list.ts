/** Ids by number and numbers by id, as bytes side by side: a third of what strings in a Map take. */
import { IdTable } from "../model/id-table.js";

/** Of one UTF-16 code unit in UTF-8. */
const MAX_BYTES = 3;

export class IdList {
  readonly #numbers = new IdTable();
  #bytes = Buffer.alloc(1 << 16);
  /** Where the id of a number ends; it begins where the one before ends. */
  #ends = new Uint32Array(1 << 10);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Gives the id the next number; it must not be there already. */
  add(id: string): number {
    const number = this.#size++;
    const start = this.#startOf(number);
    const most = start + id.length * MAX_BYTES;
    if (most > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], Math.max(most, this.#bytes.length * 2));
    if (number === this.#ends.length) {
      const ends = new Uint32Array(number * 2);
      ends.set(this.#ends);
      this.#ends = ends;
    }
    this.#ends[number] = start + this.#bytes.write(id, start);
    this.#numbers.set(id, number);
    return number;
  }

  /** Negative where the id is not there. */
  numberOf(id: string): number {
    const number = this.#numbers.get(id) ?? -1;
    return number >= 0 && this.idOf(number) === id ? number : -1;
  }

  idOf(number: number): string {
    return this.#bytes.toString("utf8", this.#startOf(number), this.#ends[number]);
  }

  /** False where two ids have one hash, which happens to one of 10^7 lists of a million. */
  get isSound(): boolean {
    return this.#numbers.size === this.#size;
  }

  #startOf(number: number): number {
    return number === 0 ? 0 : (this.#ends[number - 1] ?? 0);
  }
}
