/** Chance that depends on seed, purpose and number alone: any row can be made without the rows before it. */

export class Chance {
  constructor(private readonly seed: number) {}

  /** From 0 up to, not including, 1: always the same for the same purpose and numbers. */
  at(purpose: string, ...numbers: readonly number[]): number {
    let hash = mix(this.seed ^ textHash(purpose));
    for (const number of numbers) hash = mix(hash ^ Math.imul(number + 1, 0x9e3779b1));
    return hash / 0x1_0000_0000;
  }

  /** A whole number from 0 up to, not including, `count`. */
  below(count: number, purpose: string, ...numbers: readonly number[]): number {
    return Math.floor(this.at(purpose, ...numbers) * count);
  }

  happens(share: number, purpose: string, ...numbers: readonly number[]): boolean {
    return this.at(purpose, ...numbers) < share;
  }

  pick<T>(list: readonly T[], purpose: string, ...numbers: readonly number[]): T {
    const found = list[this.below(list.length, purpose, ...numbers)];
    if (found === undefined) throw new Error(`nothing to pick for ${purpose}`);
    return found;
  }

  /** Where `index` of `count` lands in a shuffle: every place once, found without holding the others. */
  shuffled(index: number, count: number, purpose: string): number {
    let step = Math.max(1, Math.floor(count * (0.38 + 0.2 * this.at(purpose, 1))));
    while (commonDivisor(step, count) !== 1) step++;
    return (index * step + this.below(count, purpose, 2)) % count;
  }
}

// The finalizer of MurmurHash3: one bit in changes half of the bits out.
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
