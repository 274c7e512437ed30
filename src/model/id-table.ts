/** Id → small number for millions of ids, in twelve bytes a place: open addressing over 64-bit hashes. */
import { IdHash } from "./id-hash.js";

const FIRST_CAPACITY = 1_024;
/** Beyond this share of places taken, looking for one takes too many steps. */
const MAX_LOAD = 0.7;

/**
 * Ids are kept as hashes only. That an id which is not there is taken for one that is has a chance of 1 to 10^13 with
 * a million ids: what hangs on it must show later, as a link whose end is missing does when it is written.
 */
export class IdTable {
  readonly #hash = new IdHash();
  #size = 0;
  #highs = new Uint32Array(FIRST_CAPACITY);
  #lows = new Uint32Array(FIRST_CAPACITY);
  /** 0 marks a free place; what is stored is one more than the value. */
  #values = new Uint32Array(FIRST_CAPACITY);

  get size(): number {
    return this.#size;
  }

  get(id: string): number | undefined {
    const { high, low } = this.#hash.of(id);
    const held = this.#values[this.#placeOf(high, low)] ?? 0;
    return held === 0 ? undefined : held - 1;
  }

  /** `value` is a whole number from 0, below 2^32 - 1. */
  set(id: string, value: number): void {
    if (this.#size > this.#values.length * MAX_LOAD) this.#grow();
    const { high, low } = this.#hash.of(id);
    this.#put(high, low, value + 1);
  }

  #put(high: number, low: number, held: number): void {
    const place = this.#placeOf(high, low);
    if (this.#values[place] === 0) this.#size++;
    this.#highs[place] = high;
    this.#lows[place] = low;
    this.#values[place] = held;
  }

  /** Where the hash stands, or the free place where it would. */
  #placeOf(high: number, low: number): number {
    const last = this.#values.length - 1;
    let place = (high ^ low) & last;
    while (this.#values[place] !== 0 && (this.#lows[place] !== low || this.#highs[place] !== high)) {
      place = (place + 1) & last;
    }
    return place;
  }

  #grow(): void {
    const [highs, lows, values] = [this.#highs, this.#lows, this.#values];
    const capacity = values.length * 2;
    this.#highs = new Uint32Array(capacity);
    this.#lows = new Uint32Array(capacity);
    this.#values = new Uint32Array(capacity);
    this.#size = 0;
    for (const [place, held] of values.entries()) {
      if (held !== 0) this.#put(highs[place] ?? 0, lows[place] ?? 0, held);
    }
  }
}
