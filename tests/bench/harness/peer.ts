/** Installs and starts the peer: a package of its own, so that nothing of it is among our dependencies. */
import { spawnSync } from "node:child_process";

import { NodeProcess } from "./node-process.js";
import { graphqlSide, type Side } from "./sides.js";

const FOLDER = "tests/bench/peer";

export type PeerSide = Side & { close(): Promise<void> };

export function installPeer(): void {
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--silent"], { cwd: FOLDER, stdio: "inherit" });
  if (status !== 0) throw new Error("the peer could not be installed");
}

export async function startPeer(form: "typed" | "flat", uri: string, today: string): Promise<PeerSide> {
  const server = new NodeProcess([`${FOLDER}/server.mjs`, form], { NEO4J_URI: uri, NODE_ENV: "production" });
  const address = await server.said(/peer answers at (http:\/\/\S+)/);
  const side = graphqlSide(`peer ${form}`, address, (question) => question[form], { today });
  return {
    ...side,
    cpuMs: () => server.usage.cpuMs,
    async close() {
      side.close();
      await server.stop();
    },
  };
}
