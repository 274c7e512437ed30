/** Fourth check of statements: what both Neo4j versions say of each text before it runs. */
import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, expect, test } from "vitest";

import { importFolder } from "../../src/exchange/import-folder.js";
import { parseStatement, type Statement } from "../../src/tools/statement-files.js";
import { TODAY_MS } from "../support/api-server.js";
import { onDatabases } from "../support/engines.js";
import { costlyOperators, explain, openExplainer } from "../support/explain.js";
import { standingText, statements } from "../support/statements.js";

async function explainFaults(driver: Driver, statement: Statement): Promise<string[]> {
  const explained = await explain(driver, standingText(statement)).catch((error: Error) => error.message);
  if (typeof explained === "string") return [explained];
  const columns = statement.columns.map(([name]) => name).join();
  const writes = explained.queryType !== "r";
  return [
    ...costlyOperators(explained, statement.allows).map((operator) => `${operator} in the plan`),
    ...(explained.columns.join() === columns ? [] : [`columns ${explained.columns.join()}`]),
    ...(writes === (statement.mode === "write") ? [] : [`${statement.mode} is ${explained.queryType} to the server`]),
  ];
}

onDatabases(({ uri, open }) => {
  let driver: Driver;

  beforeAll(async () => {
    driver = openExplainer(uri);
    // Plans rest on the constraints, the indexes and the counts of what is stored.
    const graph = await open();
    await importFolder(graph, "seeds", { now: TODAY_MS });
    await graph.close();
  });
  afterAll(() => driver.close());

  test("no statement visits every node or multiplies, and each gives what it declares", async () => {
    const faults: Record<string, string[]> = {};
    for (const statement of statements.filter(({ engine }) => engine !== "embedded")) {
      const found = await explainFaults(driver, statement);
      if (found.length > 0) faults[statement.name] = found;
    }
    expect(faults).toEqual({});
  }, 300_000);

  const header = "/// A doc line.\n/// read many\n/// -> id: string\n";
  const product = "MATCH (a:Source) MATCH (b:Source) RETURN a.id AS id";
  test.each([
    ["AllNodesScan in the plan", `${header}MATCH (n) RETURN n.id AS id`],
    ["CartesianProduct in the plan", header + product],
    ["columns id,name", `${header}MATCH (n:Source) RETURN n.id AS id, n.title AS name`],
    ["read is rw to the server", `${header}MERGE (n:Source {id: 'x'}) RETURN n.id AS id`],
    ["write is r to the server", `${header.replace("read", "write")}MATCH (n:Source) RETURN n.id AS id`],
    ["Invalid input", `${header}MATCH (n:Source) RETRN n.id AS id`],
  ])("a planted fault is reported: %s", async (fault, source) => {
    const faults = await explainFaults(driver, parseStatement("room/name.cypher", source));
    expect(faults.join("\n")).toContain(fault);
  });

  test("a product that the header allows with a reason is no fault", async () => {
    const source = `/// allows CartesianProduct there are few sources\n${header}${product}`;
    expect(await explainFaults(driver, parseStatement("room/name.cypher", source))).toEqual([]);
    const withoutReason = source.replace(" there are few sources", "");
    expect(await explainFaults(driver, parseStatement("room/name.cypher", withoutReason))).toHaveLength(1);
  });
});
