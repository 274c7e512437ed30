/** Numbers values in the order they come. */
export class Numbering<T extends string | null> {
  readonly list: T[] = [];
  readonly #numbers = new Map<T, number>();

  get size(): number {
    return this.list.length;
  }

  of(value: T): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.list.length);
    return this.list.push(value) - 1;
  }

  /** The values in order, and by number the place of each in it. */
  ranked(): { sorted: T[]; ranks: Uint16Array } {
    const order = [...this.list.entries()].sort(([, a], [, b]) => ((a ?? "") < (b ?? "") ? -1 : 1));
    const ranks = new Uint16Array(order.length);
    for (const [rank, [number]] of order.entries()) ranks[number] = rank;
    return { sorted: order.map(([, value]) => value), ranks };
  }
}
