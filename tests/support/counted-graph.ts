/** A graph that keeps the names of the statements it ran. */
import type { Graph } from "../../src/graph/graph.js";

export function countedGraph(graph: Graph): { graph: Graph; statements: string[] } {
  const statements: string[] = [];
  const counted = new Proxy(graph, {
    get(target, property) {
      const member = Reflect.get(target, property);
      if (typeof member !== "function") return member;
      if (property !== "read") return member.bind(target);
      return (...given: Parameters<Graph["read"]>) => {
        statements.push(given[0].name);
        return target.read(...given);
      };
    },
  });
  return { graph: counted, statements };
}
