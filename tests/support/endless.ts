/** Statements that a real server never comes to the end of, and what of them still runs there. */
import neo4j from "neo4j-driver";

import type { Graph } from "../../src/graph/graph.js";
import type { Query } from "../../src/graph/query.js";
import { withRead } from "./altered-graph.js";

/** A read that counts to a million million; the mark is how the server's list of transactions is asked for it. */
export function endless(mark: string): Query<Record<string, never>, { id: string; count: number }> {
  const text = `UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b
    WITH a, b WHERE a + b < 0 RETURN '${mark}' AS id, count(a) AS count`;
  return readOf("test/endless", text, [
    ["id", "string"],
    ["count", "int"],
  ]);
}

/** A read that answers so many rows, one after another. */
export function streaming(rows: number): Query<Record<string, never>, { count: number }> {
  return readOf("test/streaming", `UNWIND range(1, ${rows}) AS count RETURN count`, [["count", "int"]]);
}

function readOf<R>(name: string, text: string, columns: Query<Record<string, never>, R>["columns"]) {
  const both = { neo4j: text, embedded: text };
  return { name, mode: "read", cardinality: "many", text: both, params: {}, columns, slots: {} } as const;
}

/** A graph whose next reads run these instead of what was asked; those after them are as asked. */
export function graphRunning(graph: Graph, instead: Query<Record<string, never>, unknown>[]): Graph {
  return withRead(graph, (query, params, deadline) => {
    const other = query.name === "ping" ? undefined : instead.shift();
    return other ? graph.read(other, {}, deadline) : graph.read(query, params, deadline);
  });
}

export interface Watch {
  /** How many transactions whose statement bears the mark the server has. */
  running(mark: string): Promise<number>;
  /** Runs statements beside the graph, as another client would. */
  readonly driver: ReturnType<typeof neo4j.driver>;
  close(): Promise<void>;
}

export function watch(uri: string): Watch {
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  return {
    driver,
    async running(mark) {
      const text = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $mark RETURN count(*) AS running";
      const { records } = await driver.executeQuery(text, { mark });
      return records[0]?.get("running") ?? 0;
    },
    close: () => driver.close(),
  };
}
