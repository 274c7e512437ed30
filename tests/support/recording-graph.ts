/** A graph that keeps the texts it was asked, in the dialect of its engine and in that of a Neo4j server. */
import type { Graph } from "../../src/graph/graph.js";

export function recordingGraph(graph: Graph): { graph: Graph; texts: Map<string, readonly string[]> } {
  const texts = new Map<string, readonly string[]>();
  const recorder = new Proxy(graph, {
    get(target, name) {
      const member = Reflect.get(target, name);
      // Methods are called on the graph itself, whose private fields the proxy has not.
      if (name !== "read") return typeof member === "function" ? member.bind(target) : member;
      return (...[query, params, deadline]: Parameters<Graph["read"]>) => {
        texts.set(query.text.neo4j, Object.keys(query.params));
        return target.read(query, params, deadline);
      };
    },
  });
  return { graph: recorder, texts };
}
