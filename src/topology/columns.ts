/** Columns of numbers that are not known to be how many. */

type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** A typed array that grows. */
export class Column<T extends Numbers> {
  #held: T;
  length = 0;

  constructor(private readonly make: new (size: number) => T) {
    this.#held = new make(1 << 10);
  }

  get values(): T {
    return this.#held.subarray(0, this.length) as T;
  }

  push(value: number): void {
    if (this.length === this.#held.length) {
      const larger = new this.make(this.#held.length * 2);
      larger.set(this.#held);
      this.#held = larger;
    }
    this.#held[this.length++] = value;
  }
}

export class Periods {
  readonly since = new Column(Uint16Array);
  readonly until = new Column(Uint16Array);

  push(since: number, until: number): void {
    this.since.push(since);
    this.until.push(until);
  }
}
