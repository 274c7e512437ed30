/** Hashes ids, so that millions of them are known by a few bytes each. */
import { randomInt } from "node:crypto";

/** Two 32-bit words of one id; read them before the next id is hashed: one object serves millions. */
export class IdHash {
  high = 0;
  low = 0;

  /** The seed comes by chance: nobody can write ids beforehand that fall together. */
  constructor(private readonly seed = randomInt(2 ** 32)) {}

  /** Mixes both words with each character, each through the other. */
  of(text: string): this {
    let a = this.seed ^ 0x243f6a88;
    let b = this.seed ^ 0x85a308d3;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      a = Math.imul(a ^ unit, 0x9e3779b1);
      a = (((a << 13) | (a >>> 19)) + b) | 0;
      b = Math.imul(b ^ unit, 0x85ebca77);
      b = (((b << 17) | (b >>> 15)) + a) | 0;
    }
    a = Math.imul(a ^ (a >>> 16) ^ text.length, 0x7feb352d);
    b = Math.imul(b ^ (b >>> 15) ^ a, 0x846ca68b);
    this.high = (a ^ (b >>> 16)) >>> 0;
    this.low = (b ^ (a >>> 13)) >>> 0;
    return this;
  }

  /** 53 of the 64 bits, which is what a number holds. */
  get number(): number {
    return (this.high & 0x1f_ffff) * 2 ** 32 + this.low;
  }
}
