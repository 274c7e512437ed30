/** Writes a generated graph: `npm run bench:generate -- FOLDER [--size N] [--seed N]`. */
import { parseArgs } from "node:util";

import { writeFolder } from "./generate/write-folder.js";

const DEFAULT_SEED = 7;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { size: { type: "string", default: "10000" }, seed: { type: "string", default: String(DEFAULT_SEED) } },
});
const [folder] = positionals;
if (!folder) throw new Error("name the folder to write");
const begun = performance.now();
const { organizations, links, rows } = await writeFolder(folder, Number(values.size), Number(values.seed));
const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1_024);
console.log(`${organizations} organizations, ${links} links, ${rows} rows in ${seconds} s with ${megabytes} MB`);
