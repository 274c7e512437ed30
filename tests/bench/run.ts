/** The command `npm run bench`: generates, loads, starts servers, compares, times and writes the results. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Driver } from "neo4j-driver";

import { todayInShanghai } from "../../src/model/dates.js";
import { startNeo4j } from "../../src/tools/neo4j/neo4j-server.js";
import { shapeOf } from "./generate/shape.js";
import { writeFolder } from "./generate/write-folder.js";
import { askAll } from "./harness/ask-all.js";
import { openBare } from "./harness/bare.js";
import { countLoaded, loadFolder, warmRates } from "./harness/load.js";
import type { Effort } from "./harness/measure.js";
import { type Options, readOptions } from "./harness/options.js";
import { type OurSide, startOurs } from "./harness/our-server.js";
import { installPeer, type PeerSide, startPeer } from "./harness/peer.js";
import { keepRun, loadNow, machine, type RecordedRun, recordedQuestion } from "./harness/record.js";
import { bareSide } from "./harness/sides.js";
import { writeResults } from "./harness/write-results.js";
import { findLandmarks } from "./questions/landmarks.js";
import { QUESTIONS } from "./questions/questions.js";

const QUICK: Effort = { warmUp: 300, runs: 200, latencyMs: 2_000, throughputMs: 1_500 };
const FULL: Effort = { warmUp: 300, runs: 500, latencyMs: 5_000, throughputMs: 4_000 };

const say = (line: string) => console.log(line);
/** A million organizations fill the heap of a trial server. */
const heapOf = (size: number) => (size >= 1_000_000 ? 2_048 : size >= 100_000 ? 1_024 : 512);

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.withPeer) installPeer();
  const folder = await mkdtemp(join(tmpdir(), "gongjian-bench-"));
  try {
    const sheets = join(folder, "sheets");
    const { organizations, links } = await writeFolder(sheets, options.size, options.seed);
    say(`generated ${organizations} organizations and ${links} links`);
    const run = await bench(options, sheets, join(folder, "data"));
    if (options.writes) write(run);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bench(options: Options, sheets: string, dataDir: string): Promise<RecordedRun> {
  const load = loadNow();
  const neo4j = await startNeo4j("5.26", { heapMb: heapOf(options.size) });
  const driver = openBare(neo4j.uri);
  try {
    const loading = { ...(await loadFolder(sheets, { NEO4J_URI: neo4j.uri })), ...(await countLoaded(driver)) };
    say(`imported ${loading.nodes} nodes and ${loading.links} links in ${loading.seconds.toFixed(1)} s`);
    const warm = await warmRates(driver);
    if (options.withEmbedded) await loadFolder(sheets, { DATA_DIR: dataDir });
    return {
      size: options.size,
      machine: machine(),
      load,
      loading,
      warm,
      ...(await askSides(options, driver, neo4j.uri, dataDir)),
    };
  } finally {
    await driver.close();
    await neo4j.stop();
  }
}

async function askSides(options: Options, driver: Driver, uri: string, dataDir: string) {
  const today = todayInShanghai(Date.now());
  const effort = options.quick ? QUICK : FULL;
  const started: (OurSide | PeerSide)[] = [];
  try {
    const ours = await startOurs("ours", { NEO4J_URI: uri });
    started.push(ours);
    if (options.withPeer) {
      started.push(await startPeer("typed", uri, today));
      started.push(await startPeer("flat", uri, today));
    }
    if (options.withEmbedded) started.push(await startOurs("embedded", { DATA_DIR: dataDir }));
    const landmarks = await findLandmarks(shapeOf(options.size), driver, today);
    const questions = QUESTIONS.filter(({ name }) => name.includes(options.only));
    const skipped: string[] = [];
    const measured = await askAll(questions, [bareSide(driver, today), ...started], landmarks, effort, say, skipped);
    return {
      runs: effort.runs,
      server: ours.usage(),
      startMs: ours.startMs,
      topologyMs: ours.topologyMs,
      questions: measured.map(recordedQuestion),
      skipped,
    };
  } finally {
    for (const side of started) await side.close();
  }
}

function write(run: RecordedRun): void {
  keepRun(run);
  writeResults();
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
await main();
