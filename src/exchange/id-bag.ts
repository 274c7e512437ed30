/** The ids of every row in eight bytes each: which came more than once, and whether one is among them. */
import { IdHash } from "../model/id-hash.js";

/** Parts grow and are sorted one at a time, so that neither needs room for all ids twice. */
const PARTS = 256;
const FIRST_CAPACITY = 16;
const GROWTH = 1.5;

/** Two ids fall together with a chance of 1 to 10^16: one that seems to be there twice has to be compared in full. */
export class IdBag {
  readonly #hash: IdHash;
  readonly #parts = Array.from({ length: PARTS }, () => ({ hashes: new Float64Array(FIRST_CAPACITY), size: 0 }));

  constructor(hash = new IdHash()) {
    this.#hash = hash;
  }

  add(id: string): void {
    this.#add(this.#hash.of(id).number);
  }

  #add(hash: number): void {
    const part = this.#parts[hash % PARTS];
    if (!part) return;
    if (part.size === part.hashes.length) {
      const longer = new Float64Array(Math.ceil(part.size * GROWTH));
      longer.set(part.hashes);
      part.hashes = longer;
    }
    part.hashes[part.size++] = hash;
  }

  /** To be called once after all ids are in, before `repeated` and `has`. */
  sort(): void {
    for (const part of this.#parts) part.hashes = part.hashes.subarray(0, part.size).sort();
  }

  /** The ids that were added more than once, sorted. */
  repeated(): IdBag {
    const bag = new IdBag(this.#hash);
    for (const { hashes } of this.#parts) {
      for (let at = 1; at < hashes.length; at++) {
        const hash = hashes[at] ?? 0;
        if (hash === hashes[at - 1] && hash !== hashes[at - 2]) bag.#add(hash);
      }
    }
    bag.sort();
    return bag;
  }

  get isEmpty(): boolean {
    return this.#parts.every(({ size }) => size === 0);
  }

  has(id: string): boolean {
    const hash = this.#hash.of(id).number;
    const hashes = this.#parts[hash % PARTS]?.hashes;
    let [from, to] = [0, (hashes?.length ?? 0) - 1];
    while (from <= to) {
      const middle = (from + to) >>> 1;
      const found = hashes?.[middle] ?? 0;
      if (found === hash) return true;
      if (found < hash) from = middle + 1;
      else to = middle - 1;
    }
    return false;
  }
}
