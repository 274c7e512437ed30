/** How many values, from the first on, are such; in their order none is such behind one that is not. */
export function countWhile<T>(values: ArrayLike<T>, isSuch: (value: T) => boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isSuch(values[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
