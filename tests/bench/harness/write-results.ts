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
  const sections = [ALONE_SECTION, SEEDS_SECTION].filter(existsSync);
  writeFileSync(PAGE, [reportOf(runs), ...sections.map((section) => readFileSync(section, "utf8"))].join("\n"));
  execFileSync("npx", ["biome", "format", "--write", PAGE, ...sections], { stdio: "ignore" }); // Aligns their tables.
  writeFileSync("tests/bench/results.svg", plotOf(runs));
}
