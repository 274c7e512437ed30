/** Finds communities without holding up the process: small graphs at once, large ones in a thread that can be ended. */
import { Worker } from "node:worker_threads";

import { fail } from "../errors.js";
import type { Deadline } from "../graph/deadline.js";
import type { Adjacency } from "./adjacency.js";
import { type Communities, divide } from "./louvain.js";

/** Steps of a graph divided in some 10 ms; beyond, a thread's start of 50 ms is the lesser evil. */
export const STEPS_AT_ONCE = 10_000;
/** Megabytes a thread may take; more than the largest graph needs. */
const THREAD_MEMORY_MB = 1_024;
/** Run from its source, as tests do, it starts the thread that was compiled. */
const WORKER = new URL(
  import.meta.url.endsWith(".ts") ? "../../dist/analysis/louvain-worker.js" : "./louvain-worker.js",
  import.meta.url,
);

/** One thread at a time: two large graphs side by side would take twice the memory and be ready no sooner. */
let lastTurn: Promise<unknown> = Promise.resolve();

/** Rejects with QUERY_TIMEOUT at the deadline; the thread is ended then. */
export function findCommunities(
  steps: Adjacency,
  deadline: Deadline,
  stepsAtOnce = STEPS_AT_ONCE,
): Promise<Communities> {
  if (steps.targets.length <= stepsAtOnce) return Promise.resolve(divide(steps));
  const turn = lastTurn.then(() => inThread(steps, deadline));
  lastTurn = turn.catch(() => undefined);
  return deadline.race(turn);
}

async function inThread(steps: Adjacency, deadline: Deadline): Promise<Communities> {
  deadline.check();
  const worker = new Worker(WORKER, {
    workerData: steps,
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY_MB },
  });
  try {
    return await deadline.race(
      new Promise<Communities>((resolve, reject) => {
        worker.once("message", resolve);
        worker.once("error", (error) => reject(fail("INTERNAL", {}, error)));
        worker.once("exit", () => reject(fail("INTERNAL", {}, new Error("the thread ended without an answer"))));
      }),
    );
  } finally {
    await worker.terminate();
  }
}
