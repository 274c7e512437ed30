/** Statements as they went out, run again without anything of ours around them. */
import neo4j from "neo4j-driver";

import { Deadline } from "../../src/graph/deadline.js";
import type { Graph } from "../../src/graph/graph.js";
import type { Params, Query } from "../../src/graph/query.js";
import type { Sent } from "../support/recording-graph.js";

/**
 * Runs the statements one after another: on Neo4j through the driver alone, auto-commit and positional rows; on the
 * embedded engine through our port, which adds the decoding of rows.
 */
export function bareRunner(
  graph: Graph,
  uri: string | undefined,
): { run(sent: readonly Sent[]): Promise<void>; close(): Promise<void> } {
  if (!uri) {
    return {
      run: async (sent) => {
        for (const { query, params } of sent) await graph.read(query, params, new Deadline(8_000));
      },
      close: async () => {},
    };
  }
  const driver = neo4j.driver(uri, undefined, {
    disableLosslessIntegers: true,
    notificationFilter: { minimumSeverityLevel: "OFF" },
  });
  return {
    run: async (sent) => {
      for (const { query, params } of sent) {
        const session = driver.session({ defaultAccessMode: neo4j.session.READ });
        const { records } = await session.run(query.text.neo4j, integers(query, params));
        for (const record of records) [...record.values()];
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}

function integers({ params: types }: Query, params: Params): Params {
  const sent = (name: string, value: unknown) =>
    types[name] === "int" && typeof value === "number" ? neo4j.int(value) : value;
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, sent(name, value)]));
}
