/** Whether the process lives, and whether it can answer. */
import type { FastifyInstance } from "fastify";

import { fail } from "../errors.js";
import { Deadline } from "../graph/deadline.js";
import type { Graph } from "../graph/graph.js";
import { READY_TIMEOUT_MS } from "./limits.js";

/** Readiness asks the graph each time; `isPrepared` is false until its schema stands. */
export function addHealth(app: FastifyInstance, graph: Graph, isPrepared: () => boolean): void {
  app.get("/health/live", async () => ({ status: "live" }));
  app.get("/health/ready", async () => {
    const deadline = new Deadline(READY_TIMEOUT_MS);
    await deadline.race(graph.ping(deadline)).catch((error: unknown) => {
      throw fail("DATABASE_UNAVAILABLE", {}, error);
    });
    if (!isPrepared()) throw fail("DATABASE_UNAVAILABLE", { reason: "The graph is being prepared." });
    return { status: "ready", engine: graph.engine };
  });
}
