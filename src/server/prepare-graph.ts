/** Brings a graph to the state the server needs: its schema, and the seeds where it holds nothing. */
import { setTimeout as sleep } from "node:timers/promises";

import { CatalogueError } from "../errors.js";
import { importFolder } from "../exchange/import-folder.js";
import { Deadline } from "../graph/deadline.js";
import type { Graph } from "../graph/graph.js";
import { serverAnyEntity } from "../graph/queries.gen.js";
import type { Logger } from "./logger.js";

export interface Preparation {
  readonly graph: Graph;
  /** The folder for an empty graph, null for none. */
  readonly seed: string | null;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  readonly logger: Logger;
}

const LOOK_TIMEOUT_MS = 5_000;
const RETRY_MS = 2_000;

export async function prepareGraph({ graph, seed, clock, logger }: Preparation): Promise<void> {
  await graph.schema();
  if (seed === null || !(await isEmpty(graph))) return;
  logger.info({ seed }, "loading seeds into the empty graph");
  await importFolder(graph, seed, { now: clock() });
  logger.info("seeds loaded");
}

/** Tries until it succeeds or the signal says that the process ends: a database may come up after us. */
export async function prepareWhenReachable(preparation: Preparation, signal: AbortSignal): Promise<void> {
  let lastCode = "";
  while (!signal.aborted) {
    try {
      return await prepareGraph(preparation);
    } catch (error) {
      const code = error instanceof CatalogueError ? error.code : "INTERNAL";
      // One line for each change: a database may be away for hours.
      if (code !== lastCode)
        preparation.logger.warn({ code, cause: String(error) }, "the graph cannot be prepared yet");
      lastCode = code;
      await sleep(RETRY_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}

async function isEmpty(graph: Graph): Promise<boolean> {
  const rows = await graph.read(serverAnyEntity, {}, new Deadline(LOOK_TIMEOUT_MS));
  return rows.length === 0;
}
