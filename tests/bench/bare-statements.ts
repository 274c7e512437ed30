/** The statements that a question runs, kept as they went out, to be run again without anything of ours around them. */
import neo4j from "neo4j-driver";

import { Deadline } from "../../src/graph/deadline.js";
import type { Graph } from "../../src/graph/graph.js";
import type { Params, Query } from "../../src/graph/query.js";

interface Sent {
  readonly query: Query;
  readonly params: Params;
}

/** The graph, and what was read from it since the list was last emptied. */
export function recordedGraph(graph: Graph): { graph: Graph; sent: Sent[] } {
  const sent: Sent[] = [];
  const recorded = new Proxy(graph, {
    get(target, property) {
      const member = Reflect.get(target, property);
      if (typeof member !== "function") return member;
      if (property !== "read") return member.bind(target);
      return (...[query, params, deadline]: Parameters<Graph["read"]>) => {
        sent.push({ query, params });
        return target.read(query, params, deadline);
      };
    },
  });
  return { graph: recorded, sent };
}

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
