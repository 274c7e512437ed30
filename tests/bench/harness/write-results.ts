/** Makes RESULTS.md and its plot anew from what the runs left behind: the seeds' own section, and the generated sizes. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

import { plotOf } from "./plot.js";
import { keptRuns } from "./record.js";
import { reportOf } from "./report.js";

/** Written by `npm run bench:seeds`. */
export const SEEDS_SECTION = "tests/bench/seeds.md";

const PAGE = "tests/bench/RESULTS.md";

export function writeResults(): void {
  const runs = keptRuns();
  const seeds = existsSync(SEEDS_SECTION) ? readFileSync(SEEDS_SECTION, "utf8") : "";
  writeFileSync(PAGE, `${reportOf(runs)}\n${seeds}`);
  execFileSync("npx", ["biome", "format", "--write", PAGE], { stdio: "ignore" }); // Aligns its tables.
  writeFileSync("tests/bench/results.svg", plotOf(runs));
}
