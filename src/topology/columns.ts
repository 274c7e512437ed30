/** Numbers that are needed for a while, and whose memory is given back at once: the collector comes by seconds later. */

type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

interface Make<T extends Numbers> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBuffer): T;
}

/** So many zeros, until they are given back. */
export function borrowed<T extends Numbers>(make: Make<T>, length: number): T {
  const bytes = length * make.BYTES_PER_ELEMENT;
  return new make(new ArrayBuffer(bytes, { maxByteLength: bytes }));
}

/** They and all views of them are empty from now on. */
export function giveBack(...arrays: readonly Numbers[]): void {
  for (const { buffer } of arrays) buffer.resize(0);
}

/** Borrowed numbers that come one after another; what goes beyond the capacity is counted only. */
export class Column<T extends Numbers> {
  readonly #held: T;
  length = 0;

  constructor(make: Make<T>, capacity: number) {
    this.#held = borrowed(make, capacity);
  }

  get values(): T {
    return this.#held.subarray(0, this.length) as T;
  }

  push(value: number): void {
    this.#held[this.length++] = value;
  }

  giveBack(): void {
    giveBack(this.#held);
  }
}

export class Periods {
  readonly since: Column<Uint16Array<ArrayBuffer>>;
  readonly until: Column<Uint16Array<ArrayBuffer>>;

  constructor(capacity: number) {
    this.since = new Column(Uint16Array, capacity);
    this.until = new Column(Uint16Array, capacity);
  }

  push(since: number, until: number): void {
    this.since.push(since);
    this.until.push(until);
  }

  giveBack(): void {
    this.since.giveBack();
    this.until.giveBack();
  }
}
