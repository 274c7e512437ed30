/** Sorts small numbers without comparing them. */

/**
 * The places of the keys in order of key, keeping the order given among equal ones: O(keys + size), keys below size.
 * They are written into `sorted`, as long as the keys.
 */
export function countingSort(
  size: number,
  keys: ArrayLike<number>,
  order: Uint32Array | null,
  sorted = new Uint32Array(keys.length),
): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(size + 1);
  for (let at = 0; at < keys.length; at++) {
    const key = (keys[at] ?? 0) + 1;
    next[key] = (next[key] ?? 0) + 1;
  }
  for (let key = 0; key < size; key++) next[key + 1] = (next[key + 1] ?? 0) + (next[key] ?? 0);
  for (let at = 0; at < keys.length; at++) {
    const place = order ? (order[at] ?? 0) : at;
    const key = keys[place] ?? 0;
    const target = next[key] ?? 0;
    next[key] = target + 1;
    sorted[target] = place;
  }
  return sorted;
}
