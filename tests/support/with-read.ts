/** A graph like another but for what it does with a read. */
import type { Graph } from "../../src/graph/graph.js";

/** Query, parameters and deadline of a read. */
export type Asked = Parameters<Graph["read"]>;

export function withRead(graph: Graph, read: (...asked: Asked) => Promise<unknown[]>): Graph {
  return new Proxy(graph, {
    get(target, name) {
      if (name === "read") return read;
      const member = Reflect.get(target, name);
      // Methods are called on the graph itself, whose private fields the proxy has not.
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
}
