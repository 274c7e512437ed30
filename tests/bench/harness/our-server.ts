/** Starts the built server as the process that users start, on Neo4j or on its own data folder. */
import { NodeProcess, type Usage } from "./node-process.js";
import { graphqlSide, type Side } from "./sides.js";

export type OurSide = Side & {
  /** Milliseconds until it listens. */
  readonly startMs: number;
  /** Milliseconds from there until its searches walk the topology in memory. */
  readonly topologyMs: number;
  readonly usage: () => Usage;
  close(): Promise<void>;
};

/** The embedded engine plans no deadline of its own: slow answers are measured, not cut. */
const DEADLINE_MS = "60000";

export async function startOurs(name: string, env: Record<string, string>): Promise<OurSide> {
  const begun = performance.now();
  const server = new NodeProcess(["dist/main.js"], { PORT: "0", LOG_LEVEL: "info", DEADLINE_MS, ...env });
  const address = `${await server.said(/answers at (http:\/\/\S+?)\/graphql/)}/graphql`;
  const startMs = performance.now() - begun;
  const topologyMs = Number(await server.said(/"ms":(\d+),.*searches walk the topology/));
  const side = graphqlSide(name, address, (question) => question.ours);
  return {
    ...side,
    startMs,
    topologyMs,
    cpuMs: () => server.usage.cpuMs,
    usage: () => server.usage,
    async close() {
      side.close();
      await server.stop();
    },
  };
}
