/** Graphs like another but for a part of it. */
import type { Graph } from "../../src/graph/graph.js";

/** The graph with these members in the place of its own. */
export function altered(graph: Graph, part: Partial<Graph>): Graph {
  return new Proxy(graph, {
    get(target, name) {
      if (name in part) return Reflect.get(part, name);
      const member = Reflect.get(target, name);
      // Methods are called on the graph itself, whose private fields the proxy has not.
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
}

/** The same for what it does with a read, whatever rows that gives. */
export function withRead(graph: Graph, read: (...asked: Parameters<Graph["read"]>) => Promise<unknown[]>): Graph {
  return altered(graph, { read: read as Graph["read"] });
}
