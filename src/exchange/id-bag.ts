/** The ids of every row in eight bytes each: which came more than once, and whether one is among them. */
import { IdHash } from "../model/id-hash.js";

/** Most imports need no more. */
const FIRST_SEGMENT = 1 << 16;
/** More than 32 MB: what the system gives a page at a time as it is filled, and takes back whole. */
const NEXT_SEGMENT = (1 << 22) + 1_024;

/** Two ids fall together with a chance of 1 to 10^16: one that seems to be there twice has to be compared in full. */
export class IdBag {
  readonly #hash: IdHash;
  /** All are full but the last; each is sorted in place. */
  #segments: Float64Array[] = [];
  #room = 0;

  constructor(hash = new IdHash()) {
    this.#hash = hash;
  }

  add(id: string): void {
    this.#add(this.#hash.of(id).number);
  }

  #add(hash: number): void {
    let last = this.#segments.at(-1);
    if (!last || this.#room === 0) {
      last = new Float64Array(this.#segments.length === 0 ? FIRST_SEGMENT : NEXT_SEGMENT);
      this.#segments.push(last);
      this.#room = last.length;
    }
    last[last.length - this.#room--] = hash;
  }

  /** To be called once after all ids are in, before `repeated` and `has`. */
  sort(): void {
    const last = this.#segments.pop();
    if (last) this.#segments.push(last.subarray(0, last.length - this.#room));
    for (const segment of this.#segments) segment.sort();
  }

  /** The ids that were added more than once, sorted. */
  repeated(): IdBag {
    const bag = new IdBag(this.#hash);
    let [before, told] = [Number.NaN, Number.NaN];
    for (const hash of this.#ascending()) {
      if (hash === before && hash !== told) {
        bag.#add(hash);
        told = hash;
      }
      before = hash;
    }
    bag.sort();
    return bag;
  }

  get isEmpty(): boolean {
    return this.#segments.length === 0;
  }

  has(id: string): boolean {
    const hash = this.#hash.of(id).number;
    return this.#segments.some((segment) => isIn(segment, hash));
  }

  *#ascending(): Generator<number> {
    const segments = this.#segments.map((hashes) => ({ hashes, at: 0 }));
    for (;;) {
      // Few segments: a look over all is cheaper than a heap.
      let least: (typeof segments)[number] | undefined;
      let hash = Number.POSITIVE_INFINITY;
      for (const segment of segments) {
        const next = segment.hashes[segment.at];
        if (next === undefined || next >= hash) continue;
        [least, hash] = [segment, next];
      }
      if (!least) return;
      least.at++;
      yield hash;
    }
  }
}

function isIn(sorted: Float64Array, hash: number): boolean {
  let [from, to] = [0, sorted.length - 1];
  while (from <= to) {
    const middle = (from + to) >>> 1;
    const found = sorted[middle] ?? 0;
    if (found === hash) return true;
    if (found < hash) from = middle + 1;
    else to = middle - 1;
  }
  return false;
}
