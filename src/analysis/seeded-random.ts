/** Random numbers that come out the same for the same seed, so that a sample or a walk can be repeated. */

/** Mulberry32 (T. Ettinger, 2017): 32 bits of state, good enough for sampling, not for secrets. In [0, 1). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
