/** The command `npm run bench`: generates, loads, starts servers, compares, times and writes the results. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { todayInShanghai } from "../../src/model/dates.js";
import { startNeo4j } from "../../src/tools/neo4j/neo4j-server.js";
import { shapeOf } from "./generate/shape.js";
import { writeFolder } from "./generate/write-folder.js";
import { askAll, type Measured } from "./harness/ask-all.js";
import { openBare } from "./harness/bare.js";
import { countLoaded, type Loading, loadFolder, type WarmRates, warmRates } from "./harness/load.js";
import type { Effort } from "./harness/measure.js";
import { NodeProcess, type Usage } from "./harness/node-process.js";
import { type Options, readOptions } from "./harness/options.js";
import { bareSide, graphqlSide } from "./harness/sides.js";
import { findLandmarks } from "./questions/landmarks.js";
import { QUESTIONS } from "./questions/questions.js";

const QUICK: Effort = { warmUp: 60, runs: 150, latencyMs: 2_000, throughputMs: 1_500 };
const FULL: Effort = { warmUp: 300, runs: 500, latencyMs: 6_000, throughputMs: 5_000 };
/** A million organizations fill the page cache and the heap of a trial server. */
const heapOf = (size: number) => (size >= 1_000_000 ? 2_048 : size >= 100_000 ? 1_024 : 512);

export interface Run {
  readonly options: Options;
  readonly today: string;
  readonly loading: Loading;
  readonly warm: WarmRates;
  readonly measured: readonly Measured[];
  readonly server: Usage;
}

const say = (line: string) => console.log(line);

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const folder = await mkdtemp(join(tmpdir(), "gongjian-bench-"));
  try {
    const { organizations, links } = await writeFolder(join(folder, "sheets"), options.size, options.seed);
    say(`generated ${organizations} organizations and ${links} links`);
    await benchNeo4j(options, join(folder, "sheets"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchNeo4j(options: Options, sheets: string): Promise<Run> {
  const neo4j = await startNeo4j("5.26", { heapMb: heapOf(options.size) });
  const driver = openBare(neo4j.uri);
  try {
    const loaded = await loadFolder(sheets, { NEO4J_URI: neo4j.uri });
    const loading = { ...loaded, ...(await countLoaded(driver)) };
    say(
      `imported ${loading.nodes} nodes and ${loading.links} links in ${loading.seconds.toFixed(1)} s, at most ${Math.round(loading.peakMb ?? 0)} MB`,
    );
    const warm = await warmRates(driver);
    say(`warm batches: ${Math.round(warm.nodesPerSecond)} nodes and ${Math.round(warm.linksPerSecond)} links a second`);
    const today = todayInShanghai(Date.now());
    const server = new NodeProcess(["dist/main.js"], {
      NEO4J_URI: neo4j.uri,
      PORT: "0",
      LOG_LEVEL: "warn",
      DEADLINE_MS: "60000",
    });
    const address = `${await server.said(/answers at (http:\/\/\S+?)\/graphql/)}/graphql`;
    const ours = graphqlSide("ours", address, (question) => question.ours);
    try {
      const landmarks = await findLandmarks(shapeOf(options.size), driver, today);
      const questions = QUESTIONS.filter(({ name }) => name.includes(options.only));
      const measured = await askAll(
        questions,
        [bareSide(driver, today), ours],
        landmarks,
        options.quick ? QUICK : FULL,
        say,
      );
      return { options, today, loading, warm, measured, server: server.usage };
    } finally {
      ours.close();
      await server.stop();
    }
  } finally {
    await driver.close();
    await neo4j.stop();
  }
}

await main();
