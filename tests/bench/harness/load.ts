/** Loads a generated folder as users do, `gongjian import` in a process of its own, beside warm batches of the same rows. */
import type { Driver } from "neo4j-driver";

import { runBare } from "./bare.js";
import { NodeProcess } from "./node-process.js";

export interface Loading {
  readonly seconds: number;
  readonly peakMb: number | null;
  readonly nodes: number;
  readonly links: number;
}

export interface WarmRates {
  readonly nodesPerSecond: number;
  readonly linksPerSecond: number;
}

const BATCH = 5_000;
const WARM_BATCHES = 4;

export async function loadFolder(
  folder: string,
  env: Record<string, string>,
): Promise<Omit<Loading, "nodes" | "links">> {
  const begun = performance.now();
  const importing = new NodeProcess(["dist/cli/gongjian.js", "import", folder], env);
  const { peakMb } = await importing.finished();
  return { seconds: (performance.now() - begun) / 1_000, peakMb };
}

export async function countLoaded(driver: Driver): Promise<{ nodes: number; links: number }> {
  const [nodes] = await runBare(driver, "MATCH (n) RETURN count(n) AS total", {});
  const [links] = await runBare(driver, "MATCH ()-[r]->() RETURN count(r) AS total", {});
  return { nodes: Number(nodes?.[0]), links: Number(links?.[0]) };
}

/**
 * Writes copies of stored organizations and links in batches of UNWIND, then takes them away: what the driver reaches
 * on this server with the same properties, indexes and constraints, when it has nothing else to do.
 */
export async function warmRates(driver: Driver): Promise<WarmRates> {
  const nodeRows = `MATCH (n:Enterprise) WITH n LIMIT $limit RETURN n.id AS id, properties(n) AS props`;
  const nodes = (await runBare(driver, nodeRows, { limit: BATCH * WARM_BATCHES })).map(([id, props]) => {
    const copy = `copy-${String(id)}`;
    return { id: copy, props: { ...(props as object), id: copy } };
  });
  const create = `UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n:Organization:Enterprise SET n += row.props
    RETURN count(n) AS saved`;
  const nodesPerSecond = await rateOf(driver, create, nodes);
  const ids = nodes.map(({ id }) => id);
  const links = nodes.map(({ id }, place) => ({
    id: `copy-${place}`,
    from: id,
    to: ids[(place * 7 + 1) % ids.length],
    props: { sinceFrom: "0000-01-01", untilTo: "9999-12-31", version: 1, updatedAt: 1 },
  }));
  const join = `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
    MERGE (a)-[r:SUPPLIES {id: row.id}]->(b) SET r += row.props RETURN count(r) AS saved`;
  const linksPerSecond = await rateOf(driver, join, links);
  for (;;) {
    const remove = `MATCH (n:Entity) WHERE n.id STARTS WITH 'copy-' WITH n LIMIT $limit DETACH DELETE n RETURN count(n) AS gone`;
    const [gone] = await runBare(driver, remove, { limit: BATCH }, "WRITE");
    if (Number(gone?.[0]) === 0) return { nodesPerSecond, linksPerSecond };
  }
}

/** Rows a second of all batches but the first, which plans. */
async function rateOf(driver: Driver, text: string, rows: readonly object[]): Promise<number> {
  const size = Math.min(BATCH, Math.ceil(rows.length / WARM_BATCHES));
  await runBare(driver, text, { rows: rows.slice(0, size) }, "WRITE");
  const begun = performance.now();
  for (let from = size; from < rows.length; from += size) {
    await runBare(driver, text, { rows: rows.slice(from, from + size) }, "WRITE");
  }
  return ((rows.length - size) / (performance.now() - begun)) * 1_000;
}
