/** Runs the server from the environment to the last signal: configuration, graph, seeds, HTTP. */
import type { FastifyInstance } from "fastify";

import { createApiContext } from "../api/context.js";
import { buildApiSchema } from "../api/schema.js";
import { type Config, type Environment, EXIT_CONFIGURATION, readConfig } from "../config.js";
import { CATALOGUE, CatalogueError } from "../errors.js";
import { type Fault, faultLine } from "../exchange/fault.js";
import type { Graph } from "../graph/graph.js";
import { openGraph } from "../graph/open-graph.js";
import type { KeptTopology } from "../topology/kept-topology.js";
import { buildServer } from "./build-server.js";
import { EXIT_HELD, isPortHeld } from "./held.js";
import { keepTopology } from "./keep-topology.js";
import { createLogger, type Logger } from "./logger.js";
import { EXAMPLE_QUESTION } from "./pages.js";
import { prepareGraph, prepareWhenReachable } from "./prepare-graph.js";
import { endOnSignals } from "./shutdown.js";

const EXIT_FAILED = 1;

/** What the started parts are, while they start. */
interface Running {
  readonly config: Config;
  readonly graph: Graph;
  readonly topology: KeptTopology;
  readonly logger: Logger;
  readonly ending: AbortController;
  app?: FastifyInstance;
}

/** Starts the server; ends the process with 78, 75 or 1 and a sentence where it cannot start. */
export async function serve(env: Environment): Promise<void> {
  try {
    const config = readConfig(env);
    const logger = createLogger(config.logLevel);
    const graph = openGraph(config);
    const topology = keepTopology(graph, config, logger);
    const running: Running = { config, logger, graph, topology, ending: new AbortController() };
    endWithSignals(running);
    await start(running);
  } catch (error) {
    tell(sentenceOf(error));
    process.exit(exitCodeOf(error));
  }
}

async function start(running: Running): Promise<void> {
  const { config, graph, topology, logger, ending } = running;
  const preparation = { graph, logger, seed: config.seed, clock: Date.now };
  let isPrepared = false;
  // The embedded file cannot be away: a fault here is final. A server may be: then we live and wait for it.
  if (graph.engine === "embedded") {
    await prepareGraph(preparation);
    isPrepared = true;
  }
  if (ending.signal.aborted) return;
  running.app = await buildServer({
    schema: buildApiSchema(),
    graph,
    topology,
    config,
    clock: Date.now,
    createContext: createApiContext,
    logger,
    isPrepared: () => isPrepared,
  });
  const address = await running.app.listen({ host: config.host, port: config.port });
  greet(address);
  if (!isPrepared) await prepareWhenReachable(preparation, ending.signal);
  isPrepared = true;
  if (!ending.signal.aborted) topology.start();
}

function endWithSignals(running: Running): void {
  endOnSignals(process, {
    logger: running.logger,
    exit: (code) => process.exit(code),
    closeGraph: async () => {
      await running.topology.stop();
      await running.graph.close();
    },
    cut: () => running.app?.server.closeAllConnections(),
    drain: async () => {
      running.ending.abort();
      await running.app?.close();
    },
  });
}

/** To standard error: standard output is for the log alone. */
function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

function greet(address: string): void {
  tell(`Gongjian answers at ${address}/graphql (in a browser: GraphiQL). Try:

  curl -s ${address}/graphql -H 'content-type: application/json' \\
    -d '${JSON.stringify({ query: EXAMPLE_QUESTION })}'
`);
}

function sentenceOf(error: unknown): string {
  if (isPortHeld(error)) return "Another process listens there. Stop it, or choose another PORT.";
  if (!(error instanceof CatalogueError)) return `Gongjian cannot start: ${String(error)}`;
  const { faults } = error.details;
  const list = Array.isArray(faults) ? faults.map((fault) => `\n  ${lineOf(fault)}`).join("") : "";
  const cause = error.code === "INTERNAL" ? ` ${String(error.cause)}` : "";
  return `${error.message}${list}${list ? "\n" : " "}${CATALOGUE[error.code].advice}${cause}`;
}

/** Faults of the configuration are sentences, those of seeds have a place in a file. */
function lineOf(fault: unknown): string {
  return typeof fault === "string" ? fault : faultLine(fault as Fault);
}

function exitCodeOf(error: unknown): number {
  if (isPortHeld(error)) return EXIT_HELD;
  const code = error instanceof CatalogueError ? error.code : "INTERNAL";
  if (code === "CONFIGURATION") return EXIT_CONFIGURATION;
  return code === "ENGINE_BUSY" ? EXIT_HELD : EXIT_FAILED;
}
