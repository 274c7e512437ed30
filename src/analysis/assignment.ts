/**
 * Who serves whom at least cost, when each helper can serve only so many.
 *
 * Minimum-cost flow by successive shortest paths (Busacker and Gowen 1960; Jewell 1962; Ahuja, Magnanti and Orlin, Network
 * Flows, 1993, §9.7): rows come in one after another, each by the cheapest path that may move earlier rows to other
 * columns. Every row has a column of its own beside the real ones, dearer than all real costs together: to stay
 * unserved. So as many rows as possible are served, and among those plans the cheapest is found.
 * O(rows × edges) label corrections in practice (Bellman-Ford with a queue, as moves have negative cost).
 */

/** A possible pair; costs are whole numbers from 0, so that sums are exact. */
export interface Edge {
  readonly column: number;
  readonly cost: number;
}

/** The column of each row, null for those that stay unserved. Ties go by the order of rows and edges. */
export function assign(
  rows: readonly (readonly Edge[])[],
  capacityOf: (column: number) => number,
): readonly (number | null)[] {
  return new Flow(rows, capacityOf).run();
}

/** How a column was reached: by moving `row` there. */
interface Reached {
  readonly distance: number;
  readonly row: number;
}

class Flow {
  /** Column of each row that is in; the row's own column is `-1 - row`. */
  readonly #column: number[] = [];
  readonly #held = new Map<number, Set<number>>();
  readonly #unservedCost: number;

  constructor(
    private readonly rows: readonly (readonly Edge[])[],
    private readonly capacityOf: (column: number) => number,
  ) {
    const dearest = rows.map((edges) => edges.reduce((most, { cost }) => Math.max(most, cost), 0));
    this.#unservedCost = 1 + dearest.reduce((sum, cost) => sum + cost, 0);
  }

  run(): readonly (number | null)[] {
    for (const row of this.rows.keys()) this.#admit(row);
    return this.#column.map((column) => (column < 0 ? null : column));
  }

  /** Gives a row the cheapest free column there is, moving others where that is cheaper. */
  #admit(row: number): void {
    const reached = this.#distancesFrom(row);
    let best: number | null = null;
    for (const [column, { distance }] of reached) {
      const isNearer = best === null || distance < (reached.get(best)?.distance ?? 0);
      if (this.#hasRoom(column) && isNearer) best = column;
    }
    for (let column = best; column !== null; ) {
      const mover: number | undefined = reached.get(column)?.row;
      if (mover === undefined) return;
      const left: number | undefined = this.#column[mover];
      this.#move(mover, column);
      column = left ?? null;
    }
  }

  #distancesFrom(start: number): Map<number, Reached> {
    const reached = new Map<number, Reached>();
    const queue: { row: number; distance: number }[] = [{ row: start, distance: 0 }];
    for (const { row, distance } of queue) {
      const left = this.#column[row];
      // A row that was found again nearer has a later entry of its own.
      if (left !== undefined && distance > (reached.get(left)?.distance ?? 0) - this.#costOf(row, left)) continue;
      for (const { column, cost } of this.#edgesOf(row)) {
        if (column === left || distance + cost >= (reached.get(column)?.distance ?? Number.POSITIVE_INFINITY)) continue;
        reached.set(column, { distance: distance + cost, row });
        for (const holder of this.#held.get(column) ?? []) {
          queue.push({ row: holder, distance: distance + cost - this.#costOf(holder, column) });
        }
      }
    }
    return reached;
  }

  #edgesOf(row: number): readonly Edge[] {
    return [...(this.rows[row] ?? []), { column: -1 - row, cost: this.#unservedCost }];
  }

  #costOf(row: number, column: number): number {
    return this.#edgesOf(row).find((edge) => edge.column === column)?.cost ?? Number.POSITIVE_INFINITY;
  }

  #hasRoom(column: number): boolean {
    return (this.#held.get(column)?.size ?? 0) < (column < 0 ? 1 : this.capacityOf(column));
  }

  #move(row: number, column: number): void {
    const left = this.#column[row];
    if (left !== undefined) this.#held.get(left)?.delete(row);
    this.#column[row] = column;
    this.#held.set(column, (this.#held.get(column) ?? new Set()).add(row));
  }
}
