/** Ids by number and numbers by id, as bytes side by side: a third of what strings in a Map take. */

const ABSENT = -1;

export class IdTable {
  #bytes = Buffer.alloc(1 << 16);
  /** Where the id of a number ends; it begins where the one before ends. */
  #ends = new Uint32Array(1 << 10);
  #hashes = new Uint32Array(1 << 10);
  /** Open addressing with linear probing: one more than the number, 0 where nothing stands. */
  #slots = new Uint32Array(1 << 11);
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
    if (number >= this.#ends.length) {
      this.#ends = doubled(this.#ends);
      this.#hashes = doubled(this.#hashes);
    }
    this.#ends[number] = start + this.#bytes.write(id, start);
    this.#hashes[number] = hashOf(id);
    if (this.#size * 3 > this.#slots.length * 2) this.#rehash();
    else this.#place(number);
    return number;
  }

  /** Negative where the id is not there. */
  numberOf(id: string): number {
    const hash = hashOf(id);
    for (let slot = this.#slotOf(hash); ; slot = this.#after(slot)) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number === ABSENT || (this.#hashes[number] === hash && this.idOf(number) === id)) return number;
    }
  }

  idOf(number: number): string {
    return this.#bytes.toString("utf8", this.#startOf(number), this.#ends[number]);
  }

  #startOf(number: number): number {
    return number === 0 ? 0 : (this.#ends[number - 1] ?? 0);
  }

  #rehash(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let number = 0; number < this.#size; number++) this.#place(number);
  }

  #place(number: number): void {
    let slot = this.#slotOf(this.#hashes[number] ?? 0);
    while (this.#slots[slot] !== 0) slot = this.#after(slot);
    this.#slots[slot] = number + 1;
  }

  #slotOf(hash: number): number {
    return hash & (this.#slots.length - 1);
  }

  #after(slot: number): number {
    return (slot + 1) & (this.#slots.length - 1);
  }
}

/** Of one UTF-16 code unit in UTF-8. */
const MAX_BYTES = 3;

/** FNV-1a over code units: G. Fowler, L. C. Noll, K.-P. Vo (1991). */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  // The low bits choose the slot: let the high ones take part.
  return (hash ^ (hash >>> 15)) >>> 0;
}

function doubled(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
