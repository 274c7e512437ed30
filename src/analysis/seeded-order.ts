/** An order by chance that is the same on every machine: by a hash of seed and key. */
import { createHash } from "node:crypto";

import { compareCodePoints } from "../model/names.js";

/** The values in the order of SHA-256 over seed and key; keys are distinct. */
export function seededOrder<T>(values: readonly T[], keyOf: (value: T) => string, seed: number): T[] {
  return values
    .map((value) => ({
      value,
      hash: createHash("sha256")
        .update(`${seed}\n${keyOf(value)}`)
        .digest("hex"),
    }))
    .sort((a, b) => compareCodePoints(a.hash, b.hash))
    .map(({ value }) => value);
}
