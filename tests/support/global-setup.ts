/** Starts the Neo4j servers of a test run once, says in a line what is left out, and stops them at the end. */
import type { TestProject } from "vitest/node";

import { missingTools } from "../../src/tools/neo4j/neo4j-jars.js";
import { startNeo4j } from "../../src/tools/neo4j/neo4j-server.js";
import { giveTurns } from "./servers-turn.js";

const VERSIONS = ["5.26", "2026"] as const;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide("turns", await giveTurns());
  const given = process.env.NEO4J_TEST_URI;
  if (given) {
    if (process.env.NEO4J_TEST_WIPE !== "yes") {
      throw new Error("NEO4J_TEST_URI is set: the suites wipe that database, so set NEO4J_TEST_WIPE=yes as well.");
    }
    project.provide("neo4j", { given });
    return async () => undefined;
  }
  const wanted = VERSIONS.filter((version) => isWanted(version));
  const servers = await Promise.all(wanted.map((version) => startNeo4j(version)));
  project.provide("neo4j", Object.fromEntries(servers.map((server) => [`neo4j-${server.version}`, server.uri])));
  return async () => {
    await Promise.all(servers.map((server) => server.stop()));
  };
}

/** Whether the version can run here; the complete run of CI leaves none out. */
function isWanted(version: (typeof VERSIONS)[number]): boolean {
  if (process.env.TEST_ENGINES === "embedded") return false;
  const missing = missingTools([version]);
  if (missing.length === 0) return true;
  const sentence = `Left out: the suites on Neo4j ${version}, for want of ${missing.join(", ")}.`;
  if (process.env.TEST_COMPLETE === "yes") throw new Error(sentence);
  console.warn(sentence);
  return false;
}
