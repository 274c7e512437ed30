/** Makes RESULTS.md and its plot anew from what the runs left behind: the generated sizes, and sections of their own. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

import { plotOf } from "./plot.js";
import { keptRuns } from "./record.js";
import { reportOf } from "./report.js";

/** Written by `npm run bench:seeds`. */
export const SEEDS_SECTION = "tests/bench/seeds.md";

/** Written by `npm run bench:alone`. */
export const ALONE_SECTION = "tests/bench/alone.md";

const PAGE = "tests/bench/RESULTS.md";

export function writeResults(): void {
  const runs = keptRuns();
  const sections = [ALONE_SECTION, SEEDS_SECTION].filter(existsSync).map((section) => readFileSync(section, "utf8"));
  writeFileSync(PAGE, [reportOf(runs), ...sections].join("\n"));
  execFileSync("npx", ["biome", "format", "--write", PAGE], { stdio: "ignore" }); // Aligns its tables.
  writeFileSync("tests/bench/results.svg", plotOf(runs));
}
