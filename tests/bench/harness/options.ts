/** What `npm run bench` was asked for. */
import { parseArgs } from "node:util";

export interface Options {
  readonly size: number;
  readonly seed: number;
  /** Fewer runs: figures to look at. Without a size it is 10,000. */
  readonly quick: boolean;
  readonly withPeer: boolean;
  readonly withEmbedded: boolean;
  /** Only questions whose name holds this. */
  readonly only: string;
  /** Whether RESULTS.md and results.svg are written. */
  readonly writes: boolean;
}

const SIZES = [10_000, 100_000, 1_000_000];
const USAGE = `npm run bench -- [--quick] [--size ${SIZES.join("|")}] [--no-peer] [--no-embedded] [--only TEXT] [--dry]`;

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: "boolean", default: false },
      size: { type: "string" },
      seed: { type: "string", default: "7" },
      "no-peer": { type: "boolean", default: false },
      "no-embedded": { type: "boolean", default: false },
      only: { type: "string", default: "" },
      dry: { type: "boolean", default: false },
    },
  });
  const size = values.size === undefined ? 10_000 : Number(values.size);
  if (!SIZES.includes(size)) throw new Error(USAGE);
  return {
    size,
    seed: Number(values.seed),
    quick: values.quick,
    withPeer: !values["no-peer"],
    // The embedded engine is for up to 100,000 organizations.
    withEmbedded: !values["no-embedded"] && size <= 100_000,
    only: values.only,
    writes: !values.dry,
  };
}
